import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../../src/core/json.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import { gate, record } from './gate.ts';

/** What a cell says, however it is written: `null` when it is missing. Written by hand, so that nothing of what is tested decides here. */
type Meaning = string | null;
type Row = readonly [string, string];

/** Numbers as delimited text writes them, and what each is. */
const numbers: Readonly<Record<string, Meaning>> = {
  '': null,
  '1': '1',
  '1.0': '1',
  '10e-1': '1',
  '2': '2',
  '2.50': '2.5',
  '2.5': '2.5',
  '25e-1': '2.5',
  '-3': '-3',
  '0': '0',
  '-0': '0',
  '9007199254740992': '2^53',
  '9007199254740993': '2^53+1',
  '9007199254740993.0': '2^53+1',
  '123456789012345678901234567890': 'long',
  '123456789012345678901234567891': 'long+1',
  x: 'text x',
};
const texts: Readonly<Record<string, Meaning>> = {
  '': null,
  NA: null,
  '1': '1',
  '1.0': '1.0',
  '01': '01',
  ä: 'ä',
  '"a,b"': 'a,b',
  '"a""b"': 'a"b',
  '"x\ny"': 'x\ny',
  ' ': ' ',
};
/** Values of JSON, each with its kind. */
const values: Readonly<Record<string, Meaning>> = {
  null: null,
  '': null,
  '1': 'number 1',
  '1.0': 'number 1',
  '1e0': 'number 1',
  '9007199254740993': 'number 2^53+1',
  '9007199254740992': 'number 2^53',
  '2.5': 'number 2.5',
  '"1"': 'text 1',
  '"a"': 'text a',
  '"\\u0061"': 'text a',
  true: 'other true',
  '[1]': 'other [1]',
};

interface Format {
  readonly file: string;
  readonly meanings: Readonly<Record<string, Meaning>>;
  readonly write: (rows: readonly Row[]) => string;
  readonly schema: Json;
}

/** An object of JSON without the properties that have no value. */
const written = (of: Readonly<Record<string, string>>): string => {
  const there = Object.entries(of).filter(([, value]) => value !== '');
  return `{${there.map(([name, value]) => `"${name}":${value}`).join(',')}}`;
};
const delimited = (rows: readonly Row[]): string => ['a,b,n', ...rows.map(([a, b]) => `${a},${b},1`), ''].join('\n');
const typed = (type: string): Json => record({ a: { type: [type, 'null'] }, b: { type: [type, 'null'] } });
const formats: readonly Format[] = [
  { file: 'numbers.csv', meanings: numbers, write: delimited, schema: typed('number') },
  { file: 'texts.csv', meanings: texts, write: delimited, schema: typed('string') },
  {
    file: 'values.jsonl',
    meanings: values,
    write: (rows) => ['{"a":null,"b":null}', ...rows.map(([a, b]) => written({ a, b }))].join('\n'),
    schema: true,
  },
];

/** The key of a row: `null` when a part is missing. */
function keyOf(row: Row, columns: readonly (0 | 1)[], { meanings }: Format): string | null {
  const parts = columns.map((column) => meanings[row[column]] ?? null);
  return parts.includes(null) ? null : JSON.stringify(parts);
}

/** Every row against every row, as the definition reads. */
function naive(data: readonly Row[], reference: readonly Row[], columns: readonly (0 | 1)[], format: Format) {
  const keys = data.map((row) => keyOf(row, columns, format)).filter((key) => key !== null);
  const known = reference.map((row) => keyOf(row, columns, format)).filter((key) => key !== null);
  const strangers = keys.filter((key) => !known.includes(key));
  if (known.length === 0 || keys.length === 0) return { outcome: 'unmeasured', count: 1, shown: 0 };
  if (strangers.length === 0) return { outcome: 'pass', count: 1, shown: 0 };
  return { outcome: 'violated', count: strangers.length, shown: Math.min(10, new Set(strangers).size) };
}

/** Whether some column holds other kinds of values than the one it is compared with. */
function neverEqual(
  data: readonly Row[],
  reference: readonly Row[],
  columns: readonly (0 | 1)[],
  format: Format,
): boolean {
  if (!format.file.endsWith('.jsonl')) return false;
  const kinds = (rows: readonly Row[], column: 0 | 1): string[] =>
    rows.flatMap((row) => format.meanings[row[column]]?.split(' ')[0] ?? []);
  return columns.some((column) => {
    const [own, theirs] = [kinds(data, column), kinds(reference, column)];
    return own.length > 0 && theirs.length > 0 && !own.some((kind) => theirs.includes(kind));
  });
}

async function decided(data: readonly Row[], reference: readonly Row[], columns: readonly (0 | 1)[], format: Format) {
  const fields = columns.map((column) => (['a', 'b'] as const)[column]);
  const file = `data-${format.file}`;
  const contents = {
    [file]: format.write(data),
    [format.file]: format.write(reference),
    's.json': JSON.stringify(format.schema),
  };
  const dialect = format.meanings === texts ? { dialect: { missingValues: ['', 'NA'] } } : {};
  const reading = { schema: 's.json', ...dialect };
  const foreignKeys = [{ fields, reference: { resource: 'other', fields } }];
  const resources = { other: { path: format.file, ...reading } };
  const { findings } = await gate(contents, { path: file, foreignKeys, ...reading }, { resources });
  const finding = findings.find(({ rule }) => rule === 'foreignKeys');
  return { outcome: finding?.outcome, count: finding?.count, shown: finding?.samples.length };
}

test.each(formats)(
  '$file: as every row compared with every row',
  async (format) => {
    const row = fc.tuple(
      ...([0, 1].map(() => fc.constantFrom(...Object.keys(format.meanings))) as [
        fc.Arbitrary<string>,
        fc.Arbitrary<string>,
      ]),
    );
    const rows = fc.oneof(
      fc.array(row, { minLength: 1, maxLength: 6 }),
      fc.array(row, { minLength: 60, maxLength: 90 }),
    ); // kernels take the larger ones
    const columns = fc.constantFrom<readonly (0 | 1)[]>([0], [1], [0, 1], [1, 0]);
    const seen = new Set<string | undefined>();
    await fc.assert(
      fc.asyncProperty(rows, rows, columns, async (data, reference, of) => {
        const mismatch = neverEqual(data, reference, of, format);
        const outcome = await decided(data, reference, of, format).catch((thrown: unknown) => {
          if (!(thrown instanceof MlGatesError) || !thrown.message.includes('none of them can be equal')) throw thrown;
          return 'mismatch' as const;
        });
        seen.add(typeof outcome === 'string' ? outcome : outcome.outcome);
        expect(outcome).toEqual(mismatch ? 'mismatch' : naive(data, reference, of, format));
      }),
      { numRuns: 150, seed: 7 },
    );
    expect([...seen]).toEqual(expect.arrayContaining(['pass', 'violated', 'unmeasured']));
  },
  120_000,
);
