import { inputError, unavailableError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { GitHubReader } from '../core/ports.ts';
import { createGitHubRequest, type GitHubAnswer, type GitHubRequestOptions } from './github-request.ts';

/** Whose GitHub is read, and how patiently. */
interface GitHubReaderOptions extends GitHubRequestOptions {
  /** `owner/name`. */
  readonly repository: string;
}

/**
 * Reads a repository through GitHub's REST API. "Does not exist" is answered only when GitHub shows the rest of the repository: what a
 * token may not see looks the same, and is `unavailable`.
 */
export function createGitHubReader(options: GitHubReaderOptions): GitHubReader {
  const request = createGitHubRequest(options);
  const home = `/repos/${options.repository.split('/').map(encodeURIComponent).join('/')}`;
  const visible = new Map<string, Promise<boolean>>();
  const sees = (path: string): Promise<boolean> => {
    const known = visible.get(path) ?? request(path).then(({ status }) => status === 200);
    visible.set(path, known);
    return known;
  };
  const absentOrHidden = async (proof: string, what: string): Promise<undefined> => {
    if (await sees(proof)) return undefined;
    throw unavailableError(
      `GitHub does not show ${what} of ${options.repository} to this token; give the job \`permissions: contents: read\``,
    );
  };
  return {
    async contents(path, commit) {
      const at = `${home}/contents/${encodedPath(path)}?ref=${encodeURIComponent(commit)}`;
      const answer = await request(at, { accept: 'application/vnd.github.raw+json' });
      if (answer.status === 200) return fileBytes(answer, path);
      return absentOrHidden(`${home}/commits/${encodeURIComponent(commit)}`, `the commit ${commit.slice(0, 7)}`);
    },
    async paths(commit) {
      const answer = await request(`${home}/git/trees/${encodeURIComponent(commit)}?recursive=1`);
      if (answer.status !== 200)
        return absentOrHidden(`${home}/commits/${encodeURIComponent(commit)}`, `the commit ${commit.slice(0, 7)}`);
      const tree = json(answer);
      const entries = at(tree, 'tree');
      if (at(tree, 'truncated') !== false || !Array.isArray(entries))
        throw unavailableError(
          `GitHub cannot list all files at ${commit.slice(0, 7)}; fetch that commit too: \`fetch-depth: 2\` in actions/checkout`,
        );
      return (entries as readonly Json[])
        .filter((entry) => at(entry, 'type') === 'blob')
        .map((entry) => textOf(at(entry, 'path')));
    },
    async mergeBase(base, head) {
      const range = `${encodeURIComponent(base)}...${encodeURIComponent(head)}`;
      const answer = await request(`${home}/compare/${range}?per_page=1`);
      if (answer.status !== 200) return absentOrHidden(`${home}/commits?per_page=1`, 'the history');
      return commitId(at(json(answer), 'merge_base_commit', 'sha'), answer);
    },
    async commit(sha) {
      const answer = await request(`${home}/commits/${encodeURIComponent(sha)}?per_page=1`);
      if (answer.status !== 200) return absentOrHidden(`${home}/commits?per_page=1`, 'the history');
      const facts = json(answer);
      const parents = at(facts, 'parents');
      return {
        parents: (Array.isArray(parents) ? (parents as readonly Json[]) : []).map((one) =>
          commitId(at(one, 'sha'), answer),
        ),
        committed_at: textOf(at(facts, 'commit', 'committer', 'date')),
      };
    },
  };
}

/** A path in a URL: every step encoded, and none that leads elsewhere. */
function encodedPath(path: string): string {
  const steps = path.split('/');
  if (steps.some((step) => step === '' || step === '.' || step === '..')) {
    throw inputError({ message: `"${path}" is not a path inside the repository` });
  }
  return steps.map(encodeURIComponent).join('/');
}

/**
 * The bytes of a contents answer. GitHub answers the raw media type with the file itself, but with JSON where the path is a folder;
 * servers that do not know the raw media type answer with JSON that carries the file.
 */
function fileBytes(answer: GitHubAnswer, path: string): Uint8Array {
  if (!/^application\/json\b/.test(answer.contentType)) return answer.body;
  const described = parsed(answer.body);
  if (Array.isArray(described))
    throw inputError({ message: `${path} is a folder there, not a file`, where: { file: path } });
  const content = at(described, 'content');
  if (at(described, 'encoding') !== 'base64' || typeof content !== 'string' || at(described, 'sha') === undefined) {
    return answer.body;
  }
  return new Uint8Array(Buffer.from(content, 'base64'));
}

function json(answer: GitHubAnswer): Json | undefined {
  const value = parsed(answer.body);
  if (value === undefined) throw unavailableError(`GitHub answered ${answer.what} with something that is not JSON`);
  return value;
}

function parsed(body: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Json;
  } catch {
    return undefined;
  }
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || !Object.hasOwn(inner, key))
      return undefined;
    return (inner as Readonly<Record<string, Json>>)[key];
  }, value);
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function commitId(value: Json | undefined, answer: GitHubAnswer): string {
  if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)) return value;
  throw unavailableError(`GitHub answered ${answer.what} without a commit id`);
}
