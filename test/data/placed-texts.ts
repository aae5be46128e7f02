import { CellState, type PlacedSlices } from '../../src/data/batch.ts';
import type { Kernels } from '../../src/data/kernels/kernels.ts';
import type { CellBytes } from '../../src/data/text-dictionary.ts';

/** Cells with these texts, in memory of kernels. */
export function cellsOf(kernels: Kernels, texts: readonly string[]): CellBytes {
  const parts = texts.map((text) => Buffer.from(text));
  const all = Buffer.concat(parts);
  const bytes = kernels.takeBytes(all.length);
  const [starts, ends] = [kernels.takeInts(parts.length), kernels.takeInts(parts.length)];
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

/** The same with their states; `null` is no value. */
export function slicesOf(kernels: Kernels, texts: readonly (string | null)[]): PlacedSlices {
  const { bytes, starts, ends, at } = cellsOf(
    kernels,
    texts.map((text) => text ?? '?'),
  );
  const states = kernels.takeBytes(texts.length);
  states.values.set(texts.map((text) => (text === null ? CellState.null : CellState.value)));
  return { bytes, starts, ends, states: states.values, placed: { kernels, ...at, states: states.address } };
}
