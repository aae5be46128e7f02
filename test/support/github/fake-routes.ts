import { createHash } from 'node:crypto';
import { actionsRoutes } from './actions-routes.ts';
import { pullRoutes } from './pull-routes.ts';
import { found, notAllowed, notFound, ok, paged, refused, type Answer, type Asked } from './asked.ts';
import { gitRoutes } from './git-routes.ts';
import { issueRoutes } from './issue-routes.ts';
import { matchRoute, type Route } from './routes.ts';
import { made, shownRepository } from './shapes.ts';
import type { FakeCheckRun, FakeComment, GitHubState } from './state.ts';

/** How the in-memory GitHub answers; its faults are in fake-github.ts. */

export { emptyGitHub } from './state.ts';
export type { GitHubState } from './state.ts';

const botLogin = 'github-actions[bot]';

/** What no third party's emulator keeps: the part of GitHub that is ours alone. */
const ownRoutes: readonly Route[] = [
  ...actionsRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...gitRoutes.filter(([route]) => route === 'GET commits'),
];

const routes: readonly Route[] = [
  ...ownRoutes,
  ...gitRoutes,
  ['GET ', 'metadata', (_asked, state) => ok({ ...shownRepository(state), default_branch: 'main' })],
  ['GET pulls/*', 'pull_requests', getPull],
  ['GET issues/*/comments', 'pull_requests', listComments],
  ['POST issues/*/comments', 'pull_requests', createComment],
  [
    'GET issues/comments/*',
    'pull_requests',
    (_asked, state, [id]) => found(comment(state, id), (one) => shownComment(one, state)),
  ],
  ['PATCH issues/comments/*', 'pull_requests', updateComment],
  ['DELETE issues/comments/*', 'pull_requests', deleteComment],
  ['POST check-runs', 'checks', createCheckRun],
  [
    'GET check-runs/*',
    'checks',
    (_asked, state, [id]) => found(checkRun(state, id), (one) => shownCheckRun(one, state)),
  ],
  ['PATCH check-runs/*', 'checks', updateCheckRun],
  ['GET commits/*/check-runs', 'checks', listCheckRuns],
  ['GET commits/*', 'contents', getCommit],
  [
    'GET commits',
    'contents',
    (_asked, state) => ok([...state.commits.keys()].slice(0, 1).map((sha) => shownCommit(sha, state))),
  ],
  ['GET git/trees/*', 'contents', getTree],
  ['GET compare/*', 'contents', compare],
  ['GET contents/**', 'contents', getContents],
];

/** GitHub's answer to a request. */
export function answerOf(asked: Asked, state: GitHubState): Answer {
  return answerBy(routes, asked, state) ?? notFound;
}

/** The answer of the part that is ours alone, `null` when that is not asked. */
export function ownAnswerOf(asked: Asked, state: GitHubState): Answer | null {
  return answerBy(ownRoutes, asked, state);
}

function answerBy(among: readonly Route[], asked: Asked, state: GitHubState): Answer | null {
  const home = `/repos/${state.repository}`;
  const path = decodeURIComponent(asked.url.pathname);
  if (path !== home && !path.startsWith(`${home}/`)) return null;
  const route = `${asked.method} ${path.slice(home.length + 1)}`;
  for (const [pattern, permission, handler] of among) {
    const match = matchRoute(pattern, route);
    const answer = match === null ? null : (refusal(asked, state, permission) ?? handler(asked, state, match));
    if (answer !== null) return answer;
  }
  return null;
}

/** Of a token that nobody knows, or that may not. */
function refusal({ token }: Asked, state: GitHubState, permission: string): Answer | null {
  if (token === state.token) return null;
  const grants = state.grantsOf?.(token) ?? null;
  if (grants === null) return refused(401, 'Bad credentials');
  return permission === 'metadata' || permission in grants ? null : notAllowed;
}

function getPull(_asked: Asked, state: GitHubState, [number = '']: readonly string[]): Answer {
  return found(state.pulls.get(Number(number)), ({ head, base, author = 'somebody', labels = [] }) => ({
    number: Number(number),
    user: { login: author },
    labels: labels.map((name) => ({ name })),
    state: 'open',
    head: { ref: 'feature', sha: head },
    base: { ref: 'main', sha: base },
    html_url: `https://github.com/${state.repository}/pull/${number}`,
  }));
}

function listComments(asked: Asked, state: GitHubState, [pull]: readonly string[]): Answer {
  const all = state.comments.filter((one) => one.pull === Number(pull));
  return paged(asked, all, (page) => page.map((one) => shownComment(one, state)));
}

function createComment(asked: Asked, state: GitHubState, [pull]: readonly string[]): Answer {
  if (!state.writes.comments) return notAllowed;
  const { body } = asked.body as { body: string };
  if (body.length > 65_536) return refused(422, 'Body is too long (maximum is 65536 characters)');
  const one = { id: 100 + state.comments.length, pull: Number(pull), body, login: botLogin };
  state.comments.push(one);
  return { status: 201, body: shownComment(one, state) };
}

function updateComment(asked: Asked, state: GitHubState, [id]: readonly string[]): Answer {
  const one = comment(state, id);
  if (one === undefined) return notFound;
  if (!state.writes.comments || one.login !== botLogin) return notAllowed;
  one.body = (asked.body as { body: string }).body;
  return ok(shownComment(one, state));
}

function deleteComment(_asked: Asked, state: GitHubState, [id]: readonly string[]): Answer {
  const one = comment(state, id);
  if (one === undefined) return notFound;
  if (!state.writes.comments) return notAllowed;
  state.comments.splice(state.comments.indexOf(one), 1);
  return { status: 204, body: '' };
}

interface SentCheckRun {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly details_url?: string;
  readonly external_id?: string;
  readonly output?: { title?: string; summary?: string; text?: string; annotations?: unknown[] };
}

function createCheckRun(asked: Asked, state: GitHubState): Answer {
  if (!state.writes.checks) return notAllowed;
  const sent = asked.body as SentCheckRun;
  const run: FakeCheckRun = {
    id: 500 + state.checkRuns.length,
    name: sent.name ?? '',
    head_sha: sent.head_sha ?? '',
    status: 'queued',
    conclusion: null,
    details_url: null,
    external_id: null,
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  const refusal = applyCheckRun(sent, run);
  if (refusal !== null) return refusal;
  state.checkRuns.push(run);
  return { status: 201, body: shownCheckRun(run, state) };
}

function updateCheckRun(asked: Asked, state: GitHubState, [id]: readonly string[]): Answer {
  const run = checkRun(state, id);
  if (run === undefined) return notFound;
  if (!state.writes.checks) return notAllowed;
  return applyCheckRun(asked.body as SentCheckRun, run) ?? ok(shownCheckRun(run, state));
}

/** Takes over what was sent; annotations are appended, as GitHub does. */
function applyCheckRun(sent: SentCheckRun, run: FakeCheckRun): Answer | null {
  const { output } = sent;
  if ((output?.annotations?.length ?? 0) > 50) return refused(422, 'No more than 50 annotations');
  for (const part of [output?.summary, output?.text])
    if (Buffer.byteLength(part ?? '') > 65_535) return refused(422, 'Only 65535 characters are allowed');
  run.name = sent.name ?? run.name;
  run.details_url = sent.details_url ?? run.details_url;
  run.external_id = sent.external_id ?? run.external_id;
  run.conclusion = sent.conclusion ?? run.conclusion;
  run.status = sent.conclusion === undefined ? (sent.status ?? run.status) : 'completed';
  if (run.status === 'completed') run.completed_at ??= new Date().toISOString();
  run.output = {
    title: output?.title ?? run.output.title,
    summary: output?.summary ?? run.output.summary,
    text: output?.text ?? run.output.text,
  };
  run.annotations.push(...(output?.annotations ?? []));
  return null;
}

function listCheckRuns(asked: Asked, state: GitHubState, [ref]: readonly string[]): Answer {
  const name = asked.url.searchParams.get('check_name');
  const all = state.checkRuns.filter((run) => run.head_sha === ref && (name === null || run.name === name));
  return paged(asked, all, (page) => ({
    total_count: all.length,
    check_runs: page.map((run) => shownCheckRun(run, state)),
  }));
}

function getCommit(_asked: Asked, state: GitHubState, [sha = '']: readonly string[]): Answer {
  return state.commits.has(sha) ? ok(shownCommit(sha, state)) : refused(422, `No commit found for SHA: ${sha}`);
}

function getTree(_asked: Asked, state: GitHubState, [sha = '']: readonly string[]): Answer {
  const commit = state.commits.get(sha);
  if (commit === undefined) return notFound;
  const tree = Object.entries(commit.files).map(([path, text]) => ({
    path,
    mode: '100644',
    type: 'blob',
    sha: blobId(text),
  }));
  return ok({ sha, tree, truncated: false });
}

/** The id that git gives to a file. */
function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

function compare(asked: Asked, state: GitHubState, [range = '']: readonly string[]): Answer {
  const [base = '', head = ''] = range.split('...');
  const ancestors = [...ancestry(head, state)];
  const known = [...ancestry(base, state)];
  const mergeBase = known.find((sha) => ancestors.includes(sha));
  if (mergeBase === undefined) return notFound;
  const between = [...new Set(ancestors)].filter((sha) => !known.includes(sha)).reverse();
  return paged(asked, between, (page) => ({
    merge_base_commit: shownCommit(mergeBase, state),
    commits: page.map((sha) => shownCommit(sha, state)),
  }));
}

function* ancestry(sha: string, state: GitHubState): Generator<string> {
  for (const open = [sha]; open.length > 0;) {
    const at = open.shift() ?? '';
    if (!state.commits.has(at)) continue;
    yield at;
    open.push(...(state.commits.get(at)?.parents ?? []));
  }
}

function getContents(asked: Asked, state: GitHubState, [path = '']: readonly string[]): Answer {
  const files = state.commits.get(asked.url.searchParams.get('ref') ?? '')?.files;
  const content = files?.[path];
  if (content === undefined) return notFound;
  if (asked.accept.includes('raw'))
    return { status: 200, body: Buffer.from(content), headers: { 'content-type': asked.accept } };
  return ok({
    type: 'file',
    name: path.split('/').at(-1),
    path,
    sha: '0'.repeat(40),
    encoding: 'base64',
    content: Buffer.from(content).toString('base64'),
  });
}

function comment(state: GitHubState, id: string | undefined): FakeComment | undefined {
  return state.comments.find((one) => one.id === Number(id));
}

function checkRun(state: GitHubState, id: string | undefined): FakeCheckRun | undefined {
  return state.checkRuns.find((one) => one.id === Number(id));
}

function shownComment({ id, body, login, pull }: FakeComment, { repository }: GitHubState) {
  return {
    id,
    body,
    user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
    html_url: `https://github.com/${repository}/pull/${pull}#issuecomment-${id}`,
    created_at: made,
    updated_at: made,
  };
}

type ShownCheckRun = Omit<FakeCheckRun, 'completed_at'> & { readonly completed_at?: string | null };

function shownCheckRun(
  { annotations, app = 'github-actions', completed_at = null, ...run }: ShownCheckRun,
  { repository }: GitHubState,
) {
  return {
    ...run,
    completed_at,
    app: { slug: app },
    output: { ...run.output, annotations_count: annotations.length },
    html_url: `https://github.com/${repository}/runs/${run.id}`,
  };
}

function shownCommit(sha: string, state: GitHubState) {
  const parents = (state.commits.get(sha)?.parents ?? []).map((parent) => ({ sha: parent }));
  const person = { name: 'a', email: 'a@example.org', date: made };
  return { sha, parents, commit: { message: 'a commit', author: person, committer: person } };
}
