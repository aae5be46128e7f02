import { configError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { Git, Surroundings } from '../core/ports.ts';

type Payload = Readonly<Record<string, Json>>;

/**
 * Refuses events that run with a token that may write, and secrets, for somebody else's pull request (`pull_request_target`, and
 * `workflow_run` behind a pull request's run), with anything but the base checked out: whoever opened the pull request would decide what
 * runs and what is reported.
 * @param reads whether files of the checkout are read at all; where none are, there need not be one
 */
export async function refuseForeignCheckout(
  surroundings: Surroundings,
  git: Git,
  { reads }: { readonly reads: boolean } = { reads: true },
): Promise<void> {
  const { event, sha } = surroundings;
  if (event !== 'pull_request_target' && !isBehindPullRequest(surroundings)) return;
  const { code, stdout } = await git.run(['rev-parse', 'HEAD']);
  const head = new TextDecoder().decode(stdout).trim();
  if (code === 0 ? head === sha : !reads) return;
  throw configError([
    {
      message: `${event ?? ''} runs with a token that may write, and ${code === 0 ? `${head.slice(0, 7)} is checked out instead of the base` : 'what is checked out cannot be told'}`,
      hint: 'use on: pull_request (docs/recipes/forks.md)',
    },
  ]);
}

function isBehindPullRequest({ event, payload }: Surroundings): boolean {
  const run = payload.workflow_run;
  if (event !== 'workflow_run' || typeof run !== 'object' || run === null || Array.isArray(run)) return false;
  const by = (run as Payload).event;
  return typeof by === 'string' && by.startsWith('pull_request');
}
