import type { MetricFormat, ReadingConfig } from '../../config/config.ts';
import { inputError } from '../../core/errors.ts';
import type { SourceText } from '../source-text.ts';
import type { Tree } from '../tree.ts';
import { evidently } from './evidently.ts';
import type { Format } from './format.ts';
import { history } from './history.ts';
import { hfEvalResults, hfModelIndex, hfResults, hfTrainerState } from './hugging-face.ts';
import { lmEval } from './lm-eval.ts';
import { metricValue } from './metric-value.ts';
import { mlflow } from './mlflow.ts';
import { nested } from './nested.ts';
import { promptfoo } from './promptfoo.ts';
import { pytestBenchmark } from './pytest-benchmark.ts';
import { sagemaker } from './sagemaker.ts';
import { sklearnReport } from './sklearn-report.ts';
import { wandb } from './wandb.ts';

export const metricFormats: Readonly<Record<MetricFormat, Format>> = {
  nested,
  history,
  'metric-value': metricValue,
  'hf-results': hfResults,
  'hf-trainer-state': hfTrainerState,
  'hf-model-index': hfModelIndex,
  'hf-eval-results': hfEvalResults,
  'lm-eval': lmEval,
  'sklearn-report': sklearnReport,
  mlflow,
  wandb,
  promptfoo,
  evidently,
  'pytest-benchmark': pytestBenchmark,
  sagemaker,
};

/** What reads an `epoch`. */
const withEpochs: ReadonlySet<MetricFormat> = new Set(['history', 'hf-trainer-state']);

/**
 * The format of a document: the one that `format:` names, else the one whose signature its content bears, else plain nesting.
 *
 * @throws an `input` error for content that is not what `format:` says, that bears two signatures, that bears none and is no
 *   mapping, and for an `epoch` of what has no epochs
 */
export function formatOfDocument(document: Tree, source: SourceText, options: ReadingConfig): MetricFormat {
  const format = options.format === undefined ? recognised(document, source) : forced(options.format, document, source);
  if (options.epoch === undefined || withEpochs.has(format)) return format;
  throw inputError({
    message: `${source.label} is read as ${format}, which has no epochs, and the config asks for one`,
    where: placeOf(document, source),
    hint: 'remove `epoch`, or give this file a gate of its own',
  });
}

function forced(format: MetricFormat, document: Tree, source: SourceText): MetricFormat {
  const lacking = metricFormats[format].lacks(document);
  if (lacking === undefined) return format;
  throw inputError({
    message: `${source.label} is not of the format ${format}, as the config says: it has no ${lacking}`,
    where: placeOf(document, source),
    hint: 'without `format` each file is read as what its content shows',
  });
}

function recognised(document: Tree, source: SourceText): MetricFormat {
  const names = Object.keys(metricFormats) as MetricFormat[];
  const [first, ...others] = names.filter(
    (name) => name !== 'nested' && metricFormats[name].lacks(document) === undefined,
  );
  if (first === undefined) return plain(document, source);
  if (others.length === 0) return first;
  throw inputError({
    message: `${source.label} is of several formats: ${[first, ...others].join(' or ')}`,
    where: placeOf(document, source),
    hint: `say which: \`format: ${first}\``,
  });
}

const example = '{"accuracy": 0.93}';

function plain(document: Tree, source: SourceText): MetricFormat {
  if (document.kind === 'object') return 'nested';
  if (document.kind === 'list' && document.items?.length === 0)
    throw inputError({
      message: `${source.label} has no rows: nothing was measured`,
      where: placeOf(document, source),
    });
  const table = document.kind === 'list' && document.items?.[0]?.kind === 'object';
  const message = table
    ? `${source.label} has rows, and which of them counts cannot be known: it has no column "epoch" or "step", and not the columns "metric" and "value"`
    : `${source.label} must hold an object of metrics, like ${example}; it holds ${document.text.slice(0, 40)}`;
  const hint = 'say where the metrics stand: `mapping: {accuracy: /0/accuracy}`';
  throw inputError({ message, where: placeOf(document, source), ...(table ? { hint } : {}) });
}

function placeOf(document: Tree, source: SourceText): { file: string; line: number; column: number } {
  return { file: source.shown, ...source.spot(document.offset) };
}
