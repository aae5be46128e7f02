import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Delivery } from '../../../src/core/delivery.ts';
import type { GateResult } from '../../../src/core/result.ts';
import { worst, type Verdict } from '../../../src/core/verdict.ts';
import { complete, type ExpectedSuite } from '../../../src/gates/report/complete.ts';
import type { NeedResult } from '../../../src/gates/report/needs.ts';
import { aChange, aGate } from '../../support/builders.ts';
import { aDelivery } from '../../support/deliveries.ts';

const data = aGate({ id: 'data/train' });
const metrics = aGate({ id: 'metrics/churn' });
const fallen = aGate({ id: 'metrics/churn', findings: [aChange('accuracy', { from: 0.931, to: 0.9 })] });

const both: ExpectedSuite = {
  path: 'ml-gates.yml',
  sha256: '0'.repeat(64),
  gates: [
    { id: 'data/train', kind: 'data' },
    { id: 'metrics/churn', kind: 'metrics' },
  ],
};

interface Case {
  readonly deliveries: readonly Delivery[];
  readonly needs?: Readonly<Record<string, NeedResult>>;
  readonly suites?: readonly ExpectedSuite[];
  readonly attempt?: number;
  readonly amongLegs?: boolean;
  readonly everyJob?: boolean;
}

const suitesOf = ({ deliveries, needs, suites = [both], attempt = 1, amongLegs = false, everyJob = true }: Case) =>
  complete(
    { deliveries, faults: [] },
    {
      suites,
      needs: needs === undefined ? null : new Map(Object.entries(needs)),
      attempt,
      end: null,
      own: 'report',
      amongLegs,
      job: { name: 'report', leg: null, index: 0, total: 1 },
      everyJob,
    },
  );

const rowOf = ({ id, job, verdict, error }: GateResult): string =>
  `${verdict} ${id}${job.leg === null ? '' : ` (${job.leg})`}${error === undefined ? '' : `: ${error.problems?.map(({ message }) => message).join('; ') ?? ''}`}`;

const rows = (one: Case): readonly string[] => suitesOf(one).flatMap(({ gates }) => gates.map(rowOf));

const leg = (index: number, over: Parameters<typeof aDelivery>[0] = {}): Delivery =>
  aDelivery({ leg: `seed: ${index}`, index, total: 3, gates: [data, metrics], ...over });

describe('what arrived, and what did not', () => {
  test.each<[string, Case, readonly string[]]>([
    [
      'gates of two jobs',
      { deliveries: [aDelivery({ job: 'train', gates: [metrics] }), aDelivery({ job: 'data', gates: [data] })] },
      ['pass data/train', 'pass metrics/churn'],
    ],
    [
      'a gate that nobody ran',
      { deliveries: [aDelivery({ gates: [metrics] })] },
      ['error data/train: data/train did not run: no job of this run left its result', 'pass metrics/churn'],
    ],
    [
      'a gate that nobody ran, where there is this job alone',
      { deliveries: [aDelivery({ gates: [metrics] })], everyJob: false },
      ['error data/train: data/train did not run in this job: no step left its result', 'pass metrics/churn'],
    ],
    [
      'the legs of a matrix, each by itself',
      { deliveries: [leg(2), leg(0, { gates: [data, fallen] }), leg(1)] },
      [
        'pass data/train (seed: 0)',
        'pass data/train (seed: 1)',
        'pass data/train (seed: 2)',
        'fail metrics/churn (seed: 0)',
        'pass metrics/churn (seed: 1)',
        'pass metrics/churn (seed: 2)',
      ],
    ],
    [
      'a lost leg',
      { deliveries: [leg(0), leg(2)] },
      [
        'pass data/train (seed: 0)',
        'pass data/train (seed: 2)',
        'pass metrics/churn (seed: 0)',
        'pass metrics/churn (seed: 2)',
        'error job/train: leg 2 of 3 of job train left no result: skipped, cancelled, crashed, or its artifact was lost',
      ],
    ],
    [
      'legs without values',
      { deliveries: [0, 1].map((index) => leg(index, { leg: null, total: 2, gates: [data, metrics] })) },
      [
        'pass data/train (1 of 2)',
        'pass data/train (2 of 2)',
        'pass metrics/churn (1 of 2)',
        'pass metrics/churn (2 of 2)',
      ],
    ],
    [
      'one gate in two jobs',
      { deliveries: [aDelivery({ gates: [data, metrics] }), aDelivery({ job: 'evaluate', gates: [metrics] })] },
      [
        'pass data/train',
        'error metrics/churn: metrics/churn ran in 2 jobs that are not legs of one matrix: evaluate and train',
      ],
    ],
    [
      'one gate in two jobs of one name, as a reusable workflow makes them',
      { deliveries: [aDelivery({ gates: [data, metrics] }), aDelivery({ key: 'other', gates: [fallen] })] },
      [
        'pass data/train',
        'error metrics/churn: metrics/churn ran in two jobs that are not legs of one matrix: both are called train',
      ],
    ],
    [
      'a gate that a later step of the job ran again',
      { deliveries: [aDelivery({ gates: [data, fallen] }), aDelivery({ step: 2, gates: [metrics] })] },
      ['pass data/train', 'pass metrics/churn'],
    ],
    [
      'a gate that was asked for and has no result',
      { deliveries: [aDelivery({ gates: [metrics], asked: ['data/train'] })] },
      ['error data/train: data/train was asked for and left no result in attempt 1 of job train', 'pass metrics/churn'],
    ],
    [
      'what nobody expected',
      {
        deliveries: [
          aDelivery({ config: 'b.yml', gates: [data] }),
          aDelivery({ job: 'x', config: 'a.yml', gates: [data] }),
        ],
        suites: [],
      },
      ['pass data/train', 'pass data/train'],
    ],
    ['nothing at all', { deliveries: [], suites: [] }, []],
  ])('%s', (_name, one, expected) => {
    expect(rows(one)).toEqual(expected);
  });

  test('nothing at all is an error', () => {
    expect(suitesOf({ deliveries: [], suites: [] })).toMatchObject([{ verdict: 'error', gates: [] }]);
  });

  test('legs that still run owe nothing to the leg that reports', () => {
    const own = leg(0, { job: 'report' });
    expect(rows({ deliveries: [own], amongLegs: true })).toEqual([
      'pass data/train (seed: 0)',
      'pass metrics/churn (seed: 0)',
    ]);
  });

  test('a config that could not be read says why, and its gates are not counted as missing', () => {
    const unread = aGate({ id: 'config', kind: 'config', findings: [], error: { kind: 'config', message: 'no' } });
    expect(rows({ deliveries: [aDelivery({ gates: [unread] })] })).toEqual(['error config: ']);
  });

  test('what could not be taken in is told', () => {
    const [suite] = complete(
      {
        deliveries: [aDelivery({ gates: [data, metrics] })],
        faults: [{ message: 'b is torn' }, { message: 'a is torn' }],
      },
      {
        suites: [both],
        needs: null,
        end: null,
        attempt: 1,
        own: null,
        amongLegs: false,
        job: data.job,
        everyJob: true,
      },
    );
    expect(suite?.gates.map(rowOf).at(-1)).toBe('error jobs: a is torn; b is torn');
  });
});

describe('how the needed jobs ended', () => {
  const whole = [aDelivery({ gates: [data, metrics] })];
  const red = [aDelivery({ gates: [data, fallen] })];
  test.each<[string, Case, string | null]>([
    ['all well', { deliveries: whole, needs: { train: 'success', build: 'success' } }, null],
    ['a gate that blocks', { deliveries: red, needs: { train: 'failure' } }, null],
    [
      'a skipped job',
      { deliveries: whole, needs: { train: 'success', evaluate: 'skipped' } },
      'job evaluate was skipped',
    ],
    ['a cancelled job', { deliveries: whole, needs: { train: 'cancelled' } }, 'job train was cancelled'],
    [
      'a job that failed and left nothing',
      { deliveries: whole, needs: { train: 'success', evaluate: 'failure' } },
      'job evaluate failed, and left no result',
    ],
    [
      'a job that failed, and no gate of it',
      { deliveries: whole, needs: { train: 'failure' } },
      'job train failed, and none of its gates says why',
    ],
    [
      'a reusable workflow whose inner job has a gate that blocks',
      { deliveries: red, needs: { call: 'failure' } },
      null,
    ],
  ])('%s', (_name, one, message) => {
    const job = rows(one).filter((row) => row.includes(' job'));
    expect(job).toEqual(message === null ? [] : [expect.stringContaining(message)]);
  });
});

describe('attempts', () => {
  const first = [leg(0), leg(1), leg(2, { gates: [data, fallen] })];
  const second = leg(2, { attempt: 2 });
  test.each<[string, Case, string | null]>([
    [
      'the failed leg ran again, and all is well',
      { deliveries: [...first, second], needs: { train: 'success' } },
      null,
    ],
    [
      'the failed leg ran again, and nobody says how the jobs ended',
      { deliveries: [...first, second] },
      'job train left a result of attempt 1, and whether it ran again in attempt 2 cannot be told',
    ],
    [
      'the failed leg ran again and blocks',
      { deliveries: [...first, leg(2, { attempt: 2, gates: [data, fallen] })], needs: { train: 'failure' } },
      null,
    ],
    [
      'the failed leg ran again and crashed',
      { deliveries: first, needs: { train: 'failure' } },
      'job train left a result of attempt 1, and ended in attempt 2 as failure; job train failed, and left no result',
    ],
    [
      'a job of a name that the needs do not have, and all is well',
      { deliveries: [...first, second], needs: { call: 'success' } },
      null,
    ],
    [
      'the job that reports ran its gates in the first attempt only',
      { deliveries: [aDelivery({ job: 'report', gates: [data, metrics] })], needs: { other: 'success' } },
      'job report left a result of attempt 1, and none in attempt 2, in which it ran again',
    ],
  ])('%s', (_name, one, message) => {
    const job = rows({ ...one, attempt: 2 }).filter((row) => row.includes('job/'));
    expect(job).toEqual(message === null ? [] : [expect.stringContaining(message)]);
  });

  test('a job of a name that the needs do not have, beside one that failed', () => {
    expect(rows({ deliveries: [...first, second], needs: { call: 'failure' }, attempt: 2 })).toContain(
      'error job/train: job train left a result of attempt 1, and needs does not name it',
    );
  });

  test('the newest attempt counts', () => {
    expect(rows({ deliveries: [second, ...first], needs: { train: 'success' }, attempt: 2 })).not.toContain(
      'fail metrics/churn (seed: 2)',
    );
  });

  test('a gate that ran in the first attempt and not in the second was not measured', () => {
    const again = leg(2, { attempt: 2, gates: [data] });
    expect(rows({ deliveries: [...first, again], needs: { train: 'success' }, attempt: 2 })).toContain(
      'error metrics/churn (seed: 2): metrics/churn ran in attempt 1 and left no result in attempt 2 of job train',
    );
  });

  test('two jobs of one name each keep their own attempt', () => {
    const deliveries = [
      aDelivery({ key: 'a1', gates: [data] }),
      aDelivery({ key: 'b1', gates: [fallen] }),
      aDelivery({ key: 'b2', attempt: 2, gates: [metrics] }),
    ];
    expect(rows({ deliveries, needs: { call: 'success' }, attempt: 2 })).toEqual([
      'pass data/train',
      'pass metrics/churn',
    ]);
  });
});

const order: readonly Verdict[] = ['pass', 'warn', 'fail', 'error'];
const verdictOf = (one: Case): number => order.indexOf(worst(suitesOf(one).map(({ verdict }) => verdict)));

/** A run: jobs with legs, each gate in one job, some legs in several attempts; and how the jobs ended. */
const runs = fc
  .record({
    legs: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
    attempts: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 6, maxLength: 6 }),
    bad: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
    attempt: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ legs, attempts, bad, attempt }) => {
    const jobs = ['train', 'data'].map((job, at) => {
      const total = legs[at] ?? 1;
      return Array.from({ length: total }, (_, index) =>
        Array.from({ length: Math.min(attempts[at * 3 + index] ?? 1, attempt) }, (__, tried) => {
          const good = bad[at * 6 + index * 2 + tried] !== true;
          const gate = job === 'data' ? data : good ? metrics : fallen;
          return aDelivery({ job, leg: `${index}`, index, total, attempt: tried + 1, gates: [gate] });
        }),
      ).flat();
    });
    const end = (deliveries: readonly Delivery[]): NeedResult => {
      const newest = new Map(deliveries.map((one) => [one.job.index, one]));
      return [...newest.values()].some(({ result }) => result.verdict === 'fail') ? 'failure' : 'success';
    };
    const needs = { train: end(jobs[0] ?? []), data: end(jobs[1] ?? []) };
    return { deliveries: jobs.flat(), needs, attempt };
  });

describe('for every run', () => {
  test('the order of arrival does not matter, nor does what arrives twice', () => {
    fc.assert(
      fc.property(runs, fc.infiniteStream(fc.nat()), (run, random) => {
        const shuffled = [...run.deliveries, ...run.deliveries]
          .map((one) => ({ one, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(suitesOf({ ...run, deliveries: shuffled })).toEqual(suitesOf(run));
      }),
      { numRuns: 200 },
    );
  });

  test('what is lost never makes it greener', () => {
    fc.assert(
      fc.property(runs, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), (run, lost) => {
        const gone = new Set(lost.map((at) => at % run.deliveries.length));
        const kept = run.deliveries.filter((_, at) => !gone.has(at));
        expect(verdictOf({ ...run, deliveries: kept })).toBeGreaterThanOrEqual(verdictOf(run));
      }),
      { numRuns: 500 },
    );
  });

  test('a leg of which nothing is left is an error', () => {
    fc.assert(
      fc.property(runs, fc.nat(), (run, at) => {
        const lost = run.deliveries[at % run.deliveries.length]?.job;
        const kept = run.deliveries.filter(({ job }) => job.name !== lost?.name || job.index !== lost.index);
        expect(verdictOf({ ...run, deliveries: kept })).toBe(order.indexOf('error'));
      }),
      { numRuns: 200 },
    );
  });
});
