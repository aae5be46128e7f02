import type { Reason } from '../core/finding.ts';

/** The remarks of several findings, each once. */
export function distinctNotes(findings: readonly { readonly notes?: readonly Reason[] }[]): readonly Reason[] {
  const seen = new Set<string>();
  return findings
    .flatMap((finding) => finding.notes ?? [])
    .filter((note) => {
      const key = JSON.stringify(note);
      return !seen.has(key) && seen.add(key);
    });
}
