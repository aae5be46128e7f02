import { afterAll, describe, expect, test } from '@jest/globals';
import { openRepository } from '../../../src/baseline/repository.ts';
import type { GitHubReader } from '../../../src/core/ports.ts';
import { baseFiles, type BaseFile } from '../../../src/gates/policy/base-files.ts';
import { createGit } from '../../../src/host/git.ts';
import { makeHistory, removeFolders, type History } from '../../support/history.ts';
import { gitHub } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

const vendor = makeHistory([
  { mark: 1, branch: 'main', files: { 's.json': 'pinned', in: { link: 'out' }, up: { link: '../real' } } },
  { mark: 2, branch: 'main', parents: [1], files: { 's.json': 'later' } },
]);
const [pinned, moved] = [vendor.id(1), '2'.repeat(40)];
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
        empty: { submodule: pinned },
        gone: { submodule: pinned },
        replaced: { link: 'same' },
        redirected: { link: 'same' },
      },
    },
    {
      mark: 2,
      branch: 'main',
      parents: [1],
      files: {
        'real/s.json': 'now',
        turned: { link: 'other' },
        updated: { submodule: moved },
        gone: null,
        'gone/s.json': 'now',
        replaced: null,
        'replaced/s.json': 'now',
        redirected: { link: 'real' },
      },
    },
  ],
  'main',
);

/** What `submodules: true` in actions/checkout leaves, at the commits of `origin`'s first commit. */
function withSubmodules(at: History): History {
  for (const name of ['same', 'updated']) {
    at.git('clone', '-q', `file://${vendor.folder}`, name);
    at.git('-C', name, 'checkout', '-q', '--detach', pinned);
  }
  return at;
}
withSubmodules(origin);

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
    ['a file of a submodule that is where it was', 'same/s.json', 'pinned'],
    ['a file of a submodule that moved, and whose clone has the commit', 'updated/s.json', 'pinned'],
    ['what the submodule did not have', 'same/none.json', 'absent'],
    ['behind a link out of the submodule', 'same/up/s.json', 'outside'],
    ['a submodule that nobody checked out', 'empty/s.json', 'no-folder'],
    ['a submodule that is a folder now', 'gone/s.json', 'no-folder'],
    ['a folder in the place of a link to a submodule', 'replaced/s.json', 'pinned'],
    ['a link that led to a submodule, and leads elsewhere', 'redirected/s.json', 'pinned'],
  ])('%s', async (_, path, expected) => {
    expect(await find(path)).toBe(expected);
  });

  test('of a submodule, what lies there today says nothing', async () => {
    const dirty = withSubmodules(origin.checkout(2, 'whole'));
    dirty.write('same/s.json', 'loose');
    expect(await find('same/s.json', { at: dirty, now: 'loose' })).toBe('pinned');
    dirty.git('-C', 'same', 'checkout', '-q', '--force', '--detach', vendor.id(2));
    expect(await find('same/s.json', { at: dirty, now: 'later' })).toBe('pinned');
  });

  test('from a folder of the repository', async () => {
    const opened = await openRepository(createGit(`${origin.folder}/real`));
    if (opened.kind !== 'repository') throw new Error('no repository');
    const base = baseFiles(origin.id(1), { repository: opened.repository, github: null });
    expect(shown(await base.find('same/s.json'))).toBe('pinned');
    expect(await base.find('same/up/s.json')).toMatchObject({ kind: 'lost', at: 'same/up/s.json' });
  });

  test('takes the file of today only when git would give it the same id', async () => {
    expect(await find('folder/s.json', { now: 'then' })).toBe('then');
    expect(await find('folder/s.json', { now: 'then ' })).toBe('then');
  });
});

describe('a clone of depth 1, and GitHub', () => {
  const shallow = withSubmodules(origin.checkout(2, 'depth 1'));
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
    expect(await find('same/s.json', { at: shallow, github })).toBe('pinned');
    expect(await find('replaced/s.json', { at: shallow, github })).toBe('pinned');
    expect(await find('empty/s.json', { at: shallow, github })).toBe('no-folder');
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
