import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { MlGatesError } from '../../src/core/errors.ts';
import { CellState, type ColumnRequest, type ReadBatch } from '../../src/data/batch.ts';
import { DelimitedColumns } from '../../src/data/delimited-columns.ts';
import type { TextRow } from '../../src/data/delimited.ts';
import { gunzip } from '../../src/data/gunzip.ts';
import { JsonLinesColumns } from '../../src/data/json-lines-columns.ts';
import type { JsonRow } from '../../src/data/json-records.ts';
import { Draws } from '../engines/columnar/random-schemas.ts';
import { collect, inChunks } from '../support/bytes.ts';

/**
 * Random bytes and real files with mistakes in them: no crash, and never a table without a fault that is not the table of another parser
 * (papaparse for CSV, `JSON.parse` line by line, zlib whole). `FUZZ_INPUTS=1000000 FUZZ_SEED=7 npm test -- test/data/fuzz` for more of it.
 */
const inputs = JSON.parse(process.env.FUZZ_INPUTS ?? '10000') as number;
const seed = JSON.parse(process.env.FUZZ_SEED ?? '20130101') as number;

const example = path.join(import.meta.dirname, '../../examples/flights/data/flights.csv');
const real = readFileSync(example).subarray(0, 1500);
const quoted = Buffer.from('id,name,note\n1,"Ann, B.","said ""hi"""\n2,"Éva",\n3,"two\nlines",x\n');
const lines = Buffer.from('{"a":1,"b":"x","c":null}\n{"a":-0.5e3,"b":"\\u00e9","c":true}\n{"a":2,"b":"","c":false}\n');
const special = [
  '"',
  '""',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\\',
  '{',
  '}',
  '[',
  ':',
  '1',
  'é',
  '\ufeff',
  '',
  '\xff',
  'NaN',
  'e',
];

const csv = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  escapeChar: null,
  skipInitialSpace: false,
  commentChar: null,
};
const text: ColumnRequest = { hold: 'text', cast: (cell) => cell, nullable: true };

/** A real file with a few mistakes, or noise. */
function draw(draws: Draws, origin: Buffer): Buffer {
  let bytes: Buffer = origin.subarray(0, 40 + draws.below(origin.length));
  if (draws.chance(0.15))
    return Buffer.from(Array.from({ length: draws.below(40) }, () => draws.one(special)).join(''), 'latin1');
  for (let mistakes = draws.below(4); mistakes > 0; mistakes -= 1) {
    const at = draws.below(bytes.length + 1);
    const piece = draws.chance(0.7)
      ? Buffer.from(draws.one(special), 'latin1')
      : bytes.subarray(draws.below(at + 1), at);
    bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + draws.below(3))]);
  }
  return bytes;
}

function* cut(bytes: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Memory goes from one reader to the next, with whatever is left in it: that costs a tenth of a new one, and finds more. */
function readAll(
  reader: { push(chunk: Buffer): Iterable<ReadBatch>; end(): Iterable<ReadBatch>; close(): void },
  chunks: Iterable<Buffer>,
  take: (batch: ReadBatch) => void,
): void {
  for (const chunk of chunks) for (const batch of reader.push(chunk)) take(batch);
  for (const batch of reader.end()) take(batch);
  reader.close();
}

/** As `expect` would, which takes longer than reading: it is asked where they differ. */
function expectSame(input: string, [read, expected]: readonly [unknown, unknown]): void {
  if (!isDeepStrictEqual(read, expected)) expect([input, read]).toEqual([input, expected]);
}

/** The table as columns hold it; `null` when something about it is said to be wrong. */
function table(bytes: Buffer, size: number): string[][] | null {
  let rows: string[][] | null = [];
  const onHeader = (row: TextRow): void => {
    if (row.faults.length > 0) rows = null;
    rows?.push([...row.cells]);
  };
  const reader = new DelimitedColumns({
    file: 'f',
    dialect: csv,
    names: null,
    request: () => text,
    missing: new Set(),
    limit: 1e6,
    onHeader,
  });
  readAll(reader, cut(bytes, size), (batch) => {
    if (batch.flags?.some((flag) => flag !== 0) === true) rows = null;
    for (let row = 0; row < batch.rows; row += 1)
      rows?.push(
        batch.columns.map((column) => {
          if (column.states[row] !== CellState.value) throw new Error('a text that is no value');
          if (column.kind === 'dictionary') return column.dictionary.value(column.codes[row]!) as string;
          if (column.kind !== 'text') throw new Error(column.kind);
          return Buffer.from(column.bytes).toString('utf8', column.starts[row], column.ends[row]);
        }),
      );
  });
  return rows;
}

test(`${String(inputs)} inputs as CSV`, () => {
  const draws = new Draws(seed);
  let compared = 0;
  for (let nth = 0; nth < inputs; nth += 1) {
    const bytes = draw(draws, draws.one([real, quoted]));
    const rows = table(bytes, 1 + draws.below(200));
    const written = bytes.toString('utf8').replace(/^\ufeff/, '');
    // papaparse takes one line end for a whole file, and a carriage return in a cell for another; it knows no blank rows of a single column
    if (rows === null || written.includes('\r') || written === '') continue;
    const { data } = Papa.parse<string[]>(written, { delimiter: ',', newline: '\n' });
    if (written.endsWith('\n')) data.pop();
    expectSame(written, [rows, data]);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(inputs / 10);
}, 3_600_000);

test(`${String(inputs)} inputs as JSON Lines`, () => {
  const draws = new Draws(seed + 1);
  let compared = 0;
  for (let nth = 0; nth < inputs; nth += 1) {
    const bytes = draw(draws, lines);
    const rows: JsonRow[] = [];
    readAll(new JsonLinesColumns('f', 1e6), cut(bytes, 1 + draws.below(100)), (batch) => {
      for (let row = 0; row < batch.rows; row += 1)
        if ((batch.flags?.[row] ?? 0) === 0) rows.push(batch.written(row) as JsonRow);
    });
    if (rows.length === 0) continue;
    const written = bytes
      .toString('utf8')
      .replace(/^\ufeff/, '')
      .split('\n');
    // a line beside one with a fault is read as if it stood alone
    expectSame(bytes.toString('utf8'), [
      rows.map((row) => (row.fault === undefined ? row.record : null)),
      rows.map(({ line }) => JSON.parse(written[line - 1] ?? '') as unknown),
    ]);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(inputs / 2);
}, 3_600_000);

test(`${String(Math.ceil(inputs / 10))} inputs as gzip`, async () => {
  const draws = new Draws(seed + 2);
  const packed = gzipSync(real);
  for (let nth = 0; nth < inputs / 10; nth += 1) {
    const bytes = draw(draws, packed);
    const read = await collect(gunzip(inChunks(bytes, 1 + draws.below(500)), 'f')).then(
      (chunks) => Buffer.concat(chunks),
      (thrown: unknown) => {
        if (!(thrown instanceof MlGatesError) || thrown.kind !== 'input') throw thrown;
        return null;
      },
    );
    if (read?.equals(gunzipSync(bytes)) === false) expect([bytes.toString('hex'), read]).toEqual([]);
  }
}, 3_600_000);
