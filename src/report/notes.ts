import type { Reason } from '../core/finding.ts';

/** Remarks that belong to one number, and stand beside it. */
const besideItsNumber: ReadonlySet<string> = new Set(['loss-not-excluded']);

/** Remarks that doubt the rule itself: what passes by it may be a loss, so that nobody should have to open a report to read them. */
const doubtRules: ReadonlySet<string> = new Set(['direction-by-name', 'direction-differs']);

/** The remarks of several findings that doubt a rule, each once. */
export function doubtsOf(findings: readonly { readonly notes?: readonly Reason[] }[]): readonly Reason[] {
  return distinctNotes(findings).filter(({ code }) => doubtRules.has(code));
}

/** The remarks of several findings, each once. */
export function distinctNotes(findings: readonly { readonly notes?: readonly Reason[] }[]): readonly Reason[] {
  const seen = new Set<string>();
  return findings
    .flatMap((finding) => finding.notes ?? [])
    .filter((note) => {
      if (besideItsNumber.has(note.code)) return false;
      const key = JSON.stringify(note);
      return !seen.has(key) && seen.add(key);
    });
}
