import type { PredictionsConfig } from '../../config/predictions-config.ts';
import { compareText } from '../../core/compare-text.ts';
import { inputError } from '../../core/errors.ts';
import { parseNumber } from '../../core/number.ts';
import { canonical } from './canonical.ts';
import type { Classification } from './classification.ts';
import { codesFor, type Codes } from './codes.ts';
import type { Category, Columns } from './columns.ts';
import type { Predictions } from './predictions.ts';

/**
 * The predictions in a file's columns.
 *
 * @param others columns of the file it is compared with: classes are told apart across both
 * @throws MlGatesError `input` for classes that the task does not have, `config` for a positive class that is not clear
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
  const classes = classesOf(config, [columns, ...others]);
  const positive = config.task === 'binary' ? classes.indexOf(positiveOf(config, classes)) : undefined;
  const label = coded(category(columns, config.label), classes);
  const scores = scoresOf(config, columns, classes);
  const prediction = predictionOf(config, columns, { classes, positive, scores });
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
  known: { classes: readonly string[]; positive: number | undefined; scores: readonly Float64Array[] | undefined },
): Codes | undefined {
  if (config.prediction !== undefined) return coded(category(columns, config.prediction), known.classes);
  const { threshold } = config;
  const [score] = known.scores ?? [];
  const { positive } = known;
  if (threshold === undefined || score === undefined || positive === undefined) return undefined;
  const predicted = codesFor(score.length, known.classes.length);
  for (let row = 0; row < score.length; row += 1)
    predicted[row] = (score[row] ?? 0) >= threshold ? positive : 1 - positive;
  return predicted;
}

function scoresOf(
  { score }: PredictionsConfig,
  columns: Columns,
  classes: readonly string[],
): readonly Float64Array[] | undefined {
  if (score === undefined) return undefined;
  if (typeof score === 'string') return [numbers(columns, score)];
  const byClass = new Map(Object.entries(score).map(([name, column]) => [canonical(name), column]));
  return classes.map((name) => numbers(columns, byClass.get(name) ?? ''));
}

/** All classes that files and config name, as scikit-learn orders them. */
export function classesOf(config: PredictionsConfig, files: readonly Columns[]): readonly string[] {
  const found = new Set<string>();
  for (const columns of files) {
    for (const name of [config.label, config.prediction]) {
      if (name === undefined) continue;
      for (const value of category(columns, name).values) found.add(canonical(value));
    }
  }
  if (config.task === 'binary') return sorted(binaryClasses(config, found, files));
  if (typeof config.score !== 'object') return sorted(found);
  const scored = new Set(Object.keys(config.score).map(canonical));
  const unscored = [...found].find((value) => !scored.has(value));
  if (unscored === undefined) return sorted(scored);
  const message = `${labelOf(files)} has the class "${unscored}", and score names no column for it`;
  throw inputError({ message, where: { file: files[0]?.shown ?? '' }, hint: 'add it to score: {class: column, …}' });
}

function binaryClasses(config: PredictionsConfig, found: ReadonlySet<string>, files: readonly Columns[]): Set<string> {
  const positive = positiveOf(config, [...found]);
  const classes = new Set([...found, positive]);
  if (classes.size === 1) classes.add(positive === '1' ? '0' : `not ${positive}`);
  if (classes.size === 2) return classes;
  const names = sorted(classes)
    .slice(0, 10)
    .map((name) => `"${name}"`);
  const message = `${labelOf(files)} has more than two classes: ${names.join(', ')}`;
  throw inputError({
    message,
    where: { file: files[0]?.shown ?? '' },
    hint: 'task: multiclass is for them; is positive one of them?',
  });
}

/** The positive class: what the config says, or 1 of 0 and 1. */
function positiveOf(config: PredictionsConfig, classes: readonly string[]): string {
  if (config.positive !== undefined) return canonical(String(config.positive));
  if (classes.every((name) => name === '0' || name === '1')) return '1';
  const names = sorted(classes)
    .slice(0, 10)
    .map((name) => `"${name}"`);
  throw inputError({
    message: `which of the classes ${names.join(', ')} is the positive one, nobody said`,
    hint: `add positive: ${sorted(classes)[0] ?? 'yes'} to predictions, or the other one`,
  });
}

function labelOf(files: readonly Columns[]): string {
  return files[0]?.label ?? 'the predictions';
}

function sorted(classes: Iterable<string>): readonly string[] {
  const numbered = [...classes].map((name) => ({ name, value: parseNumber(name) }));
  const numeric = numbered.every(({ value }) => value !== undefined);
  return numbered
    .sort((a, b) => (numeric ? (a.value ?? 0) - (b.value ?? 0) : 0) || compareText(a.name, b.name))
    .map(({ name }) => name);
}

function coded({ codes, values }: Category, classes: readonly string[]): Codes {
  const index = Uint32Array.from(values, (value) => classes.indexOf(canonical(value)));
  if (index.every((place, code) => place === code)) return codes;
  const of = codesFor(codes.length, classes.length);
  for (let row = 0; row < codes.length; row += 1) of[row] = index[codes[row] ?? 0] ?? 0;
  return of;
}

function weightOf({ weight }: PredictionsConfig, columns: Columns): { readonly weight?: Float64Array } {
  if (weight === undefined) return {};
  const values = numbers(columns, weight);
  const bad = values.findIndex((value) => !(value >= 0));
  if (bad === -1) return { weight: values };
  const { file, line } = columns.places.at(bad);
  const message = `${columns.label} has on line ${line} a weight that is no number of at least 0`;
  throw inputError({ message, where: { file, line } });
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
