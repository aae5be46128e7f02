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

test('of bytes that are used up at once each chunk lies where the one before lay, and none is lost', async () => {
  const content = Buffer.alloc(5_000_000, 'abcdefg');
  const root = aFolder({ 'big.bin': content, 'empty.bin': '', 'folder/x': '' });
  const files = createFiles({ root, allowed: null });
  const copies: Uint8Array[] = [];
  const places = new Set<ArrayBufferLike>();
  for await (const chunk of files.stream(path.join(root, 'big.bin'), { passing: true })) {
    copies.push(Uint8Array.from(chunk));
    places.add(chunk.buffer);
  }
  expect(Buffer.concat(copies).equals(content)).toBe(true);
  expect(copies.length).toBeGreaterThan(1);
  expect(places.size).toBe(1);
  const none = async (name: string): Promise<number> => {
    let chunks = 0;
    for await (const chunk of files.stream(path.join(root, name), { passing: true })) chunks += chunk.length;
    return chunks;
  };
  expect(await none('empty.bin')).toBe(0);
  await expect(none('folder')).rejects.toThrow('folder is a folder, not a file');
  await expect(none('missing.bin')).rejects.toThrow('missing.bin does not exist');
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

describe('globs and links', () => {
  const outside = aFolder({ 'o.csv': '1', 'deep/p.csv': '1' });
  const root = aFolder({
    'store/b': '1',
    'store-2/c.csv': '1',
    'data/a.csv': '1',
    'data/x.txt': '1',
    'out/r.csv': '1',
  });
  const link = (name: string, target: string): void => symlinkSync(target, path.join(root, name));
  link('data/b.csv', '../store/b');
  link('data/folder', '../store-2');
  link('store-2/prefix', '../store');
  link('data/loop', '.');
  link('data/gone.csv', 'nowhere');
  link('report', 'out');
  link('python', '/usr/bin/env');
  const files = createFiles({ root, allowed: [root], hidden: [path.join(root, 'out')] });
  const found = async (pattern: string): Promise<readonly string[]> =>
    (await files.glob(root, pattern)).map((file) => files.show(file));

  test.each([
    ['data/*.csv', ['data/a.csv', 'data/b.csv', 'data/gone.csv']],
    ['data/folder/*.csv', ['data/folder/c.csv']],
    ['data/*/*.csv', ['data/folder/c.csv']],
    ['data/**/b', ['data/folder/prefix/b']],
    ['{data,store-2}/*.txt', ['data/x.txt']],
    ['report/*.csv', []],
    ['**/r.csv', []],
  ])('%s', async (pattern, expected) => {
    expect(await found(pattern)).toEqual(expected);
  });

  test.each([
    ['out.csv', 'o.csv', 'ways/*.csv', 'ways/out.csv'],
    ['folder', '', 'ways/**/*.csv', 'ways/folder'],
    ['folder', 'deep', 'ways/*/*.csv', 'ways/folder'],
    ['self.csv', 'ways/self.csv', 'ways/*.csv', 'ways/self.csv'],
    ['git.csv', '.git/config', 'ways/*.csv', 'ways/git.csv'],
  ])('a link %s to %s is refused by name where %s needs it', async (name, target, pattern, shown) => {
    const top = aFolder({ '.git/config': '', 'ways/a.csv': '' });
    const there = target.startsWith('ways') || target.startsWith('.git') ? top : outside;
    symlinkSync(path.join(there, target), path.join(top, 'ways', name));
    const contained = createFiles({ root: top, allowed: [top] });
    await expect(contained.glob(top, pattern)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining(shown),
    });
    expect(await contained.glob(top, 'ways/a*')).toEqual([path.join(top, 'ways/a.csv')]);
  });

  test('links that lead to each other end', async () => {
    const names = Array.from({ length: 9 }, (_, at) => `f${at}`);
    const top = aFolder(Object.fromEntries(names.map((name) => [`${name}/a.csv`, ''])));
    for (const one of names) for (const other of names) symlinkSync(`../${other}`, path.join(top, one, other));
    await expect(createFiles({ root: top, allowed: [top] }).glob(top, '**/*.csv')).rejects.toThrow(
      /more than 1000 links/,
    );
  });

  test("on somebody's own machine every link is followed", async () => {
    const top = aFolder();
    symlinkSync(outside, path.join(top, 'linked'));
    const all = await createFiles({ root: top, allowed: null }).glob(top, '**/*.csv');
    expect(all.map((file) => path.relative(top, file))).toEqual(['linked/deep/p.csv', 'linked/o.csv']);
  });
});
