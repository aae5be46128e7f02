import { expect, test } from '@jest/globals';
import { closeSync, openSync, statSync } from 'node:fs';
import { ColumnarEngine } from '../../../src/engines/columnar/columnar-engine.ts';
import type { Measured } from '../../../src/engines/columnar/measured.ts';
import { HashedKeys } from '../../../src/engines/columnar/hashed-keys.ts';
import { openParquet } from '../../../src/data/parquet/parquet-file.ts';
import { takeRanges, runnerOf } from '../../../src/gates/validate-data/take-ranges.ts';
import { RangeThreads, type Answer } from '../../../src/gates/validate-data/range-threads.ts';
import { readRanges } from '../../../src/gates/validate-data/read-ranges.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { compileRecordValidator } from '../../../src/plan/record-validator.ts';
import { writeProfile } from '../../../src/profile/write-profile.ts';
import { readFile } from 'node:fs/promises';

const file = 'test/fixtures/parquet/pyarrow-v2-pages.parquet'; // three row groups
const schema = { type: 'object', properties: { delay: { type: ['integer', 'null'], maximum: 30 } } };
const plan: Plan = {
  columns: [
    {
      name: 'delay',
      types: ['integer', 'null'],
      required: false,
      predicates: [
        { is: 'type', types: ['integer', 'null'] },
        { is: 'range', maximum: 30 },
      ],
      demands: [],
    },
  ],
  patterns: [],
  acceptedBy: 'columns',
  recordDemands: [],
  enumerates: false,
  fieldsMatch: null,
  foreignKeys: [{ fields: ['carrier'], reference: { table: 'data/airlines', fields: ['carrier'] }, severity: 'fail' }],
  uniqueKeys: [['carrier'], ['id']],
  ofProfile: [],
  tables: [{ measure: 'mean', severity: 'fail', column: 'distance' }],
  profile: true,
  schema,
};
const validate = compileRecordValidator(schema, '2020-12');

/** No carrier at all. */
const referenced = [{ ...new HashedKeys().shared(), kinds: [0] }];

/** What was found, in an order that does not matter. */
function told({ rows, columns, breaches, foreign, profile }: Measured): unknown {
  const counts = [...breaches.entries()].map(([rule, column, count]) => JSON.stringify([rule, column, count]));
  expect(foreign[0]?.strangers).toBeGreaterThan(0);
  return {
    rows,
    columns: [...columns],
    foreign,
    counts: counts.sort(),
    profile: profile === null ? '' : writeProfile(profile),
  };
}

async function whole(): Promise<unknown> {
  const bytes = await readFile(file);
  const slice = (start: number, end: number): Promise<Uint8Array> => Promise.resolve(bytes.subarray(start, end));
  const table = await openParquet({ byteLength: bytes.length, slice }, file);
  const engine = new ColumnarEngine(plan, [''], false);
  engine.validate = validate;
  engine.referenced = referenced;
  engine.header(table.names);
  for await (const batch of table.batches((name) => engine.request(name))) engine.observe(batch);
  return told(engine.finish());
}

test.each([0, 1, 2])('a table in its parts, by %i other threads, is what it is as a whole', async (others) => {
  const bytes = await readFile(file);
  const slice = (start: number, end: number): Promise<Uint8Array> => Promise.resolve(bytes.subarray(start, end));
  const { names, parts } = await openParquet({ byteLength: bytes.length, slice }, file);
  expect(parts).toBe(3);
  const descriptor = openSync(file, 'r');
  try {
    const engine = new ColumnarEngine(plan, [''], false);
    engine.validate = validate;
    engine.referenced = referenced;
    engine.header(names);
    const job = {
      plan,
      missingValues: [''],
      referenced,
      file,
      partition: [],
      names,
      size: statSync(file).size,
      parts,
    };
    const threads = new RangeThreads(others === 0 ? undefined : threadsHere(others));
    const log = { progress: () => undefined, clear: () => undefined, warn: () => undefined };
    const judging = { validate, draft: '2020-12' } as const;
    await readRanges(job, { engine, threads, descriptor, lines: 0, log: log as never, ...judging });
    expect(told(engine.finish())).toEqual(await whole());
  } finally {
    closeSync(descriptor);
  }
});

/** Threads that are none: what they do is done here, whenever it comes to it. */
function threadsHere(others: number): ConstructorParameters<typeof RangeThreads>[0] {
  const start = (): never => {
    let listener: (message: unknown) => void = () => undefined;
    return {
      listen: (onMessage: (message: unknown) => void) => (listener = onMessage),
      send: (job: Parameters<typeof takeRanges>[0]) =>
        void takeRanges(job, (answer: Answer) => listener(structuredClone(answer))),
      end: () => undefined,
    } as never;
  };
  return { most: others + 1, start };
}

test('a row is found again in its part', async () => {
  const bytes = await readFile(file);
  const slice = (start: number, end: number): Promise<Uint8Array> => Promise.resolve(bytes.subarray(start, end));
  const { names, parts } = await openParquet({ byteLength: bytes.length, slice }, file);
  const descriptor = openSync(file, 'r');
  const job = { plan, missingValues: [''], referenced, file, partition: [], names, size: bytes.length, parts };
  const runner = runnerOf(job, descriptor, () => Promise.resolve(validate));
  const result = await runner.run(2);
  expect(await runner.keySample(result, 1, 5)).toMatchObject({ file, line: 6, value: 'u00055' }); // the second group is of 30 rows
  runner.end();
  closeSync(descriptor);
});
