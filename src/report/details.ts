import { isAboutFile, type Finding, type Sample } from '../core/finding.ts';
import { isGood, verdictOf, type Outcome } from '../core/outcome.ts';
import type { GateResult } from '../core/result.ts';
import { missingValueHint } from './data-words.ts';
import { placeOf } from './place.ts';
import { isVerified, troubles } from './gate-words.ts';
import { compareFindings, formatCell, formatChange, metricRows, type MetricRow } from './metric-rows.ts';
import { formatCount, formatMany, noBreak } from './numbers.ts';
import { confusionTables } from './confusion-table.ts';
import { evidenceWords } from './evidence-words.ts';
import { distinctNotes } from './notes.ts';
import { sliceTables } from './slice-table.ts';
import { bestWords } from './ratchet-words.ts';
import { reasonWords } from './reason-words.ts';
import { code, join, name, own, quote, say, type Phrase } from './phrase.ts';
import { sentence } from './sentence.ts';
import { waivedOf, waiverWords } from './waiver-words.ts';

/** A table of a gate's findings before it has a target. The gravest rows come first, so that what is cut off is the least. */
export interface Details {
  readonly title: Phrase;
  readonly columns: readonly { readonly title: string; readonly right: boolean }[];
  readonly rows: readonly DetailRow[];
  /** Smaller tables below: where it got worse, what was predicted as what. */
  readonly tables: readonly SmallTable[];
  /** Remarks below the table. */
  readonly notes: readonly Phrase[];
  /** Unified diffs of files that are out of step, of 40 lines or so; hostile text. */
  readonly diffs: readonly string[];
}

/** A table with a title of its own. */
export interface SmallTable {
  readonly title: string;
  readonly columns: Details['columns'];
  readonly rows: readonly DetailRow[];
}

export interface DetailRow {
  readonly mark: string;
  readonly cells: readonly Phrase[];
  /** Whether the row says that something is as it should be and did not change. */
  readonly dull: boolean;
  /** The finding that the row is about. */
  readonly finding?: Finding;
}

/** Everything that a gate found, as one table. */
export function detailsOf(gate: GateResult): Details {
  if (gate.error !== undefined) return errorDetails(gate);
  return gate.kind === 'metrics' ? metricDetails(gate) : findingDetails(gate);
}

function errorDetails(gate: GateResult): Details {
  const { error } = gate;
  const problems = error?.problems ?? [{ message: error?.message ?? '' }];
  const left = (title: string) => ({ title, right: false });
  return {
    title: own(problems.length > 1 ? formatMany(problems.length, 'problem') : 'why nothing was decided'),
    columns: [left('where'), left('what'), left('what to write')],
    rows: problems.map((problem) => ({
      mark: '🟥',
      cells: [
        problem.where === undefined ? [] : code(placeOf(problem.where)),
        [{ prose: problem.message.slice(0, 2000) }],
        problem.hint === undefined ? [] : [{ prose: problem.hint.slice(0, 500) }],
      ],
      dull: false,
    })),
    diffs: [],
    tables: [],
    notes:
      error?.kind === 'internal'
        ? [
            own('This is an error of ML Gates itself; please report it with these lines:'),
            ...(error.stack ?? '')
              .split('\n')
              .filter((line) => line !== '')
              .map((line) => code(line)),
          ]
        : [],
  };
}

function metricDetails(gate: GateResult): Details {
  const all = [...metricRows(gate.findings)].sort((a, b) => compareFindings(a.worst, b.worst));
  const rows = all.filter(({ slice }) => slice === null);
  const cells = rows.map((row) => metricRow(row, gate));
  const remarks = cells.some((row) => (row.cells.at(-1)?.length ?? 0) > 0);
  const columns = [
    { title: 'metric', right: false },
    { title: 'baseline', right: true },
    { title: 'candidate', right: true },
    { title: 'change', right: true },
    { title: 'must be', right: true },
    { title: '', right: false },
  ];
  return {
    title: own(formatMany(metricsIn(rows), 'metric')),
    columns: remarks ? columns : columns.slice(0, -1),
    rows: remarks ? cells : cells.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
    tables: [...sliceTables(all, rowMark), ...confusionTables(gate)],
    notes: distinctNotes(gate.findings).map(reasonWords),
    diffs: [],
  };
}

/** How many metrics rows are about: one may have several, of what it is held to. */
function metricsIn(rows: readonly MetricRow[]): number {
  return new Set(rows.filter((row) => !isAboutFile(row.worst)).map(({ subject }) => subject)).size;
}

const arrows = { higher: '↑', lower: '↓' } as const;

function metricRow(row: MetricRow, gate: GateResult): DetailRow {
  const arrow = row.direction === undefined ? '' : `${noBreak}${arrows[row.direction]}`;
  const measured = (text: string, token: boolean): Phrase => (token ? name(text) : own(text));
  return {
    mark: rowMark(row.worst),
    cells: [
      say`${name(row.subject)}${aspectOf(row, arrow)}`,
      measured(formatCell(row.baseline, row), typeof row.baseline === 'object'),
      measured(formatCell(row.candidate, row), typeof row.candidate === 'object'),
      own(formatChange(row)),
      own(row.mustBe),
      remark(row, gate),
    ],
    dull: row.worst.outcome === 'pass' || row.worst.outcome === 'not-affected',
    finding: row.worst,
  };
}

/** What of a metric a row is about, where it is not the metric against its baseline. */
function aspectOf({ worst }: MetricRow, arrow: string): Phrase {
  if (worst.rule === 'max_disparity') return own(', difference between groups');
  return worst.rule === 'ratchet' ? own(`${arrow}, against its best`) : own(arrow);
}

const told: ReadonlySet<Outcome> = new Set(['pass', 'improved', 'regressed', 'not-affected', 'violated']);

/** What the numbers of a row do not say by themselves. */
function remark({ worst, figures, findings }: MetricRow, gate: GateResult): Phrase {
  if (worst.waiver !== undefined) return waiverWords(worst.waiver);
  const tested =
    findings.find((one) => one === worst && one.evidence !== undefined) ??
    findings.find((one) => one.evidence !== undefined && isGood(worst.outcome));
  const evidence = tested === undefined || tested.rule === 'max_disparity' ? [] : evidenceWords(tested, figures);
  if (evidence.length > 0) return evidence;
  if (worst.rule === 'max_disparity') return sentence(worst, gate);
  if (worst.rule === 'ratchet') return ratchetRemark(worst, gate);
  if (worst.outcome === 'bootstrap') return own('first run');
  if (worst.outcome === 'violated' && worst.rule.startsWith('min_improvement')) return own('gained too little');
  return told.has(worst.outcome) ? [] : sentence(worst, gate);
}

function ratchetRemark(finding: Finding, gate: GateResult): Phrase {
  const best = bestWords(finding);
  return best.length > 0 && told.has(finding.outcome) ? best : sentence(finding, gate);
}

/** The mark of one finding or metric. */
function rowMark(finding: Finding): string {
  if (finding.outcome === 'improved') return '🎉';
  if (finding.outcome === 'waived') return '✍️';
  if (isGood(finding.outcome)) return '·';
  if (finding.outcome === 'inconclusive') return '❔';
  const verdict = verdictOf(finding);
  return verdict === 'fail' ? '❌' : verdict === 'warn' ? '⚠️' : '·';
}

function findingDetails(gate: GateResult): Details {
  const bad = troubles(gate);
  const good = gate.findings.filter(({ outcome }) => isGood(outcome) && outcome !== 'waived');
  const rows = [
    ...bad.map((finding) => findingRow(finding, gate, false)),
    ...waivedOf(gate).map((finding) => findingRow(finding, gate, false)),
    ...good.map((finding) => findingRow(finding, gate, true)),
  ];
  const placed = rows.some((row) => (row.cells.at(-1)?.length ?? 0) > 0);
  const columns = [
    { title: 'what', right: false },
    { title: 'where', right: false },
  ];
  return {
    title: findingTitle(gate, bad.length),
    columns: placed ? columns : columns.slice(0, -1),
    rows: placed ? rows : rows.map((row) => ({ ...row, cells: row.cells.slice(0, -1) })),
    tables: [],
    notes: distinctNotes(gate.findings).map(reasonWords),
    diffs: bad.flatMap(({ params }) => (typeof params.diff === 'string' ? [params.diff] : [])),
  };
}

function findingTitle(gate: GateResult, bad: number): Phrase {
  if (gate.kind === 'policy') return own(formatMany(gate.findings.length, 'remark'));
  if (gate.kind === 'card')
    return bad === 0 ? own(isVerified(gate) ? 'in step' : 'made') : say`${own(formatMany(bad, 'remark'))}`;
  if (bad > 0) return own(formatMany(bad, 'finding'));
  const waived = waivedOf(gate).length;
  const held = formatMany(gate.findings.length - waived, 'check holds', 'checks hold');
  return own(waived === 0 ? held : `${held}, ${formatCount(waived)}${noBreak}waived`);
}

function findingRow(finding: Finding, gate: GateResult, dull: boolean): DetailRow {
  const hint = dull ? undefined : missingValueHint(finding);
  const what = sentence(finding, gate);
  return {
    mark: rowMark(finding),
    cells: [hint === undefined ? what : say`${what}; ${hint}`, places(finding)],
    dull,
  };
}

const shownPlaces = 3;

function places(finding: Finding): Phrase {
  const kept = finding.samples.slice(0, shownPlaces).map(place);
  const more = finding.count - kept.length;
  const parts = more > 0 && kept.length > 0 ? [...kept, own(`${formatCount(more)}${noBreak}more`)] : kept;
  return join(parts, ', ');
}

function place(sample: Sample): Phrase {
  const at = code(placeOf(sample));
  return sample.value === undefined ? at : say`${at} ${quote(sample.value)}`;
}
