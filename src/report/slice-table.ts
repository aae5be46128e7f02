import type { Finding } from '../core/finding.ts';
import { isGood } from '../core/outcome.ts';
import type { SmallTable } from './details.ts';
import { formatCell, formatChange, isLoss, type MetricRow } from './metric-rows.ts';
import { formatCount, noBreak } from './numbers.ts';
import { join, name, own, say, type Phrase } from './phrase.ts';
import { reasonWords } from './reason-words.ts';

/** Slices in a table at most: the gravest, then the largest losses. */
const mostRows = 30;

/** Where it got worse: the slices that lost, or that say nothing; none when no slice did. */
export function sliceTables(rows: readonly MetricRow[], markOf: (finding: Finding) => string): readonly SmallTable[] {
  const worse = rows.filter((row) => row.slice !== null && (!isGood(row.worst.outcome) || isLoss(row)));
  if (worse.length === 0) return [];
  const several = new Set(worse.map(({ subject }) => subject)).size > 1;
  const right = (title: string) => ({ title, right: true });
  const columns = [
    ...(several ? [{ title: 'metric', right: false }] : []),
    { title: 'slice', right: false },
    right('rows'),
    right('baseline'),
    right('candidate'),
    right('change'),
  ];
  return [
    {
      title: 'Where it got worse',
      columns,
      rows: worse.slice(0, mostRows).map((row) => ({
        mark: markOf(row.worst),
        cells: [...(several ? [name(row.subject)] : []), ...cellsOf(row)],
        dull: isGood(row.worst.outcome),
        finding: row.worst,
      })),
    },
  ];
}

function cellsOf(row: MetricRow): readonly Phrase[] {
  const { rows } = row.worst.params;
  const says =
    row.worst.outcome === 'unmeasured' || row.worst.outcome === 'insufficient' ? row.worst.reason : undefined;
  return [
    sliceName(row.slice),
    own(typeof rows === 'number' ? formatCount(rows) : ''),
    own(formatCell(row.baseline, row)),
    own(formatCell(row.candidate, row)),
    says === undefined ? own(formatChange(row)) : reasonWords(says),
  ];
}

/** `region = EU, age = 18-25`. */
function sliceName(slice: Finding['slice']): Phrase {
  return join(
    Object.entries(slice ?? {}).map(
      ([column, value]) => say`${name(column)}${own(`${noBreak}=${noBreak}`)}${name(value)}`,
    ),
    ', ',
  );
}
