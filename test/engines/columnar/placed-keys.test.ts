import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseNumber } from '../../../src/core/number.ts';
import type { ColumnRequest, ReadBatch } from '../../../src/data/batch.ts';
import { DelimitedColumns } from '../../../src/data/delimited-columns.ts';
import { JsonLinesColumns } from '../../../src/data/json-lines-columns.ts';
import { KeyColumn } from '../../../src/engines/columnar/key-column.ts';
import { addWords, type KeyWords } from '../../../src/engines/columnar/key-words.ts';
import { PlacedKeys } from '../../../src/engines/columnar/placed-keys.ts';

const names = ['number', 'any', 'text'];
const requests: Record<string, ColumnRequest> = {
  number: { hold: 'number', cast: (text) => parseNumber(text), nullable: true },
  any: { hold: 'any', cast: (text) => text, nullable: false },
  text: { hold: 'text', cast: (text) => text, nullable: true },
};

function* csvBatches(content: string): Generator<ReadBatch> {
  const reader = new DelimitedColumns({
    file: 'f',
    dialect: {
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      escapeChar: null,
      skipInitialSpace: false,
      commentChar: null,
    },
    names,
    request: (name) => requests[name]!,
    missing: new Set(['', 'NA']),
    limit: 1e6,
    onHeader: () => undefined,
  });
  yield* reader.push(Buffer.from(content));
  yield* reader.end();
  reader.close();
}

function* jsonBatches(content: string): Generator<ReadBatch> {
  const reader = new JsonLinesColumns('f', 1e6);
  yield* reader.push(Buffer.from(content));
  yield* reader.end();
  reader.close();
}

/** The keys as they are found row by row. */
function byRows(columns: readonly KeyColumn[], batch: ReadBatch): number[] {
  const keys: number[] = [];
  for (let row = 0; row < batch.rows; row += 1) {
    const parts = columns.map((column) => {
      const words: KeyWords = { a: 0, b: 0, c: 0 };
      return column.words(batch, row, words) ? words : null;
    });
    if (parts.includes(null)) continue;
    const [first, ...rest] = parts as KeyWords[];
    for (const part of rest) addWords(part, first!);
    keys.push(first!.a >>> 0, first!.b >>> 0, first!.c >>> 0, 7 + row);
  }
  return keys;
}

/** @returns how many batches lay in the memory of one kernel */
function compare(batches: Iterable<ReadBatch>, of: readonly string[]): number {
  const columns = of.map((name) => new KeyColumn(name));
  for (const column of columns) column.header(names);
  const placed = new PlacedKeys(columns);
  let compared = 0;
  for (const batch of batches) {
    if (columns.map((column) => column.use(batch)).includes(false)) continue;
    const gathered = placed.gather(batch, 7);
    if (gathered === null) continue;
    expect([...gathered]).toEqual(byRows(columns, batch));
    compared += 1;
  }
  return compared;
}

const keys = [['number'], ['any'], ['text'], ['text', 'number'], ['number', 'any', 'text']];
const number = fc.oneof(
  fc.integer().map(String),
  fc.constantFrom('', 'NA', '0', '-0', '1.0', '1e3', '007', '-12', 'x', '999999999999999', '9007199254740993', '0.1'),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
);
const text = fc.oneof(
  fc.constantFrom('', 'NA', 'é', 'a', 'b', '1', '"q""q"', '"x,y"'),
  fc.stringMatching(/^[a-z]{0,40}$/),
);
const row = fc.tuple(number, text, text).map((cells) => cells.join(','));

describe('keys in the memory of kernels are those that are found row by row', () => {
  test('of delimited text', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.constantFrom(...keys), (rows, of) => {
        expect(compare(csvBatches(`${rows.join('\n')}\n`), of)).toBe(1);
      }),
      { numRuns: 400 },
    );
  });

  test.each(keys)('of texts that are too many for a dictionary: %s', (...of) => {
    const rows = Array.from(
      { length: 20_000 },
      (_row, at) => `${at * 977},${at % 3 === 0 ? 'NA' : `t${at % 50}`},u${at}`,
    );
    expect(compare(csvBatches(`${rows.join('\n')}\n`), of)).toBeGreaterThan(1);
  });

  test('of lines of JSON', () => {
    const record = fc.record(
      {
        number: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
        text: fc.string(),
        any: fc.constantFrom('a', null),
      },
      { requiredKeys: [] },
    );
    let compared = 0;
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 30 }), fc.constantFrom(...keys), (records, of) => {
        compared += compare(jsonBatches(records.map((one) => `${JSON.stringify(one)}\n`).join('')), of);
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
