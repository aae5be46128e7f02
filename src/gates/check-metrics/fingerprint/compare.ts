import type { Finding, Reason } from '../../../core/finding.ts';
import type { DeclaredFingerprint } from '../../../core/record.ts';
import type { FingerprintConfig } from '../../../config/config.ts';
import type { Fingerprints } from './declared.ts';

/** What became of a declared fingerprint. */
export interface ComparedFingerprints {
  /** Why changes cannot be compared; `undefined` when they can. */
  readonly incomparable: Reason | undefined;
  /** Why not even the best of other commits can: nobody knows what the candidate was measured on. */
  readonly unknown: Reason | undefined;
  /** That a baseline does not tell yet what is declared now. */
  readonly findings: readonly Finding[];
}

type Part = 'keys' | 'files';

/**
 * Holds what tells the test set of a candidate against what tells that of its baseline. All of it must be known and the same. What a
 * baseline does not tell that nobody had asked for it is a warning; all else that is not known cannot be compared.
 */
export function compareFingerprints(
  id: string,
  config: FingerprintConfig,
  { candidate, baseline, isNew }: Fingerprints,
): ComparedFingerprints {
  const missing = (config.keys ?? []).find((name) => !Object.hasOwn(candidate.keys, name));
  const unknown = missing === undefined ? undefined : unknownReason('keys', missing, 'candidate');
  if (baseline === undefined || unknown !== undefined) return { incomparable: unknown, unknown, findings: [] };
  const told = (['keys', 'files'] as const).flatMap((part) => namesIn(part, { candidate, baseline }));
  const differing = told.filter(({ now, before }) => now !== undefined && before !== undefined && now !== before);
  const untold = told.filter(({ now, before }) => now === undefined || before === undefined);
  const others = isNew ? [] : untold.map((one) => reasonOf(one, baseline));
  const [first] = [...differing.map((one) => reasonOf(one, baseline)), ...others];
  const added = isNew ? untold.filter(({ now }) => now !== undefined) : [];
  return { incomparable: first, unknown: undefined, findings: added.map(({ name }) => newFinding(id, name)) };
}

/** What both sides say under one name; `undefined` where one says nothing. */
interface Told {
  readonly part: Part;
  readonly name: string;
  readonly now: string | undefined;
  readonly before: string | undefined;
}

function namesIn(
  part: Part,
  { candidate, baseline }: { readonly candidate: DeclaredFingerprint; readonly baseline: DeclaredFingerprint },
): readonly Told[] {
  const [own, other] = [candidate[part], baseline[part]];
  const names = [...new Set([...Object.keys(own), ...Object.keys(other)])];
  return names.map((name) => ({ part, name, now: valueOf(own, name), before: valueOf(other, name) }));
}

/** A file more or less is another test set. A baseline that tells of no file at all, or not of a key, tells nothing. */
function reasonOf({ part, name, now, before }: Told, baseline: DeclaredFingerprint): Reason {
  const tellsNothing = part === 'keys' || Object.keys(baseline.files).length === 0;
  if (before === undefined && tellsNothing) return unknownReason(part, name, 'baseline');
  return { code: 'fingerprint-differs', params: { part, name, candidate: now ?? null, baseline: before ?? null } };
}

function valueOf(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function unknownReason(part: Part, name: string, side: 'candidate' | 'baseline'): Reason {
  return { code: 'fingerprint-unknown', params: { part, name, side } };
}

function newFinding(id: string, name: string): Finding {
  return {
    id: `${id}#${name}/fingerprint`,
    rule: 'fingerprint',
    subject: name,
    slice: null,
    params: {},
    outcome: 'new',
    severity: 'warn',
    count: 1,
    samples: [],
  };
}
