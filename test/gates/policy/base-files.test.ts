import { afterAll, describe, expect, test } from '@jest/globals';
import { openRepository } from '../../../src/baseline/repository.ts';
import type { GitHubReader } from '../../../src/core/ports.ts';
import { baseFiles, type BaseFile } from '../../../src/gates/policy/base-files.ts';
import { createGit } from '../../../src/host/git.ts';
import { makeHistory, removeFolders, type History } from '../../support/history.ts';
import { gitHub } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

const [pinned, moved] = ['1'.repeat(40), '2'.repeat(40)];
const origin = makeHistory(
  [
    {
      mark: 1,
      branch: 'main',
      files: {
        'real/s.json': 'then',
        folder: { link: 'real' },
        turned: { link: './real' },
        out: { link: '/etc' },
        same: { submodule: pinned },
        updated: { submodule: pinned },
      },
    },
    {
      mark: 2,
      branch: 'main',
      parents: [1],
      files: { 'real/s.json': 'now', turned: { link: 'other' }, updated: { submodule: moved } },
    },
  ],
  'main',
);

async function find(
  path: string,
  { at = origin, github = null, now }: { at?: History; github?: GitHubReader | null; now?: string } = {},
): Promise<unknown> {
  const opened = await openRepository(createGit(at.folder));
  if (opened.kind !== 'repository') throw new Error('no repository');
  const base = baseFiles(origin.id(1), { repository: opened.repository, github });
  const bytes = new TextEncoder().encode(now ?? 'now');
  return shown(await base.find(path, { path, bytes }));
}

const shown = (found: BaseFile): unknown =>
  found.kind === 'found' ? new TextDecoder().decode(found.bytes) : found.kind === 'absent' ? 'absent' : found.why;

describe('a clone that has the commit', () => {
  test.each([
    ['a file', 'real/s.json', 'then'],
    ['behind a linked folder', 'folder/s.json', 'then'],
    ['behind a folder that leads elsewhere today', 'turned/s.json', 'then'],
    ['what nobody committed', 'real/none.json', 'absent'],
    ['a folder', 'real', 'absent'],
    ['a submodule itself', 'same', 'absent'],
    ['a link out of the repository', 'out/s.json', 'outside'],
    ['a file of a submodule that is where it was', 'same/s.json', 'now'],
    ['a file of a submodule that moved', 'updated/s.json', 'no-folder'],
  ])('%s', async (_, path, expected) => {
    expect(await find(path)).toBe(expected);
  });

  test('takes the file of today only when git would give it the same id', async () => {
    expect(await find('folder/s.json', { now: 'then' })).toBe('then');
    expect(await find('folder/s.json', { now: 'then ' })).toBe('then');
  });
});

describe('a clone of depth 1, and GitHub', () => {
  const shallow = origin.checkout(2, 'depth 1');
  const tree = new Map(
    origin
      .git('ls-tree', '-r', origin.id(1))
      .split('\n')
      .map((line) => {
        const [, mode, id = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/.exec(line) ?? [];
        return [path, mode === '120000' ? `link:${id}` : id] as const;
      }),
  );
  const text = (id: string): Uint8Array => new TextEncoder().encode(origin.git('cat-file', 'blob', id));
  const github = {
    ...gitHub(),
    tree: () => Promise.resolve(tree),
    blob: (id: string) => Promise.resolve(text(id)),
    contents: (path: string) => Promise.resolve(text(tree.get(path) ?? '')),
  };

  test('links are followed that are here, and those that only GitHub has', async () => {
    expect(await find('folder/s.json', { at: shallow, github })).toBe('then');
    expect(await find('turned/s.json', { at: shallow, github })).toBe('then');
    expect(await find('same/s.json', { at: shallow, github })).toBe('now');
    expect(await find('updated/s.json', { at: shallow, github })).toBe('no-folder');
  });

  test('a link that nobody can read', async () => {
    const blind = { ...github, blob: () => Promise.resolve(undefined) };
    expect(await find('turned/s.json', { at: shallow, github: blind })).toBe('unread');
  });

  test('a repository that cannot be listed: what is not there may lie behind a link', async () => {
    const huge: GitHubReader = {
      ...github,
      tree: () => Promise.resolve(undefined),
      contents: (path) => Promise.resolve(path === 'real/s.json' ? new TextEncoder().encode('then') : undefined),
    };
    expect(await find('real/s.json', { at: shallow, github: huge })).toBe('then');
    expect(await find('folder/s.json', { at: shallow, github: huge })).toBe('unlisted');
  });
});
