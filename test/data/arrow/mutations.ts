import { createHash } from 'node:crypto';
import { CellState, type ReadBatch } from '../../../src/data/batch.ts';
import { openArrow } from '../../../src/data/arrow/arrow-file.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import { cellAt } from '../../../src/engines/columnar/cell-value.ts';
import { anything, sourceOf } from './read.ts';

/** xorshift32, as test/fixtures/arrow/mutations.py has it. */
function* draws(seed: number): Generator<number, never> {
  let state = seed || 1;
  for (;;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

/** A file with mistakes, the same as that script makes. */
export function mutated(whole: Uint8Array, seed: number): Uint8Array {
  const drawn = draws(seed);
  const next = (below: number): number => drawn.next().value % below;
  for (let nth = 0; nth < 8; nth += 1) next(1);
  if (next(16) === 0) return whole.subarray(0, next(whole.length));
  const some = Uint8Array.from(whole);
  for (let left = 1 + next(3); left > 0; left -= 1) {
    const at = next(some.length);
    const kind = next(4);
    const value = next(256);
    some[at] = [0, 255, value, some[at]! ^ (1 << (value % 8))][kind]!;
  }
  return some;
}

/** What was read: the hash of the table; that a cell is no value, of which a finding would come; or what a user sees. */
export type Outcome = { readonly hash: string } | { readonly invalid: true } | { readonly error: string };

const mostRows = 200_000;

/** @throws whatever is no error about the file */
export async function outcomeOf(bytes: Uint8Array): Promise<Outcome> {
  const hash = createHash('sha256');
  let rows = 0;
  try {
    const table = await openArrow(sourceOf(bytes), 'x.arrow');
    for await (const batch of table.batches(() => anything)) {
      for (const row of recordsOf(batch)) {
        if (row === null) return { invalid: true };
        hash.update(written(row));
      }
      rows += batch.rows;
      if (rows > mostRows) return { error: 'more rows than anybody waits for' };
    }
    return { hash: hash.digest('hex').slice(0, 8) };
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.kind === 'input') return { error: thrown.message };
    throw thrown;
  }
}

function* recordsOf({ columns, rows }: ReadBatch): Generator<Record<string, unknown> | null> {
  for (let row = 0; row < rows; row += 1)
    yield columns.some(({ states }) => states[row] === CellState.invalid)
      ? null
      : Object.fromEntries(columns.map((column) => [column.name, cellAt(column, row)]));
}

function written(value: unknown): Buffer {
  if (value === null || value === undefined) return Buffer.from('0');
  if (typeof value === 'boolean') return Buffer.from(value ? 't' : 'f');
  if (typeof value === 'number') {
    const bytes = Buffer.from('n........');
    bytes.writeDoubleBE(value + 0, 1);
    return bytes;
  }
  if (typeof value === 'string') {
    const bytes = Buffer.from(`s....${value}`);
    bytes.writeUInt32BE(bytes.length - 5, 1);
    return bytes;
  }
  if (Array.isArray(value)) return Buffer.concat([Buffer.from('['), ...value.map(written), Buffer.from(']')]);
  const keys = Object.keys(value).sort();
  if (keys.length === 0) return Buffer.from('[]');
  const members = keys.flatMap((key) => [written(key), written((value as Record<string, unknown>)[key])]);
  return Buffer.concat([Buffer.from('{'), ...members, Buffer.from('}')]);
}
