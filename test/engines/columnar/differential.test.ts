import { expect, test } from '@jest/globals';
import type { Json } from '../../../src/core/json.ts';
import type { ReadBatch } from '../../../src/data/batch.ts';
import { DelimitedColumns } from '../../../src/data/delimited-columns.ts';
import { DelimitedReader } from '../../../src/data/delimited.ts';
import { JsonLinesColumns } from '../../../src/data/json-lines-columns.ts';
import { ColumnarEngine } from '../../../src/engines/columnar/columnar-engine.ts';
import { castTo, uncastable } from '../../../src/plan/cast.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { compileRecordValidator, type ValidateRecord } from '../../../src/plan/record-validator.ts';
import { SchemaRefused } from '../../../src/plan/schema-errors.ts';
import type { Tally } from '../../../src/engines/columnar/tally.ts';
import { ajvAlone, countsIn, countsOf, planFor, type Counts } from './engine.ts';
import { Draws, record, recordSchema } from './random-schemas.ts';

const schemas = 1100;
const recordsOfEach = 100;

const dialect = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  escapeChar: null,
  skipInitialSpace: false,
  commentChar: null,
};

function take(engine: ColumnarEngine, batches: Iterable<ReadBatch>): void {
  for (const batch of batches) expect(engine.observe(batch)).toBe(true);
}

function* batchesOf(csv: string, engine: ColumnarEngine, begin = engine): Generator<ReadBatch> {
  const cut = new DelimitedColumns({
    file: 'f',
    dialect,
    names: null,
    request: (name) => engine.request(name),
    missing: new Set(['']),
    limit: 1e9,
    onHeader: ({ cells }) => {
      engine.header(cells);
      if (begin !== engine) begin.header(cells);
    },
  });
  yield* cut.push(Buffer.from(csv));
  yield* cut.end();
}

/** What one engine leaves to another, which has a validator; where that is too much it gets one too. */
async function postponed(csv: string, plan: Plan, validate: ValidateRecord): Promise<Tally> {
  const whole = new ColumnarEngine(plan, ['']);
  whole.validate = validate;
  const part = new ColumnarEngine(plan, [''], true);
  for (const batch of batchesOf(csv, part, whole))
    if (!part.observe(batch)) {
      part.validate = validate;
      take(part, [batch]);
    }
  const sampleAt = () => Promise.reject(new Error('no key is asked for'));
  await whole.absorb(part.partial(), { file: 'f', lines: 0, partsLeft: 0, sampleAt });
  return whole.finish().breaches;
}

/** What is counted when ajv alone decides on texts: each cell is cast by the types of its column, and a missing one is null, or is not there. */
function ajvOnTexts(csv: string, plan: Plan, validate: ValidateRecord): Counts {
  const reader = new DelimitedReader(dialect, 1e9);
  const [header, ...rows] = [...reader.push(csv), ...reader.end()];
  const engine = new ColumnarEngine(plan, ['']);
  const columns = header!.cells.map((name) => {
    const { type, nullable } = engine.request(name);
    const types = plan.columns.find((one) => one.name === name)?.types;
    return { name, type, nullable, cast: castTo(types ?? typesOf(plan, name)) };
  });
  const counts: Counts = {};
  const add = (key: string): void => void (counts[key] = (counts[key] ?? 0) + 1);
  const required = new Set(plan.columns.filter((one) => one.required).map(({ name }) => name));
  for (const { cells } of rows) {
    const record: Record<string, unknown> = {};
    const uncast = new Set<string>();
    columns.forEach(({ name, nullable, cast }, at) => {
      const value = cells[at] === '' ? (nullable ? null : undefined) : cast(cells[at]!);
      if (value === uncastable) {
        uncast.add(name);
        add(`${name}/does-not-cast`);
      }
      if (value !== uncastable && (value !== undefined || !plan.enumerates)) record[name] = value;
      else if (!plan.enumerates) record[name] = undefined;
    });
    for (const { keyword, column, inside } of validate(record)) {
      if (uncast.has(column)) continue;
      if (keyword === 'required' && !header!.cells.includes(column) && required.has(column)) continue;
      add(`${inside === '' ? column : `${column} › ${inside}`}/${keyword}`);
    }
  }
  return counts;
}

function typesOf(plan: Plan, name: string): Plan['columns'][number]['types'] {
  const pattern = plan.patterns.find((one) => new RegExp(one.pattern, 'u').test(name));
  return pattern?.types ?? ['null', 'string'];
}

function csvOf(records: readonly Record<string, Json>[]): string {
  const names = [...new Set(records.flatMap((one) => Object.keys(one)))];
  const cell = (value: Json | undefined): string => {
    if (value === undefined || value === null) return '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `"${text.replaceAll('"', '""')}"`;
  };
  const rows = records.map((one) =>
    names.map((name) => cell(Object.hasOwn(one, name) ? one[name] : undefined)).join(','),
  );
  return [names.map((name) => cell(name)).join(','), ...rows].join('\n');
}

/** A schema that ajv takes, and its validator. */
function drawSchema(draws: Draws): { schema: Json; validate: ValidateRecord } {
  for (;;) {
    const schema = recordSchema(draws);
    try {
      return { schema, validate: compileRecordValidator(schema, '2020-12') };
    } catch (thrown) {
      if (!(thrown instanceof SchemaRefused)) throw thrown;
    }
  }
}

test(`${String(schemas)} schemas, ${String(2 * schemas * recordsOfEach)} records: what the engine says is what ajv says`, async () => {
  const draws = new Draws(20_130_101);
  const broken = new Map<string, number>();
  const acceptedBy = new Map<string, number>();
  let byColumns = 0;
  for (let nth = 0; nth < schemas; nth += 1) {
    const { schema, validate } = drawSchema(draws);
    const plan = planFor(schema, validate);
    acceptedBy.set(plan.acceptedBy, (acceptedBy.get(plan.acceptedBy) ?? 0) + 1);
    const records = Array.from({ length: recordsOfEach }, () => record(draws));
    let judged = new Set<unknown>();
    const counting: ValidateRecord = (one) => {
      judged.add(one);
      return validate(one);
    };
    const lines = new ColumnarEngine(plan, ['']);
    lines.validate = counting;
    lines.headless();
    const reader = new JsonLinesColumns('f', 1e9);
    const bytes = Buffer.from(records.map((one) => JSON.stringify(one)).join('\n'));
    take(lines, reader.push(bytes));
    take(lines, reader.end());
    const expected = ajvAlone(records, validate);
    expect([schema, countsOf(lines)]).toEqual([schema, expected]);

    const csv = csvOf(records);
    const texts = new ColumnarEngine(plan, ['']);
    texts.validate = validate;
    take(texts, batchesOf(csv, texts));
    const { breaches } = texts.finish();
    expect([schema, countsIn(breaches)]).toEqual([schema, ajvOnTexts(csv, plan, validate)]);
    expect([schema, [...(await postponed(csv, plan, validate)).entries()]]).toEqual([schema, [...breaches.entries()]]);

    byColumns += Math.max(0, recordsOfEach - judged.size);
    judged = new Set();
    for (const [key, count] of Object.entries(expected)) {
      const keyword = key.split('/').at(-1)!;
      broken.set(keyword, (broken.get(keyword) ?? 0) + count);
    }
  }
  process.stdout.write(
    `differential: ${JSON.stringify({ schemas: Object.fromEntries(acceptedBy), acceptedByColumnsAlone: byColumns, broken: Object.fromEntries([...broken].sort()) })}\n`,
  );
  for (const keyword of keywords) expect([keyword, (broken.get(keyword) ?? 0) > 0]).toEqual([keyword, true]);
  expect(byColumns).toBeGreaterThan(1000);
}, 300_000);

/** Every one of them has to have decided on a record at least once. */
const keywords = (
  'type enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength pattern format not anyOf oneOf ' +
  'required dependentRequired minProperties maxProperties propertyNames additionalProperties unevaluatedProperties'
).split(' ');
