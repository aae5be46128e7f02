import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CellState, RowFlag, type BatchColumn, type ColumnRequest } from '../../src/data/batch.ts';
import { DelimitedColumns, isPlain } from '../../src/data/delimited-columns.ts';
import { DelimitedReader, type Dialect, type TextRow } from '../../src/data/delimited.ts';
import { decoded } from '../../src/data/text-stream.ts';

const csv: Dialect = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  escapeChar: null,
  skipInitialSpace: false,
  commentChar: null,
};
const text: ColumnRequest = { hold: 'text', cast: (cell) => cell, nullable: true };

/** A row as both readers show it. */
interface Shown {
  readonly line: number;
  readonly cells: readonly string[];
  readonly written: TextRow;
}

function cellsAt(columns: readonly BatchColumn[], row: number): string[] {
  return columns.map((column) => {
    if (column.kind === 'dictionary') return column.dictionary.value(column.codes[row]!) as string;
    if (column.kind !== 'text') throw new Error(column.kind);
    return Buffer.from(column.bytes).toString('utf8', column.starts[row], column.ends[row]);
  });
}

/** @param distinct whether the texts are said to hardly repeat */
function columnar(
  bytes: Uint8Array,
  dialect: Dialect,
  { size, distinct = false }: { size: number; distinct?: boolean },
): Shown[] {
  const shown: Shown[] = [];
  const options = {
    file: 'f',
    dialect,
    names: null,
    request: () => ({ ...text, distinct }),
    missing: new Set<string>(),
    limit: 1e6,
    onHeader: (row: TextRow) => shown.push({ line: row.line, cells: row.cells, written: row }),
  };
  const reader = new DelimitedColumns(options);
  const take = (batches: Iterable<ReturnType<typeof reader.push> extends Iterable<infer B> ? B : never>): void => {
    for (const batch of batches)
      for (let row = 0; row < batch.rows; row += 1) {
        const written = batch.written(row) as TextRow;
        const flag = batch.flags?.[row] ?? RowFlag.regular;
        if (flag === RowFlag.faulty) expect(written.faults).not.toEqual([]);
        if (flag === RowFlag.regular) expect(written.faults).toEqual([]);
        if (flag === RowFlag.blank) expect(written.cells).toEqual(['']);
        if (flag >= RowFlag.unread) for (const { states } of batch.columns) expect(states[row]).toBe(CellState.unread);
        const cells = flag === RowFlag.regular ? cellsAt(batch.columns, row) : written.cells;
        shown.push({ line: written.line, cells, written });
      }
  };
  for (let at = 0; at < bytes.length; at += size) take(reader.push(bytes.subarray(at, at + size)));
  take(reader.end());
  return shown;
}

function byRows(bytes: Uint8Array, dialect: Dialect): Shown[] {
  const reader = new DelimitedReader(dialect, 1e6);
  const all = decoded(bytes);
  const rows = [...reader.push(all.startsWith('\ufeff') ? all.slice(1) : all), ...reader.end()];
  return rows.map((row) => ({ line: row.line, cells: row.cells, written: row }));
}

/** Cells that stand as they are need no list of where they begin. */
const places = (rows: readonly Shown[]) => rows.map((row) => ({ ...row, written: { ...row.written, starts: null } }));

const pieces = fc.oneof(
  fc.constantFrom(
    ',',
    ',',
    '"',
    '""',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '#',
    ' ',
    'é',
    '\0',
    ';',
    '\ufeff',
    '12',
    'ab',
    '1,2\n',
    '"a,b",c\n',
  ),
  // looks go 64 bytes far
  fc.integer({ min: 1, max: 130 }).map((length) => 'x'.repeat(length)),
);
const texts = fc.array(pieces, { maxLength: 60 }).map((parts) => Buffer.from(parts.join('')));

test('rows and cells are those of the reader of texts, wherever pieces end', () => {
  fc.assert(
    fc.property(
      texts,
      fc.constantFrom<Partial<Dialect>>(
        {},
        { commentChar: '#' },
        { delimiter: ';' },
        { delimiter: '\t', quoteChar: 'a' },
      ),
      fc.integer({ min: 1, max: 300 }),
      fc.boolean(),
      (bytes, dialect, size, distinct) => {
        const all = { ...csv, ...dialect };
        expect(places(columnar(bytes, all, { size, distinct }))).toEqual(places(byRows(bytes, all)));
      },
    ),
    { numRuns: 3000 },
  );
});

test('bytes that are no UTF-8 are told as there', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 30 }), fc.integer({ min: 1, max: 31 }), (noise, size) => {
      const bytes = Buffer.concat([Buffer.from('a,b\n1,'), noise, Buffer.from('\n3,4\n')]);
      expect(places(columnar(bytes, csv, { size })).map(({ written }) => written)).toEqual(
        places(byRows(bytes, csv)).map(({ written }) => written),
      );
    }),
    { numRuns: 2000 },
  );
});

describe('plain', () => {
  test.each<[Partial<Dialect>, boolean]>([
    [{}, true],
    [{ delimiter: '\t' }, true],
    [{ commentChar: '#' }, true],
    [{ delimiter: '§' }, false],
    [{ delimiter: '"' }, false],
    [{ escapeChar: '\\' }, false],
    [{ doubleQuote: false }, false],
    [{ skipInitialSpace: true }, false],
  ])('%j: %j', (dialect, plain) => expect(isPlain({ ...csv, ...dialect })).toBe(plain));
});
