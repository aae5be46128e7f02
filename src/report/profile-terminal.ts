import { histogramOf, rangeOf } from '../profile/histogram.ts';
import type { NumberProfile } from '../profile/number-profile.ts';
import { kindOf, type ColumnProfile } from '../profile/profile.ts';
import { escapeTerminal, terminal } from './escape-terminal.ts';
import { formatMany, formatRelativeChange } from './numbers.ts';
import { write } from './phrase.ts';
import { differences, distinctWords, missingWords, valueWords } from './profile-words.ts';
import { columnPairs, type ColumnPair, type DescribedSet, type ProfileView } from './profile-view.ts';
import { plain } from './problems-text.ts';
import { sparkline } from './spark.ts';
import { shorten } from './visible-text.ts';

const sparkBins = 24;
const longestName = 28;

/** Profiles as a terminal shows them: a line for each column, and below it what it was. Ends with a line break. */
export function profileTerminal(view: ProfileView, folder: string | null): string {
  const pairs = columnPairs(view);
  const names = pairs.map(({ name }) => shorten(escapeTerminal(name), longestName));
  const width = Math.max(6, ...names.map((name) => name.length));
  const head = row({ name: ''.padEnd(width), kind: 'kind', missing: 'missing', distinct: 'distinct' });
  const lines = pairs.flatMap((pair, nth) => columnLines(pair, view, (names[nth] ?? '').padEnd(width)));
  const last =
    folder === null
      ? []
      : [`  Open ${escapeTerminal(folder)}/profile.html, or keep profile.json beside it as a baseline.`, ''];
  return ['', ...headLines(view), '', head, ...lines, '', ...last].join('\n');
}

function headLines({ candidate, baseline }: ProfileView): readonly string[] {
  const now = setLine(candidate);
  if (baseline === null) return [now];
  const change = formatRelativeChange(candidate.profile.rows - baseline.profile.rows, baseline.profile.rows);
  return [
    `${now}${change === undefined ? '' : `  (${plain(change)} rows)`}`,
    `  against ${setLine(baseline).trimStart()}`,
  ];
}

function setLine({ name, profile }: DescribedSet): string {
  const unread = profile.unread === 0 ? '' : `, ${plain(formatMany(profile.unread, 'row'))} not cut into columns`;
  const [rows, columns] = [formatMany(profile.rows, 'row'), formatMany(profile.columns.length, 'column')].map(plain);
  return `  ${escapeTerminal(name)}   ${rows}, ${columns}${unread}`;
}

interface Cells {
  readonly name: string;
  readonly kind: string;
  readonly missing: string;
  readonly distinct: string;
  readonly spark?: string;
  readonly values?: string;
}

function row({ name, kind, missing, distinct, spark = '', values = '' }: Cells): string {
  const cells = [name, kind.padEnd(9), missing.padStart(7), distinct.padStart(9), spark.padEnd(sparkBins), values];
  return `  ${cells.join('  ')}`.trimEnd();
}

function columnLines(pair: ColumnPair, view: ProfileView, name: string): readonly string[] {
  const { now, was } = pair;
  const range = rangeFor([now, was]);
  const line = (column: ColumnProfile, set: DescribedSet, title: string): string =>
    row({
      name: title,
      kind: kindOf(column),
      missing: plain(missingWords(column, set.profile.rows)),
      distinct: plain(distinctWords(column)),
      spark: column.numbers === null || range === null ? '' : sparkline(histogramOf(column.numbers, range)),
      values: plain(write(valueWords(column), terminal)),
    });
  const before = ' '.repeat(Math.max(0, name.length - 3)) + 'was';
  const { baseline, candidate } = view;
  return [
    ...(now === null ? [] : [line(now, candidate, name)]),
    ...(was === null || baseline === null ? [] : [line(was, baseline, now === null ? name : before)]),
    ...(baseline === null
      ? []
      : differences(pair).map((words) => `  ${' '.repeat(name.length)}  ! ${plain(write(words, terminal))}`)),
  ];
}

/** One range for both, so that they can be compared. */
function rangeFor(columns: readonly (ColumnProfile | null)[]) {
  const some = columns.flatMap((column): NumberProfile[] => (column?.numbers == null ? [] : [column.numbers]));
  return some.length === 0 ? null : rangeOf(some, sparkBins);
}
