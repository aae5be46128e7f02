import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openArrow } from '../../../src/data/arrow/arrow-file.ts';
import { anything, comparable, folder, names, open, rowsOf, sourceOf } from './read.ts';

interface Expected {
  readonly names: readonly string[];
  readonly rows: readonly Record<string, unknown>[];
}

describe('files of pyarrow, pandas and polars hold what their own libraries read', () => {
  test.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(`${folder}/${name.replace(/\.\w+$/, '.json')}`, 'utf8')) as Expected;
    const table = await open(name);
    expect(table.names).toEqual(expected.names);
    const rows = await rowsOf(table);
    expect(rows.map(comparable)).toEqual(expected.rows.map(comparable));
  });
});

const written = (record: unknown, key: string): string => String((record as Record<string, unknown>)[key]);

test('whole numbers beyond 2^53 are checked as the nearest double, and written with all digits', async () => {
  const table = await open('pyarrow-extremes.arrow');
  for await (const batch of table.batches(() => anything)) {
    const all = [0, 1, 2, 3].map((row) => {
      const { record } = batch.written(row) as { record: unknown };
      return [written(record, 'long'), written(record, 'ulong')];
    });
    expect(all).toEqual([
      ['9223372036854775807', '18446744073709551615'],
      ['-9223372036854775808', '0'],
      ['9007199254740992', '9007199254740992'],
      ['9007199254740993', '9007199254740993'],
    ]);
  }
});

test('of a large batch the bytes of a column that nobody asks for are not read', async () => {
  const rows = 400_000;
  const bytes = Buffer.concat([readFileSync(`${folder}/large.head`), Buffer.alloc(9 * rows)]);
  const source = sourceOf(bytes);
  const table = await openArrow(source, 'x.arrow');
  const read = async (wanted: string): Promise<{ bytes: number; rows: number; largest: number }> => {
    const before = source.read;
    let [counted, largest] = [0, 0];
    for await (const batch of table.batches((name) => ({ ...anything, hold: name === wanted ? 'any' : 'none' }))) {
      counted += batch.rows;
      largest = Math.max(largest, batch.rows);
    }
    return { bytes: source.read - before, rows: counted, largest };
  };
  expect(await read('')).toEqual({ rows, largest: 16_384, bytes: 0 });
  expect(await read('y')).toEqual({ rows, largest: 16_384, bytes: rows });
});

test('nulls are absent in a column that cannot be null', async () => {
  const table = await open('pyarrow-delta.arrows');
  const states: number[][] = [];
  for (const nullable of [true, false]) {
    const all: number[] = [];
    for await (const batch of table.batches(() => ({ ...anything, nullable })))
      all.push(...batch.columns[0]!.states.subarray(0, batch.rows));
    states.push(all);
  }
  expect(states).toEqual([
    [0, 0, 2, 0, 0, 0, 2, 0],
    [0, 0, 1, 0, 0, 0, 1, 0],
  ]);
});

test('a dictionary is handed on as codes, of which no two mean the same, and stays the same when it is added to', async () => {
  const table = await open('pyarrow-dictionaries.arrow');
  for await (const { columns } of table.batches(() => anything)) {
    const [column] = columns;
    expect(column?.kind === 'dictionary' && [...column.codes.subarray(0, 4)]).toEqual([0, 1, 0, 3]);
  }
  const dictionaries = new Set<unknown>();
  for await (const { columns } of (await open('pyarrow-delta.arrows')).batches(() => anything)) {
    const [column] = columns;
    if (column?.kind === 'dictionary') dictionaries.add(column.dictionary);
  }
  expect(dictionaries.size).toBe(1);
});

test('rows that make much of little are taken a few at a time; of two thousand million nulls none is made', async () => {
  const sizes: number[] = [];
  for await (const batch of (await open('nulls-thousand.ipc')).batches(() => anything)) sizes.push(batch.rows);
  expect(sizes).toEqual([256, 256, 256, 232]);
  const one = (await open('nulls-one.ipc')).batches(() => anything);
  await expect(one.next()).rejects.toThrow(
    'nulls-one.ipc cannot be read as Arrow: a batch with more values than it has bytes for',
  );
});
