import type { Config, MetricsConfig, RuleConfig } from '../../src/config/config.ts';
import type { PredictionsConfig, SlicesConfig } from '../../src/config/predictions-config.ts';
import { without } from './without.ts';

/** Metrics gates that read predictions, histories, runs and several models, and demand something of each. */
export const measuredGates: Readonly<Record<string, MetricsConfig>> = {
  rows: {
    predictions: {
      path: 'p.csv',
      task: 'binary',
      label: 'y',
      score: 'p',
      positive: 'yes',
      threshold: 0.5,
      id: 'id',
      weight: 'w',
      cluster: 'author',
      max_unmatched_pct: 1,
    },
    slices: {
      by: ['region', ['region', 'age']],
      min_support: 200,
      rules: { recall: { max_regression: 0.05 } },
    },
    evidence: { mode: 'prove_not_worse', alpha: 0.04 },
    rules: {
      recall: { direction: 'higher', max_regression: 0.02 },
      precision: { direction: 'higher', max_regression: 0.03, severity: 'warn' },
    },
  },
  fair: {
    predictions: { path: 'p.csv', task: 'multiclass', label: 'y', prediction: 'y_hat' },
    evidence: { alpha: 0.04 },
    rules: { accuracy: { min: 0.8, max_disparity: 0.05, by: ['region', ['sex', 'age']] } },
  },
  steps: {
    path: 'log.csv',
    format: 'history',
    epoch: { best: 'val_loss', direction: 'lower' },
    fingerprint: { keys: ['test.sha', 'n'], files: ['test/*.csv'] },
    evidence: { alpha: 0.04 },
    rules: {
      accuracy: { direction: 'higher', max_regression: 0.01, ratchet: 0.03, noise_sd: 0.002 },
      f1: { direction: 'higher', max_regression: 0.01 },
      size: { target: 100, within: 10 },
      calls: { max_change: 5, max: 900 },
      gain: { direction: 'higher', min_improvement: 0.01, min_improvement_pct: 2 },
    },
  },
  mapped: {
    path: 'm.json',
    mapping: { accuracy: '/a/0', loss: { value: '/l', stderr: '/s' } },
    rules: { accuracy: { min: 0.5 }, absent: { min: 0.5 } },
  },
  ranker: { path: 'out/{model}.json', models: ['a', 'b'], rules: { ndcg: { direction: 'higher', min: 0.5 } } },
  seeds: {
    runs: ['run-*.json'],
    inputs: ['src/**', 'data.dvc'],
    rules: { f1: { direction: 'higher', max_regression: 0.01 } },
  },
};

export type Change = (config: Config) => Config;
type Loosening = readonly [name: string, key: string, change: Change];
type Tightening = readonly [name: string, change: Change];

const gate =
  (name: string, change: (gate: MetricsConfig) => MetricsConfig): Change =>
  (config) => {
    const of = config.metrics?.[name];
    return of === undefined ? config : { ...config, metrics: { ...config.metrics, [name]: change(of) } };
  };
const over = (name: string, some: Partial<MetricsConfig>): Change => gate(name, (of) => ({ ...of, ...some }));
const less = (name: string, ...keys: string[]): Change => gate(name, (of) => without(of, ...keys));
const rule = (name: string, metric: string, change: (rule: RuleConfig) => RuleConfig): Change =>
  gate(name, (of) => {
    const before = of.rules?.[metric];
    return before === undefined ? of : { ...of, rules: { ...of.rules, [metric]: change(before) } };
  });
const put = (name: string, metric: string, some: Partial<RuleConfig>): Change =>
  rule(name, metric, (of) => ({ ...of, ...some }));
const drop = (name: string, metric: string, ...keys: string[]): Change =>
  rule(name, metric, (of) => without(of, ...keys));
const predictions = (change: (of: PredictionsConfig) => PredictionsConfig): Change =>
  gate('rows', (of) => (of.predictions === undefined ? of : { ...of, predictions: change(of.predictions) }));
const slices = (change: (of: SlicesConfig) => SlicesConfig): Change =>
  gate('rows', (of) => (of.slices === undefined ? of : { ...of, slices: change(of.slices) }));
const mapping = (change: (of: NonNullable<MetricsConfig['mapping']>) => MetricsConfig['mapping']): Change =>
  gate('mapped', (of) => ({ ...of, mapping: change(of.mapping ?? {}) }) as MetricsConfig);

const otherwise: Readonly<Record<string, unknown>> = {
  path: 'other.csv',
  task: 'multiclass',
  label: 'truth',
  score: 'q',
  positive: 'no',
  threshold: 0.4,
  id: 'row',
  weight: 'v',
  cluster: 'site',
};
const rows = 'metrics.rows.predictions';

/** Every way in which these gates demand less, or read something else, with the key that must be named. */
export const measuredLoosenings: readonly Loosening[] = [
  ...Object.entries(otherwise).map(([key, value]): Loosening => [
    `predictions of another ${key}`,
    `${rows}.${key}`,
    predictions((of) => ({ ...of, [key]: value })),
  ]),
  ...['positive', 'threshold', 'id', 'weight', 'cluster'].map((key): Loosening => [
    `predictions without ${key}`,
    `${rows}.${key}`,
    predictions((of) => without(of, key)),
  ]),
  ['predictions by a column', `${rows}.prediction`, predictions((of) => ({ ...of, prediction: 'y_hat' }))],
  ['a ranking by query', `${rows}.query`, predictions((of) => ({ ...of, query: 'q' }))],
  ['more rows may differ', `${rows}.max_unmatched_pct`, predictions((of) => ({ ...of, max_unmatched_pct: 2 }))],
  [
    'rows may differ',
    'metrics.fair.predictions.max_unmatched_pct',
    gate('fair', (of) => ({ ...of, predictions: { ...of.predictions!, max_unmatched_pct: 1 } })),
  ],
  ['no predictions', rows, less('rows', 'predictions')],
  [
    'predictions where a file counted',
    'metrics.steps.predictions',
    over('steps', { predictions: measuredGates.fair!.predictions! }),
  ],
  ['nothing tells the test set', 'metrics.steps.fingerprint.keys', less('steps', 'fingerprint')],
  [
    'less tells the test set',
    'metrics.steps.fingerprint.keys',
    over('steps', { fingerprint: { keys: ['n'], files: ['test/*.csv'] } }),
  ],
  [
    'no file tells the test set',
    'metrics.steps.fingerprint.files',
    over('steps', { fingerprint: { keys: ['test.sha', 'n'] } }),
  ],
  [
    'other files tell the test set',
    'metrics.steps.fingerprint.files',
    over('steps', { fingerprint: { keys: ['test.sha', 'n'], files: ['test/a.csv'] } }),
  ],
  ['no slices', 'metrics.rows.slices', less('rows', 'slices')],
  ['a slice less', 'metrics.rows.slices.by.0', slices((of) => ({ ...of, by: [['region', 'age']] }))],
  ['an intersection less', 'metrics.rows.slices.by.1', slices((of) => ({ ...of, by: ['region'] }))],
  [
    'an intersection of more',
    'metrics.rows.slices.by.1',
    slices((of) => ({ ...of, by: ['region', ['region', 'age', 'sex']] })),
  ],
  ['a higher support', 'metrics.rows.slices.min_support', slices((of) => ({ ...of, min_support: 201 }))],
  [
    'a higher support of groups, by slices that are new',
    'metrics.fair.slices.min_support',
    over('fair', { slices: { by: ['region'], min_support: 101 } }),
  ],
  [
    'a wider tolerance in slices',
    'metrics.rows.slices.rules.recall.max_regression',
    slices((of) => ({ ...of, rules: { recall: { max_regression: 0.06 } } })),
  ],
  [
    'a tolerance in slices that is wider than that of the whole',
    'metrics.rows.slices.rules.precision.max_regression',
    slices((of) => ({ ...of, rules: { ...of.rules, precision: { max_regression: 0.04 } } })),
  ],
  [
    'in slices both must be breached',
    'metrics.rows.slices.rules.recall.require_both',
    slices((of) => ({ ...of, rules: { recall: { max_regression: 0.05, max_regression_pct: 1, require_both: true } } })),
  ],
  ['slices only warn', 'metrics.rows.slices.severity', slices((of) => ({ ...of, severity: 'warn' }))],
  ['slices only tell', 'metrics.rows.slices.severity', slices((of) => ({ ...of, severity: 'info' }))],
  [
    'no proof',
    'metrics.rows.evidence.mode',
    gate('rows', (of) => ({ ...of, evidence: { ...of.evidence, mode: 'detect_loss' } })),
  ],
  ['no evidence', 'metrics.rows.evidence.mode', less('rows', 'evidence')],
  [
    'a proof that is easier',
    'metrics.rows.evidence.alpha',
    gate('rows', (of) => ({ ...of, evidence: { ...of.evidence, alpha: 0.05 } })),
  ],
  ['losses at a higher alpha', 'metrics.steps.evidence.alpha', over('steps', { evidence: { alpha: 0.05 } })],
  ['losses at a lower alpha', 'metrics.steps.evidence.alpha', over('steps', { evidence: { alpha: 0.01 } })],
  ['losses at the default alpha', 'metrics.steps.evidence.alpha', less('steps', 'evidence')],
  ['groups that differ at a lower alpha', 'metrics.fair.evidence.alpha', over('fair', { evidence: { alpha: 0.01 } })],
  ['a wider disparity', 'metrics.fair.rules.accuracy.max_disparity', put('fair', 'accuracy', { max_disparity: 0.06 })],
  ['no disparity', 'metrics.fair.rules.accuracy.max_disparity', drop('fair', 'accuracy', 'max_disparity', 'by')],
  [
    'groups that are not compared',
    'metrics.fair.rules.accuracy.by.0',
    put('fair', 'accuracy', { by: [['sex', 'age']] }),
  ],
  [
    'groups that are compared apart',
    'metrics.fair.rules.accuracy.by.1',
    put('fair', 'accuracy', { by: ['region', 'sex', 'age'] }),
  ],
  ['a wider ratchet', 'metrics.steps.rules.accuracy.ratchet', put('steps', 'accuracy', { ratchet: 0.031 })],
  ['no ratchet', 'metrics.steps.rules.accuracy.ratchet', drop('steps', 'accuracy', 'ratchet')],
  ['more noise', 'metrics.steps.rules.accuracy.noise_sd', put('steps', 'accuracy', { noise_sd: 0.003 })],
  ['noise where none was', 'metrics.steps.rules.f1.noise_sd', put('steps', 'f1', { noise_sd: 0.001 })],
  ['further from the target', 'metrics.steps.rules.size.within', put('steps', 'size', { within: 11 })],
  ['another target', 'metrics.steps.rules.size.target', put('steps', 'size', { target: 99 })],
  ['no target', 'metrics.steps.rules.size.target', drop('steps', 'size', 'target', 'within')],
  ['a wider change', 'metrics.steps.rules.calls.max_change', put('steps', 'calls', { max_change: 6 })],
  ['any change', 'metrics.steps.rules.calls.max_change', drop('steps', 'calls', 'max_change')],
  [
    'less gain in percent',
    'metrics.steps.rules.gain.min_improvement_pct',
    put('steps', 'gain', { min_improvement_pct: 1 }),
  ],
  ['no gain', 'metrics.steps.rules.gain.min_improvement', drop('steps', 'gain', 'min_improvement')],
  ['another format', 'metrics.steps.format', over('steps', { format: 'nested' })],
  ['no format', 'metrics.steps.format', less('steps', 'format')],
  ['a format where none was', 'metrics.seeds.format', over('seeds', { format: 'nested' })],
  ['another epoch', 'metrics.steps.epoch', over('steps', { epoch: 7 })],
  [
    'the best epoch by something else',
    'metrics.steps.epoch',
    over('steps', { epoch: { best: 'loss', direction: 'lower' } }),
  ],
  ['an epoch where none was', 'metrics.seeds.epoch', over('seeds', { epoch: 'last' })],
  ['no epoch', 'metrics.steps.epoch', less('steps', 'epoch')],
  ['no mapping', 'metrics.mapped.mapping', less('mapped', 'mapping')],
  ['a mapping where none was', 'metrics.seeds.mapping', over('seeds', { mapping: { f1: '/f' } })],
  ['a metric that stands elsewhere', 'metrics.mapped.mapping.accuracy', mapping((of) => ({ ...of, accuracy: '/a/1' }))],
  ['a metric that is no longer read', 'metrics.mapped.mapping.loss', mapping((of) => without(of, 'loss'))],
  [
    'another standard error',
    'metrics.mapped.mapping.loss',
    mapping((of) => ({ ...of, loss: { value: '/l', stderr: '/t' } })),
  ],
  ['a metric that had no value', 'metrics.mapped.mapping.absent', mapping((of) => ({ ...of, absent: '/b' }))],
  ['a model less', 'metrics.ranker.models', over('ranker', { models: ['b'] })],
  ['another model', 'metrics.ranker.models', over('ranker', { models: ['a', 'c'] })],
  ['one gate for all models', 'metrics.ranker.models', less('ranker', 'models')],
  ['a gate for each model', 'metrics.seeds.models', over('seeds', { models: ['a'] })],
  ['less that they depend on', 'metrics.seeds.inputs', over('seeds', { inputs: ['src/**'] })],
  ['nothing that they depend on', 'metrics.seeds.inputs', less('seeds', 'inputs')],
  ['other runs', 'metrics.seeds.runs', over('seeds', { runs: ['seed-*.json'] })],
  ['more runs', 'metrics.seeds.runs', over('seeds', { runs: ['run-*.json', 'old/*.json'] })],
  [
    'runs where one file was',
    'metrics.mapped.runs',
    gate('mapped', (of) => ({ ...without(of, 'path'), runs: 'm.json' })),
  ],
  [
    'one file of the runs',
    'metrics.seeds.runs',
    gate('seeds', (of) => ({ ...without(of, 'runs'), path: 'run-1.json' })),
  ],
];

/** Every way in which these gates demand more, or say the same otherwise. */
export const measuredTightenings: readonly Tightening[] = [
  ['fewer rows may differ', predictions((of) => ({ ...of, max_unmatched_pct: 0.5 }))],
  ['no row may differ', predictions((of) => without(of, 'max_unmatched_pct'))],
  [
    'no row may differ, as by default',
    gate('fair', (of) => ({ ...of, predictions: { ...of.predictions!, max_unmatched_pct: 0 } })),
  ],
  [
    'more tells the test set',
    over('steps', { fingerprint: { keys: ['n', 'test.sha', 'm'], files: ['test/*.csv', 'b.csv'] } }),
  ],
  ['a test set that is told for the first time', over('mapped', { fingerprint: { keys: ['sha'] } })],
  ['a slice more', slices((of) => ({ ...of, by: [...of.by, 'sex'] }))],
  [
    'slices in another order',
    slices((of) => ({ ...of, by: [['age', 'region'], ...of.by.slice(0, 1), ...of.by.slice(2)] })),
  ],
  ['a lower support', slices((of) => ({ ...of, min_support: 150 }))],
  ['the default support', slices((of) => without(of, 'min_support'))],
  [
    'a narrower tolerance in slices',
    slices((of) => ({ ...of, rules: { ...of.rules, recall: { max_regression: 0.01 } } })),
  ],
  ['the tolerance of the whole in slices', slices((of) => without(of, 'rules'))],
  [
    'a tolerance in slices that is narrower than that of the whole',
    slices((of) => ({ ...of, rules: { ...of.rules, precision: { max_regression: 0.01 } } })),
  ],
  ['slices fail', slices((of) => ({ ...of, severity: 'fail' }))],
  ['slices where none were', over('fair', { slices: { by: ['region'] } })],
  ['groups of fewer rows', over('fair', { slices: { by: ['region'], min_support: 50 } })],
  ['a proof that is harder', over('rows', { evidence: { mode: 'prove_not_worse', alpha: 0.01 } })],
  ['a proof', over('steps', { evidence: { mode: 'prove_not_worse', alpha: 0.2 } })],
  ['groups that differ at a higher alpha', over('fair', { evidence: { alpha: 0.1 } })],
  ['detecting losses, as by default', over('seeds', { evidence: { mode: 'detect_loss', alpha: 0.05 } })],
  ['a narrower disparity', put('fair', 'accuracy', { max_disparity: 0.01 })],
  ['one more grouping', put('fair', 'accuracy', { by: ['income', ['age', 'sex'], 'region'] })],
  ['a disparity where none was', put('rows', 'recall', { max_disparity: 0.1, by: ['region'] })],
  ['a narrower ratchet', put('steps', 'accuracy', { ratchet: 0 })],
  ['a ratchet where none was', put('steps', 'f1', { ratchet: 1 })],
  ['less noise', put('steps', 'accuracy', { noise_sd: 0.001 })],
  ['no noise', drop('steps', 'accuracy', 'noise_sd')],
  ['a noise of nothing', put('steps', 'f1', { noise_sd: 0 })],
  ['a noise with what it explains', put('steps', 'calls', { direction: 'lower', max_regression: 1, noise_sd: 1 })],
  ['nearer to the target', put('steps', 'size', { within: 4 })],
  ['another target within what was allowed', put('steps', 'size', { target: 105, within: 5 })],
  ['a target where none was', put('steps', 'calls', { target: 5, within: 1000 })],
  ['a narrower change', put('steps', 'calls', { max_change: 4 })],
  ['a change that is bounded', put('steps', 'size', { max_change: 100 })],
  ['more gain in percent', put('steps', 'gain', { min_improvement_pct: 3 })],
  ['one more metric that is read', mapping((of) => ({ ...of, more: '/m' }))],
  ['one more model', over('ranker', { models: ['c', 'b', 'a'] })],
  ['models in another order', over('ranker', { models: ['b', 'a'] })],
  ['runs that are one text', over('seeds', { runs: 'run-*.json' })],
  ['the default baseline, of runs', over('seeds', { baseline: 'auto' })],
  ['what runs depend on', over('seeds', { inputs: ['data.dvc', 'src/**', 'params.yaml'] })],
];
