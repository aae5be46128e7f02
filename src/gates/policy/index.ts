import type { Suite } from '../../config/config.ts';
import { MlGatesError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import {
  verdictOfFindings,
  type ConfigChange,
  type GateResult,
  type Job,
  type Permits,
  type Provenance,
} from '../../core/result.ts';
import { accept } from '../../policy/accept.ts';
import { waive, type WaiverState } from '../../policy/waive.ts';
import { acceptancesOf, type Acceptances } from './acceptances.ts';
import { permitsOf } from './permits.ts';
import { notCompared, waiverFinding } from './policy-findings.ts';
import { openBase, type Base } from './open-base.ts';
import type { ReadPolicy } from './read-policy.ts';

/** The policy of one suite in one run: what may be let pass, and what the change did to the rules themselves. */
export interface Policy {
  /** The result of a gate, with those findings waived that somebody allowed. */
  settle(result: GateResult): Promise<GateResult>;
  /** What became of the config; nothing where it stands alone. */
  since(): Promise<ConfigChange | undefined>;
  /** What there is to say of the rules themselves, when all gates were settled; `null`: nothing. */
  conclude(): Promise<GateResult | null>;
}

interface PolicyOptions {
  /** The day in UTC, `2027-01-31`: nothing but the end of waivers depends on it. */
  readonly today: string;
  readonly job: Job;
  /** Results that other steps left of the same suite: of waivers each knows those of its own gates. */
  readonly earlier?: readonly GateResult[];
  /** What a gate that threw comes to. */
  readonly failed: (thrown: unknown) => NonNullable<GateResult['error']>;
}

/** What is known once the base was looked at. */
interface Opened {
  readonly base: Base | null;
  readonly read: ReadPolicy | null;
  readonly findings: readonly Finding[];
  readonly thrown?: unknown;
}

/** Begins to look at the base of a suite; its answers wait for that. */
export function openPolicy(suite: Suite, ports: Ports, options: PolicyOptions): Policy {
  const opening = open(suite, ports);
  const states = new Map<number, WaiverState | 'error'>();
  const acceptances = keptBy((baseline: string | null, { base }: Opened): Promise<Acceptances> =>
    ports.changes === undefined || ports.changes === null
      ? Promise.resolve({ list: [], faults: [] })
      : acceptancesOf({
          changes: ports.changes,
          surroundings: ports.surroundings,
          repository: base?.history.repository ?? null,
          baseline,
        }),
  );
  const accepted = async (result: GateResult, opened: Opened): Promise<GateResult> => {
    const allowed = opened.read?.config?.policy?.accept_label !== false;
    if (result.verdict !== 'fail') return result;
    const baseline = result.baseline?.commit ?? opened.base?.files.commit ?? null;
    const { list, faults } = allowed ? await acceptances(baseline, opened) : { list: [], faults: [] };
    const findings = withFaults(accept(suite.path, result, list), faults);
    const permits = permitsOf(ports, { config: opened.read?.config ?? null, label: allowed && !unread(faults) });
    return verdictAgain({ ...result, findings }, permits);
  };
  return {
    async settle(result) {
      const opened = await opening;
      const { base, read } = opened;
      const list = read?.config?.waivers ?? [];
      if (result.error !== undefined) {
        for (const [index, { gate }] of list.entries()) if (gate === result.id) states.set(index, 'error');
        return result;
      }
      const commit = base?.files.commit ?? '';
      const waived = waive(result.id, result.findings, { list, path: suite.path, commit, today: options.today });
      for (const [index, state] of waived.states) states.set(index, state);
      return accepted(verdictAgain({ ...result, findings: waived.findings }, undefined), opened);
    },
    since: async () => (await opening).read?.since,
    async conclude() {
      const opened = await opening;
      const result = resultOf(opened, { ...options, states, suite });
      return result === null ? null : accepted(result, opened);
    },
  };
}

/** Nothing is thrown before somebody waits for it. */
async function open(suite: Suite, ports: Ports): Promise<Opened> {
  let base: Base | null = null;
  try {
    base = await openBase(ports);
    const { file } = suite;
    // inline inputs stand in a workflow, of which the base's version says nothing
    if (base === null || file === null) return { base, read: null, findings: [] };
    const { readPolicy } = await import('./read-policy.ts'); // what compares configs, which only a base makes necessary
    const read = await readPolicy({ ...suite, file }, base, ports);
    return { base, read, findings: read.findings };
  } catch (thrown) {
    const unavailable = thrown instanceof MlGatesError && thrown.kind === 'unavailable';
    if (suite.file === null && unavailable) return { base, read: null, findings: [] };
    if (!unavailable || isProposed(ports)) return { base, read: null, findings: [], thrown };
    return { base, read: null, findings: [notCompared(suite.path, thrown.message)] };
  }
}

/** Whether this run decides if something may be merged: then rules that nobody could compare are an error. */
function isProposed({ surroundings }: Ports): boolean {
  return surroundings.pullRequest !== null || surroundings.event === 'merge_group';
}

interface Concluded extends PolicyOptions {
  readonly suite: Suite;
  readonly states: ReadonlyMap<number, WaiverState | 'error'>;
}

function resultOf(
  { base, read, findings, thrown }: Opened,
  { suite, job, failed, states, earlier = [] }: Concluded,
): GateResult | null {
  const waivers = (read?.config?.waivers ?? []).flatMap((waiver, index) => {
    const state = states.get(index);
    return state === undefined ? [] : [waiverFinding(index, waiver, state)];
  });
  const before = earlier.find(({ kind }) => kind === 'policy')?.findings ?? [];
  const others = before.filter(({ id, rule }) => rule === 'waiver' && !waivers.some((own) => own.id === id));
  const all = [...findings, ...waivers, ...others];
  if (all.length === 0 && thrown === undefined) return null;
  const isUnknown = read?.since.change === 'invalid';
  const known = {
    id: 'policy',
    kind: 'policy',
    // what the base enforces, or may have, a change cannot make a mere report
    enforced: isUnknown || (read?.config ?? suite.config).enforce !== false,
    job,
    origin: 'unknown',
    baseline: base === null ? null : provenance(base, suite.path),
    measured: {},
  } as const;
  if (thrown !== undefined) return { ...known, verdict: 'error', findings: [], error: failed(thrown) };
  return { ...known, verdict: verdictOfFindings(all), findings: all };
}

function provenance({ choice }: Base, path: string): Provenance {
  const { commit, chosen, exact } = choice;
  return { source: 'git', commit, chosen, exact, committed_at: null, path };
}

/** A result with the verdict of its findings, and with the ways to let pass what still fails. */
function verdictAgain(result: GateResult, permits: Permits | undefined): GateResult {
  const verdict = result.findings.length === 0 ? result.verdict : verdictOfFindings(result.findings);
  return { ...result, verdict, ...(permits === undefined || verdict !== 'fail' ? {} : { permits }) };
}

/** The first finding that still fails says why labels did not count. */
function withFaults(findings: readonly Finding[], faults: Acceptances['faults']): readonly Finding[] {
  const at = findings.findIndex((finding) => verdictOfFindings([finding]) === 'fail');
  const bearer = findings[at];
  if (bearer === undefined || faults.length === 0) return findings;
  return findings.with(at, { ...bearer, notes: [...(bearer.notes ?? []), ...faults] });
}

function unread(faults: Acceptances['faults']): boolean {
  return faults.some(({ code }) => code === 'label-not-read');
}

function keptBy<T>(work: (baseline: string | null, opened: Opened) => Promise<T>) {
  const kept = new Map<string | null, Promise<T>>();
  return (baseline: string | null, opened: Opened): Promise<T> => {
    const known = kept.get(baseline) ?? work(baseline, opened);
    kept.set(baseline, known);
    return known;
  };
}
