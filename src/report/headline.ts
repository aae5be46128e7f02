import type { Finding } from '../core/finding.ts';
import type { GateResult, RunResult } from '../core/result.ts';
import type { Verdict } from '../core/verdict.ts';
import { decisive, isVerified } from './gate-words.ts';
import { isLoss, metricRows, type MetricRow } from './metric-rows.ts';
import { allowance, movement } from './metric-words.ts';
import { formatCount, formatMany, noBreak } from './numbers.ts';
import { enumerate, name, own, prose, say, write, type Phrase } from './phrase.ts';
import { headlineSentence } from './sentence.ts';
import { terminal } from './escape-terminal.ts';
import { beforeWaiver, shortly, waivedOf } from './waiver-words.ts';

export const claimStates = ['job', 'first', 'waived', 'loss', 'steady', 'limits', 'untouched', 'none'] as const;

/** What one gate brings to the headline of a run. Plain data: a comment keeps it for other writers. */
export interface Claim {
  readonly verdict: Verdict;
  readonly enforced: boolean;
  readonly kind: GateResult['kind'];
  /** What this gate alone would say. */
  readonly words: Phrase;
  /** How many more findings fail or warn beside the one in `words`. */
  readonly more: number;
  /**
   * `job`: a step before the gates failed; `first`: nothing to compare with yet; `waived`: what fails was allowed;
   * `loss`, `steady`: what was compared got worse or not; `untouched`: nothing that it depends on changed.
   */
  readonly state: (typeof claimStates)[number];
}

/** The mark of a headline and its words. */
interface Headline {
  readonly mark: string;
  readonly words: Phrase;
}

/** The one line that is the title of the comment and of the check run, the job's error, and the first line of every report. */
export function headline(run: RunResult): Headline {
  return combine(run.suites.flatMap((suite) => suite.gates.map(claimOf)));
}

/** The headline as plain text: for titles and logs. */
export function headlineText(head: Headline): string {
  return `${head.mark} ${write(head.words, terminal)}`;
}

/** What a gate brings to a headline. */
export function claimOf(gate: GateResult): Claim {
  const base = { verdict: gate.verdict, enforced: gate.enforced, kind: gate.kind };
  if (gate.error !== undefined) return { ...base, words: errorWords(gate), more: 0, state: 'none' };
  const [first, ...rest] = decisive(gate);
  if (first === undefined) {
    const waived = new Set(waivedOf(gate).map(({ subject }) => subject)).size;
    return { ...base, ...wellWords(gate), more: Math.max(0, waived - 1) };
  }
  const grave = rest.filter((one) => one.severity === first.severity && one.subject !== first.subject);
  const state = stateOf(first, gate);
  return { ...base, words: headlineSentence(first, gate), more: new Set(grave.map((one) => one.subject)).size, state };
}

function stateOf(first: Finding, gate: GateResult): Claim['state'] {
  if (gate.findings.some((one) => one.reason?.code === 'job-failed')) return 'job';
  if (first.outcome === 'bootstrap') return 'first';
  return 'none';
}

function errorWords({ error }: GateResult): Phrase {
  const [first, ...more] = error?.problems ?? [];
  if (more.length > 0 && first?.where !== undefined)
    return say`${name(first.where.file)} has ${own(formatMany(more.length + 1, 'problem'))}`;
  if (error?.kind === 'internal') return own('ML Gates stopped on an error of its own');
  return prose(error?.message ?? 'nothing was decided');
}

function wellWords(gate: GateResult): Pick<Claim, 'words' | 'state'> {
  const [waived] = waivedOf(gate);
  if (waived?.waiver !== undefined)
    return {
      words: say`${shortly(waived.waiver)} · ${headlineSentence(beforeWaiver(waived), gate)}`,
      state: 'waived',
    };
  if (gate.kind === 'policy') return { words: [], state: 'none' };
  if (gate.kind === 'card')
    return { words: own(isVerified(gate) ? 'the card is in step' : 'the card was made'), state: 'none' };
  if (gate.kind === 'data') {
    const { rows } = gate.measured;
    return {
      words: typeof rows === 'number' ? own(`${formatMany(rows, 'row')} hold to every check`) : own('all checks hold'),
      state: 'none',
    };
  }
  const overall = metricRows(gate.findings).filter(({ slice }) => slice === null);
  const moved = overall.filter(({ worst }) => worst.rule !== 'ratchet');
  const rows = moved.length === 0 ? overall : moved;
  const compared = rows.filter((row) => row.change !== undefined);
  const [still] = rows.filter((row) => row.findings.some(({ outcome }) => outcome === 'not-affected'));
  if (still !== undefined) return { words: movement(still.worst), state: 'untouched' };
  const lost = compared.find(isLoss);
  if (lost !== undefined) return { words: withAllowance(lost), state: 'loss' };
  const [shown] = [...compared.filter((row) => row.worst.outcome === 'improved'), ...compared];
  if (shown !== undefined) return { words: movement(shown.worst).map(withoutVerb), state: 'steady' };
  const [any] = rows;
  return { words: any === undefined ? [] : movement(any.worst), state: 'limits' };
}

/** In a good headline the arrow says it: `accuracy 0.931 → 0.934`. */
function withoutVerb(part: Phrase[number]): Phrase[number] {
  return part === ' rose' || part === ' fell' || part === ' changed' ? '' : part;
}

function withAllowance(row: MetricRow): Phrase {
  const rule = row.findings.find((one) => allowance(one).length > 0) ?? row.worst;
  const allowed = allowance(rule);
  const moved = movement(row.worst).map(withoutVerb);
  return allowed.length === 0 ? moved : say`${moved} (${allowed} allowed)`;
}

/** Nothing blocks, but not because it is good. */
function allowed(first: Claim, waived: readonly Claim[]): Phrase {
  const more = waived.reduce((sum, claim) => sum + 1 + claim.more, -1);
  const [begin, ...rest] = first.words;
  const words =
    typeof begin === 'string' ? [`${begin.charAt(0).toUpperCase()}${begin.slice(1)}`, ...rest] : first.words;
  return say`${words}${more === 0 ? [] : own(` · ${formatCount(more)}${noBreak}more allowed`)}`;
}

const order: readonly Verdict[] = ['pass', 'warn', 'fail', 'error'];

/** One headline of what all gates say: the worst of them decides. */
export function combine(claims: readonly Claim[]): Headline {
  const judged = claims.map((claim) => ({ ...claim, weight: weightOf(claim) }));
  const worst = Math.max(...judged.map((claim) => claim.weight), -1);
  const [first, ...others] = judged.filter((claim) => claim.weight === worst);
  if (first === undefined) return { mark: '🟥', words: own('Not decided: no gate ran') };
  const head = ofWorst(first, others, claims);
  const reports = claims.filter((claim) => !claim.enforced);
  if (reports.length === 0 || first.verdict === 'error') return head;
  if (reports.length < claims.length && (first.enforced || first.verdict !== 'fail')) return head;
  return reportOnly(first, head);
}

/** The headline while legs of a matrix are missing: nothing is well before all have come, and what is red already is. */
export function soFar(head: Headline, { seen, total }: { readonly seen: number; readonly total: number }): Headline {
  if (seen >= total) return head;
  const red = head.mark === '❌' || head.mark === '🟥' ? own(`${head.mark} `) : own('so far: ');
  return { mark: '⏳', words: say`${own(`${formatCount(seen)} of ${formatCount(total)}`)} · ${red}${head.words}` };
}

/** What is enforced counts before what only reports. */
function weightOf(claim: Claim): number {
  if (claim.verdict === 'fail' && !claim.enforced) return 1.5;
  return order.indexOf(claim.verdict);
}

function reportOnly(first: Claim, head: Headline): Headline {
  const would = first.verdict === 'fail' ? say`would fail: ${head.words}` : head.words;
  return { mark: '👁', words: say`Report only: ${would}` };
}

function ofWorst(first: Claim, others: readonly Claim[], all: readonly Claim[]): Headline {
  const more = first.more + others.reduce((sum, one) => sum + 1 + one.more, 0);
  const beside = more === 0 ? [] : own(` · ${formatCount(more)}${noBreak}more`);
  switch (first.verdict) {
    case 'error':
      return { mark: '🟥', words: say`Not decided: ${first.words}${errorBeside(others, all)}` };
    case 'fail':
      if ([first, ...others].some((one) => one.state === 'job'))
        return { mark: '❌', words: own('a step before the gates failed') };
      return { mark: '❌', words: say`${first.words}${beside}` };
    case 'warn':
      if ([first, ...others].every((one) => one.state === 'first'))
        return { mark: '⚠️', words: own('Limits hold · first run, nothing to compare with yet') };
      return { mark: '⚠️', words: say`${first.words}${beside}` };
    case 'pass':
      return { mark: '✅', words: allWell(all) };
  }
}

function errorBeside(others: readonly Claim[], all: readonly Claim[]): Phrase {
  const failed = all.filter((claim) => claim.verdict === 'fail' && claim.enforced).length;
  const parts = [
    ...(others.length === 0 ? [] : [own(formatMany(others.length, 'more gate') + ' not decided')]),
    ...(failed === 0 ? [] : [own(`${formatMany(failed, 'gate')} failed`)]),
  ];
  return parts.length === 0 ? [] : say` · ${enumerate(parts)}`;
}

function allWell(claims: readonly Claim[]): Phrase {
  const waived = claims.filter((claim) => claim.state === 'waived');
  if (waived[0] !== undefined) return allowed(waived[0], waived);
  const loss = claims.find((claim) => claim.state === 'loss');
  if (loss !== undefined) return say`Within limits · ${loss.words}`;
  const steady = claims.find((claim) => claim.state === 'steady');
  if (steady !== undefined) return say`Nothing got worse · ${steady.words}`;
  const untouched = claims.find((claim) => claim.state === 'untouched');
  if (untouched !== undefined) return say`Not affected · ${untouched.words}`;
  const limits = claims.find((claim) => claim.state === 'limits');
  if (limits !== undefined) return say`Limits hold · ${limits.words}`;
  const [first] = claims.filter((claim) => claim.words.length > 0);
  return first === undefined ? own('All checks hold') : say`All checks hold · ${first.words}`;
}
