import type { Reason } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { code, own, prose, type Phrase, say } from './phrase.ts';

const notes: ReadonlyMap<string, string> = new Map([
  ['one-run-each', 'one run each, noise unknown'],
  ['percentage-of-zero', 'the baseline is 0: a percentage of it allows nothing, so the absolute tolerance decides'],
]);

/** A remark of a finding that does not change its outcome. */
export function noteWords(note: Reason): Phrase {
  const words = notes.get(note.code);
  if (words !== undefined) return own(words);
  const text = note.params?.text ?? note.params?.message;
  return typeof text === 'string' ? prose(text) : say`${code(note.code)}${parameters(note.params)}`;
}

function parameters(params: Readonly<Record<string, Json>> | undefined): Phrase {
  const entries = Object.entries(params ?? {});
  return entries.length === 0
    ? []
    : say`: ${prose(entries.map(([key, value]) => `${key} ${shown(value)}`).join(', '))}`;
}

function shown(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

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
