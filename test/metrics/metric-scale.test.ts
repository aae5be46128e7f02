import { expect, test } from '@jest/globals';
import { directionByName, scaleOf } from '../../src/metrics/metric-scale.ts';

test.each([
  ...[
    'accuracy',
    'Accuracy',
    'val/accuracy',
    'eval_accuracy',
    'test.acc',
    'accuracy_score',
    'val_f1_macro',
    'f1-score',
  ],
  ...[
    'macro avg.f1-score',
    'arc_easy.acc,none',
    'hellaswag.acc_norm,none',
    'ndcg@10',
    'recall_at_5',
    'fbeta@0.5',
    'map50',
  ],
  ...['roc_auc_ovr', 'roc_auc_ovr_weighted', 'top_5_accuracy', 'accuracy.mean', 'r2_score', 'mcc'],
])('%s is a share', (name) => {
  expect(scaleOf(name)).toBe('share');
});

test.each([
  ...['loss', 'val_loss', 'eval/loss', 'log_loss', 'mean_squared_error', 'train.rmse', 'latency_ms', 'perplexity'],
  ...['mean_pinball_loss@0.9', 'mae'],
])('%s has no upper end', (name) => {
  expect(scaleOf(name)).toBe('open');
});

test.each([
  ...['', 'score', 'n', 'wer', 'recall_latency', 'accuracy_ms', 'f1_errors', 'mean_absolute_percentage_error', 'mape'],
  ...[
    'accuracy.count',
    'map_size',
    'auctions',
    'step_3',
    '@5',
    '__proto__',
    'value',
    'constructor',
    'brier_score',
    'explained_variance',
  ],
])('of %j nobody knows', (name) => {
  expect(scaleOf(name)).toBe('unknown');
});

test('a name that was made to take long is looked at in a moment', () => {
  expect(scaleOf('test_'.repeat(20) + 'x' + '_score'.repeat(16))).toBe('unknown');
  expect(scaleOf('accuracy_'.repeat(100_000))).toBe('unknown');
});

test.each([
  ['accuracy', 'higher'],
  ['val/f1_macro', 'higher'],
  ['r2', 'higher'],
  ['throughput', 'higher'],
  ['brier_score', 'lower'],
  ['explained_variance', 'higher'],
  ['hamming_loss', 'lower'],
  ['eval/loss', 'lower'],
  ['rmse', 'lower'],
  ['score', undefined],
])('%s is better %s', (name, direction) => {
  expect(directionByName(name)).toBe(direction);
});
