import { describe, expect, test } from '@jest/globals';
import { unzip } from '../../src/core/unzip.ts';
import { zipOf } from '../support/zip.ts';

const limits = { entries: 3, bytes: 1000 };
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

test('the files of a zip, stored and deflated', async () => {
  const files = await unzip(zipOf({ 'a.json': '{"a": 1}', 'b.txt': 'b'.repeat(500) }), 'the record', limits);
  expect([...files].map(([name, bytes]) => [name, text(bytes)])).toEqual([
    ['a.json', '{"a": 1}'],
    ['b.txt', 'b'.repeat(500)],
  ]);
});

test('an empty zip has no files', async () => {
  expect((await unzip(zipOf({}), 'the record', limits)).size).toBe(0);
});

describe('refused', () => {
  test.each<[string, Uint8Array, string]>([
    ['what is no zip', new TextEncoder().encode('{"a": 1}'), 'the record is not a zip file'],
    ['nothing', new Uint8Array(), 'the record is not a zip file'],
    ['too many files', zipOf({ a: '', b: '', c: '', d: '' }), 'the record holds more than 3 files'],
    ['too many bytes', zipOf({ a: 'a'.repeat(1001) }), 'the record holds more than 1000 bytes'],
    ['a path', zipOf({ 'a/b.json': '1' }), 'the record holds "a/b.json", which is not a plain file name'],
    ['a way out', zipOf({ '../b.json': '1' }), 'the record'],
    ['an absolute path', zipOf({ '/etc/passwd': '1' }), 'the record'],
    ['a hidden file', zipOf({ '.npmrc': '1' }), 'the record holds ".npmrc", which is not a plain file name'],
    [
      'one name twice',
      zipOf([
        ['a', '1'],
        ['a', '2'],
      ]),
      'the record holds "a" twice',
    ],
    ['a size that lies', zipOf({ a: 'a'.repeat(900) }, { claimedSize: 9 }), 'the record is damaged'],
  ])('%s', async (_name, bytes, message) => {
    await expect(unzip(bytes, 'the record', limits)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining(message) as unknown,
    });
  });

  test('what was cut off, at every length', async () => {
    const whole = zipOf({ 'a.json': '{"a": 1}', b: 'bbbbbbbbbbbbbbbbbbbbbbbbbbb' });
    for (let length = 0; length < whole.length; length += 1)
      await expect(unzip(whole.slice(0, length), 'the record', limits)).rejects.toMatchObject({ kind: 'input' });
  });
});
