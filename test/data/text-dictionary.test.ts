import { describe, expect, test } from '@jest/globals';
import { CellState } from '../../src/data/batch.ts';
import { Kernels } from '../../src/data/kernels/kernels.ts';
import { TextDictionary } from '../../src/data/text-dictionary.ts';

/** Cells with these texts, in memory of kernels. */
function cellsOf(kernels: Kernels, texts: readonly string[]) {
  const parts = texts.map((text) => Buffer.from(text));
  const all = Buffer.concat(parts);
  const [bytes, starts, ends] = [
    kernels.takeBytes(all.length),
    kernels.takeInts(parts.length),
    kernels.takeInts(parts.length),
  ];
  bytes.values.set(all);
  let at = 0;
  parts.forEach((part, row) => {
    starts.values[row] = at;
    ends.values[row] = at += part.length;
  });
  return {
    kernels,
    bytes: Buffer.from(kernels.buffer, bytes.address, all.length),
    starts: starts.values,
    ends: ends.values,
    at: { bytes: bytes.address, starts: starts.address, ends: ends.address },
    rows: parts.length,
  };
}

describe('a dictionary of texts', () => {
  const encoded = (texts: readonly string[], before = 0): { others: number; codes: number[] } => {
    const kernels = Kernels.borrow();
    kernels.take(before);
    const dictionary = new TextDictionary(kernels, (text) => ({
      state: text === '' ? CellState.null : CellState.value,
      value: text,
    }));
    const cells = cellsOf(kernels, texts);
    const [codes, states] = [kernels.takeInts(texts.length), kernels.takeBytes(texts.length)];
    const others = dictionary.encode(cells, { codes: codes.address, states: states.address });
    if (others !== -1) expect([...codes.values].map((code) => dictionary.value(code))).toEqual(texts);
    kernels.giveBack();
    return { others, codes: [...codes.values] };
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
