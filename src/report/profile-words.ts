import { missingPercent } from '../profile/compare.ts';
import type { NumberProfile } from '../profile/number-profile.ts';
import { distinctOf, present, type ColumnProfile } from '../profile/profile.ts';
import type { TextProfile } from '../profile/text-profile.ts';
import { figuresOf, formatCount, formatMany, formatNumber, formatPercent, noBreak } from './numbers.ts';
import { code, enumerate, join, own, say, type Phrase } from './phrase.ts';
import type { ColumnPair } from './profile-view.ts';

/** `2.5 %`, or nothing where every row has a value. */
export function missingWords(column: ColumnProfile, rows: number): string {
  return column.missing === 0 ? '' : formatPercent(missingPercent(column, rows));
}

/** `16`, or `about 9,800` where there are too many to count. */
export function distinctWords(column: ColumnProfile): string {
  const { count, exact } = distinctOf(column);
  return exact ? formatCount(count) : `≈${noBreak}${formatCount(count)}`;
}

/** What the values of a column are, in one line. */
export function valueWords(column: ColumnProfile): Phrase {
  const { numbers, texts, booleans, structures, invalid } = column;
  const parts: Phrase[] = [];
  if (numbers !== null) parts.push(own(numberWords(numbers)));
  if (texts !== null) parts.push(textWords(texts));
  if (booleans !== null) {
    const all = booleans.false + booleans.true;
    parts.push(own(`true ${formatPercent((booleans.true / all) * 100)}`));
  }
  if (structures > 0) parts.push(own(formatMany(structures, 'list or object', 'lists and objects')));
  if (invalid > 0) parts.push(own(formatMany(invalid, 'value is no number', 'values are no numbers')));
  if (present(column) + invalid === 0) parts.push(own('no value'));
  return join(parts, ' · ');
}

function numberWords({ count, integers, min, max, mean, quantiles, variance }: NumberProfile): string {
  if (min === max) return `always ${formatNumber(min)}`;
  const figures = figuresOf([min, max]);
  const median = integers === count ? Math.round(quantiles.p50) : quantiles.p50;
  const sd = variance === null ? '' : ` ± ${short(Math.sqrt(variance))}`;
  const average = mean === null ? '' : ` · mean${noBreak}${short(mean)}${sd}`;
  return `${figures.show(min)} … ${figures.show(max)} · median${noBreak}${short(median)}${average}`;
}

/** Four digits are enough to read. */
function short(value: number): string {
  const digits = Math.abs(value) >= 10_000 ? Math.round(value) : value;
  return formatNumber(rounded(digits));
}

function rounded(value: number): number {
  if (value === 0 || Number.isInteger(value)) return value;
  const scale = 10_000;
  const factor = Math.abs(value) >= 1 ? scale : scale / Math.abs(value);
  return Math.round(value * factor) / factor;
}

function textWords({ values, count, lengths, distinct }: TextProfile): Phrase {
  const length =
    lengths.min === lengths.max ? formatCount(lengths.min) : `${formatCount(lengths.min)}–${formatCount(lengths.max)}`;
  const top = values?.slice(0, 3) ?? [];
  const isUseful = top.length > 0 && (distinct <= 50 || (top[0]?.[1] ?? 0) > count / 50);
  if (!isUseful) return own(`${length} characters`);
  const shares = top.map(
    ([value, often]) => say`${code(value === '' ? '""' : value)} ${own(formatPercent((often / count) * 100))}`,
  );
  return say`${join(shares, ', ')}${own(distinct > top.length ? ', …' : '')}`;
}

/** How a column differs from the baseline, as far as it is worth a word. */
export function differences({ now, was, comparison }: ColumnPair): readonly Phrase[] {
  if (now === null) return [own('the column is gone')];
  if (was === null) return [own('a new column')];
  if (comparison === null) return [];
  const { kinds, missingPoints, unseen, left } = comparison;
  const some: Phrase[] = [];
  if (kinds.baseline !== kinds.candidate) some.push(own(`${kinds.baseline} became ${kinds.candidate}`));
  if (Math.abs(missingPoints) >= 0.05)
    some.push(
      own(`${missingPoints > 0 ? 'more' : 'fewer'} missing: ${formatPercent(Math.abs(missingPoints))} of the rows`),
    );
  if (unseen === null) {
    if (now.texts?.values === null && was.texts?.values != null)
      some.push(own('more than 1,024 values, where the baseline has fewer'));
  } else if (unseen.length > 0) some.push(unseenWords(unseen.map(([value]) => value)));
  if (left !== null && left.below > 0) some.push(own(leftWords(left.below, left.exact, 'below')));
  if (left !== null && left.above > 0) some.push(own(leftWords(left.above, left.exact, 'above')));
  return some;
}

function unseenWords(values: readonly string[]): Phrase {
  const shown = values.slice(0, 3).map((value) => code(value === '' ? '""' : value));
  const more = values.length - shown.length;
  const rest = more > 0 ? [own(formatMany(more, 'more', 'more'))] : [];
  return say`${own(formatMany(values.length, 'value that the baseline does not have', 'values that the baseline does not have'))}: ${enumerate([...shown, ...rest])}`;
}

function leftWords(count: number, exact: boolean, side: 'below' | 'above'): string {
  const many = `${exact ? '' : 'at least '}${formatMany(count, 'value')}`;
  return `${many} ${side} all of the baseline’s`;
}
