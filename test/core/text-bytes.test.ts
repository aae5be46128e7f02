import { expect, test } from '@jest/globals';
import { TextBytes } from '../../src/core/text-bytes.ts';

test.each([
  ['a short text', 'é'],
  ['the longest that fits', 'x'.repeat(1024)],
  ['one that takes more room', 'é'.repeat(1025)],
  ['one that takes much more', '€'.repeat(5000)],
  ['half a character', 'a\ud800b'],
  ['none', ''],
])('%s', (_, text) => {
  const bytes = new TextBytes();
  for (const one of ['before', text, 'behind', text]) {
    const { buffer, view, length } = bytes.write(one);
    const expected = Buffer.from(one);
    expect(buffer.subarray(0, length)).toEqual(expected);
    expect(Array.from({ length }, (_byte, at) => view.getUint8(at))).toEqual([...expected]);
  }
});
