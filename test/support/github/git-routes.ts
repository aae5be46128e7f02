import { notFound, ok, paged, refused, type Answer, type Asked } from './asked.ts';
import { gitRepository, type GitCommit, type GitRepository, type TreeEntry } from './git-repository.ts';
import type { Handler, Route } from './routes.ts';
import { apiUrl } from './shapes.ts';
import type { GitHubState } from './state.ts';

type GitHandler = (asked: Asked, at: { state: GitHubState; git: GitRepository }, path: readonly string[]) => Answer;

/** Commits, trees, contents and comparisons, answered from a real repository. */
export const gitRoutes: readonly Route[] = [
  ['GET commits', 'contents', withGit(listCommits)],
  ['GET commits/*', 'contents', withGit(getCommit)],
  ['GET git/commits/*', 'contents', withGit(getGitCommit)],
  ['GET git/trees/*', 'contents', withGit(getTree)],
  ['GET compare/**', 'contents', withGit(compare)],
  ['GET contents/**', 'contents', withGit(getContents)],
];

function withGit(handler: GitHandler): Handler {
  return (asked, state, path) =>
    state.git === null ? null : handler(asked, { state, git: gitRepository(state.git) }, path);
}

const unknownCommit = (ref: string): Answer => refused(422, `No commit found for SHA: ${ref}`);

const listCommitsDefault = 'main';

function listCommits(asked: Asked, { state, git }: Parameters<GitHandler>[1]): Answer {
  const ref = asked.url.searchParams.get('sha') ?? listCommitsDefault;
  if (git.commit(ref) === null) return notFound;
  const path = asked.url.searchParams.get('path') ?? undefined;
  return paged(asked, git.log(ref, path), (page) => page.map((one) => shownCommit(one, state)));
}

function getCommit(_asked: Asked, { state, git }: Parameters<GitHandler>[1], [ref = '']: readonly string[]): Answer {
  const commit = git.commit(ref);
  if (commit === null) return unknownCommit(ref);
  const [parent] = commit.parents;
  const files = parent === undefined ? [] : git.changes(parent, commit.sha);
  return ok({ ...shownCommit(commit, state), files: files.map((one) => shownChange(one, { state, commit })) });
}

function getGitCommit(_asked: Asked, { state, git }: Parameters<GitHandler>[1], [ref = '']: readonly string[]): Answer {
  const commit = git.commit(ref);
  if (commit === null) return notFound;
  const { sha, commit: facts, parents } = shownCommit(commit, state);
  const withPages = parents.map((one) => ({ ...one, html_url: one.url }));
  return ok({ ...facts, sha, node_id: 'C_1', html_url: facts.url, parents: withPages });
}

function getTree(asked: Asked, { state, git }: Parameters<GitHandler>[1], [ref = '']: readonly string[]): Answer {
  const tree = git.commit(ref)?.tree ?? ref;
  try {
    const entries = git.entries(tree, asked.url.searchParams.has('recursive'));
    const shown = entries.map(({ size, ...one }) => ({
      ...one,
      ...(size === null ? {} : { size }),
      url: apiUrl(state, `/git/${one.type}s/${one.sha}`),
    }));
    return ok({ sha: tree, url: apiUrl(state, `/git/trees/${tree}`), tree: shown, truncated: false });
  } catch {
    return notFound;
  }
}

function compare(asked: Asked, { state, git }: Parameters<GitHandler>[1], [range = '']: readonly string[]): Answer {
  const [base = '', head = ''] = range.split('...');
  const [from, to] = [git.commit(base), git.commit(head)];
  if (from === null || to === null) return notFound;
  const common = git.mergeBase(base, head);
  const mergeBase = common === null ? null : git.commit(common);
  if (mergeBase === null) return refused(404, `No common ancestor between ${base} and ${head}.`);
  const ahead = git.between(base, head);
  const behind = git.between(head, base).length;
  const page = Number(asked.url.searchParams.get('page') ?? '1');
  const size = Number(asked.url.searchParams.get('per_page') ?? '250');
  const files = page === 1 ? git.changes(mergeBase.sha, to.sha).slice(0, 300) : [];
  const home = apiUrl(state, `/compare/${range}`);
  const status = ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged';
  return ok({
    ...{ url: home, html_url: home, permalink_url: home, diff_url: home, patch_url: home },
    base_commit: shownCommit(from, state),
    merge_base_commit: shownCommit(mergeBase, state),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.slice((page - 1) * size, page * size).map((one) => shownCommit(one, state)),
    files: files.map((one) => shownChange(one, { state, commit: to })),
  });
}

const links = 5;

function getContents(asked: Asked, { state, git }: Parameters<GitHandler>[1], [path = '']: readonly string[]): Answer {
  const ref = asked.url.searchParams.get('ref') ?? 'main';
  const commit = git.commit(ref);
  if (commit === null) return refused(404, `No commit found for the ref ${ref}`);
  const all = git.entries(commit.tree, true);
  const entry = followed(path, all, git);
  if (entry === undefined) return notFound;
  if (entry.type === 'tree') {
    const inside = all.filter(
      (one) => one.path.startsWith(`${path}/`) && !one.path.slice(path.length + 1).includes('/'),
    );
    return ok(inside.map((one) => shownEntry(one, { state, ref })));
  }
  const content = git.blob(entry.sha);
  if (asked.accept.includes('raw')) {
    return {
      status: 200,
      body: content,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    };
  }
  return ok({ ...shownEntry(entry, { state, ref }), encoding: 'base64', content: content.toString('base64') });
}

/** GitHub follows links that stay inside the repository. */
function followed(path: string, all: readonly TreeEntry[], git: GitRepository): TreeEntry | undefined {
  let at = path;
  for (let step = 0; step < links; step += 1) {
    const entry = all.find((one) => one.path === at);
    if (entry?.mode !== '120000') return entry;
    at = new URL(git.blob(entry.sha).toString(), `file:///${at}`).pathname.slice(1);
  }
  return undefined;
}

function shownEntry(entry: TreeEntry, { state, ref }: { state: GitHubState; ref: string }) {
  const url = apiUrl(state, `/contents/${encodeURI(entry.path)}?ref=${encodeURIComponent(ref)}`);
  const git_url = apiUrl(state, `/git/${entry.type}s/${entry.sha}`);
  const type = entry.type === 'tree' ? 'dir' : entry.mode === '120000' ? 'symlink' : 'file';
  const size = entry.size ?? 0;
  const urls = { url, git_url, html_url: url, download_url: type === 'dir' ? null : url };
  const name = entry.path.split('/').at(-1) ?? '';
  return {
    type,
    name,
    path: entry.path,
    sha: entry.sha,
    size,
    ...urls,
    _links: { self: url, git: git_url, html: url },
  };
}

function shownChange(
  change: { status: string; path: string; previous?: string },
  { state, commit }: { state: GitHubState; commit: GitCommit },
) {
  const url = apiUrl(state, `/contents/${encodeURI(change.path)}?ref=${commit.sha}`);
  return {
    sha: commit.sha,
    filename: change.path,
    status: change.status,
    ...(change.previous === undefined ? {} : { previous_filename: change.previous }),
    ...{ additions: 1, deletions: 0, changes: 1, blob_url: url, raw_url: url, contents_url: url },
  };
}

function shownCommit({ sha, tree, parents, date, message }: GitCommit, state: GitHubState) {
  const url = apiUrl(state, `/commits/${sha}`);
  const person = { name: 'a', email: 'a@example.org', date };
  const verification = { verified: false, reason: 'unsigned', payload: null, signature: null, verified_at: null };
  return {
    sha,
    node_id: `C_${sha.slice(0, 7)}`,
    url,
    html_url: `https://github.com/${state.repository}/commit/${sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: apiUrl(state, `/git/commits/${sha}`),
      author: person,
      committer: person,
      message,
      comment_count: 0,
      tree: { sha: tree, url: apiUrl(state, `/git/trees/${tree}`) },
      verification,
    },
    author: null,
    committer: null,
    parents: parents.map((parent) => ({ sha: parent, url: apiUrl(state, `/commits/${parent}`) })),
  };
}
