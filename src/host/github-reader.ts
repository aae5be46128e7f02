import { inputError, unavailableError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { GitHubReader } from '../core/ports.ts';
import { artifactCalls } from './github-artifacts.ts';
import { historyCalls } from './github-history.ts';
import { at, commitId, json, listOf, parsed, textOf } from './github-json.ts';
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
    ...artifactCalls(request, home),
    ...historyCalls(request, { home, absentOrHidden }),
    async contents(path, commit) {
      const at = `${home}/contents/${encodedPath(path)}?ref=${encodeURIComponent(commit)}`;
      const answer = await request(at, { accept: 'application/vnd.github.raw+json' });
      if (answer.status === 200) return fileBytes(answer, path);
      return absentOrHidden(`${home}/commits/${encodeURIComponent(commit)}`, `the commit ${commit.slice(0, 7)}`);
    },
    async blob(id) {
      const answer = await request(`${home}/git/blobs/${encodeURIComponent(id)}`, {
        accept: 'application/vnd.github.raw+json',
      });
      if (answer.status === 200) return fileBytes(answer, id);
      return absentOrHidden(`${home}/commits?per_page=1`, 'the files');
    },
    async tree(commit) {
      const answer = await request(`${home}/git/trees/${encodeURIComponent(commit)}?recursive=1`);
      if (answer.status !== 200)
        return absentOrHidden(`${home}/commits/${encodeURIComponent(commit)}`, `the commit ${commit.slice(0, 7)}`);
      const tree = json(answer);
      if (at(tree, 'truncated') !== false || !Array.isArray(at(tree, 'tree')))
        throw unavailableError(
          `GitHub cannot list all files at ${commit.slice(0, 7)}; fetch that commit too: \`fetch-depth: 2\` in actions/checkout`,
        );
      // a submodule is an entry of type "commit", as `git ls-tree` has it
      const entries = listOf(at(tree, 'tree')).filter((entry) => at(entry, 'type') !== 'tree');
      return new Map(entries.map((entry) => [textOf(at(entry, 'path')), idOfEntry(entry, answer)]));
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

/** The blob of a file; of a symbolic link behind `link:`, as `git ls-tree` is read. */
function idOfEntry(entry: Json, answer: GitHubAnswer): string {
  const id = commitId(at(entry, 'sha'), answer);
  return at(entry, 'mode') === '120000' ? `link:${id}` : id;
}
