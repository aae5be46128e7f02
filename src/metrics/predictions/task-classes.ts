import type { PredictionsConfig } from '../../config/predictions-config.ts';
import { compareText } from '../../core/compare-text.ts';
import { inputError } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { parseNumber } from '../../core/number.ts';
import { classNames, type ClassNames } from './class-names.ts';
import { codesFor, type Codes } from './codes.ts';
import type { Category, Columns } from './columns.ts';
import { refuseMissingClasses } from './missing-classes.ts';

/** The classes of a task, across all files that are compared. */
export interface TaskClasses {
  readonly names: ClassNames;
  /** As scikit-learn orders them: numbers by value, texts by code points. */
  readonly classes: readonly string[];
  /** Which of them is the positive one, in a binary task. */
  readonly positive: number | undefined;
}

/**
 * The classes that labels, predictions and the config name. Labels and predictions of all files are read by one rule.
 *
 * @throws MlGatesError `input` for classes that the task does not have, for one without a score, for missing values that are written out,
 *   and for a positive class that is not clear
 */
export function taskClasses(config: PredictionsConfig, files: readonly Columns[]): TaskClasses {
  const columnNames = [config.label, ...(config.prediction === undefined ? [] : [config.prediction])];
  for (const columns of files) refuseMissingClasses(columns, columnNames);
  const values = files.flatMap((columns) => columnNames.flatMap((name) => columns.categories.get(name)?.values ?? []));
  const names = classNames(values);
  const found = new Set(values.map(names.nameOf));
  if (config.task !== 'binary')
    return { names, classes: sorted(severalOf(config, { found, names }, files), names), positive: undefined };
  const [positive, other] = binaryOf(config, { found, names }, files);
  const classes = sorted([positive, other], names);
  return { names, classes, positive: classes.indexOf(positive) };
}

interface Found {
  readonly found: ReadonlySet<string>;
  readonly names: ClassNames;
}

/** Classes with a score each, or as they are found. */
function severalOf({ score }: PredictionsConfig, { found, names }: Found, files: readonly Columns[]): Iterable<string> {
  if (typeof score !== 'object') return found;
  const scored = new Set(Object.keys(score).map(names.nameOf));
  const unscored = [...found].find((value) => !scored.has(value));
  if (unscored === undefined) return scored;
  const message = `${labelOf(files)} has the class "${unscored}", and score names no column for it`;
  throw inputError({ message, where: whereOf(files), hint: 'add it to score: {class: column, …}' });
}

/** The positive class and the other one. Where the files have one class alone, the other is named after it. */
function binaryOf(config: PredictionsConfig, known: Found, files: readonly Columns[]): readonly [string, string] {
  const { found } = known;
  // of too many classes none is the positive one, whether or not somebody said which
  if (config.positive === undefined && found.size > 2) throw tooMany(known, files);
  const positive = positiveOf(config, known, files);
  const [other, ...more] = [...found].filter((name) => name !== positive);
  if (more.length > 0) throw tooMany(known, files);
  return [positive, other ?? (positive === '1' ? '0' : `not ${positive}`)];
}

function tooMany(known: Found, files: readonly Columns[]): Error {
  return inputError({
    message: `${labelOf(files)} has more than two classes: ${listed(known)}`,
    where: whereOf(files),
    hint: 'task: multiclass is for them; with task: binary, rows are of the positive class or of the other one',
  });
}

/** The positive class: what the config says, or 1 of 0 and 1. */
function positiveOf({ positive }: PredictionsConfig, known: Found, files: readonly Columns[]): string {
  const { found, names } = known;
  if (positive === undefined) {
    if ([...found].every((name) => name === '0' || name === '1')) return '1';
    throw inputError({
      message: `which of the classes ${listed(known)} is the positive one, nobody said`,
      where: whereOf(files),
      hint: `add positive: ${JSON.stringify(sorted(found, names)[0] ?? 'yes')} to predictions, or the other one`,
    });
  }
  const name = spelled(positive, known);
  const isOtherwise = [...found].some((one) => one !== name && sameMeaning(one, name));
  // one class alone may be the negative one; two are the positive one and the other
  if (found.has(name) || (found.size < 2 && !isOtherwise)) return name;
  const near = [...found].find((one) => sameMeaning(one, name)) ?? nearestName(name, [...found]);
  throw inputError({
    message: `positive is ${JSON.stringify(positive)}, and ${labelOf(files)} has the class${found.size === 1 ? '' : 'es'} ${listed(known)}`,
    where: whereOf(files),
    hint:
      near === undefined
        ? 'write the positive class as the file does'
        : `write positive: ${JSON.stringify(near)}, as the file does`,
  });
}

/** A positive class as the files write it: `true` of YAML is the `True` of Python. */
function spelled(positive: string | number | boolean, { found, names }: Found): string {
  const name = names.nameOf(String(positive));
  if (typeof positive !== 'boolean' || found.has(name)) return name;
  return [...found].find((one) => one.toLowerCase() === name) ?? name;
}

/** Whether two texts mean the same number or word, and are written in two ways. */
function sameMeaning(one: string, other: string): boolean {
  const [a, b] = [parseNumber(one), parseNumber(other)];
  return a === undefined || b === undefined ? one.toLowerCase() === other.toLowerCase() : a === b;
}

const listedAtMost = 10;

function listed({ found, names }: Found): string {
  return sorted(found, names)
    .slice(0, listedAtMost)
    .map((name) => `"${name}"`)
    .join(', ');
}

function sorted(classes: Iterable<string>, { areNumbers }: ClassNames): readonly string[] {
  const value = (name: string): number => (areNumbers ? (parseNumber(name) ?? 0) : 0);
  return [...classes].sort((a, b) => value(a) - value(b) || compareText(a, b));
}

function labelOf(files: readonly Columns[]): string {
  return files[0]?.label ?? 'the predictions';
}

function whereOf(files: readonly Columns[]): { readonly file: string } {
  return { file: files[0]?.shown ?? '' };
}

/** The class of each row, as an index into the classes of the task. */
export function coded({ codes, values }: Category, { classes, names }: TaskClasses): Codes {
  const index = Uint32Array.from(values, (value) => classes.indexOf(names.nameOf(value)));
  if (index.every((place, code) => place === code)) return codes;
  const of = codesFor(codes.length, classes.length);
  for (let row = 0; row < codes.length; row += 1) of[row] = index[codes[row] ?? 0] ?? 0;
  return of;
}
