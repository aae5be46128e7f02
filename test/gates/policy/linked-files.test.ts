import { expect, test } from '@jest/globals';
import type { BaseFiles } from '../../../src/gates/policy/base-files.ts';
import { readLinked } from '../../../src/gates/policy/linked-files.ts';

function filesOf(files: Readonly<Record<string, string>>): BaseFiles {
  const all = new Map(Object.entries(files));
  return {
    commit: 'c',
    read: (path) => Promise.resolve(all.has(path) ? new TextEncoder().encode(all.get(path)) : undefined),
    paths: () => Promise.resolve([...all.keys()]),
  };
}

const files = filesOf({
  'schemas/real.json': '{"minimum": 1}',
  'a/link.json': '../schemas/real.json',
  'again.json': 'a/link.json',
  folder: 'schemas',
  'a/deep': '../folder',
  'loop.json': 'loop.json',
  round: 'round',
  'out.json': '../outside.json',
  'gone.json': 'nothing.json',
  'plain.yaml': 'a: 1\n',
});

test.each([
  ['schemas/real.json', '{"minimum": 1}'],
  ['a/link.json', '{"minimum": 1}'],
  ['again.json', '{"minimum": 1}'],
  ['folder/real.json', '{"minimum": 1}'],
  ['a/deep/real.json', '{"minimum": 1}'],
  ['plain.yaml', 'a: 1\n'],
  ['gone.json', 'nothing.json'],
  ['out.json', '../outside.json'],
  ['loop.json', 'loop.json'],
  ['round/real.json', undefined],
  ['plain.yaml/real.json', undefined],
  ['../real.json', undefined],
])('%s', async (path, expected) => {
  const bytes = await readLinked(files, path);
  expect(bytes === undefined ? undefined : new TextDecoder().decode(bytes)).toBe(expected);
});
