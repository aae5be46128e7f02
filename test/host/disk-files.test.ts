import { describe, expect, test } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createFiles } from '../../src/host/disk-files.ts';
import { aFolder } from '../support/folder.ts';

describe('on a runner, paths are contained', () => {
  const outside = aFolder({ 'secret.txt': 'secret' });
  const root = aFolder({ 'data.csv': 'a\n1\n', '.git/config': '[core]', 'sub/metrics.json': '{}' });
  const sibling = `${root}-sibling`;
  mkdirSync(sibling);
  writeFileSync(path.join(sibling, 'x.txt'), 'x');
  symlinkSync(path.join(outside, 'secret.txt'), path.join(root, 'link.txt'));
  symlinkSync(outside, path.join(root, 'linked'));
  symlinkSync(path.join(root, '.git/config'), path.join(root, 'config.json'));
  symlinkSync(path.join(root, 'data.csv'), path.join(root, 'inside.csv'));
  const files = createFiles({ root, allowed: [root] });

  test.each([
    ['a parent', `${root}/../../etc/passwd`],
    ['an absolute path', '/etc/passwd'],
    ['the environment of the process', '/proc/self/environ'],
    ['a link out', `${root}/link.txt`],
    ['a file behind a linked folder', `${root}/linked/secret.txt`],
    ['a folder whose name begins alike', `${sibling}/x.txt`],
  ])('%s is refused', async (_, file) => {
    await expect(files.read(file)).rejects.toMatchObject({
      kind: 'config',
      message: expect.stringMatching(/lies outside the workspace/),
    });
    await expect(files.kind(file)).rejects.toMatchObject({ kind: 'config' });
    await expect(files.write(file, 'x')).rejects.toMatchObject({ kind: 'config' });
  });

  test.each([
    ['.git itself', `${root}/.git/config`],
    ['a link into it', `${root}/config.json`],
    ['another spelling', `${root}/.GIT/config`],
  ])('%s is refused', async (_, file) => {
    await expect(files.read(file)).rejects.toMatchObject({
      message: expect.stringMatching(/lies inside \.git|outside/),
    });
  });

  test('a link that stays inside is followed', async () => {
    expect(new TextDecoder().decode(await files.read(`${root}/inside.csv`))).toBe('a\n1\n');
  });

  test('an error shows the path as the repository knows it', async () => {
    await expect(files.read(`${root}/link.txt`)).rejects.toThrow(/^link\.txt lies outside/);
  });
});

describe('what cannot be read says why', () => {
  const root = aFolder({ 'data.csv': 'a\n', 'folder/x': '' });
  const files = createFiles({ root, allowed: null });
  test.each([
    ['missing.csv', /^missing\.csv does not exist$/],
    ['data.csv/x', /does not exist$/],
    ['folder', /^folder is a folder, not a file$/],
  ])('%s', async (name, message) => {
    await expect(files.read(path.join(root, name))).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringMatching(message),
    });
  });

  test('a file over the limit', async () => {
    await expect(files.read(path.join(root, 'data.csv'), { limit: 1 })).rejects.toThrow(/is larger than/);
  });
});

test('a stream is the file in order', async () => {
  const content = Buffer.alloc(3_000_000, 'abcdefg');
  const root = aFolder({ 'big.bin': content });
  const chunks: Uint8Array[] = [];
  for await (const chunk of createFiles({ root, allowed: null }).stream(path.join(root, 'big.bin'))) chunks.push(chunk);
  expect(Buffer.concat(chunks).equals(content)).toBe(true);
});

describe('glob', () => {
  const root = aFolder({ 'b.csv': '', 'a.csv': '', 'sub/c.csv': '', 'odd[1].csv': '', '.git/x.csv': '' });
  const files = createFiles({ root, allowed: null });
  test.each([
    ['*.csv', ['a.csv', 'b.csv', 'odd[1].csv']],
    ['**/*.csv', ['a.csv', 'b.csv', 'odd[1].csv', 'sub/c.csv']],
    ['odd[1].csv', ['odd[1].csv']],
    ['missing.csv', ['missing.csv']],
    ['x*.csv', []],
  ])('%s', async (pattern, expected) => {
    expect((await files.glob(root, pattern)).map((file) => files.show(file))).toEqual(expected);
  });
});

test('a write leaves the whole file and nothing beside it', async () => {
  const root = aFolder();
  await createFiles({ root, allowed: [root] }).write(path.join(root, 'new/deep/result.json'), '{}');
  expect(readFileSync(path.join(root, 'new/deep/result.json'), 'utf8')).toBe('{}');
  expect(readdirSync(path.join(root, 'new/deep'))).toEqual(['result.json']);
});

describe('globs', () => {
  const root = aFolder({ 'd/*.csv': '1', 'd/a.csv': '1', 'd/b[1].csv': '1', 'd/b1.csv': '1', 'out/c.csv': '1' });
  const files = createFiles({ root, allowed: null, hidden: [path.join(root, 'out')] });
  const found = async (pattern: string): Promise<readonly string[]> =>
    (await files.glob(root, pattern)).map((file) => files.show(file));

  test('a file that is called like the pattern hides no other', async () => {
    expect(await found('d/*.csv')).toEqual(['d/*.csv', 'd/a.csv', 'd/b1.csv', 'd/b[1].csv']);
    expect(await found('d/b[1].csv')).toEqual(['d/b1.csv', 'd/b[1].csv']);
  });

  test('do not look into the folder of the report', async () => {
    expect(await found('**/c.csv')).toEqual([]);
    expect(await found('out/c.csv')).toEqual(['out/c.csv']); // named outright
  });
});
