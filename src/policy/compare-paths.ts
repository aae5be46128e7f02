import type { CheckConfig, DataConfig } from '../config/config.ts';
import { isCountedDemand, type QualityDemand } from '../plan/quality-demand.ts';
import { noTerms, type TableTerms } from '../plan/table-terms.ts';
import { isWithin, textsOf } from './compare-lists.ts';
import { note, type Keys, type Note } from './loosening.ts';
import { ownKeys, valueOf } from './same-value.ts';

interface At {
  readonly keys: Keys;
  readonly isReferredTo: boolean;
  readonly terms: TableTerms | undefined;
}

/**
 * Notes files that are no longer looked at. More files are more values that must hold, so that one that joins is nothing; unless what is
 * demanded is of all rows together, which others can make up for, or the keys of another table are looked for among them.
 *
 * @param isReferredTo whether a foreign key of the base refers to this data set
 * @param terms what the base's schema demands of the table
 */
export function comparePaths(
  base: DataConfig,
  head: DataConfig,
  { keys, isReferredTo, terms = noTerms }: At,
): readonly Note[] {
  const [before, after] = [textsOf(base.path), textsOf(head.path)];
  const isLost = !isWithin(before, after);
  const isGrown = !isWithin(after, before);
  const checks = [...(base.checks ?? []), ...terms.checks];
  const canDilute = isReferredTo || checks.some(isOfAllRows) || terms.quality.some(isMadeUpFor);
  return isLost || (isGrown && canDilute) ? [note('changed', keys, { before: base.path, after: head.path })] : [];
}

/** Whether more rows can make a check hold that did not: a count of bad ones only grows, anything else may go either way. */
function isOfAllRows(check: CheckConfig): boolean {
  const [name = ''] = ownKeys(check);
  const bounds = ownKeys((valueOf(check, name) ?? {}) as object).filter((key) => /^(?:min|max)(?:_|$)/.test(key));
  if (name === 'row_count') return bounds.some((bound) => bound !== 'max');
  return counting.has(name) ? bounds.some((bound) => bound !== 'max_count') : true;
}

const counting: ReadonlySet<string> = new Set(['missing', 'unique', 'unseen_values', 'out_of_range']);

/** The same of a rule of a contract: a number of rows that are bad, or of all, only grows, and none stays none in percent. */
function isMadeUpFor(rule: QualityDemand): boolean {
  // what no gate decides held nothing
  if (!isCountedDemand(rule)) return false;
  const { operator, value, unit } = rule;
  const isNone = value === 0 && (operator === 'mustBe' || operator === 'mustBeLessOrEqualTo');
  const isMost = operator === 'mustBeLessThan' || operator === 'mustBeLessOrEqualTo';
  return !isNone && !(isMost && unit === 'rows');
}
