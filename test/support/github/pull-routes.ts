import { paged, type Answer, type Asked } from './asked.ts';
import { shownPull } from './issue-routes.ts';
import type { Route } from './routes.ts';
import type { GitHubState } from './state.ts';

export const pullRoutes: readonly Route[] = [['GET pulls', 'pull_requests', listPulls]];

/** Open ones, of one head where that is asked for. */
function listPulls(asked: Asked, state: GitHubState): Answer {
  const head = asked.url.searchParams.get('head');
  const all = [...state.pulls]
    .map(([number, pull]) => shownPull(number, pull, state))
    .filter((one) => one.state === 'open' && (head === null || one.head.label === head));
  return paged(asked, all, (page) => page);
}
