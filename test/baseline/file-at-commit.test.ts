import { utimesSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { committedAt, fileAtCommit } from '../../src/baseline/file-at-commit.ts';
import type { History as Asked } from '../../src/baseline/merge-base.ts';
import { namedCommit } from '../../src/baseline/named-ref.ts';
import { producedPaths } from '../../src/baseline/origin.ts';
import { openRepository, type Repository } from '../../src/baseline/repository.ts';
import { unavailableError } from '../../src/core/errors.ts';
import type { GitHubReader } from '../../src/core/ports.ts';
import { createGit } from '../../src/host/git.ts';
import { makeHistory, removeFolders, type History } from '../support/history.ts';
import { gitHub } from '../support/metrics-ports.ts';

let origin: History;

beforeAll(() => {
  origin = makeHistory([
    { mark: 1, branch: 'main', files: { 'm.json': 'one', 'gone.json': 'was', 'a/-x [1].json': 'odd' } },
    { mark: 2, branch: 'main', parents: [1], files: { 'm.json': 'two', 'gone.json': null } },
    { mark: 3, branch: 'other', parents: [1], files: { 'm.json': 'three' } },
  ]);
  origin.git('tag', 'v1', origin.id(1));
  origin.git('tag', '-a', '-m', 'annotated', 'v2', origin.id(2));
});
afterAll(removeFolders);

async function repositoryAt(folder: string): Promise<Repository> {
  const opened = await openRepository(createGit(folder));
  if (opened.kind === 'absent') throw new Error(opened.reason.code);
  return opened.repository;
}

async function asked(folder: string, github: GitHubReader | null = null): Promise<Asked> {
  return { repository: await repositoryAt(folder), github };
}

async function content(history: History, path: string, { mark, github }: { mark: number; github?: GitHubReader }) {
  const bytes = await fileAtCommit({ path, commit: history.id(mark) }, await asked(history.folder, github ?? null));
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}

describe('a file at a commit', () => {
  test.each([
    ['m.json', 1, 'one'],
    ['m.json', 2, 'two'],
    ['m.json', 3, 'three'],
    ['gone.json', 1, 'was'],
    ['gone.json', 2, undefined],
    ['a/-x [1].json', 2, 'odd'],
    ['a/*', 2, undefined],
    ['a', 2, undefined],
    ['nothing/here.json', 1, undefined],
    ['../m.json', 1, undefined],
    ['.git/config', 1, undefined],
  ])('%s at %i', async (path, mark, expected) => {
    expect(await content(origin, path, { mark })).toBe(expected);
  });

  test('that this shallow clone lacks is asked of GitHub', async () => {
    const clone = origin.clone('--depth', '1');
    const github = gitHub({ contents: { 'm.json': 'from GitHub' } });
    expect(await content(clone, 'm.json', { mark: 1, github })).toBe('from GitHub');
    expect(await content(clone, 'gone.json', { mark: 1, github })).toBeUndefined();
    expect(github.asked).toEqual([`tree ${clone.id(1)}`, `contents m.json ${clone.id(1)}`, `tree ${clone.id(1)}`]);
  });

  test('that is the same in HEAD is read here', async () => {
    const clone = origin.clone('--depth', '1');
    const text = clone.git('show', 'HEAD:m.json');
    const github = gitHub({ contents: { 'm.json': text } });
    expect(await content(clone, 'm.json', { mark: 1, github })).toBe(text);
    expect(github.asked).toEqual([`tree ${clone.id(1)}`]);
  });

  test('of a commit with too many files to list is fetched', async () => {
    const clone = origin.clone('--depth', '1');
    const github = {
      ...gitHub({ contents: { 'm.json': 'from GitHub' } }),
      tree: () => Promise.reject(unavailableError('too many')),
    };
    expect(await content(clone, 'm.json', { mark: 1, github })).toBe('from GitHub');
    expect(await content(clone, 'gone.json', { mark: 1, github })).toBeUndefined();
  });

  test('that nobody can look for is a failure, not an absence', async () => {
    const clone = origin.clone('--depth', '1');
    await expect(content(clone, 'm.json', { mark: 1 })).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('github-token'),
    });
  });

  test('whose blob a partial clone left out is asked of GitHub, never fetched', async () => {
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = origin.clone('--filter=blob:none');
    const github = gitHub({ contents: { 'm.json': 'from GitHub' } });
    expect(await content(clone, 'm.json', { mark: 1, github })).toBe('from GitHub');
    await expect(content(clone, 'm.json', { mark: 1 })).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await content(clone, 'gone.json', { mark: 2 })).toBeUndefined();
  });
});

describe('links', () => {
  const linked = (target: string): History => {
    const history = makeHistory([{ mark: 1, branch: 'main', files: { 'real/m.json': 'real' } }]);
    history.git(
      '-c',
      'core.symlinks=true',
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${blob(history, target)},m.json`,
    );
    history.git('commit', '-q', '-m', 'link');
    return history;
  };
  const blob = (history: History, text: string): string => {
    history.write('.git/target', text);
    return history.git('hash-object', '-w', '.git/target');
  };
  const read = async (history: History) => {
    const commit = history.git('rev-parse', 'HEAD');
    const bytes = await fileAtCommit({ path: 'm.json', commit }, await asked(history.folder));
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };

  test('inside the repository are followed', async () => {
    expect(await read(linked('real/m.json'))).toBe('real');
    expect(await read(linked('./real/../real/m.json'))).toBe('real');
    expect(await read(linked('nothing.json'))).toBeUndefined();
  });
  test.each(['../outside.json', '/etc/passwd', 'm.json'])('to %s are refused', async (target) => {
    await expect(read(linked(target))).rejects.toMatchObject({ kind: 'input' });
  });
});

describe('when a commit was made', () => {
  test('from this clone', async () => {
    expect(await committedAt(origin.id(2), await asked(origin.folder))).toBe('2026-01-01T00:02:00Z');
  });
  test('from GitHub', async () => {
    const clone = origin.clone('--depth', '1');
    expect(await committedAt(clone.id(1), await asked(clone.folder, gitHub()))).toBe('2025-12-31T22:00:00Z');
  });
});

describe('a ref that the config names', () => {
  const chosen = async (ref: string, github: GitHubReader | null = null, history = origin): Promise<unknown> => {
    const choice = await namedCommit(ref, await asked(history.folder, github), {});
    return choice.kind === 'found' ? choice.commit : choice;
  };

  test('tags, branches and commit ids', async () => {
    expect(await chosen('v1')).toBe(origin.id(1));
    expect(await chosen('v2')).toBe(origin.id(2));
    expect(await chosen('other')).toBe(origin.id(3));
    expect(await chosen(origin.id(1))).toBe(origin.id(1));
    expect(await chosen(origin.id(1).slice(0, 10))).toBe(origin.id(1));
    const clone = origin.clone();
    expect(await chosen('other', null, clone)).toBe(origin.id(3));
  });

  test('one that only GitHub has', async () => {
    const clone = origin.clone('--depth', '1', '--no-tags');
    const github = gitHub({ mergeBase: origin.id(1) });
    expect(await chosen('v1', github, clone)).toBe(origin.id(1));
    expect(github.asked).toEqual(['compare v1...v1']);
    await expect(chosen('v1', null, clone)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('one that does not exist', async () => {
    await expect(chosen('v3')).rejects.toMatchObject({ kind: 'config', message: expect.stringContaining('"v3"') });
    await expect(chosen('v3', gitHub())).rejects.toMatchObject({ kind: 'config' });
    await expect(chosen('abcdef0')).rejects.toMatchObject({ kind: 'config' });
  });

  test.each(['--output=x', '', 'a b', 'main..other', 'HEAD~1', 'main^{tree}', 'main:m.json', '@{u}', 'a\nb', '*'])(
    '%j is no name',
    async (ref) => {
      await expect(chosen(ref)).rejects.toMatchObject({
        kind: 'config',
        message: expect.stringContaining('is not the name'),
      });
    },
  );
});

describe('where a file comes from', () => {
  const from = async (history: History, ...paths: string[]) =>
    (await producedPaths(paths, await repositoryAt(history.folder))).size > 0 ? 'produced' : 'committed';

  test('as it was checked out', async () => {
    expect(await from(origin.clone(), 'm.json')).toBe('committed');
  });
  test('changed, rewritten with the same content, staged, untracked, outside', async () => {
    const clone = origin.clone();
    clone.write('m.json', 'two');
    // Some builds of git see whole seconds alone.
    utimesSync(`${clone.folder}/m.json`, 1893456000, 1893456000);
    expect(await from(clone, 'm.json')).toBe('produced');
    expect(await from(clone, 'a/-x [1].json')).toBe('committed');
    clone.write('a/-x [1].json', 'else');
    expect(await from(clone, 'a/-x [1].json')).toBe('produced');
    clone.git('add', '-A');
    expect(await from(clone, 'a/-x [1].json')).toBe('produced');
    clone.write('new.json', '{}');
    expect(await from(clone, 'new.json')).toBe('produced');
    expect(await from(clone, '../m.json')).toBe('produced');
  });
});
