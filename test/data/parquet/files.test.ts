import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { anything, comparable, folder, open, rowsOf, sourceOf } from './read.ts';
import { openParquet } from '../../../src/data/parquet/parquet-file.ts';
import { parseNumber } from '../../../src/core/number.ts';

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.parquet'))
  .map((name) => name.replace('.parquet', ''));

interface Expected {
  readonly names: readonly string[];
  readonly rows: readonly Record<string, unknown>[];
}

describe('files of pyarrow, pandas, fastparquet, polars and DuckDB hold what their own libraries read', () => {
  test.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Expected;
    const table = await open(name);
    expect(table.names).toEqual(expected.names);
    const rows = await rowsOf(table);
    expect(rows).toHaveLength(table.rows!);
    expect(rows.map(comparable)).toEqual(expected.rows.map(comparable));
  });
});

test('whole numbers beyond 2^53 are checked as the nearest double, and written with all digits', async () => {
  const table = await open('pyarrow-extremes');
  for await (const batch of table.batches(() => anything)) {
    const written = [0, 1, 2, 3].map((row) => {
      const { record } = batch.written(row) as { record: Record<string, unknown> };
      return [String(record.long), String(record.ulong)];
    });
    expect(written).toEqual([
      ['9223372036854775807', '18446744073709551615'],
      ['-9223372036854775808', '0'],
      ['9007199254740992', '9007199254740992'],
      ['9007199254740993', '9007199254740993'],
    ]);
    const [long] = batch.columns;
    expect(long?.kind === 'number' && [...long.values.subarray(0, batch.rows)]).toEqual(
      ['9223372036854775807', '-9223372036854775808', '9007199254740992', '9007199254740993', '-1'].map(parseNumber),
    );
  }
});

test('a column that nobody asks for is not read', async () => {
  const bytes = readFileSync(`${folder}/pyarrow-none.parquet`);
  const read = async (wanted: readonly string[]): Promise<{ bytes: number; columns: string[] }> => {
    const source = sourceOf(bytes);
    const table = await openParquet(source, 'x.parquet');
    const before = source.read;
    const columns: string[] = [];
    const request = (name: string) => (wanted.includes(name) ? anything : { ...anything, hold: 'none' as const });
    for await (const batch of table.batches(request)) columns.push(...batch.columns.map((column) => column.name));
    return { bytes: source.read - before, columns };
  };
  const one = await read(['delay']);
  expect(one.columns).toEqual(['delay']);
  expect(one.bytes).toBeLessThan(600);
  expect((await read([])).bytes).toBe(0);
});

test('nulls are absent in a column that cannot be null', async () => {
  const table = await open('pyarrow-dictionary');
  const states: number[][] = [];
  for (const nullable of [true, false])
    for await (const batch of table.batches(() => ({ ...anything, nullable })))
      states.push(batch.columns.flatMap((column) => [...column.states.subarray(0, batch.rows)]));
  expect(states).toEqual([
    [0, 0, 2, 0],
    [0, 0, 1, 0],
  ]);
});

test('a dictionary is handed on as codes, and texts after it as bytes', async () => {
  const table = await open('pyarrow-falls-back');
  const kinds = new Set<string>();
  for await (const batch of table.batches(() => anything)) kinds.add(batch.columns[0]!.kind);
  expect([...kinds]).toEqual(['dictionary', 'text']);
});
