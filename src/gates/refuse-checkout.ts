import { configError } from '../core/errors.ts';
import type { Git, Surroundings } from '../core/ports.ts';

/**
 * Refuses `pull_request_target` (a token that may write, and secrets) with anything but the base checked out:
 * whoever opened the pull request would decide what runs and what is reported.
 */
export async function refuseForeignCheckout(surroundings: Surroundings, git: Git): Promise<void> {
  if (surroundings.event !== 'pull_request_target') return;
  const { code, stdout } = await git.run(['rev-parse', 'HEAD']);
  const head = new TextDecoder().decode(stdout).trim();
  if (code === 0 && head === surroundings.sha) return;
  throw configError([
    {
      message: `pull_request_target runs with a token that may write, and ${code === 0 ? `${head.slice(0, 7)} is checked out instead of the base` : 'what is checked out cannot be told'}`,
      hint: 'use on: pull_request (docs/recipes/forks.md)',
    },
  ]);
}
