import {
  PublishError,
  type CheckOutput,
  type FileAnnotation,
  type PostedCheck,
  type PostedComment,
  type Publisher,
} from '../core/publisher.ts';
import { ownComments, type Author } from './github-author.ts';
import { createCalls, type CallLimits, type Calls, type Octokit } from './github-calls.ts';

interface GitHubPublisherOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** From GITHUB_API_URL. */
  readonly apiUrl: string;
  readonly limits?: CallLimits;
}

/**
 * Writes to GitHub through its REST API. Reads and edits are tried again on 5xx, what creates never is; after a silence or a
 * refused token nothing more is tried. All requests together take a minute at most.
 */
export function createGitHubPublisher(options: GitHubPublisherOptions): Publisher {
  const [owner = '', repo = ''] = options.repository.split('/');
  const at = { owner, repo };
  const calls = createCalls(options);
  const own = ownComments(options.token, calls);
  return {
    pullRequestHead: (pull_number) =>
      calls.run(async (octokit, how) => {
        const { data } = await octokit.rest.pulls.get({ ...at, pull_number, ...how });
        return data.head.sha;
      }),
    async comments(issue_number) {
      const all = await allComments(calls, { ...at, issue_number });
      return own.mark(all);
    },
    createComment: (issue_number, body) =>
      calls.create(async (octokit, how) => {
        const { data } = await octokit.rest.issues.createComment({ ...at, issue_number, body, ...how });
        own.wrote(data);
        return { ...postedComment(data), mine: true };
      }),
    updateComment: (comment_id, body) =>
      calls.run(async (octokit, how) => {
        const { data } = await octokit.rest.issues.updateComment({ ...at, comment_id, body, ...how });
        return { ...postedComment(data), mine: true };
      }),
    deleteComment: (comment_id) => deleteComment(calls, { ...at, comment_id }),
    ...checkCalls(calls, at),
  };
}

interface Repository {
  readonly owner: string;
  readonly repo: string;
}

function checkCalls(calls: Calls, at: Repository): Pick<Publisher, 'createCheck' | 'updateCheck'> {
  return {
    createCheck: ({ sha, name, externalId, output }) =>
      calls.create(async (octokit, how) => {
        const check = { head_sha: sha, name, external_id: externalId, status: 'in_progress' as const };
        const { data } = await octokit.rest.checks.create({ ...at, ...check, output: wireOutput(output), ...how });
        return postedCheck(data);
      }),
    updateCheck: (check_run_id, { conclusion, output }) =>
      calls.run(async (octokit, how) => {
        const end = conclusion === null ? {} : { status: 'completed' as const, conclusion };
        const update = { ...at, check_run_id, ...end, output: wireOutput(output) };
        const { data } = await octokit.rest.checks.update({ ...update, ...how });
        return postedCheck(data);
      }),
  };
}

const mostPages = 30;

type RawComment = Awaited<ReturnType<Octokit['rest']['issues']['listComments']>>['data'][number];

async function allComments(
  calls: Calls,
  at: Repository & { readonly issue_number: number },
): Promise<readonly (PostedComment & { readonly author: Author })[]> {
  const comments: RawComment[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await calls.run((octokit, how) =>
      octokit.rest.issues.listComments({ ...at, per_page: 100, page, ...how }),
    );
    comments.push(...data);
    if (data.length < 100) break;
  }
  return comments.map((comment) => ({ ...postedComment(comment), author: comment.user }));
}

/** A comment that another job deleted first is as gone as it should be. */
async function deleteComment(calls: Calls, at: Repository & { readonly comment_id: number }): Promise<void> {
  try {
    await calls.run((octokit, how) => octokit.rest.issues.deleteComment({ ...at, ...how }));
  } catch (thrown) {
    if (!(thrown instanceof PublishError && thrown.fault === 'not-found')) throw thrown;
  }
}

function postedComment(comment: Pick<RawComment, 'id' | 'body' | 'html_url'>): PostedComment {
  return { id: comment.id, body: comment.body ?? '', url: comment.html_url, mine: false };
}

/** What answers in GitHub's place (a page of maintenance) names no check run, and is no success. */
function postedCheck({ id, html_url: url }: { readonly id?: unknown; readonly html_url: string | null }): PostedCheck {
  if (typeof id !== 'number') throw new PublishError('unavailable', 200, { message: 'the answer is no check run' });
  return { id, url };
}

function wireOutput({ title, summary, text, annotations }: CheckOutput) {
  return {
    title,
    summary,
    ...(text === '' ? {} : { text }),
    ...(annotations.length === 0 ? {} : { annotations: annotations.map(wireAnnotation) }),
  };
}

/** A column may only be given with a line that is begin and end. */
function wireAnnotation({ path, line, column, level, title, message }: FileAnnotation) {
  return {
    path,
    start_line: line,
    end_line: line,
    ...(column === undefined ? {} : { start_column: column, end_column: column }),
    annotation_level: level,
    title,
    message,
  };
}
