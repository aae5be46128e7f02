import type { Direction } from './compare.ts';

/**
 * What is known of a metric's values by its name. `share`: no value is beyond 1, so that a larger one is a percentage; `open`: there is no
 * upper end, so that a hundredfold is a change like any other; `unknown`: nobody knows.
 */
export type MetricScale = 'share' | 'open' | 'unknown';

/** scikit-learn's scorers, and what other tools call them; without what says of which data, which average and which parameter. */
const shares: ReadonlySet<string> = new Set([
  ...['accuracy', 'acc', 'acc_norm', 'balanced_accuracy', 'top_accuracy', 'top_k_accuracy', 'categorical_accuracy'],
  ...['binary_accuracy', 'sparse_categorical_accuracy', 'token_accuracy', 'exact_match', 'em', 'hit_rate', 'pass_rate'],
  ...['f1', 'fbeta', 'precision', 'recall', 'sensitivity', 'specificity', 'jaccard', 'iou', 'miou', 'dice'],
  ...['auc', 'roc_auc', 'auroc', 'auprc', 'pr_auc', 'average_precision', 'ap', 'map', 'mrr', 'ndcg'],
  ...['expected_calibration_error', 'ece', 'zero_one_loss', 'hamming_loss'],
  ...['matthews_corrcoef', 'mcc', 'cohen_kappa', 'kappa', 'r2'],
]);

const open: ReadonlySet<string> = new Set([
  ...['loss', 'log_loss', 'cross_entropy', 'nll', 'perplexity', 'hinge_loss', 'max_error', 'median_absolute_error'],
  ...['mean_absolute_error', 'mae', 'mean_squared_error', 'mse', 'root_mean_squared_error', 'rmse'],
  ...['mean_squared_log_error', 'root_mean_squared_log_error', 'mean_pinball_loss', 'mean_poisson_deviance'],
  ...['mean_gamma_deviance', 'latency', 'latency_ms', 'latency_s', 'runtime', 'duration', 'throughput'],
]);

/** Of which a direction is known, and no scale: Brier's score of several classes goes up to 2. */
const others: ReadonlyMap<string, Direction> = new Map([
  ['brier', 'lower'],
  ['explained_variance', 'higher'],
]);

const beginnings = /^(?:train(?:ing)?|val(?:id(?:ation)?)?|test(?:ing)?|eval|dev|holdout|best|final)_/;
const endings = /(?:_(?:macro|micro|weighted|samples|binary|ovr|ovo|score|scorer)|_?at_?\d+|_?\d+)$/;
/** A step of a path that says nothing of the metric: then the one before it does. */
const aggregates: ReadonlySet<string> = new Set(['mean', 'avg', 'value', 'score', 'overall', 'all']);

/** No metric that is known has a longer name, with all that may stand around it. */
const longestName = 200;

/** What a metric's name says of its values: `val/accuracy`, `eval_f1_macro`, `arc_easy.acc,none`, `ndcg@10`. */
export function scaleOf(name: string): MetricScale {
  const known = knownName(name);
  if (known === undefined || others.has(known)) return 'unknown';
  return shares.has(known) ? 'share' : 'open';
}

/** Which way a metric is better by its name; `undefined` where nobody knows. */
export function directionByName(name: string): Direction | undefined {
  const known = knownName(name);
  if (known === undefined) return undefined;
  if (known === 'throughput') return 'higher';
  const other = others.get(known);
  if (other !== undefined) return other;
  return shares.has(known) && !lowerShares.has(known) ? 'higher' : 'lower';
}

/** Shares of what is wrong. */
const lowerShares: ReadonlySet<string> = new Set([
  ...['expected_calibration_error', 'ece', 'zero_one_loss', 'hamming_loss'],
]);

/** The name that is known of a metric, or of what is left of it without what says of which data or average it is: `val_f1_macro`. */
function knownName(name: string): string | undefined {
  if (name.length > longestName) return undefined;
  const plain = name
    .toLowerCase()
    .replace(/[@,].*$/s, '')
    .replace(/[- ]/g, '_')
    .replace(/_\d+_/g, '_');
  const steps = plain.split(/[./]/);
  while (steps.length > 1 && aggregates.has(steps.at(-1) ?? '')) steps.pop();
  for (const begun of shortenings(steps.at(-1) ?? '', beginnings))
    for (const part of shortenings(begun, endings))
      if (shares.has(part) || open.has(part) || others.has(part)) return part;
  return undefined;
}

/** A word, and what is left of it as often as a pattern takes something away. */
function* shortenings(word: string, pattern: RegExp): Generator<string> {
  let rest = word;
  for (let longer = ''; rest !== longer; rest = rest.replace(pattern, '')) {
    yield rest;
    longer = rest;
  }
}
