import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MetricsConfig, RuleConfig } from '../../../../src/config/config.ts';
import { checkConfig } from '../../../../src/config/suite.ts';
import { parseYaml } from '../../../../src/config/yaml-document.ts';
import { MlGatesError } from '../../../../src/core/errors.ts';
import type { Finding } from '../../../../src/core/finding.ts';
import { isGood } from '../../../../src/core/outcome.ts';
import { verdictOfFindings } from '../../../../src/core/result.ts';
import { evaluateMetrics } from '../../../../src/gates/check-metrics/evaluate.ts';
import { lookUp } from '../../../../src/gates/check-metrics/look-up.ts';
import { readBytes } from '../../../../src/gates/check-metrics/metric-files.ts';
import { run } from '../../../../src/gates/check-metrics/index.ts';
import { memoryFiles } from '../../../support/memory-files.ts';
import { metricsInputs, noGit, portsAt } from '../../../support/metrics-ports.ts';
import { metricFormats } from '../../../../src/metrics/formats/recognise.ts';
import { faultNames, faulty, type Fault } from './faults.ts';
import { formats, type Cell, type Written } from './formats.ts';

/**
 * The whole gate on files of every format, well and with a fault in one metric: whatever the config demands of that metric, a faulty
 * candidate passes none of it, and a faulty baseline none of what is compared. `FUZZ_INPUTS=1000000 FUZZ_SEED=7` for more of it.
 */
const inputs = JSON.parse(process.env.FUZZ_INPUTS ?? '10000') as number;
const seed = JSON.parse(process.env.FUZZ_SEED ?? '20130101') as number;
const long = inputs * 20 + 60_000;

const key = 'accuracy';
const severity = fc.constantFrom('fail', 'warn', 'info');
const optional = { requiredKeys: [] as [] };

/** Rules that nearly anything holds to, so that it is not the numbers that fail. */
const rule: fc.Arbitrary<RuleConfig> = fc
  .tuple(
    fc.constantFrom('higher', 'lower'),
    fc.record(
      {
        min: fc.constant(-1e6),
        max: fc.constant(1e6),
        max_change: fc.constant(1e6),
        ratchet: fc.constant(1e6),
        severity,
        on_missing: severity,
        on_new: severity,
      },
      optional,
    ),
    fc.constantFrom(
      {},
      { max_regression: 1e6 },
      { max_regression_pct: 1e9, noise_sd: 1e6 },
      { max_regression: 1e6, max_regression_pct: 1e9 },
      { max_regression: 1e6, max_regression_pct: 1e9, require_both: true },
    ),
    fc.constantFrom({}, { target: 0, within: 1e6 }),
  )
  .map(([direction, bounds, losses, target]): RuleConfig => ({ direction, ...bounds, ...losses, ...target }));

const setting = fc.record({
  format: fc.constantFrom(...formats),
  forced: fc.boolean(),
  rule,
  evidence: fc.constantFrom<MetricsConfig['evidence']>(
    undefined,
    { mode: 'detect_loss' },
    { mode: 'prove_not_worse', alpha: 0.3 },
  ),
  values: fc.tuple(
    ...[0, 1, 2, 3].map(() => fc.integer({ min: 2, max: 998 }).map((thousandths) => String(thousandths / 1000))),
  ),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

const cellsOf = ([value = '', other = '']: readonly string[]): readonly Cell[] => [
  ['f1', other],
  [key, value],
];

function configOf({ format, forced, rule: of, evidence }: Setting): MetricsConfig {
  return {
    path: format.file,
    ...(forced ? { format: format.format } : {}),
    ...format.reading,
    baseline: { file: `base/${format.file}` },
    ...(evidence === undefined ? {} : { evidence }),
    rules: { [format.nameOf(key)]: of },
  };
}

/** The findings of the metric; `undefined` when the gate said that it cannot decide. */
async function decide(at: Setting, candidate: string, baseline: string): Promise<readonly Finding[] | undefined> {
  const files = memoryFiles({ [at.format.file]: candidate, [`base/${at.format.file}`]: baseline });
  try {
    const { findings } = await run(metricsInputs('/', configOf(at)), portsAt('/', { files, git: noGit }));
    return findings.filter(({ subject }) => subject === at.format.nameOf(key));
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.kind !== 'internal') return undefined;
    throw thrown;
  }
}

const absolute: ReadonlySet<string> = new Set(['min', 'max', 'target', 'direction']);
const texts = ({ format, values }: Setting) => ({
  candidate: format.write(cellsOf(values)),
  baseline: format.write(cellsOf(values.slice(2))),
});
const fault: fc.Arbitrary<Fault> = fc.record({
  name: fc.constantFrom(...faultNames),
  draw: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

test('each format is among those that are written', () => {
  expect(new Set(formats.map(({ format }) => format))).toEqual(new Set(Object.keys(metricFormats)));
});

test('the configs are such as the gate is given', () => {
  fc.assert(
    fc.property(setting, (at) => {
      const config = { version: 1, enforce: false, metrics: { churn: configOf(at) } };
      expect(checkConfig(parseYaml(JSON.stringify(config), 'c.yml'))).toHaveProperty('config');
    }),
    { numRuns: 100 },
  );
});

describe.each(formats)('$format ($file)', (format: Written) => {
  test('passes when it is well', async () => {
    await fc.assert(
      fc.asyncProperty(setting, async (drawn) => {
        const at: Setting = { ...drawn, format };
        const { candidate, baseline } = texts(at);
        const findings = (await decide(at, candidate, baseline)) ?? [];
        expect(findings.length).toBeGreaterThan(0);
        // without git there are no records, without predictions no proof
        const proves = at.evidence?.mode === 'prove_not_worse';
        const held = findings.filter((one) => one.rule !== 'ratchet' && (!proves || absolute.has(one.rule)));
        for (const one of held)
          expect([one.rule, isGood(one.outcome) || one.reason?.code === 'unit-differs']).toEqual([one.rule, true]);
      }),
      { numRuns: 20 },
    );
  });

  test.each(faultNames)('and never when it is %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(setting, fault, async (drawn, { draw }) => {
        const at: Setting = { ...drawn, format };
        const bad = faulty(format, cellsOf(at.values), key, { name, draw });
        const good = (await decide(at, bad, texts(at).baseline))?.filter(({ outcome }) => isGood(outcome)) ?? [];
        expect([bad, good]).toEqual([bad, []]);
      }),
      { numRuns: 15 },
    );
  });
});

test(
  'a faulty candidate passes nothing that names it',
  async () => {
    await fc.assert(
      fc.asyncProperty(setting, fault, async (at, what) => {
        const bad = faulty(at.format, cellsOf(at.values), key, what);
        const findings = await decide(at, bad, texts(at).baseline);
        if (findings === undefined) return;
        expect(findings.length).toBeGreaterThan(0);
        expect([bad, findings.filter(({ outcome }) => isGood(outcome))]).toEqual([bad, []]);
      }),
      { numRuns: inputs, seed },
    );
  },
  long,
);

test(
  'a faulty baseline passes nothing that is compared with it',
  async () => {
    await fc.assert(
      fc.asyncProperty(setting, fault, async (at, what) => {
        const bad = faulty(at.format, cellsOf(at.values.slice(2)), key, what);
        const findings = await decide(at, texts(at).candidate, bad);
        const compared = findings?.filter(({ rule: of }) => !absolute.has(of)) ?? [];
        expect([bad, compared.filter(({ outcome }) => isGood(outcome))]).toEqual([bad, []]);
      }),
      { numRuns: Math.ceil(inputs / 2), seed },
    );
  },
  long,
);

test(
  'a faulty candidate beside a faulty baseline neither',
  async () => {
    await fc.assert(
      fc.asyncProperty(setting, fault, fault, async (at, what, other) => {
        const bad = faulty(at.format, cellsOf(at.values), key, what);
        const base = faulty(at.format, cellsOf(at.values.slice(2)), key, other);
        const good = (await decide(at, bad, base))?.filter(({ outcome }) => isGood(outcome)) ?? [];
        expect([bad, base, good]).toEqual([bad, base, []]);
      }),
      { numRuns: Math.ceil(inputs / 4), seed },
    );
  },
  long,
);

test(
  'stale values pass nothing, whatever they are',
  () => {
    fc.assert(
      fc.property(setting, fc.constantFrom('stale', 'text-merge'), (at, code) => {
        const { candidate, baseline } = texts(at);
        const inputsOf = metricsInputs('/', configOf(at));
        const valuesOf = (text: string) => {
          const files = [readBytes(new TextEncoder().encode(text), { shown: at.format.file, label: 'm' }, inputsOf)];
          return { files, named: lookUp(files, [at.format.nameOf(key)], inputsOf) };
        };
        const findings = evaluateMetrics({
          id: 'metrics/churn',
          rules: new Map([[at.format.nameOf(key), at.rule]]),
          candidate: valuesOf(candidate),
          baseline: { kind: 'read', ...valuesOf(baseline) },
          policy: { mode: 'detect_loss', alpha: 0.05 },
          notes: [],
          unfit: new Map([[at.format.file, { code }]]),
        });
        const named = findings.filter(({ subject }) => subject === at.format.nameOf(key));
        expect(new Set(named.map(({ outcome, reason }) => `${outcome} ${reason?.code}`))).toEqual(
          new Set([`unmeasured ${code}`]),
        );
      }),
      { numRuns: Math.ceil(inputs / 10), seed },
    );
  },
  long,
);

describe('predictions', () => {
  const rows = 12;
  const file = (change: (row: number) => readonly string[], header = 'id,p,y'): string =>
    [header, ...Array.from({ length: rows }, (_, row) => change(row).join(','))].join('\n');
  const well = (row: number): readonly string[] => [`r${row}`, String(row / 10), row > 5 ? 'yes' : 'no'];
  const config: MetricsConfig = {
    predictions: { path: 'p.csv', task: 'binary', label: 'y', score: 'p', threshold: 0.55, positive: 'yes', id: 'id' },
    baseline: { predictions: 'base/p.csv' },
    rules: {
      accuracy: { direction: 'higher', min: 0, max_regression: 1 },
      roc_auc: { direction: 'higher', min: 0, max_regression: 1 },
    },
  };
  const verdict = async (candidate: string, baseline: string): Promise<string> => {
    const files = memoryFiles({ 'p.csv': candidate, 'base/p.csv': baseline });
    try {
      const { findings } = await run(metricsInputs('/', config), portsAt('/', { files, git: noGit }));
      return findings.length === 0 ? 'nothing' : verdictOfFindings(findings);
    } catch (thrown) {
      if (thrown instanceof MlGatesError && thrown.kind !== 'internal') return thrown.kind;
      throw thrown;
    }
  };
  const at = (row: number, column: number, cell: string) => (one: number) =>
    one === row ? well(one).with(column, cell) : well(one);
  const row = fc.integer({ min: 0, max: rows - 1 });
  const column = fc.integer({ min: 0, max: 2 });

  /** Files of which no rule may be told that it holds. */
  const bad: fc.Arbitrary<string> = fc.oneof(
    fc
      .tuple(row, fc.constantFrom('NaN', 'nan', 'inf', '-inf', '', '1e999', 'x', '0,5', '"0,5"', '50%', 'null', 'true'))
      .map(([one, cell]) => file(at(one, 1, cell))),
    fc.tuple(row, fc.constantFrom('', 'Yes', 'maybe', '1', ' yes', 'YES')).map(([one, cell]) => file(at(one, 2, cell))),
    fc
      .tuple(row, row)
      .filter(([one, other]) => one !== other)
      .map(([one, other]) => file(at(one, 0, `r${other}`))),
    row.map((one) => file(at(one, 0, ''))),
    row.map((one) => file((at) => (at === one ? well(at).slice(0, 2) : well(at)))),
    row.map((one) => file((at) => (at === one ? [...well(at), 'more'] : well(at)))),
    fc
      .constantFrom('id,q,y', 'id,p,Y', 'ID,p,y', 'id,p,y,p', 'id,p,p', 'id,p', '', 'id p y')
      .map((header) => file(well, header)),
    fc.constantFrom('', '\n', 'id,p,y', 'id,p,y\n', '{}', 'version https://git-lfs.github.com/spec/v1\n'),
    column.map((one) => file((at) => well(at).filter((_, index) => index !== one))),
    fc
      .double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
      .map((share) => file(well).slice(0, Math.floor(share * file(well).length))),
    row.map((one) =>
      file(well)
        .split('\n')
        .filter((_, index) => index !== one + 1)
        .join('\n'),
    ),
    row.map((one) => `${file(well)}\n${well(one).join(',')}`),
  );

  test('pass when they are well', async () => expect(await verdict(file(well), file(well))).toBe('pass'));

  test(
    'and never with a fault, on either side',
    async () => {
      await fc.assert(
        fc.asyncProperty(bad, fc.boolean(), async (text, isCandidate) => {
          const said = await (isCandidate ? verdict(text, file(well)) : verdict(file(well), text));
          expect([text, said]).not.toEqual([text, 'pass']);
        }),
        { numRuns: Math.ceil(inputs / 4), seed },
      );
    },
    long,
  );
});
