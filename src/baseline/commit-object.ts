import { inputError } from '../core/errors.ts';
import { parseInteger } from '../core/number.ts';

/** What a commit says of itself. Its parents are there even when a shallow clone does not have them. */
export interface CommitObject {
  readonly parents: readonly string[];
  /** ISO 8601 in UTC. */
  readonly committed_at: string | null;
}

/** Reads the text of `git cat-file commit`: header lines up to the first blank line. */
export function parseCommit(text: string): CommitObject {
  const header = text.split('\n\n', 1)[0] ?? '';
  const lines = header.split('\n');
  if (!lines[0]?.startsWith('tree ')) throw inputError({ message: 'git answered with something that is not a commit' });
  const parents = lines.flatMap((line) => /^parent ([0-9a-f]{40,64})$/.exec(line)?.[1] ?? []);
  const seconds = lines.flatMap((line) => /^committer .*> (\d{1,12}) [-+]\d{4}$/.exec(line)?.[1] ?? [])[0];
  return { parents, committed_at: seconds === undefined ? null : isoOf(parseInteger(seconds) ?? 0) };
}

function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
