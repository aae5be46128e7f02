import { describe, expect, test } from '@jest/globals';
import { CellState } from '../../src/data/batch.ts';
import { Kernels } from '../../src/data/kernels/kernels.ts';
import { TextDictionary, type Meaning } from '../../src/data/text-dictionary.ts';
import { cellsOf } from './placed-texts.ts';

const meaningOf = (text: string): Meaning => ({ state: text === '' ? CellState.null : CellState.value, value: text });

/** @param plain texts of at least so many bytes are not asked for their meaning */
describe.each([Infinity, 1, 4])('a dictionary of texts, where those of %d bytes are values', (plain) => {
  const encoded = (texts: readonly string[], before = 0): { others: number; codes: number[] } => {
    const kernels = Kernels.borrow();
    kernels.take(before);
    const dictionary = new TextDictionary(kernels, meaningOf, plain);
    const cells = cellsOf(kernels, texts);
    const [codes, states] = [kernels.takeInts(texts.length), kernels.takeBytes(texts.length)];
    const others = dictionary.encode(cells, { codes: codes.address, states: states.address });
    if (others !== -1) expect([...codes.values].map((code) => dictionary.value(code))).toEqual(texts);
    const all = [...codes.values];
    kernels.giveBack();
    return { others, codes: all };
  };
  const many = (count: number): string[] => Array.from({ length: count }, (_, nth) => `text ${nth}`);

  const twice = (count: number): string[] => many(count).flatMap((text) => [text, text]);

  test('gives equal texts the same code', () => {
    expect(encoded(['a', '', 'b', 'a', '', 'é', 'abcdefgh', 'abcdefghi'])).toEqual({
      others: 2,
      codes: [0, 1, 2, 0, 1, 3, 4, 5],
    });
  });

  test('takes as many as it may, and no more', () => {
    expect(encoded(twice(32_768)).others).toBe(0);
    expect(encoded(twice(32_769)).others).toBe(-1);
    expect(encoded(['x'.repeat(2 * 1024 * 1024)]).others).toBe(0);
    expect(encoded(['x'.repeat(2 * 1024 * 1024), 'y']).others).toBe(-1);
  });

  test('takes no texts that hardly ever repeat', () => {
    expect(encoded(many(1024)).others).toBe(0);
    expect(encoded(many(1025)).others).toBe(-1);
    expect(encoded([...Array<string>(147).fill('text 0'), ...many(1025)]).others).toBe(0);
  });

  test('does not grow where its reader has taken much already', () => {
    const much = 513 * 1024 * 1024;
    expect(encoded(many(32), much).others).toBe(0);
    expect(encoded(many(33), much).others).toBe(-1);
  });
});

describe('the texts of a dictionary', () => {
  const texts = [
    '',
    'NA',
    'é',
    'long text',
    'x'.repeat(300),
    'NA',
    ...Array.from({ length: 100 }, (_, nth) => String(nth)),
  ];
  const made = (plain: number) => {
    const kernels = Kernels.borrow();
    const dictionary = new TextDictionary(kernels, meaningOf, plain);
    const to = { codes: kernels.takeInts(texts.length).address, states: kernels.takeBytes(texts.length).address };
    dictionary.encode(cellsOf(kernels, texts), to);
    return { kernels, dictionary };
  };
  const different = [...new Set(texts)];

  test.each([0, 1, 50])('lie in the memory of kernels from code %i on', (from) => {
    const { kernels, dictionary } = made(1);
    const slices = dictionary.texts(from);
    const read = different.slice(from).map((_, nth) => {
      const [start, end] = [slices?.starts[nth] ?? 0, slices?.ends[nth] ?? 0];
      const { bytes, starts } = slices?.placed ?? { bytes: 0, starts: 0 };
      const placed = new Int32Array(kernels.buffer, starts + 4 * nth, 2);
      expect([...placed]).toEqual([start, end]);
      expect(Buffer.from(kernels.buffer, bytes + start, end - start)).toEqual(
        Buffer.from(slices?.bytes.subarray(start, end) ?? []),
      );
      return Buffer.from(kernels.buffer, bytes + start, end - start).toString();
    });
    expect(read).toEqual(different.slice(from));
    expect([...(slices?.states ?? [])].slice(0, read.length)).toEqual(read.map((text) => meaningOf(text).state));
    kernels.giveBack();
  });

  test('are there when somebody else has the memory, and not in it', () => {
    const { kernels, dictionary } = made(1);
    kernels.giveBack();
    const others = Kernels.borrow();
    expect(others).toBe(kernels);
    others.takeBytes(100_000).values.fill(0x41);
    expect(dictionary.size).toBe(different.length);
    expect(different.map((_, code) => dictionary.value(code))).toEqual(different);
    expect(dictionary.texts(0)).toBeNull();
    others.giveBack();
  });

  test('are not there where they stand for something else', () => {
    const { kernels, dictionary } = made(Infinity);
    expect(dictionary.texts(0)).toBeNull();
    kernels.giveBack();
  });
});
