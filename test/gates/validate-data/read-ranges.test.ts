import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Json } from '../../../src/core/json.ts';
import type { Thread, Threads } from '../../../src/core/ports.ts';
import { DelimitedColumns } from '../../../src/data/delimited-columns.ts';
import { ColumnarEngine } from '../../../src/engines/columnar/columnar-engine.ts';
import { HashedKeys } from '../../../src/engines/columnar/hashed-keys.ts';
import { wholeNumberWords } from '../../../src/engines/columnar/key-words.ts';
import type { RangeJob } from '../../../src/engines/columnar/ranges/range-job.ts';
import { planOf } from '../../../src/gates/validate-data/plan-of.ts';
import { RangeThreads, type SentJob } from '../../../src/gates/validate-data/range-threads.ts';
import { readRanges } from '../../../src/gates/validate-data/read-ranges.ts';
import { takeRanges } from '../../../src/gates/validate-data/take-ranges.ts';
import { compileRecordValidator } from '../../../src/plan/record-validator.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ranges-'));
const file = path.join(folder, 'file');
beforeAll(() => writeFileSync(file, ''));
afterAll(() => rmSync(folder, { recursive: true }));

const schema: Json = {
  type: 'object',
  properties: { a: { type: 'integer', maximum: 50 }, b: { type: ['string', 'null'], pattern: '^[a-z,"\\n]*$' } },
  required: ['a'],
};
const validate = compileRecordValidator(schema, '2020-12');
const plan = planOf(
  {
    config: {
      path: 'x',
      uniqueKeys: [['a'], ['b', 'a']],
      foreignKeys: [
        { fields: 'a', reference: { path: 'p', fields: 'a' } },
        { fields: ['b', 'a'], reference: { path: 'p', fields: ['b', 'a'] } },
      ],
      checks: [
        { missing: { column: 'b', max_pct: 1 } },
        { mean: { column: 'a', max: 1 } },
        { distinct: { column: 'b', max: 1 } },
      ],
    },
    folder: '/',
    locate: () => ({ where: { file: 'f' } }),
    prefix: [],
  },
  { schema, validate, draft: '2020-12', file: 's', terms: null },
);

/** Nothing but the number 1, and no key of both columns. */
const referenced = [[1], []].map((numbers, nth) => {
  const keys = new HashedKeys();
  const words = { a: 0, b: 0, c: 0 };
  for (const number of numbers) {
    wholeNumberWords(number, words);
    keys.addAll(Uint32Array.of(words.a, words.b, words.c), 3);
  }
  return { ...keys.shared(), kinds: nth === 0 ? [1] : [0, 0] };
});
const dialect = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  escapeChar: null,
  skipInitialSpace: false,
  commentChar: null,
};

/** Threads of this thread: messages are copied, as they would be. */
function threadsOf(count: number): Threads {
  return {
    most: count + 1,
    start: (): Thread => {
      let hear: (message: unknown) => void = () => undefined;
      return {
        send: (job) => void takeRanges(structuredClone(job) as SentJob, (answer) => hear(structuredClone(answer))),
        listen: (onMessage) => (hear = onMessage),
        end: () => undefined,
      };
    },
  };
}

async function measured(
  content: string,
  options: { rangeBytes: number; threads: number; names: readonly string[] | null },
) {
  const bytes = Buffer.from(content);
  writeFileSync(file, bytes);
  const descriptor = openSync(file, 'r');
  const engine = new ColumnarEngine(plan, ['']);
  engine.validate = validate;
  engine.referenced = referenced;
  if (options.names === null) engine.headless();
  else engine.header(options.names);
  const job: RangeJob = {
    plan,
    missingValues: [''],
    referenced,
    file: 'f',
    partition: [],
    names: options.names,
    dialect,
    lineEnd: '\n',
    limit: 1e6,
    from: 0,
    size: bytes.length,
    rangeBytes: options.rangeBytes,
  };
  const threads = new RangeThreads(options.threads === 0 ? undefined : threadsOf(options.threads));
  const log = { progress: () => undefined, warning: () => undefined, debug: () => undefined };
  try {
    await readRanges(job, { engine, threads, descriptor, validate, draft: '2020-12', lines: 0, log });
  } finally {
    closeSync(descriptor);
  }
  return factsOf(engine);
}

/** The same by one engine that sees all rows, and judges each where it stands. */
function observed(content: string, names: readonly string[]) {
  const engine = new ColumnarEngine(plan, ['']);
  engine.validate = validate;
  engine.referenced = referenced;
  engine.header(names);
  const reader = new DelimitedColumns({
    file: 'f',
    dialect,
    names,
    request: (name) => engine.request(name),
    missing: engine.missingValues,
    limit: 1e6,
    onHeader: () => undefined,
  });
  for (const batch of reader.push(Buffer.from(content))) engine.observe(batch);
  for (const batch of reader.end()) engine.observe(batch);
  reader.close();
  return factsOf(engine);
}

function factsOf(engine: ColumnarEngine) {
  const { rows, columns, breaches, missing, numbers, distinct, foreign, profile } = engine.finish();
  const { mean, squares, sum, ...facts } = numbers.get('a')!;
  const round = [mean, squares, sum].map((number) => number.toPrecision(9));
  return {
    rows,
    columns: [...columns],
    // findings of keys have their own place, so their order among the others does not count
    keys: [...breaches.entries()].filter(isOfKeys).sort(([, one], [, other]) => (one < other ? -1 : 1)),
    breaches: [...breaches.entries()].filter((entry) => !isOfKeys(entry)),
    missing: [...missing],
    distinct: [...distinct],
    foreign,
    profile,
    facts,
    round,
  };
}

const isOfKeys = ([rule]: readonly [string, ...unknown[]]): boolean => rule === 'uniqueKeys';

const cell = fc.constantFrom(
  '1',
  '2',
  '3',
  '17',
  '99',
  'x',
  '',
  'abc',
  '"q"',
  '"a\nb"',
  '"a\n\n""b"',
  '"1,2\n"',
  'a"b',
  '"x"y',
  '"',
  '007',
);
const rows = fc.array(
  fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => cells.join(',')),
  { maxLength: 30 },
);

test('delimited text: neither the ranges nor the threads make a difference, wherever quotes and line ends are', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(0, 1, 3),
      fc.boolean(),
      async (lines, rangeBytes, threads, end) => {
        const content = lines.join('\n') + (end ? '\n' : '');
        if (content === '') return;
        const names = ['a', 'b'];
        expect(await measured(content, { rangeBytes, threads, names })).toEqual(
          await measured(content, { rangeBytes: 1e6, threads: 0, names }),
        );
      },
    ),
    { numRuns: 300 },
  );
}, 120_000);

test('rows that are judged later, on another thread, are judged as where they stand, be they few or many', async () => {
  const names = ['a', 'b'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 250 }),
      fc.integer({ min: 30, max: 3000 }),
      fc.constantFrom(0, 2),
      async (cells, rangeBytes, threads) => {
        const content = cells.map((row) => row.join(',')).join('\n');
        expect(await measured(content, { rangeBytes, threads, names })).toEqual(observed(content, names));
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);

const line = fc.constantFrom(
  '{"a":1,"b":"x"}',
  '{"a":60}',
  '{"b":"X","a":3}',
  '{"a":"7"}',
  '',
  ' ',
  '{"a"',
  '[1]',
  '{"a":NaN}',
  '{"c":[1]}',
  '{"b":"\\n","a":2}',
);

test('lines of JSON: the same, with blank lines between ranges', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 30 }),
      fc.integer({ min: 1, max: 60 }),
      fc.constantFrom(0, 2),
      async (lines, rangeBytes, threads) => {
        const content = lines.join('\n');
        if (content === '') return;
        expect(await measured(content, { rangeBytes, threads, names: null })).toEqual(
          await measured(content, { rangeBytes: 1e6, threads: 0, names: null }),
        );
      },
    ),
    { numRuns: 300 },
  );
}, 120_000);

test('a thread whose range comes to nothing, or spoils its profile, makes no difference', async () => {
  const rows = Array.from({ length: 200 }, (_row, at) => (at % 40 === 13 ? `"${at}\n1,2\n3",x` : `${at % 60},b`));
  const content = rows.join('\n');
  const whole = await measured(content, { rangeBytes: 1e6, threads: 0, names: ['a', 'b'] });
  for (let rangeBytes = 20; rangeBytes < 120; rangeBytes += 7)
    expect(await measured(content, { rangeBytes, threads: 3, names: ['a', 'b'] })).toEqual(whole);
});

test('a record that is too long is told of where it is, whichever thread read it', async () => {
  const content = `${'1,b\n'.repeat(300_000)}2,"${'x'.repeat(3_000_000)}"\n`;
  for (const threads of [0, 1, 3])
    await expect(measured(content, { rangeBytes: 400_000, threads, names: ['a', 'b'] })).rejects.toMatchObject({
      line: 300_001,
    });
});
