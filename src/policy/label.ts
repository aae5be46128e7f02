import type { LabelEvent } from '../core/change-reader.ts';
import type { Reason } from '../core/finding.ts';

/** The label that accepts what a pull request fails. */
export const acceptLabel = 'ml-gates:accept';

/** The event that set the label which stands now; `undefined` when none does. */
export function standingLabel(events: readonly LabelEvent[]): LabelEvent | undefined {
  const last = events.filter(({ label }) => label.toLowerCase() === acceptLabel).at(-1);
  return last?.kind === 'labeled' ? last : undefined;
}

/** What must be known of a label before anybody is asked whether its setter may write. */
interface Setting {
  readonly pullRequest: number;
  /** Who opened the pull request; `null` for an account that is gone. */
  readonly author: string | null;
  /** When the first run on this head was made; `undefined` when there is none. */
  readonly firstRun: string | undefined;
}

/**
 * Why a label does not count, as far as it tells by itself: an app set it, or the author did, or it was there before this head was
 * judged, so that it is about another one. `undefined` when all of that is in order.
 */
export function labelFault(event: LabelEvent, { pullRequest, author, firstRun }: Setting): Reason | undefined {
  const { actor } = event;
  const params = { pull_request: pullRequest, by: actor?.login ?? null };
  if (actor === null) return { code: 'label-without-write', params };
  if (actor.isBot) return { code: 'label-of-bot', params };
  if (author === null || sameLogin(actor.login, author)) return { code: 'label-of-author', params };
  if (!isAfter(event.at, firstRun)) return { code: 'label-before-head', params };
  return undefined;
}

function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether one time is later than another; times that cannot be read are never. GitHub counts whole seconds: within one, nobody knows. */
export function isAfter(time: string, than: string | undefined): boolean {
  return Date.parse(time) > Date.parse(than ?? '');
}
