import { describe, expect, test } from '@jest/globals';
import type { MetricFormat, ReadingConfig } from '../../../src/config/config.ts';
import { metricFormats } from '../../../src/metrics/formats/recognise.ts';
import { findMetric } from '../../../src/metrics/find-metric.ts';
import { fixture, read } from './read-fixture.ts';

type Expected = number | readonly [number, object] | 'absent' | 'not-finite' | 'not-a-number' | 'ambiguous';

/** What the tools wrote, what it is recognised as, and what the names in it lead to. */
const cases: readonly [string, MetricFormat, ReadingConfig, Readonly<Record<string, Expected>>][] = [
  [
    'dvclive/metrics.json',
    'nested',
    {},
    { 'val/accuracy': 0.91, 'val.accuracy': 0.91, 'train.loss': 'not-finite', step: 2, accuracy: 'absent' },
  ],
  [
    'dvclive/metrics.toml',
    'nested',
    {},
    { 'val.mAP@0.5': 0.4, 'val.loss': 0.001, 'train.loss': 'not-finite', step: 2 },
  ],
  ['dvclive/metrics.yaml', 'nested', {}, { 'val.mAP@0.5': 0.4, 'val.loss': 0.001, 'train.loss': 'not-finite' }],
  ['dvclive/accuracy.tsv', 'history', { epoch: 'last' }, { accuracy: 0.91, step: 2 }],
  ['dvclive/accuracy.tsv', 'history', { epoch: 1 }, { accuracy: 0.88 }],
  ['keras/log.csv', 'history', { epoch: 0 }, { val_loss: 0.2835349142551422, lr: 'absent' }],
  [
    'keras/log.csv',
    'history',
    { epoch: { best: 'val_loss', direction: 'lower' } },
    { epoch: 3, val_loss: 0.2530525326728821 },
  ],
  ['keras/sparse.csv', 'history', { epoch: 2 }, { loss: 0.32938241958618164, val_loss: 'not-a-number' }],
  ['keras/sparse.csv', 'history', { epoch: { best: 'val_accuracy', direction: 'higher' } }, { epoch: 1 }],
  ['keras/history.json', 'history', { epoch: 'last' }, { val_loss: 0.2530525326728821 }],
  [
    'lightning/metrics.csv',
    'history',
    { epoch: 'last' },
    { train_loss: 0.2428334355354309, val_loss: 0.2595864236354828 },
  ],
  ['lightning/metrics.csv', 'history', { epoch: 0 }, { train_loss: 0.7958939075469971, val_loss: 0.912997305393219 }],
  ['xgboost/evals_result.json', 'history', { epoch: 'last' }, { 'valid.auc': 0.8146929824561403, auc: 'absent' }],
  ['lightgbm/evals_result.json', 'history', { epoch: 0 }, { 'valid_0.binary_logloss': 0.6470212148581472 }],
  [
    'huggingface/all_results.json',
    'hf-results',
    {},
    {
      eval_accuracy: [0.375, { sampleSize: 16 }],
      train_loss: [0.7348698377609253, { sampleSize: 32 }],
      eval_runtime: 0.0007,
      accuracy: 'absent',
    },
  ],
  [
    'huggingface/trainer_state.json',
    'hf-trainer-state',
    { epoch: 1 },
    { eval_loss: 0.9011459350585938, loss: 'absent', best_metric: 'not-a-number' },
  ],
  [
    'huggingface/trainer_state.json',
    'hf-trainer-state',
    { epoch: { best: 'eval_loss', direction: 'lower' } },
    { eval_loss: 0.901085376739502, step: 12 },
  ],
  [
    'huggingface/README.md',
    'hf-model-index',
    {},
    {
      'nyu-mll/glue.sst2.validation.accuracy': 0.9128,
      'nyu-mll/glue.accuracy': 0.9128,
      'stanfordnlp/imdb/accuracy': 0.887,
      f1: 0.9144,
      accuracy: 'not-a-number', // of two data sets
    },
  ],
  [
    'huggingface/gpqa.yaml',
    'hf-eval-results',
    {},
    { 'Idavidrein/gpqa.gpqa_diamond': 0.412, 'Idavidrein/gpqa/gpqa_diamond': 0.412, mmlu_pro: 0.733 },
  ],
  [
    'lm-eval/results.json',
    'lm-eval',
    {},
    {
      'sums_a.acc,none': [
        0.55,
        { standardError: 0.11413288653790232, sampleSize: 20, fullSize: 24, higherIsBetter: true },
      ],
      'sums_a/acc_norm': [
        0.55,
        { standardError: 0.11413288653790232, sampleSize: 20, fullSize: 24, higherIsBetter: true },
      ],
      'results.sums_b.acc,none': [
        0.45,
        { standardError: 0.11413288653790232, sampleSize: 20, fullSize: 24, higherIsBetter: true },
      ],
      'pair.acc': [0.5, { standardError: 0.08070413802734555, sampleSize: 40, higherIsBetter: true }],
      'sums_a.acc_stderr,none': 'absent',
    },
  ],
  [
    'scikit-learn/report.json',
    'sklearn-report',
    {},
    {
      accuracy: [0.7, { sampleSize: 10, higherIsBetter: true }],
      'macro avg.f1-score': [0.6944444444444443, { sampleSize: 10, higherIsBetter: true }],
      f1_macro: [0.6944444444444443, { sampleSize: 10, higherIsBetter: true }],
      'cat.recall': [0.75, { sampleSize: 4, higherIsBetter: true }],
      'cat.support': 4,
    },
  ],
  [
    'scikit-learn/some-labels.json',
    'sklearn-report',
    {},
    { accuracy: 'absent', f1_micro: [0.7058823529411765, { sampleSize: 8, higherIsBetter: true }] },
  ],
  ['scikit-learn/undefined.json', 'sklearn-report', {}, { 'bird.precision': 'not-finite' }],
  [
    'mlflow/run.json',
    'mlflow',
    {},
    { 'val/accuracy': 0.91, loss: 'not-finite', rmse: 4.25, 'data.metrics.rmse': 4.25 },
  ],
  ['mlflow/rest.json', 'mlflow', {}, { 'val/accuracy': 0.91, loss: 'not-finite', rmse: 4.25 }],
  [
    'wandb/wandb-summary.json',
    'wandb',
    {},
    { 'val/accuracy': 0.9, 'val/loss.min': 0.31, lr: 'not-finite', _step: 3, scores: 'not-a-number' },
  ],
  [
    'promptfoo/results.json',
    'promptfoo',
    {},
    {
      pass_rate: [4 / 6, { sampleSize: 6, higherIsBetter: true }],
      'echo.pass_rate': [2 / 3, { sampleSize: 3, higherIsBetter: true }],
      'echo-again.names-it': [2 / 3, { sampleSize: 3 }],
      failures: 2,
    },
  ],
  [
    'evidently/report.json',
    'evidently',
    {},
    {
      'Accuracy(classification_name=default)': 0.75,
      F1Score: 0.8,
      'MissingValueCount(column=age).share': 0.125,
      'MissingValueCount.count': 1,
    },
  ],
  ['sagemaker/evaluation.json', 'sagemaker', {}, { mse: 4.925353410353891, 'regression_metrics.r2': 0.5531 }],
  ['sagemaker/statistics.json', 'sagemaker', {}, { f1: 0.9387, confusion_matrix: 'absent' }],
];

describe.each(cases)('%s as %s, %j', (name, format, reading, expected) => {
  const file = fixture(name, reading);

  test('is recognised', () => {
    expect(file.format).toBe(format);
  });

  test('and as nothing else', () => {
    const names = Object.keys(metricFormats) as MetricFormat[];
    const bears = names.filter((one) => one !== 'nested' && metricFormats[one].lacks(file.document) === undefined);
    expect(bears).toEqual(format === 'nested' ? [] : [format]);
  });

  test('can be forced', () => {
    expect(fixture(name, { ...reading, format }).root).toEqual(file.root);
  });

  test.each(Object.entries(expected))('%s', (metric, value) => {
    const reading_ = read(file, metric);
    if (typeof value === 'string') expect(reading_ === 'ambiguous' ? reading_ : reading_.kind).toBe(value);
    else if (typeof value === 'number') expect(reading_).toMatchObject({ kind: 'number', value });
    else expect(reading_).toEqual({ kind: 'number', value: value[0], ...value[1] });
  });

  test('every number has its place: what stands there is the number', () => {
    for (const [metric, value] of Object.entries(expected)) {
      if (typeof value !== 'number') continue;
      const lookup = findMetric([file], metric);
      if (lookup.kind !== 'found') throw new Error(metric);
      const { tree } = lookup.at;
      if (tree.kind === 'object') throw new Error(metric);
      expect(file.source.text.slice(tree.offset, tree.offset + tree.text.length)).toBe(tree.text);
    }
  });
});

test('every format has a fixture that a tool wrote, or one that shows why none does', () => {
  const shown = new Set<string>([...cases.map(([, format]) => format), 'metric-value', 'pytest-benchmark']);
  expect(Object.keys(metricFormats).filter((format) => !shown.has(format))).toEqual([]);
});

describe('pytest-benchmark', () => {
  const file = fixture('pytest-benchmark/benchmark.json');

  test('the mean has a standard error from its rounds', () => {
    expect(file.format).toBe('pytest-benchmark');
    const mean = read(file, 'test_speed.py::test_sum.mean');
    const deviation = read(file, 'test_sum.stddev');
    if (mean === 'ambiguous' || deviation === 'ambiguous') throw new Error('ambiguous');
    if (mean.kind !== 'number' || deviation.kind !== 'number') throw new Error('no number');
    expect(mean).toMatchObject({ sampleSize: 5, higherIsBetter: false });
    expect(mean.standardError).toBeCloseTo(deviation.value / Math.sqrt(5), 15);
    expect(read(file, 'test_sort.ops')).toMatchObject({ kind: 'number', higherIsBetter: true });
  });
});
