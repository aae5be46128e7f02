import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { damage, decodeText, shownText } from '../../src/data/text-stream.ts';
import { bytesOf, chunkSizes, collect, inChunks } from '../support/bytes.ts';

/** What is decoded only after the head was looked at, so that it is cut where the test cuts. */
const head = 'x'.repeat(4096);

async function decode(bytes: Uint8Array, size = 1_000_000): Promise<string> {
  return (await collect(decodeText(inChunks(bytes, size), 'data.csv'))).join('');
}

const D = damage;

describe('decodes UTF-8, with a mark where bytes are none', () => {
  test.each<[string, Uint8Array, string]>([
    ['plain', bytesOf('a,b\n'), 'a,b\n'],
    ['nothing', new Uint8Array(), ''],
    ['2, 3 and 4 bytes', bytesOf('é€😀'), 'é€😀'],
    ['U+FFFD of the file itself', bytesOf('a\ufffdb'), 'a\ufffdb'],
    ['Latin-1 in the middle', bytesOf('caf', 0xe9, ',1\n'), `caf${D},1\n`],
    ['a continuation alone', bytesOf('a', 0x80, 'b'), `a${D}b`],
    ['a character cut off at the end', bytesOf('a', 0xe2, 0x82), `a${D}`],
    ['a character cut off in the middle', bytesOf('a', 0xe2, 0x82, 'b'), `a${D}b`],
    ['cut off before U+FFFD', bytesOf(0xe2, 0x82, '\ufffd'), `${D}\ufffd`],
    ['beside U+FFFD', bytesOf('\ufffd', 0xff, '\ufffd'), `\ufffd${D}\ufffd`],
    ['an overlong slash', bytesOf(0xc0, 0xaf), `${D}${D}`],
    ['a surrogate', bytesOf(0xed, 0xa0, 0x80), `${D}${D}${D}`],
    ['beyond Unicode', bytesOf(0xf5, 0x80, 0x80, 0x80), `${D}${D}${D}${D}`],
    ['a byte order mark in the middle', bytesOf('a\ufeffb'), 'a\ufeffb'],
  ])('%s', async (_, bytes, expected) => {
    for (const size of chunkSizes)
      expect(await decode(Buffer.concat([bytesOf(head), bytes]), size)).toBe(head + expected);
    expect(await decode(bytes)).toBe(expected);
  });

  test.each(chunkSizes)('a byte order mark at the start is dropped, once, in chunks of %d', async (size) => {
    expect(await decode(bytesOf('\ufeffid\n'), size)).toBe('id\n');
    expect(await decode(bytesOf('\ufeff\ufeffid\n'), size)).toBe('\ufeffid\n');
  });

  test('what is shown has U+FFFD in its place', () => {
    expect(shownText(`caf${D}`)).toBe('caf\ufffd');
    expect(shownText('café')).toBe('café');
  });

  test('any bytes, however they are cut, are decoded as the platform decodes them', async () => {
    const unit = fc.constantFrom(0x41, 0x0a, 0x80, 0xbf, 0xc3, 0xe2, 0x82, 0xac, 0xef, 0xbf, 0xbd, 0xf0, 0x9f, 0xff);
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 40 }), fc.constantFrom(...chunkSizes), async (units, size) => {
        const bytes = Buffer.concat([bytesOf(head), Uint8Array.from(units)]);
        expect(shownText(await decode(bytes, size))).toBe(new TextDecoder().decode(bytes));
      }),
    );
  });
});

describe('refuses what is no UTF-8 text, however it is cut', () => {
  const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const gzipHead = bytesOf(0x1f, 0x8b, 8, 0, 0, 0);
  test.each<[string, Uint8Array, RegExp, string | undefined]>([
    ['UTF-16 LE', utf16('\ufeffid,age\n1,2\n'), /^data\.csv is UTF-16$/, 'save it as UTF-8'],
    ['UTF-16 BE', utf16('\ufeffid,age\n1,2\n').swap16(), /^data\.csv is UTF-16$/, 'save it as UTF-8'],
    ['UTF-16 LE without a mark', utf16('id,age\n1,2\n'), /UTF-16 without a byte order mark/, 'save it as UTF-8'],
    ['UTF-16 BE without a mark', utf16('id,age\n').swap16(), /UTF-16 without a byte order mark/, 'save it as UTF-8'],
    ['gzip', gzipHead, /^data\.csv is gzip, and its name does not say so$/, 'name it ….gz'],
    ['binary', bytesOf(0x89, 'PNG\r\n\x1a\n', 1, 2, 3, 4, 5, 6), /^data\.csv is not a text file$/, undefined],
    [
      'a Git LFS pointer',
      bytesOf('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'),
      /^data\.csv is a Git LFS pointer, not the data$/,
      'set lfs: true on actions/checkout',
    ],
  ])('%s', async (_, bytes, message, hint) => {
    for (const size of chunkSizes)
      await expect(decode(bytes, size)).rejects.toMatchObject({
        kind: 'input',
        message: expect.stringMatching(message),
        problems: [{ where: { file: 'data.csv', line: 1 }, ...(hint === undefined ? {} : { hint }) }],
      });
  });

  test.each(['\u0000', '\u0001', '\u001f'])('one odd byte in a text is for the rows to say', async (odd) => {
    expect(await decode(bytesOf(`id,name\n1,a${odd}b\n2,x\n`), 1)).toContain(odd);
  });
});
