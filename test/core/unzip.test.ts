import { describe, expect, test } from '@jest/globals';
import { unzip } from '../../src/core/unzip.ts';
import { zipOf, zipOfFiles } from '../support/zip.ts';

const limits = { entries: 3, bytes: 1000 };
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test('the files of a zip, stored and deflated', async () => {
  const files = await unzip(zipOfFiles({ 'a.json': '{"a": 1}', 'b.txt': 'b'.repeat(500) }), 'the record', limits);
  expect([...files].map(([name, bytes]) => [name, text(bytes)])).toEqual([
    ['a.json', '{"a": 1}'],
    ['b.txt', 'b'.repeat(500)],
  ]);
});

test('an empty zip has no files', async () => {
  expect((await unzip(zipOfFiles({}), 'the record', limits)).size).toBe(0);
});

describe('refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['what is no zip', new TextEncoder().encode('{"a": 1}'), 'the record is not a zip file'],
    ['nothing', new Uint8Array(), 'the record is not a zip file'],
    ['too many files', zipOfFiles({ a: '', b: '', c: '', d: '' }), 'the record holds more than 3 files'],
    ['too many bytes', zipOfFiles({ a: 'a'.repeat(1001) }), 'the record holds more than 1000 bytes'],
    ['a path', zipOfFiles({ 'a/b.json': '1' }), 'the record holds "a/b.json", which is not a plain file name'],
    ['a way out', zipOfFiles({ '../b.json': '1' }), 'the record'],
    ['an absolute path', zipOfFiles({ '/etc/passwd': '1' }), 'the record'],
    ['a hidden file', zipOfFiles({ '.npmrc': '1' }), 'the record holds ".npmrc", which is not a plain file name'],
    [
      'one name twice',
      zipOf([
        { name: 'a', content: '1' },
        { name: 'a', content: '2' },
      ]),
      'the record holds "a" twice',
    ],
    ['a size that lies', zipOf([{ name: 'a', content: 'a'.repeat(900), claimedSize: 9 }]), 'the record is damaged'],
  ])('%s', async (_name, bytes, message) => {
    await expect(unzip(bytes, 'the record', limits)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining(message) as unknown,
    });
  });

  test('what was cut off, at every length', async () => {
    const whole = zipOfFiles({ 'a.json': '{"a": 1}', b: 'bbbbbbbbbbbbbbbbbbbbbbbbbbb' });
    for (let length = 0; length < whole.length; length += 1)
      await expect(unzip(whole.slice(0, length), 'the record', limits)).rejects.toMatchObject({ kind: 'input' });
  });
});
