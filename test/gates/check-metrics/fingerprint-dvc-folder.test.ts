import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { folderDigest } from '../../../src/gates/check-metrics/fingerprint/dvc-folder.ts';
import { createFiles } from '../../../src/host/disk-files.ts';
import { removeFolders, temporaryFolder } from '../../support/history.ts';

afterAll(removeFolders);

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return folder;
}

const digestOf = (files: Readonly<Record<string, string>>): Promise<string | undefined> => {
  const folder = folderOf(files);
  return folderDigest(folder, createFiles({ root: folder, allowed: [folder] }));
};

const files = {
  'test.csv': 'a\n1\n',
  'sub/b.csv': 'b',
  '.hidden': 'h',
  'é𝄞ﬀ "q".csv': 'u',
  'ﬀ.csv': 'w',
  '𝄞.csv': 'v',
  'Z.csv': 'A',
  'sub/.d': 'd',
};

test('a folder is called what DVC calls it', async () => {
  // by DVC 3.67.1: dvc add data; cat data.dvc
  expect(await digestOf(files)).toBe('c5b05239d3b0180c3bdf767d769ab053.dir');
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['another content', { ...files, 'sub/b.csv': 'x' }],
  ['another content of a dotfile', { ...files, '.hidden': 'x' }],
  ['one file more', { ...files, more: '' }],
])('%s is another one', async (_name, other) => {
  expect(await digestOf(other)).not.toBe(await digestOf(files));
});

test('a folder without files was not brought', async () => {
  expect(await digestOf({})).toBeUndefined();
});
