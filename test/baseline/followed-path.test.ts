import { expect, test } from '@jest/globals';
import { followPath } from '../../src/baseline/followed-path.ts';

const files = { 'real/s.json': 's', 'real/x/t.json': 't', 'top.json': 'top', sub: 'commit' };
const links = {
  folder: 'real',
  'deep/up': '../real/./x/',
  chain: 'folder/x',
  file: 'real/s.json',
  'real/back': '../folder',
  around: 'around/x',
  ping: 'pong',
  pong: 'ping',
  out: '../elsewhere',
  'deep/out': '../../elsewhere',
  absolute: '/etc',
  nowhere: 'gone',
  hidden: 'secret',
};
const tree = new Map([
  ...Object.entries(files),
  ...Object.entries(links).map(([path, to]) => [path, `link:${to}`] as const),
]);
/** In this tree a link's id is where it leads to. */
const textOf = (id: string) => Promise.resolve(id === 'secret' ? undefined : id);

test.each<[string, unknown]>([
  ['real/s.json', { kind: 'file', path: 'real/s.json', id: 's' }],
  ['folder/s.json', { kind: 'file', path: 'real/s.json', id: 's' }],
  ['deep/up/t.json', { kind: 'file', path: 'real/x/t.json', id: 't' }],
  ['chain/t.json', { kind: 'file', path: 'real/x/t.json', id: 't' }],
  ['folder/back/back/s.json', { kind: 'file', path: 'real/s.json', id: 's' }],
  ['file', { kind: 'file', path: 'real/s.json', id: 's' }],
  // behind a link, `..` is the folder above what it leads to
  ['chain/../s.json', { kind: 'file', path: 'real/s.json', id: 's' }],
  ['real/x/../../top.json', { kind: 'file', path: 'top.json', id: 'top' }],
  ['real', { kind: 'absent' }],
  ['real/none.json', { kind: 'absent' }],
  ['nowhere', { kind: 'absent' }],
  ['', { kind: 'absent' }],
  ['__proto__/s.json', { kind: 'absent' }],
  ['../s.json', { kind: 'lost', why: 'outside', at: '../s.json' }],
  ['out/s.json', { kind: 'lost', why: 'outside', at: 'out/s.json' }],
  ['deep/out/s.json', { kind: 'lost', why: 'outside', at: 'deep/out/s.json' }],
  ['absolute/s.json', { kind: 'lost', why: 'outside', at: 'absolute' }],
  ['hidden/s.json', { kind: 'lost', why: 'unread', at: 'hidden' }],
  ['sub/s.json', { kind: 'lost', why: 'no-folder', at: 'sub', behind: 's.json' }],
  ['file/s.json', { kind: 'lost', why: 'no-folder', at: 'real/s.json', behind: 's.json' }],
])('%s', async (path, expected) => {
  expect(await followPath(path, tree, textOf)).toEqual(expected);
});

test.each(['around/s.json', 'ping'])('a link that leads to itself ends: %s', async (path) => {
  expect(await followPath(path, tree, textOf)).toMatchObject({ kind: 'lost', why: 'loop' });
});
