import type { PredictionsConfig } from '../../config/predictions-config.ts';
import { inputError } from '../../core/errors.ts';
import type { Classification } from './classification.ts';
import { codesFor, type Codes } from './codes.ts';
import type { Category, Columns } from './columns.ts';
import type { Predictions } from './predictions.ts';
import { coded, taskClasses, type TaskClasses } from './task-classes.ts';

/**
 * The predictions in a file's columns.
 *
 * @param others columns of the file it is compared with: classes are told apart across both
 * @throws MlGatesError `input` for classes that the task does not have, for a positive class that is not clear, and for rows that cannot count
 */
export function predictionsOf(
  config: PredictionsConfig,
  columns: Columns,
  others: readonly Columns[] = [],
): Predictions {
  switch (config.task) {
    case 'binary':
    case 'multiclass':
      return { task: 'classification', data: classificationOf(config, columns, others) };
    case 'regression': {
      const label = numbers(columns, config.label);
      const prediction = numbers(columns, config.prediction ?? '');
      return { task: 'regression', data: { label, prediction, ...weightOf(config, columns) } };
    }
    case 'ranking': {
      const { codes, values } = category(columns, config.query ?? '');
      const label = numbers(columns, config.label);
      const score = typeof config.score === 'string' ? numbers(columns, config.score) : new Float64Array();
      return { task: 'ranking', data: { query: codes, queries: values.length, label, score } };
    }
  }
}

function classificationOf(config: PredictionsConfig, columns: Columns, others: readonly Columns[]): Classification {
  const task = taskClasses(config, [columns, ...others]);
  const { classes, positive } = task;
  const label = coded(category(columns, config.label), task);
  const scores = scoresOf(config, columns, task);
  const prediction = predictionOf(config, columns, { task, scores });
  return {
    classes,
    ...(positive === undefined ? {} : { positive }),
    label,
    ...(prediction === undefined ? {} : { prediction }),
    ...(scores === undefined ? {} : { scores }),
    ...weightOf(config, columns),
  };
}

function predictionOf(
  config: PredictionsConfig,
  columns: Columns,
  known: { readonly task: TaskClasses; readonly scores: readonly Float64Array[] | undefined },
): Codes | undefined {
  if (config.prediction !== undefined) return coded(category(columns, config.prediction), known.task);
  const { threshold } = config;
  const [score] = known.scores ?? [];
  const { positive } = known.task;
  if (threshold === undefined || score === undefined || positive === undefined) return undefined;
  refuseNoScore(score, columns);
  const predicted = codesFor(score.length, 2);
  for (let row = 0; row < score.length; row += 1)
    predicted[row] = (score[row] ?? 0) >= threshold ? positive : 1 - positive;
  return predicted;
}

/** A row without a score is neither above a threshold nor below it. */
function refuseNoScore(score: Float64Array, columns: Columns): void {
  const bad = score.findIndex((value) => !Number.isFinite(value));
  if (bad === -1) return;
  const { unit, ...where } = columns.places.at(bad);
  const message = `${columns.label} has on ${unit} ${where.line} no finite score, and threshold predicts by it`;
  throw inputError({ message, where });
}

/** One column of the positive class, or one for each class: a single one of several classes would be of nobody knows which. */
function scoresOf(
  { score, task }: PredictionsConfig,
  columns: Columns,
  { classes, names }: TaskClasses,
): readonly Float64Array[] | undefined {
  if (score === undefined) return undefined;
  if (typeof score === 'string') {
    if (task === 'binary') return [numbers(columns, score)];
    throw new Error('several classes have a score each');
  }
  const byClass = new Map(Object.entries(score).map(([name, column]) => [names.nameOf(name), column]));
  return classes.map((name) => numbers(columns, byClass.get(name) ?? ''));
}

function weightOf({ weight }: PredictionsConfig, columns: Columns): { readonly weight?: Float64Array } {
  if (weight === undefined) return {};
  const values = numbers(columns, weight);
  const bad = values.findIndex((value) => !(value >= 0));
  if (bad === -1) return { weight: values };
  const { unit, ...where } = columns.places.at(bad);
  const message = `${columns.label} has on ${unit} ${where.line} a weight that is no number of at least 0`;
  throw inputError({ message, where });
}

function numbers(columns: Columns, name: string): Float64Array {
  const found = columns.numbers.get(name);
  if (found === undefined) throw new Error(`the column ${name} was not read as numbers`);
  return found;
}

function category(columns: Columns, name: string): Category {
  const found = columns.categories.get(name);
  if (found === undefined) throw new Error(`the column ${name} was not read as a category`);
  return found;
}
