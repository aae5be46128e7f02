import { isAboutFile, type Finding } from '../core/finding.ts';
import { isGood, verdictOf } from '../core/outcome.ts';
import type { GateResult, Provenance } from '../core/result.ts';
import { compareFindings, metricRows, type MetricRow } from './metric-rows.ts';
import { formatCount, formatMany, noBreak } from './numbers.ts';
import { code, join, name, own, prose, say, type Phrase } from './phrase.ts';
import { sentence } from './sentence.ts';
import { waivedOf } from './waiver-words.ts';

/** The findings that a reader must know of, gravest first: what fails, then what warns, then what is merely not good. */
export function troubles(gate: GateResult): readonly Finding[] {
  return gate.findings.filter((finding) => !isGood(finding.outcome)).sort(compareFindings);
}

/** Those that decide: whose severity is not `info`. */
export function decisive(gate: GateResult): readonly Finding[] {
  return troubles(gate).filter((finding) => verdictOf(finding) !== 'pass');
}

/** What became of a gate, in one line. */
export function gateLine(gate: GateResult): Phrase {
  if (gate.error !== undefined) return errorLine(gate);
  if (gate.kind === 'metrics') return metricsLine(gate);
  const [first, ...more] = decisive(gate);
  if (first === undefined) return healthyLine(gate);
  const rest = more.length === 0 ? [] : own(`; ${formatCount(more.length)} more`);
  return say`${sentence(first, gate)}${rest}`;
}

function errorLine(gate: GateResult): Phrase {
  const more = (gate.error?.problems?.length ?? 1) - 1;
  const message = prose(gate.error?.message ?? '');
  return say`not decided: ${message}${more < 1 ? [] : own(`; ${formatMany(more, 'more problem')}`)}`;
}

function healthyLine(gate: GateResult): Phrase {
  const [waived, ...others] = waivedOf(gate);
  if (waived !== undefined)
    return say`${sentence(waived, gate)}${others.length === 0 ? [] : own(`; ${formatCount(others.length)} more waived`)}`;
  if (gate.kind === 'policy') return own(policyCounts(gate));
  if (gate.findings.length === 0) return own('nothing is demanded');
  return own(
    gate.kind === 'data'
      ? 'all checks hold'
      : isVerified(gate)
        ? 'in step with what was measured'
        : 'made from what was measured',
  );
}

const waiverStates: readonly (readonly [state: string, words: string])[] = [
  ['used', 'in use'],
  ['beyond-limit', 'exceeded'],
  ['expired', 'expired'],
  ['unused', 'not needed'],
  ['error', 'without a decision'],
];

/** What a base that only remarks on loosening lets pass is not nothing. */
function policyCounts({ findings }: GateResult): string {
  const remarks = findings.filter(({ outcome }) => outcome === 'policy-loosened' || outcome === 'not-comparable');
  const isLoss = ({ outcome, rule }: Finding): boolean => outcome === 'policy-loosened' && rule !== 'extended';
  const loosened = remarks.filter(isLoss).length;
  const extended = remarks.filter(({ rule }) => rule === 'extended').length;
  const unknown = remarks.length - loosened - extended;
  const counts = waiverStates.flatMap(([state, words]) => {
    const count = findings.filter(({ rule, params }) => rule === 'waiver' && params.state === state).length;
    return count === 0 ? [] : [`${formatMany(count, 'waiver')}${noBreak}${words}`];
  });
  return [
    ...(loosened > 0 ? [`${formatCount(loosened)}${noBreak}loosened`] : unknown > 0 ? [] : ['nothing is loosened']),
    ...(unknown > 0 ? [`${formatCount(unknown)}${noBreak}not compared`] : []),
    ...(extended > 0 ? [formatMany(extended, 'new column')] : []),
    ...counts,
  ].join(', ');
}

/** Whether a committed card was held against what would be made now. */
export function isVerified(card: GateResult): boolean {
  return card.findings.some(({ rule }) => rule === 'verify');
}

type Fate =
  | 'unbased'
  | 'regressed'
  | 'violated'
  | 'unmeasured'
  | 'warned'
  | 'bootstrap'
  | 'settled'
  | 'new'
  | 'gone'
  | 'waived'
  | 'improved'
  | 'untouched'
  | 'within';

const fates: readonly (readonly [Fate, string])[] = [
  ['regressed', 'regressed'],
  ['violated', 'beyond its limit'],
  ['unmeasured', 'not measured'],
  ['warned', 'worth a warning'],
  ['settled', 'not settled'],
  ['bootstrap', 'measured for the first time'],
  ['unbased', 'without a baseline'],
  ['new', 'new'],
  ['gone', 'gone'],
  ['waived', 'waived'],
  ['improved', 'improved'],
  ['untouched', 'not affected'],
  ['within', 'within limits'],
];

function metricsLine(gate: GateResult): Phrase {
  const all = metricRows(gate.findings);
  const rows = all.filter(({ slice }) => slice === null);
  const worse = all.filter(({ slice, worst }) => slice !== null && worst.outcome === 'regressed').length;
  const [row] = rows;
  if (row === undefined) return own('nothing is demanded');
  if (rows.length === 1 && worse === 0) return sentence(row.worst, gate);
  const counts = new Map<Fate, number>();
  for (const row of rows) counts.set(fateOf(row, gate), (counts.get(fateOf(row, gate)) ?? 0) + 1);
  return own(
    fates
      .filter(([fate]) => counts.has(fate))
      .map(([fate, words]) => `${formatCount(counts.get(fate) ?? 0)}${noBreak}${words}`)
      .concat(worse === 0 ? [] : [`${formatMany(worse, 'slice')} worse`])
      .join(', '),
  );
}

function fateOf({ worst }: MetricRow, gate: GateResult): Fate {
  if (isAboutFile(worst)) return 'warned';
  const isRed = worst.outcome === 'regressed' || worst.outcome === 'violated' || worst.outcome === 'unmeasured';
  if (isRed && worst.severity === 'warn' && gate.verdict === 'fail') return 'warned';
  switch (worst.outcome) {
    case 'regressed':
    case 'violated':
    case 'unmeasured':
    case 'bootstrap':
    case 'new':
    case 'improved':
    case 'waived':
      return worst.outcome;
    case 'disappeared':
      return 'gone';
    case 'no-baseline':
      return 'unbased';
    case 'inconclusive':
    case 'not-comparable':
    case 'insufficient':
    case 'policy-loosened':
      return 'settled';
    case 'not-affected':
      return 'untouched';
    case 'pass':
      return 'within';
  }
}

/** The page of a commit, if there is one. */
type CommitUrl = (sha: string) => string | null;
const nowhere: CommitUrl = () => null;

/** What a gate was measured on or against. */
export function gateBasis(gate: GateResult, commitUrl: CommitUrl = nowhere): Phrase {
  if (gate.error !== undefined) return [];
  switch (gate.kind) {
    case 'data':
      return dataBasis(gate, commitUrl);
    case 'metrics':
      return gate.baseline === null
        ? comparesWithNothing(gate)
        : say`against ${baselineWords(gate.baseline, commitUrl)}`;
    case 'policy':
      return gate.baseline === null ? [] : say`against ${baselineWords(gate.baseline, commitUrl)}`;
    case 'card':
      return own(cardFacts(gate));
    case 'config':
    case 'job':
      return [];
  }
}

function comparesWithNothing(gate: GateResult): Phrase {
  if (gate.findings.some((one) => one.reason?.code === 'job-failed')) return own('nothing was read');
  return gate.findings.some((one) => one.outcome === 'bootstrap' || one.outcome === 'no-baseline')
    ? own('no baseline')
    : own('limits alone, no baseline');
}

/** What was read, and against what, where anything is compared. */
function dataBasis(gate: GateResult, commitUrl: CommitUrl): Phrase {
  const facts = own(dataFacts(gate));
  if (gate.baseline !== null) return say`${facts}; against ${baselineWords(gate.baseline, commitUrl)}`;
  const unbased = gate.findings.some(({ outcome }) => outcome === 'bootstrap' || outcome === 'no-baseline');
  return unbased ? say`${facts}; no baseline` : facts;
}

function dataFacts({ measured }: GateResult): string {
  const { rows, columns, checks } = measured;
  return [
    ...(typeof rows === 'number' ? [formatMany(rows, 'row')] : []),
    ...(typeof columns === 'number' ? [formatMany(columns, 'column')] : []),
    ...(typeof checks === 'number' ? [formatMany(checks, 'check')] : []),
  ].join(', ');
}

function cardFacts({ measured }: GateResult): string {
  const { facts, facts_total: total } = measured;
  if (typeof facts !== 'number' || typeof total !== 'number') return '';
  return `${formatCount(facts)} of ${formatMany(total, 'fact')}`;
}

/** Where a baseline came from: `4f2a91c, first parent of the test merge, exact`. */
export function baselineWords(baseline: Provenance, commitUrl: CommitUrl = nowhere): Phrase {
  if (baseline.source === 'file' || baseline.commit === null) return say`${code(baseline.path)} (file)`;
  const link = (sha: string): Phrase => code(sha.slice(0, 7), commitUrl(sha));
  const parts: Phrase[] = [link(baseline.commit), chosenWords(baseline, link)];
  if (baseline.source === 'artifact') parts.push(recordWords(baseline, link));
  return join([...parts, own(baseline.exact ? 'exact' : 'not exact')], ', ');
}

/** How a commit was chosen; of an ancestor, how far it is from the one that was. */
function chosenWords({ chosen, behind, wanted }: Provenance, link: (sha: string) => Phrase): Phrase {
  if (behind === undefined || wanted === undefined) return prose(chosen);
  return say`${own(formatMany(behind, 'commit'))} before ${link(wanted)} (${prose(chosen)})`;
}

/** Which run recorded it, at which commit its values were measured when that was another one, and how long it stays. */
function recordWords(
  { run_id: run, expires_at: until, measured_at: measured }: Provenance,
  link: (sha: string) => Phrase,
): Phrase {
  const of = run === undefined ? [] : own(` by run ${String(run)}`);
  const at = measured === undefined ? [] : say`, measured at ${link(measured)}`;
  const kept = typeof until === 'string' ? say` (kept until ${name(until.slice(0, 10))})` : [];
  return say`recorded${of}${at}${kept}`;
}

/** The gate's name, with its leg, and its config when there are several. */
export function gateName(gate: GateResult, config: string | null = null): Phrase {
  const leg = gate.job.leg === null ? [] : say` (${name(gate.job.leg)})`;
  const of = config === null ? [] : say` in ${code(config)}`;
  return say`${code(gate.id)}${leg}${of}`;
}
