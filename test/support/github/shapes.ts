import type { GitHubState } from './state.ts';

/** Things as GitHub's description says that they look: every member that it requires. */

const web = 'https://github.com';
export const made = '2026-01-01T00:00:00Z';

/** Where the API shows something of the repository. */
export function apiUrl({ repository, url }: GitHubState, route: string): string {
  return `${url}/repos/${repository}${route}`;
}

export function shownUser(login: string, { url }: { readonly url: string }) {
  const home = `${url}/users/${encodeURIComponent(login)}`;
  const of = (name: string) => [`${name}_url`, `${home}/${name}`] as const;
  const lists = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'repos', 'events', 'received_events'];
  return {
    login,
    id: 1000 + login.length,
    node_id: 'U_1',
    avatar_url: `${web}/${encodeURIComponent(login)}.png`,
    gravatar_id: '',
    url: home,
    html_url: `${web}/${encodeURIComponent(login)}`,
    organizations_url: `${home}/orgs`,
    ...Object.fromEntries(lists.map(of)),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

const repositoryLists = [
  ...['archive', 'assignees', 'blobs', 'branches', 'collaborators', 'comments', 'commits', 'compare', 'contents'],
  ...['contributors', 'deployments', 'downloads', 'events', 'forks', 'git_commits', 'git_refs', 'git_tags', 'hooks'],
  ...[
    'issue_comment',
    'issue_events',
    'issues',
    'keys',
    'labels',
    'languages',
    'merges',
    'milestones',
    'notifications',
  ],
  ...['pulls', 'releases', 'stargazers', 'statuses', 'subscribers', 'subscription', 'tags', 'teams', 'trees'],
];

/** The repository of `somebody` that is a fork. */
export const forkId = 7002;

/** @param id of another repository: a fork's */
export function shownRepository(state: GitHubState, id: number = state.actions.repositoryId) {
  const [owner = '', name = ''] = state.repository.split('/');
  const fork = id !== state.actions.repositoryId;
  const full_name = fork ? `somebody/${name}` : state.repository;
  const home = `${state.url}/repos/${full_name}`;
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name,
    owner: shownUser(fork ? 'somebody' : owner, state),
    private: false,
    html_url: `${web}/${full_name}`,
    description: null,
    fork,
    url: home,
    ...Object.fromEntries(repositoryLists.map((list) => [`${list}_url`, `${home}/${list}`])),
    default_branch: 'main',
  };
}
