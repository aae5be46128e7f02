import type { PostedComment } from '../core/publisher.ts';
import type { Calls } from './github-calls.ts';

/** Who wrote something, as far as GitHub says. */
export type Author = { readonly login?: string | null; readonly type?: string } | null | undefined;

interface OwnComments {
  /** Says of each comment whether this token's user wrote it. */
  mark(
    comments: readonly (Omit<PostedComment, 'mine'> & { readonly author: Author })[],
  ): Promise<readonly PostedComment[]>;
  /** What this token just wrote tells who it is. */
  wrote(comment: { readonly user?: Author }): void;
}

const actionsBot = 'github-actions[bot]';

/**
 * Finds out whose token this is. A user's token says so (`GET /user`). An installation's may not ask: it is the job's own token,
 * `github-actions[bot]`, unless none of that bot's comments is there and another app's is; people can never write as a bot.
 */
export function ownComments(token: string, calls: Calls): OwnComments {
  let login: string | null = null;
  return {
    async mark(comments) {
      login ??= token.startsWith('ghs_') ? null : await userLogin(calls);
      const ours = login ?? botAmong(comments);
      return comments.map(({ id, body, url, author }) => ({ id, body, url, mine: author?.login === ours }));
    },
    wrote(comment) {
      login = comment.user?.login ?? login;
    },
  };
}

async function userLogin(calls: Calls): Promise<string | null> {
  return calls.probe(async (octokit, how) => {
    const { data } = await octokit.rest.users.getAuthenticated({ ...how });
    return data.login;
  });
}

/** Of an installation's token: the bot that wrote a comment with our first line. */
function botAmong(comments: readonly { readonly body: string; readonly author: Author }[]): string {
  const bots = comments
    .filter(({ body, author }) => body.startsWith('<!-- ml-gates comment -->') && author?.type === 'Bot')
    .flatMap(({ author }) => (typeof author?.login === 'string' ? [author.login] : []));
  return bots.includes(actionsBot) ? actionsBot : (bots[0] ?? actionsBot);
}
