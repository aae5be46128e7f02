import { inputError } from '../../core/errors.ts';
import { classNames } from './class-names.ts';
import type { Columns } from './columns.ts';

/** What str() makes of a missing number, whatever else stands in its column. */
const notANumber = /^[-+]?nan$/i;
/** What else programs write for a missing number: among numbers it is no class, among texts it may be one. */
const missingNumber = /^(?:none|null|n\/?a|<na>|#n\/a|[-+]?inf(?:inity)?)$/i;

/**
 * Refuses labels and predictions that are a missing value written out: a class `nan` would be right wherever both lack a value.
 *
 * @throws MlGatesError `input` that names the first row with one
 */
export function refuseMissingClasses(columns: Columns, names: readonly string[]): void {
  const values = names.flatMap((name) => columns.categories.get(name)?.values ?? []);
  const others = values.filter((value) => !notANumber.test(value) && !missingNumber.test(value));
  const areNumbers = others.length > 0 && classNames(others).areNumbers;
  const isMissing = (value: string): boolean => notANumber.test(value) || (areNumbers && missingNumber.test(value));
  for (const name of names) {
    const category = columns.categories.get(name);
    const code = category?.values.findIndex(isMissing) ?? -1;
    if (category === undefined || code === -1) continue;
    const { unit, ...where } = columns.places.at(category.codes.indexOf(code));
    const read = JSON.stringify(category.values[code]);
    const message = `${columns.label} has on ${unit} ${where.line} ${read} as ${JSON.stringify(name)}, which is a missing value and no class`;
    throw inputError({
      message,
      where,
      hint: 'leave such rows out, or give them a class that says so',
    });
  }
}
