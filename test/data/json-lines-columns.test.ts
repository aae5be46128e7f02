import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CellState, RowFlag, type BatchColumn, type ReadBatch } from '../../src/data/batch.ts';
import { JsonLinesColumns } from '../../src/data/json-lines-columns.ts';
import { JsonLinesReader, type JsonRow } from '../../src/data/json-records.ts';
import { isNotFinite } from '../../src/data/record-columns.ts';
import { decoded } from '../../src/data/text-stream.ts';

function valueAt(column: BatchColumn, row: number): unknown {
  const state = column.states[row];
  if (state === CellState.null) return null;
  if (state !== CellState.value) return undefined;
  if (column.kind === 'dictionary') return column.dictionary.value(column.codes[row]!);
  if (column.kind === 'text') return Buffer.from(column.bytes).toString('utf8', column.starts[row], column.ends[row]);
  return column.values[row];
}

/** The rows of a file, each as it is written and as its columns say. */
function columnar(bytes: Uint8Array, size: number): { rows: JsonRow[]; names: string[] } {
  const reader = new JsonLinesColumns('f', 1e6);
  const rows: JsonRow[] = [];
  let names: string[] = [];
  const take = (batches: Iterable<ReadBatch>): void => {
    for (const batch of batches) {
      names = batch.columns.map(({ name }) => name);
      for (let row = 0; row < batch.rows; row += 1) {
        const written = batch.written(row) as JsonRow;
        rows.push(written);
        const flag = batch.flags?.[row] ?? RowFlag.regular;
        expect(flag >= RowFlag.unread).toBe(written.fault !== undefined);
        if (written.fault !== undefined) continue;
        expect(flag === RowFlag.faulty).toBe(isNotFinite(written.record));
        const read = batch.columns.filter(({ states }) => states[row] !== CellState.absent);
        expect(new Set(read.map(({ name }) => name))).toEqual(new Set(Object.keys(written.record)));
        for (const column of read) {
          const value = Object.getOwnPropertyDescriptor(written.record, column.name)!.value as unknown;
          if (column.states[row] === CellState.invalid) expect(isNotFinite(value)).toBe(true);
          else expect(valueAt(column, row)).toEqual(value);
        }
      }
    }
  };
  for (let at = 0; at < bytes.length; at += size) take(reader.push(bytes.subarray(at, at + size)));
  take(reader.end());
  return { rows, names };
}

function byLines(bytes: Uint8Array): JsonRow[] {
  const reader = new JsonLinesReader(1e6);
  const all = decoded(bytes);
  return [...reader.push(all.startsWith('\ufeff') ? all.slice(1) : all), ...reader.end()];
}

const key = fc.constantFrom('a', 'b', 'c', '__proto__', 'é', '"', 'a b', '');
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.double(),
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('x', 'y', true, null, 1e300, -0, 0.1),
);
const written = fc.oneof(
  {
    arbitrary: fc.dictionary(key, value, { noNullPrototype: true }).map((record) => JSON.stringify(record)),
    weight: 6,
  },
  {
    arbitrary: fc.constantFrom(
      '{"a":1,"a":2}',
      '{"a":01}',
      '{"a":1.}',
      '{"a":-}',
      '{"a":1e5,"b":1E-400,"c":1e400}',
      '{"a":NaN}',
      '{"a":"x"',
      '{"z":1',
      '{"a":tru}',
      '',
      ' ',
      '{}',
      ' { "a" : 1 , "b" : "x" } \r',
      '{"a":1}x',
      '{"a":1,}',
      '{,"a":1}',
      '[1]',
      '1',
      '{"\\u0061":1}',
      '{"a":"\\u0000NaN"}',
      '{"a":"\\ud800"}',
      '{"a":"\\n\\"\\u00e9\\ud83d\\ude00"}',
      '{"a":"x\ty"}',
      '{"a":12345678901234567890}',
      '{"a":-0.0}',
    ),
    weight: 3,
  },
);

test('records and faults are those of the reader of texts, and columns hold what records hold', () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 12 }), fc.integer({ min: 1, max: 80 }), (lines, size) => {
      const bytes = Buffer.from(lines.join('\n'));
      const { rows, names } = columnar(bytes, size);
      const expected = byLines(bytes);
      expect(rows).toEqual(expected);
      const all = new Set(expected.flatMap((row) => (row.fault === undefined ? Object.keys(row.record) : [])));
      if (rows.at(-1)?.fault === undefined) expect(names).toEqual([...all]);
    }),
    { numRuns: 1000 },
  );
});

test('bytes that are no UTF-8 are told as there', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 20 }), fc.integer({ min: 1, max: 31 }), (noise, size) => {
      const bytes = Buffer.concat([Buffer.from('{"a":1}\n{"a":"'), noise, Buffer.from('"}\n{"a":2}\n')]);
      expect(columnar(bytes, size).rows).toEqual(byLines(bytes));
    }),
    { numRuns: 1000 },
  );
});

test('long names that come one by one take the memory of each once', () => {
  const lines = Array.from({ length: 500 }, (_, nth) => `{"${'x'.repeat(20_000)}${nth}":${nth}}\n`);
  const reader = new JsonLinesColumns('f', 1e6);
  const sizes: number[] = [];
  for (const line of lines) for (const batch of reader.push(Buffer.from(line))) sizes.push(batch.columns.length);
  for (const batch of reader.end()) sizes.push(batch.columns.length);
  expect(sizes.at(-1)).toBe(500);
  reader.close();
});

test.each([5000, 9000])('%i names that come one by one: none is lost', (count) => {
  const reader = new JsonLinesColumns('f', 1e6);
  const lines = Array.from({ length: count }, (_, nth) => `{"c${String(nth)}":${String(nth)}}\n`).join('');
  const seen = new Map<string, number>();
  let rows = 0;
  const take = (batches: Iterable<ReadBatch>): void => {
    for (const batch of batches) {
      rows += batch.rows;
      for (const { name, states } of batch.columns)
        seen.set(name, (seen.get(name) ?? 0) + states.subarray(0, batch.rows).filter((one) => one === 0).length);
    }
  };
  take(reader.push(Buffer.from(lines)));
  take(reader.end());
  expect(rows).toBe(count);
  expect([...seen.values()]).toEqual(Array<number>(count).fill(1));
  reader.close();
});
