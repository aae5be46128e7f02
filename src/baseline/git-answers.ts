import { unavailableError } from '../core/errors.ts';
import type { Git } from '../core/ports.ts';

/** What git says to a question: its text, or `null` with the exit code when it says no. */
export async function askGit(git: Git, args: readonly string[]): Promise<string | null> {
  const { code, stdout } = await git.run(args);
  return code === 0 ? textOf(stdout) : null;
}

/**
 * What git says to a question that it must be able to answer.
 *
 * @throws `unavailable` with git's own words.
 */
export async function tellGit(git: Git, args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await git.run(args);
  if (code !== 0) throw gitFailed(args, { code, stderr });
  return textOf(stdout);
}

/** git could not do what it should: with its words, shortened, since they may quote the repository. */
export function gitFailed(args: readonly string[], answer: { code: number; stderr: string }): Error {
  const said = answer.stderr.trim().split('\n').slice(-3).join(' ').slice(0, 500);
  return unavailableError(`git ${args[0] ?? ''} failed (exit ${answer.code}): ${said === '' ? 'no message' : said}`);
}

/** Git's names and paths as text; a final line end is not part of them. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\r?\n$/, '');
}
