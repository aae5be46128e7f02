import { configError, type Problem } from '../core/errors.ts';
import { chose, type CommitChoice } from './commit-choice.ts';
import { unknownHistory, type History } from './merge-base.ts';
import { commitOfRef } from './repository.ts';

/** What git refuses in the names of tags and branches, and what would make a name an option or an expression. */
const notAName = /^-|^$|^@$|\.\.|@\{|[\s~^:?*[\\\p{Cc}]|\/\/|^\/|\/$|\.$|\.lock$/u;

/**
 * The commit of a tag, a branch or a commit id that the config names.
 *
 * @param at where the config names it
 * @throws a `config` error when there is no such ref; `unavailable` when a shallow clone cannot tell.
 */
export async function namedCommit(
  ref: string,
  history: History,
  at: Omit<Problem, 'message' | 'hint'>,
): Promise<CommitChoice> {
  if (notAName.test(ref)) {
    const message = `"${ref.slice(0, 100)}" is not the name of a tag, a branch or a commit`;
    throw configError([{ ...at, message, hint: 'write a tag like v1.2, a branch, or a commit id' }]);
  }
  const { repository, github } = history;
  const chosen = `${ref}, which the config names`;
  const ways = [`refs/tags/${ref}`, `refs/remotes/origin/${ref}`, `refs/heads/${ref}`];
  for (const way of /^[0-9a-f]{7,64}$/.test(ref) ? [...ways, ref] : ways) {
    const commit = await commitOfRef(repository, way);
    if (commit !== undefined) return chose(commit, chosen);
  }
  // A commit is its own merge base: the one question that turns any name into an id.
  const asked = github === null ? undefined : await github.mergeBase(ref, ref);
  if (asked !== undefined) return chose(asked, chosen);
  if (github === null && repository.shallow) throw unknownHistory(`the ref ${ref}`);
  const message = `no tag, branch or commit is called "${ref}"`;
  throw configError([{ ...at, message, hint: 'check its spelling; a tag must be pushed, or fetched, to be found' }]);
}
