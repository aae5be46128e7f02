import type { Reason } from '../core/finding.ts';

/** Remarks that belong to one number, and stand beside it. */
const besideItsNumber: ReadonlySet<string> = new Set(['loss-not-excluded']);

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
