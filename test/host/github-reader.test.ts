import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { GitHubReader } from '../../src/core/ports.ts';
import { createGitHubReader } from '../../src/host/github-reader.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
const asked: string[] = [];

afterEach(async () => {
  asked.length = 0;
  for (const server of servers.splice(0)) {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
});

/** A reader of a server that answers by path; `undefined` is a 404. */
async function reader(handler: Handler, deadline = 150): Promise<GitHubReader> {
  const server = createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    handler(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return readerAt(`http://127.0.0.1:${port}/api/v3/`, deadline);
}

function readerAt(apiUrl: string, deadline: number): GitHubReader {
  return createGitHubReader({ token: 'secret', apiUrl, repository: 'o/r', deadline, pause: 1 });
}

const answer =
  (status: number, body: unknown = '', headers: Record<string, string> = {}): Handler =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** Answers by a part of the path; anything else is a 404. */
const routes =
  (table: Record<string, Handler>): Handler =>
  (request, response) => {
    const path = Object.keys(table).find((part) => request.url?.includes(part));
    (path === undefined ? answer(404, { message: 'Not Found' }) : table[path]!)(request, response);
  };

const commit = 'a'.repeat(40);
const raw = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' };
const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);

describe('contents', () => {
  test('are asked for raw, with every step of the path encoded', async () => {
    const headers: IncomingMessage['headers'][] = [];
    const github = await reader((request, response) => {
      headers.push(request.headers);
      answer(200, '{"a": 1}', raw)(request, response);
    });
    expect(text(await github.contents('a b/ü?#%2e/m.json', commit))).toBe('{"a": 1}');
    expect(asked).toEqual([`GET /api/v3/repos/o/r/contents/a%20b/%C3%BC%3F%23%252e/m.json?ref=${commit}`]);
    expect(headers[0]).toMatchObject({ accept: 'application/vnd.github.raw+json', authorization: 'Bearer secret' });
  });

  test('of a server without the raw media type', async () => {
    const body = { type: 'file', sha: commit, encoding: 'base64', content: Buffer.from('{"a": 1}').toString('base64') };
    expect(text(await (await reader(answer(200, body))).contents('m.json', commit))).toBe('{"a": 1}');
  });

  test('of a folder are refused', async () => {
    await expect((await reader(answer(200, [{ type: 'file' }]))).contents('m.json', commit)).rejects.toMatchObject({
      kind: 'input',
    });
  });

  test.each(['../secret', 'a/../../b', '/etc/passwd', 'a//b', '.', ''])('never lead out: %j', async (path) => {
    const github = await reader(answer(200));
    await expect(github.contents(path, commit)).rejects.toMatchObject({ kind: 'input' });
    expect(asked).toEqual([]);
  });

  test('that do not exist in a commit that does', async () => {
    const github = await reader(routes({ '/commits/': answer(200, {}) }));
    expect(await github.contents('m.json', commit)).toBeUndefined();
    expect(await github.contents('n.json', commit)).toBeUndefined();
    expect(asked.filter((one) => one.includes('/commits/'))).toHaveLength(1);
  });

  test('of a repository that the token does not see', async () => {
    await expect((await reader(routes({}))).contents('m.json', commit)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('permissions: contents: read'),
    });
  });

  test('of more than 64 MB are refused', async () => {
    const github = await reader((_request, response) => {
      response.writeHead(200, raw);
      response.on('error', () => undefined).end(Buffer.alloc(65 * 1024 * 1024));
    }, 10_000);
    await expect(github.contents('m.json', commit)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('more than 64 MB'),
    });
  });
});

describe('history', () => {
  const found = { merge_base_commit: { sha: commit } };

  test('the files of a commit', async () => {
    const other = 'b'.repeat(40);
    const tree = [
      { path: 'a', type: 'tree' },
      { path: 'a/m.json', type: 'blob', sha: commit },
      { path: 'vendor/lib', type: 'commit', sha: other },
    ];
    const github = await reader(answer(200, { tree, truncated: false }));
    // a submodule's commit counts as git counts it
    expect(await github.tree(commit)).toEqual(
      new Map([
        ['a/m.json', commit],
        ['vendor/lib', other],
      ]),
    );
    expect(asked).toEqual([`GET /api/v3/repos/o/r/git/trees/${commit}?recursive=1`]);
  });

  test.each([
    ['too many files', { tree: [], truncated: true }],
    ['no tree', {}],
  ])('%s cannot be listed, and that is no empty list', async (_name, body) => {
    await expect((await reader(answer(200, body))).tree(commit)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('a merge base', async () => {
    const github = await reader(answer(200, found));
    expect(await github.mergeBase('feature/x#1', 'b'.repeat(40))).toBe(commit);
    expect(asked).toEqual([`GET /api/v3/repos/o/r/compare/feature%2Fx%231...${'b'.repeat(40)}?per_page=1`]);
  });

  test('no merge base', async () => {
    const github = await reader(routes({ '/commits?': answer(200, []) }));
    expect(await github.mergeBase('main', commit)).toBeUndefined();
  });

  test('a history that the token does not see', async () => {
    await expect((await reader(routes({}))).mergeBase('main', commit)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test.each([
    ['not JSON', '<html>'],
    ['no commit', {}],
    ['a strange id', { merge_base_commit: { sha: '../..' } }],
  ])('an answer that is %s', async (_name, body) => {
    await expect((await reader(answer(200, body))).mergeBase('main', commit)).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });

  test('a commit', async () => {
    const body = { parents: [{ sha: commit }], commit: { committer: { date: '2026-01-01T00:00:00Z' } } };
    expect(await (await reader(answer(200, body))).commit('v1')).toEqual({
      parents: [commit],
      committed_at: '2026-01-01T00:00:00Z',
    });
    expect(await (await reader(routes({ '/commits?': answer(200, []) }))).commit(commit)).toBeUndefined();
  });
});

describe('faults', () => {
  const hangs: Handler = () => undefined;
  const stalls: Handler = (_request, response) => {
    response.writeHead(200, raw);
    response.write('{"a"');
  };
  const resets: Handler = (request) => request.socket.destroy();
  const cases: [string, Handler, number, RegExp][] = [
    ['401', answer(401), 1, /refused the token \(401\)/],
    ['403', answer(403, { message: 'Resource not accessible by integration' }), 1, /permissions: contents: read/],
    ['403 for a rate limit', answer(403, '', { 'retry-after': '0' }), 3, /limits the rate/],
    [
      '403 for a secondary rate limit',
      answer(403, { message: 'You have exceeded a secondary rate limit' }),
      3,
      /limits the rate/,
    ],
    [
      '403 until a reset that is far',
      answer(403, '', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000000000' }),
      1,
      /limits the rate/,
    ],
    ['429', answer(429, '', { 'retry-after': '0' }), 3, /limits the rate/],
    ['429 for too long', answer(429, '', { 'retry-after': '21' }), 1, /limits the rate/],
    ['500', answer(500), 3, /GitHub answered 500/],
    ['503', answer(503), 3, /GitHub answered 503/],
    ['418', answer(418), 1, /GitHub answered 418/],
    ['a server that hangs', hangs, 3, /did not answer within 0.15 s/],
    ['a body that stalls', stalls, 3, /did not answer within 0.15 s/],
    ['a connection that breaks', resets, 3, /could not be reached/],
  ];
  test.each(cases)('%s', async (...[, handler, tries, message]) => {
    const github = await reader(handler);
    const failure = github.contents('m.json', commit);
    await expect(failure).rejects.toMatchObject({ kind: 'unavailable', message: expect.stringMatching(message) });
    await expect(failure).rejects.not.toThrow(/secret/);
    expect(asked).toHaveLength(tries);
  });

  test('that pass are forgotten', async () => {
    let first = true;
    const github = await reader((request, response) => {
      (first ? answer(502) : answer(200, '{}', raw))(request, response);
      first = false;
    });
    expect(text(await github.contents('m.json', commit))).toBe('{}');
  });

  test('a host that is not there', async () => {
    const github = await reader(() => undefined);
    await new Promise((resolve) => servers.pop()?.close(resolve));
    await expect(github.contents('m.json', commit)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });
});
