import { expect, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { dateText, Moments } from '../../../src/data/calendar.ts';
import { CellState } from '../../../src/data/batch.ts';
import { parseNumber } from '../../../src/core/number.ts';
import { cellAt } from '../../../src/engines/columnar/cell-value.ts';
import { anything, open } from './read.ts';

const moments = new Moments(true);

/** What test/fixtures/parquet/long/make.py wrote; `undefined` is there, and no value. */
const columns: Record<string, (row: number) => unknown> = {
  long: (row) => (row % 7 === 0 ? null : 2n ** 53n + 1n + BigInt(row % 50)),
  ulong: (row) => 2n ** 64n - 1n - BigInt(row % 50),
  small: (row) => (row % 5 === 0 ? null : 4_294_967_295 - (row % 50)),
  float: (row) => (row % 13 === 0 ? null : row % 50 === 1 ? NaN : (row % 50) / 4),
  text: (row) => (row % 11 === 0 ? null : 'é'.repeat(row % 3) + String(row % 50)),
  many: (row) => (row % 17 === 0 ? null : `text ${row % 5000}`),
  few: (row) => (row % 3 === 0 ? null : 'abc'.charAt(row % 3)),
  day: (row) => (row % 19 === 0 ? null : row % 50 === 1 ? undefined : dateText((row % 50) - 25)),
  moment: (row) => moments.text(((row % 5000) - 2500) * 86_400, (row % 50) * 1000),
};

/** What the checks take a cell for: a double, a text; nothing where it is no value. */
function held(expected: unknown): unknown {
  if (expected === undefined || Number.isNaN(expected)) return undefined;
  return typeof expected === 'bigint' ? parseNumber(String(expected)) : expected;
}

test.each(['coded', 'plain'])('pages of more rows than are taken at once: %s', async (name) => {
  const table = await open(`long/${name}`);
  let before = 0;
  for await (const batch of table.batches(() => anything)) {
    const wrong: unknown[] = [];
    for (let row = 0; row < batch.rows; row += 1) {
      const { record } = batch.written(row) as { record: Record<string, unknown> };
      for (const column of batch.columns) {
        const expected = columns[column.name]?.(before + row);
        const read = [record[column.name], cellAt(column, row)];
        if (!isDeepStrictEqual(read, [expected, held(expected)])) wrong.push([column.name, before + row, read]);
      }
    }
    expect(wrong.slice(0, 3)).toEqual([]);
    for (const { states, others } of batch.columns)
      expect(others).toBe(states.subarray(0, batch.rows).filter((state) => state !== CellState.value).length);
    before += batch.rows;
  }
  expect(before).toBe(table.rows);
});

test('a dictionary of many texts is read as texts, one of few as codes', async () => {
  const table = await open('long/coded');
  const kinds = new Set<string>();
  for await (const { columns: some } of table.batches(() => anything))
    for (const { name, kind } of some) kinds.add(`${name}: ${kind}`);
  expect([...kinds]).toEqual([
    ...['long: number', 'ulong: number', 'small: number', 'float: number', 'text: dictionary'],
    ...['many: text', 'few: dictionary', 'day: value', 'moment: text'],
  ]);
});
