import type { Suite } from '../../config/config.ts';
import type { CommentMode } from './comment.ts';

const talkative: readonly CommentMode[] = ['always', 'on-change', 'on-failure', 'never'];

/** When to comment: configs that are silent do not silence the others. */
export function mostTalkative(suites: readonly Suite[]): CommentMode {
  const asked = suites.map((suite) => suite.config.report?.comment ?? 'always');
  return talkative.find((one) => asked.includes(one)) ?? 'always';
}
