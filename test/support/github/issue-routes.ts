import { notFound, ok, paged, type Answer, type Asked } from './asked.ts';
import { gitRepository } from './git-repository.ts';
import type { Route } from './routes.ts';
import { apiUrl, forkId, made, shownRepository, shownUser } from './shapes.ts';
import type { FakeIssueEvent, FakePull, GitHubState } from './state.ts';

/** Who labelled what, who may write, and which pull request a commit came by. */
export const issueRoutes: readonly Route[] = [
  ['GET issues/*/events', 'pull_requests', listEvents],
  ['GET issues/*/timeline', 'pull_requests', listEvents],
  ['GET collaborators/*/permission', 'metadata', getPermission],
  ['GET commits/*/pulls', 'pull_requests', pullsOfCommit],
  ['GET pulls', 'pull_requests', listPulls],
];

/** By `state` and by `head`, which is written `owner:branch`. */
function listPulls(asked: Asked, state: GitHubState): Answer {
  const { searchParams } = asked.url;
  const wanted = searchParams.get('state') ?? 'open';
  const all = [...state.pulls]
    .map(([number, pull]) => shownPull(number, pull, state))
    .filter(
      (pull) =>
        (wanted === 'all' || pull.state === wanted) && [null, pull.head.label].includes(searchParams.get('head')),
    );
  return paged(asked, all, (page) => page);
}

function listEvents(asked: Asked, state: GitHubState, [issue]: readonly string[]): Answer {
  if (!state.pulls.has(Number(issue))) return notFound;
  const all = state.events.filter((one) => one.issue === Number(issue));
  return paged(asked, all, (page) => page.map((one) => shownEvent(one, state)));
}

function shownEvent(one: FakeIssueEvent, state: GitHubState) {
  const id = 8001 + state.events.indexOf(one);
  return {
    id,
    node_id: `LE_${id}`,
    url: apiUrl(state, `/issues/events/${id}`),
    actor: shownUser(one.actor, state),
    event: one.event,
    commit_id: null,
    commit_url: null,
    created_at: one.created_at,
    performed_via_github_app: null,
    label: { name: one.label, color: 'ededed' },
  };
}

function getPermission(_asked: Asked, state: GitHubState, [login = '']: readonly string[]): Answer {
  const permission = state.collaborators.get(login) ?? 'read';
  return ok({ permission, role_name: permission, user: { ...shownUser(login, state), role_name: permission } });
}

/** Open ones that contain the commit, and the one that brought it. */
function pullsOfCommit(asked: Asked, state: GitHubState, [sha = '']: readonly string[]): Answer {
  const git = state.git === null ? null : gitRepository(state.git);
  const brought = ({ head, base, merged }: FakePull): boolean =>
    sha === merged || sha === head || (git?.between(base, head).some((one) => one.sha === sha) ?? false);
  const all = [...state.pulls].filter(([, pull]) => brought(pull));
  return paged(asked, all, (page) => page.map(([number, pull]) => shownPull(number, pull, state)));
}

/** A pull request with every member that lists of them have. */
export function shownPull(number: number, pull: FakePull, state: GitHubState) {
  const url = apiUrl(state, `/pulls/${number}`);
  const html_url = `https://github.com/${state.repository}/pull/${number}`;
  const issue_url = apiUrl(state, `/issues/${number}`);
  const author = shownUser(pull.author ?? 'somebody', state);
  const merged = pull.merged ?? null;
  const side = (ref: string, sha: string, id: number) => {
    const repo = fullRepository(state, id);
    return { label: `${repo.owner.login}:${ref}`, ref, sha, user: repo.owner, repo };
  };
  const links = {
    html: html_url,
    issue: issue_url,
    self: url,
    comments: `${issue_url}/comments`,
    commits: `${url}/commits`,
  };
  const more = { statuses: apiUrl(state, `/statuses/${pull.head}`), review_comments: url, review_comment: url };
  return {
    ...{ id: 6000 + number, node_id: `PR_${number}`, number, url, html_url, issue_url },
    ...{ diff_url: `${html_url}.diff`, patch_url: `${html_url}.patch` },
    ...Object.fromEntries(Object.entries({ ...links, ...more }).map(([name, href]) => [`${name}_url`, href])),
    ...{ review_comments_url: `${url}/comments`, review_comment_url: `${url}/comments{/number}` },
    _links: Object.fromEntries(Object.entries({ ...links, ...more }).map(([name, href]) => [name, { href }])),
    state: merged === null ? 'open' : 'closed',
    ...{ locked: false, title: pull.title ?? 'a change', body: null, draft: false, milestone: null, assignee: null },
    user: author,
    labels: (pull.labels ?? []).map((name, id) => ({
      ...{ id, node_id: `L_${id}`, url: apiUrl(state, `/labels/${encodeURIComponent(name)}`), name },
      ...{ description: '', color: 'ededed', default: false },
    })),
    ...{ created_at: made, updated_at: made, closed_at: merged === null ? null : made },
    ...{ merged_at: merged === null ? null : made, merge_commit_sha: merged },
    ...{ author_association: 'CONTRIBUTOR', auto_merge: null },
    head: side(pull.branch ?? 'feature', pull.head, pull.fork === true ? forkId : state.actions.repositoryId),
    base: side('main', pull.base, state.actions.repositoryId),
  };
}

const counts = ['forks', 'forks_count', 'stargazers_count', 'watchers', 'watchers_count', 'size', 'open_issues'];
const switches = ['has_issues', 'has_projects', 'has_wiki', 'has_pages', 'has_downloads', 'archived', 'disabled'];

function fullRepository(state: GitHubState, id: number) {
  const small = shownRepository(state, id);
  return {
    ...small,
    ...Object.fromEntries([...counts, 'open_issues_count'].map((name) => [name, 0])),
    ...Object.fromEntries(switches.map((name) => [name, false])),
    ...{ git_url: small.html_url, ssh_url: small.html_url, clone_url: small.html_url, svn_url: small.html_url },
    ...{ mirror_url: null, homepage: null, language: null, license: null },
    ...{ pushed_at: made, created_at: made, updated_at: made },
  };
}
