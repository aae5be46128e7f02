import type { CheckFacts } from '../core/change-reader.ts';
import type { Finding } from '../core/finding.ts';
import type { GateResult, SuiteResult } from '../core/result.ts';
import { verdictOf } from '../core/outcome.ts';
import { isAfter } from './label.ts';
import { isNoWorse, valueOfFinding, type FoundValue } from './value-of-finding.ts';

/*
 * What a run failed, and at which values, is written into its check run, where nobody reads it but the runs that come after: a label
 * accepts what was there to be seen when it was set, and no worse.
 */

/** What was seen to fail, by config, leg and finding. */
export type Seen = ReadonlyMap<string, FoundValue>;

/** The name of a finding among all of a run. */
export function seenKey(config: string, gate: Pick<GateResult, 'job'>, finding: Finding): string {
  return JSON.stringify([config, gate.job.leg, finding.id, finding.slice]);
}

const mark = /<!-- ml-gates seen v1 ([A-Za-z0-9_-]+) -->/;

/** What failed in a suite, or was accepted, as a line that no Markdown shows; also that nothing did is something to be seen. */
export function writeSeen(suite: SuiteResult): string {
  const failed = suite.gates.flatMap((gate) =>
    gate.findings
      .filter((finding) => verdictOf(finding) === 'fail' || finding.waiver?.source === 'label')
      .map((finding) => [seenKey(suite.config.path, gate, finding), packed(valueOfFinding(asFound(finding)))]),
  );
  return `<!-- ml-gates seen v1 ${Buffer.from(JSON.stringify(failed)).toString('base64url')} -->`;
}

/** A finding as it was before it was accepted. */
function asFound(finding: Finding): Finding {
  return finding.waiver === undefined ? finding : { ...finding, outcome: finding.waiver.outcome };
}

function packed(value: FoundValue): readonly unknown[] {
  return 'number' in value ? [value.number, value.worse] : [value.text];
}

/** What the check runs of a head showed before a moment, the latest of each finding; `undefined` when none of them tells. */
export function readSeen(checks: readonly CheckFacts[], before: string): Seen | undefined {
  const shown = checks
    .filter(({ completed_at: at }) => at !== null && !isAfter(at, before))
    .sort((a, b) => Date.parse(a.completed_at ?? '') - Date.parse(b.completed_at ?? ''))
    .flatMap(({ summary }) => {
      const text = mark.exec(summary)?.[1];
      return text === undefined ? [] : [text];
    });
  if (shown.length === 0) return undefined;
  return new Map(shown.flatMap(entriesOf));
}

function entriesOf(text: string): readonly (readonly [string, FoundValue])[] {
  try {
    const entries = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown;
    return Array.isArray(entries) ? entries.flatMap(entryOf) : [];
  } catch {
    return []; // whatever stands there, it is not ours
  }
}

function entryOf(entry: unknown): readonly (readonly [string, FoundValue])[] {
  if (!Array.isArray(entry)) return [];
  const [key, value] = entry as unknown[];
  if (typeof key !== 'string' || !Array.isArray(value)) return [];
  const [found, worse] = value as unknown[];
  if (typeof found === 'string') return [[key, { text: found }]];
  const known = worse === 'lower' || worse === 'higher';
  return typeof found === 'number' && known ? [[key, { number: found, worse }]] : [];
}

/** Whether a finding is no worse than it was when it was seen. */
export function isAsSeen(finding: Finding, seen: FoundValue): boolean {
  const value = valueOfFinding(finding);
  if ('number' in value && 'number' in seen)
    return value.worse === seen.worse && isNoWorse(value.number, seen.number, value.worse);
  return 'text' in value && 'text' in seen && value.text === seen.text;
}
