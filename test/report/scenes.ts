import type { EvidenceFacts, Finding } from '../../src/core/finding.ts';
import type { GateKind, Provenance, RunResult } from '../../src/core/result.ts';
import { policyScenes } from './policy-scenes.ts';
import { aChange, aFinding, aGate, aRun, aSuite } from '../support/builders.ts';
import { changedData } from './changed-data.ts';

const testMerge: Provenance = {
  source: 'git',
  commit: '4f2a91c0d7e6b5a493827160f5e4d3c2b1a09f8e',
  chosen: 'first parent of the test merge',
  exact: true,
  committed_at: '2026-11-23T16:20:00Z',
  path: 'metrics.json',
};

const metrics = (...findings: readonly Finding[]) => aGate({ id: 'metrics/churn', findings, baseline: testMerge });
const logLoss = aChange('log_loss', { from: 0.214, to: 0.201, direction: 'lower', tolerance: 0.011 });
const recall = aChange('recall', { from: 0.871, to: 0.869 });

const goodData = aGate({
  id: 'data/train',
  measured: { rows: 120431, columns: 14, checks: 22 },
  findings: [
    aFinding({ rule: 'minimum', subject: 'age', limit: { op: '>=', value: 0 } }),
    aFinding({ rule: 'enum', subject: 'region', limit: { op: 'in', value: 'EU, US' } }),
  ],
});

const goodCard = aGate({
  id: 'card',
  measured: { facts: 18, facts_total: 20 },
  findings: [
    aFinding({ rule: 'verify', subject: '' }),
    aFinding({ rule: 'facts', subject: 'license', outcome: 'unmeasured', severity: 'info' }),
  ],
});

const badData = aGate({
  id: 'data/flights',
  measured: { rows: 27004, columns: 19, checks: 31 },
  findings: [
    aFinding({
      rule: 'type',
      subject: 'dep_delay',
      outcome: 'violated',
      reason: { code: 'does-not-cast', params: { type: 'number' } },
      limit: { op: 'is', value: 'number' },
      count: 4,
      samples: [
        { file: 'data/flights.csv', line: 52, column: 31, value: '12abc' },
        { file: 'data/flights.csv', line: 9120, column: 29, value: 'n/a' },
        { file: 'data/flights.csv', line: 9121, column: 29, value: 'n/a' },
      ],
    }),
    aFinding({
      rule: 'minimum',
      subject: 'distance',
      outcome: 'violated',
      limit: { op: '>=', value: 0 },
      count: 1,
      samples: [{ file: 'data/flights.csv', line: 7, column: 12, value: '-3' }],
    }),
    aFinding({
      rule: 'missing',
      subject: 'income',
      params: { max_pct: 5 },
      outcome: 'violated',
      severity: 'warn',
      limit: { op: '<=', value: 5 },
      observed: { value: 6.1 },
    }),
    aFinding({
      rule: 'extra-cell',
      subject: '',
      outcome: 'violated',
      count: 2,
      samples: [{ file: 'data/flights.csv', line: 12 }],
    }),
    aFinding({
      rule: 'foreignKeys',
      subject: 'dest',
      params: { columns: ['dest'], table: 'data/airports', reference_columns: ['faa'], compared: 27_004 },
      outcome: 'violated',
      count: 680,
      samples: [
        { file: 'data/flights.csv', line: 5, column: 53, value: 'BQN' },
        { file: 'data/flights.csv', line: 30, column: 52, value: 'SJU' },
      ],
    }),
    aFinding({ rule: 'enum', subject: 'carrier', limit: { op: 'in', value: 'AA, UA' } }),
  ],
});

const missingMetric = aFinding({
  rule: 'min',
  subject: 'accuracy',
  params: { min: 0.85, direction: 'higher' },
  outcome: 'unmeasured',
  reason: { code: 'absent', params: { nearest: 'acuracy', available: ['acuracy', 'log_loss'] } },
  samples: [{ file: 'metrics.json' }],
});

const configError = aGate({
  id: 'data/train',
  findings: [],
  error: {
    kind: 'config',
    message: 'unknown keyword "minimun"',
    where: { file: 'schemas/train.schema.json', line: 4, column: 13 },
    problems: [
      {
        message: 'unknown keyword "minimun"',
        where: { file: 'schemas/train.schema.json', line: 4, column: 13 },
        source: '    "age": {"minimun": 0}',
        length: 9,
        hint: 'did you mean minimum?',
      },
      { message: 'a remote $ref is not read', where: { file: 'schemas/train.schema.json', line: 6, column: 5 } },
    ],
  },
});

const firstRun = (subject: string, value: number): Finding =>
  aFinding({
    subject,
    params: { max_regression: 0.01, direction: 'higher' },
    outcome: 'bootstrap',
    severity: 'warn',
    reason: {
      code: 'not-at-commit',
      params: { path: 'metrics.json', commit: '4f2a91c0ffee', chosen: 'first parent of the test merge' },
    },
    observed: { value },
    samples: [{ file: 'metrics.json', line: 3, column: 15, value: String(value) }],
  });

const regressedAccuracy = aChange('accuracy', { from: 0.931, to: 0.912 });

const staleCard = aGate({
  id: 'card',
  kind: 'card',
  verdict: 'fail',
  measured: { facts: 18, facts_total: 20 },
  findings: [
    aFinding({
      id: 'card#evaluation/verify',
      rule: 'verify',
      subject: 'evaluation',
      params: { diff: '@@ -12,3 +12,3 @@\n |:--|--:|:--|\n-| accuracy ↑ | 0.931 | |\n+| accuracy ↑ | 0.934 | |' },
      outcome: 'violated',
      reason: {
        code: 'differs',
        params: { committed: '| accuracy ↑ | 0.931 | |', expected: '| accuracy ↑ | 0.934 | |', section: true },
      },
      samples: [{ file: 'MODEL_CARD.md', line: 13, value: '| accuracy ↑ | 0.931 | |' }],
    }),
    aFinding({
      id: 'card#license/verify',
      rule: 'verify',
      subject: 'license',
      outcome: 'violated',
      reason: { code: 'missing-in-card', params: { expected: 'mit' } },
      samples: [{ file: 'MODEL_CARD.md', line: 1 }],
    }),
  ],
});

const leg = (name: string, index: number) => ({ name: 'gates', leg: name, index, total: 2 });

const missing = (id: string, kind: GateKind, message: string, hint: string) =>
  aGate({ id, kind, findings: [], error: { kind: 'input', message, problems: [{ message, hint }] } });

/** The situations whose reports are kept as golden files. */
const tested = (over: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  test: 'mcnemar-mid-p',
  unit: 'rows',
  units: 8120,
  p: 0.000012,
  p_adjusted: 0.000048,
  family: 4,
  alpha: 0.05,
  gain_interval: { confidence: 0.9, low: -0.025, high: -0.013 },
  detectable_loss: 0.008,
  units_needed: 5100,
  false_stops: 0.004,
  ...over,
});

const noTraining = { notes: [{ code: 'training-noise-unknown' }] } as const;
const slice = (region: string, from: number, to: number, rows: number): Finding => {
  const change = aChange('accuracy', { from, to, tolerance: 0.02 }, { slice: { region }, ...noTraining });
  return { ...change, params: { ...change.params, rows }, evidence: tested({ units: rows, family: 3 }) };
};

/** Predictions of both models: what tests say, where it got worse, and what was predicted as what. */
const withEvidence = aGate({
  id: 'metrics/churn',
  baseline: testMerge,
  predictions: {
    rows: 8120,
    matched: 8120,
    fingerprint: '8c5c9cada1830f6224851c41870a1255',
    confusion: {
      classes: ['no', 'yes <b>'],
      rows: [
        [5210, 412],
        [303, 2195],
      ],
    },
  },
  findings: [
    aChange('accuracy', { from: 0.931, to: 0.912 }, { evidence: tested(), ...noTraining }),
    aChange(
      'recall',
      { from: 0.871, to: 0.869 },
      {
        evidence: tested({ p: 0.4, p_adjusted: 0.8, gain_interval: { confidence: 0.9, low: -0.011, high: 0.007 } }),
        notes: [{ code: 'loss-not-excluded', params: { loss: 0.011 } }, ...noTraining.notes],
      },
    ),
    aChange(
      'f1',
      { from: 0.884, to: 0.872 },
      {
        outcome: 'inconclusive',
        severity: 'warn',
        reason: { code: 'not-significant' },
        evidence: tested({
          test: 'paired-bootstrap',
          p: 0.09,
          p_adjusted: 0.36,
          detectable_loss: 0.018,
          units_needed: 26_309,
        }),
        ...noTraining,
      },
    ),
    aChange(
      'roc_auc',
      { from: 0.951, to: 0.921 },
      {
        outcome: 'regressed',
        reason: { code: 'too-few-rows' },
        evidence: tested({
          test: 'delong',
          units: 96,
          p: 0.2,
          p_adjusted: 0.6,
          detectable_loss: 0.084,
          units_needed: 6774,
          false_stops: 0.29,
        }),
        ...noTraining,
      },
    ),
    aFinding({
      rule: 'max_disparity',
      subject: 'accuracy',
      outcome: 'violated',
      params: { max_disparity: 0.05, highest: 'region = US', lowest: 'region = EU' },
      limit: { op: '<=', value: 0.05 },
      observed: { value: 0.0431 + 0.02 },
      evidence: {
        test: 'permutation',
        unit: 'rows',
        units: 8120,
        p: 0.0005,
        p_adjusted: 0.0005,
        family: 1,
        alpha: 0.05,
      },
    }),
    slice('EU', 0.934, 0.881, 2210),
    slice('US', 0.93, 0.924, 5910),
    aFinding({
      rule: 'slices',
      subject: 'accuracy',
      slice: { region: 'APAC | <i>' },
      outcome: 'insufficient',
      severity: 'info',
      params: { rows: 40 },
      reason: { code: 'few-rows', params: { rows: 40 } },
    }),
  ],
});

const best = { best: 0.935, best_commit: 'abc1234d7e6b5a493827160f5e4d3c2b1a09f8e0' };

/** Small losses that were each allowed, and what they add up to. */
const held = metrics(
  aChange('accuracy', { from: 0.921, to: 0.914 }),
  aFinding({
    rule: 'ratchet',
    subject: 'accuracy',
    outcome: 'regressed',
    params: { ratchet: 0.02, direction: 'higher', ...best },
    limit: { op: '>=', value: 0.915 },
    observed: { value: 0.914 },
    baseline: { value: 0.935 },
  }),
  logLoss,
  aFinding({
    rule: 'ratchet',
    subject: 'log_loss',
    params: { ratchet: 0.02, direction: 'lower', ...best, best: 0.2 },
    limit: { op: '<=', value: 0.22 },
    observed: { value: 0.201 },
    baseline: { value: 0.2 },
  }),
);

export const scenes: ReadonlyMap<string, RunResult> = new Map([
  ...policyScenes,
  ['regressed', aRun({ gates: [metrics(regressedAccuracy, logLoss, recall), goodData, goodCard] })],
  ['evidence', aRun({ gates: [withEvidence] })],
  ['ratchet', aRun({ gates: [held] })],
  ['passing', aRun({ gates: [metrics(aChange('accuracy', { from: 0.931, to: 0.934 })), goodData, goodCard] })],
  ['card-out-of-step', aRun({ gates: [goodData, staleCard] })],
  ['within-limits', aRun({ gates: [metrics(aChange('accuracy', { from: 0.931, to: 0.926 }), logLoss), goodData] })],
  [
    'first-run',
    aRun({
      gates: [aGate({ findings: [firstRun('accuracy', 0.931), firstRun('recall', 0.871)] }), goodData, goodCard],
    }),
  ],
  ['missing-metric', aRun({ gates: [metrics(missingMetric, recall), goodData] })],
  ['data-findings', aRun({ gates: [badData, goodCard] }, { seconds: { 'ml-gates.yml#data/flights': 0.213 } })],
  ['changed-data', aRun({ gates: [changedData] })],
  ['config-error', aRun({ gates: [metrics(recall), configError] })],
  [
    'report-only',
    aRun({
      gates: [
        { ...metrics(regressedAccuracy), enforced: false },
        { ...goodData, enforced: false },
      ],
    }),
  ],
  [
    'incomplete',
    aRun({
      gates: [
        missing(
          'data/train',
          'data',
          'data/train did not run: no job of this run left its result',
          'run it before the report, also when a step before it failed',
        ),
        { ...metrics(aChange('accuracy', { from: 0.951, to: 0.956 })), job: leg('model: small', 0) },
        missing('job/data', 'job', 'job data was skipped', 'let job data run also when a job before it failed'),
        missing(
          'job/train',
          'job',
          'leg 2 of 2 of job train left no result: skipped, cancelled, crashed, or its artifact was lost',
          'look at job train, and run it again',
        ),
      ],
    }),
  ],
  [
    'two-suites',
    aRun({
      suites: [
        aSuite(
          [
            { ...metrics(regressedAccuracy), job: leg('model: small', 0) },
            { ...metrics(aChange('accuracy', { from: 0.951, to: 0.956 })), job: leg('model: large', 1) },
          ],
          'models/churn/ml-gates.yml',
        ),
        aSuite([goodData, goodCard], 'models/fraud/ml-gates.yml'),
      ],
    }),
  ],
]);
