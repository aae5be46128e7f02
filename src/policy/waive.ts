import type { WaiverConfig } from '../config/config.ts';
import type { Finding, Reason } from '../core/finding.ts';
import { isGood, verdictOf } from '../core/outcome.ts';
import { sameValue } from './same-value.ts';
import { isNoWorse, valueOfFinding } from './value-of-finding.ts';

/** The waivers of the base, where they stand, and the day on which they are asked. */
export interface Waivers {
  readonly list: readonly WaiverConfig[];
  /** Shown path of the config, and the commit that it was read at. */
  readonly path: string;
  readonly commit: string;
  /** In UTC: `2027-01-31`. What time it is decides nothing but whether a waiver still holds. */
  readonly today: string;
}

/** What became of a waiver in one run: it covered something, something lay beyond its limit, it had run out, or nothing asked for it. */
export type WaiverState = 'used' | 'beyond-limit' | 'expired' | 'unused';

interface Waived {
  readonly findings: readonly Finding[];
  /** By the waiver's place in the list, those of this gate alone. */
  readonly states: ReadonlyMap<number, WaiverState>;
}

/** The findings of a gate with those waived that a waiver of the base covers; those that one nearly covers say why not. */
export function waive(gate: string, findings: readonly Finding[], waivers: Waivers): Waived {
  const states = new Map<number, WaiverState>();
  for (const [index, waiver] of waivers.list.entries()) if (waiver.gate === gate) states.set(index, 'unused');
  const waived = findings.map((finding) => waiveOne(gate, finding, { ...waivers, states }));
  return { findings: waived, states };
}

const order: readonly WaiverState[] = ['unused', 'expired', 'beyond-limit', 'used'];

function waiveOne(
  gate: string,
  finding: Finding,
  { states, ...waivers }: Waivers & { readonly states: Map<number, WaiverState> },
): Finding {
  if (isGood(finding.outcome) || verdictOf(finding) === 'pass') return finding;
  const named = [...waivers.list.entries()].filter(([, waiver]) => isAbout(waiver, gate, finding));
  const judged = named.map(([index, waiver]) => ({ index, waiver, state: stateOf(waiver, finding, waivers.today) }));
  for (const { index, state } of judged)
    if (order.indexOf(state) > order.indexOf(states.get(index) ?? 'unused')) states.set(index, state);
  const used = judged.find(({ state }) => state === 'used');
  if (used !== undefined) return waivedBy(used.waiver, finding, waivers);
  const notes = judged.map(({ waiver, state }) => refusal(waiver, state));
  return notes.length === 0 ? finding : { ...finding, notes: [...(finding.notes ?? []), ...notes] };
}

function isAbout(waiver: WaiverConfig, gate: string, finding: Finding): boolean {
  return (
    waiver.gate === gate &&
    waiver.subject === finding.subject &&
    (waiver.rule === undefined || waiver.rule === finding.rule) &&
    (waiver.slice === undefined || sameValue(waiver.slice, finding.slice ?? undefined))
  );
}

function stateOf(waiver: WaiverConfig, finding: Finding, today: string): WaiverState {
  if (waiver.until < today) return 'expired';
  if (waiver.limit === undefined) return 'used';
  const value = valueOfFinding(finding);
  // where there is no number, nobody can say that it is within the limit
  return 'number' in value && isNoWorse(value.number, waiver.limit, value.worse) ? 'used' : 'beyond-limit';
}

function waivedBy(waiver: WaiverConfig, finding: Finding, { path, commit }: Pick<Waivers, 'path' | 'commit'>): Finding {
  const { reason, until, limit } = waiver;
  return {
    ...finding,
    outcome: 'waived',
    waiver: {
      source: 'config',
      outcome: finding.outcome,
      path,
      commit,
      reason,
      until,
      ...(limit === undefined ? {} : { limit }),
    },
  };
}

function refusal({ subject, until, limit, reason }: WaiverConfig, state: WaiverState): Reason {
  if (state === 'expired') return { code: 'waiver-expired', params: { subject, until, reason } };
  return { code: 'waiver-beyond-limit', params: { subject, until, reason, limit: limit ?? null } };
}
