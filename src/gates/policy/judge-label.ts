import type { ChangeReader, PullRequestFacts } from '../../core/change-reader.ts';
import { MlGatesError } from '../../core/errors.ts';
import type { Reason } from '../../core/finding.ts';
import type { Acceptance } from '../../policy/accept.ts';
import { labelFault, standingLabel } from '../../policy/label.ts';
import { readSeen, type Seen } from '../../policy/seen.ts';

/** What a label comes to: it counts, it does not and why, or there is none. */
export type Judged = { readonly acceptance: Acceptance } | { readonly fault: Reason } | { readonly none: true };

interface Asked {
  readonly changes: ChangeReader;
  /** Whether this run is about the very head of the pull request. */
  readonly sameHead: boolean;
  /** The time of the push, where GitHub's event tells it: used where the token may not list runs. */
  readonly pushedAt?: string | undefined;
}

/**
 * Whether the label of a pull request accepts what its head failed: it stands now, a person set it who may write and did not open the
 * pull request, after the first run on this head began. What cannot be looked up does not count, and is said.
 */
export async function judgeLabel(pull: Omit<PullRequestFacts, 'labels'>, asked: Asked): Promise<Judged> {
  try {
    return await judge(pull, asked);
  } catch (thrown) {
    return { fault: notRead(thrown, pull.number) };
  }
}

/** @throws what is no answer of GitHub's */
export function notRead(thrown: unknown, pullRequest: number | null): Reason {
  if (!(thrown instanceof MlGatesError) || thrown.kind !== 'unavailable') throw thrown;
  return { code: 'label-not-read', params: { pull_request: pullRequest, message: thrown.message } };
}

async function judge({ number, head, author }: Omit<PullRequestFacts, 'labels'>, asked: Asked): Promise<Judged> {
  const { changes, sameHead } = asked;
  const event = standingLabel(await changes.labelEvents(number));
  if (event === undefined) return { none: true };
  const firstRun = await firstRunOf(head, asked);
  const fault = labelFault(event, { pullRequest: number, author, firstRun });
  const by = event.actor?.login ?? '';
  if (fault !== undefined) return { fault };
  if (!(await changes.mayWrite(by)))
    return { fault: { code: 'label-without-write', params: { pull_request: number, by } } };
  const seen = await seenOf(head, event.at, asked);
  return { acceptance: { pullRequest: number, head, by, at: event.at, seen, sameHead } };
}

async function firstRunOf(head: string, { changes, pushedAt }: Asked): Promise<string | undefined> {
  try {
    return await changes.firstRun(head);
  } catch (thrown) {
    if (pushedAt === undefined) throw thrown;
    return pushedAt;
  }
}

/** Check runs are a courtesy: a token that may not read them leaves open what was seen. */
async function seenOf(head: string, at: string, { changes }: Asked): Promise<Seen | undefined> {
  try {
    return readSeen(await changes.checks(head), at);
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.kind === 'unavailable') return undefined;
    throw thrown;
  }
}
