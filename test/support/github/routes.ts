import type { Answer, Asked } from './asked.ts';
import type { GitHubState } from './state.ts';

/** `null`: this GitHub does not know; another may. */
export type Handler = (asked: Asked, state: GitHubState, path: readonly string[]) => Answer | null;

/** METHOD and route behind the repository's own (`*` is one step, `**` the rest), the permission that it takes, what answers. */
export type Route = readonly [route: string, permission: string, handler: Handler];

/** What stands for the stars of a route, `null` when it is another. */
export function matchRoute(pattern: string, route: string): readonly string[] | null {
  const steps = pattern.split('/').map((step) => (step === '**' ? '(.+)' : step === '*' ? '([^/]+)' : step));
  return new RegExp(`^${steps.join('/')}$`).exec(route)?.slice(1) ?? null;
}
