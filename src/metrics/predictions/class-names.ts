import { parseNumber } from '../../core/number.ts';

/** How the classes of some columns are told apart. */
export interface ClassNames {
  /** Whether they are numbers. */
  readonly areNumbers: boolean;
  /** The one name of a class, however this value writes it. */
  readonly nameOf: (value: string) => string;
}

/** A number as JSON and pandas write one: no `01`, no `+1`, no `.5`. */
const written = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const whole = /^-?\d+$/;

/**
 * The names of classes that stand in several columns, all of which are read by one rule. When every value is a number as programs write
 * them, classes are numbers: `1` and `1.0` are one, since pandas writes a column of whole numbers with a gap as `1.0`. When any value is
 * not, all of them are texts, and `01`, `1` and `1.0` are three.
 *
 * @param values all values of labels and predictions, of every file that is compared
 */
export function classNames(values: Iterable<string>): ClassNames {
  for (const value of values) if (!written.test(value)) return { areNumbers: false, nameOf: (text) => text };
  return { areNumbers: true, nameOf: (text) => (written.test(text) ? numberName(text) : text) };
}

/** Whole numbers keep all their digits, also those beyond 2^53. */
function numberName(text: string): string {
  if (whole.test(text)) return text === '-0' ? '0' : text;
  const value = parseNumber(text);
  return value === undefined ? text : String(value + 0); // −0 and 0 are one number
}
