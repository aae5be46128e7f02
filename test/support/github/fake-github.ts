import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { answerOf, type Answer, type Asked, type GitHubState } from './fake-routes.ts';

export type { FakeCheckRun, FakeComment, FakeCommit, GitHubState } from './fake-routes.ts';

/** What is answered instead of an answer: a status, silence, or a connection that breaks. */
export type FakeFault = 401 | 403 | 404 | 422 | 429 | 500 | 502 | 'hang' | 'cut' | 'not JSON';

/** A request, as it arrived. */
interface Logged {
  readonly method: string;
  /** Path and query, decoded. */
  readonly route: string;
  readonly body: unknown;
  readonly status: number;
}

/**
 * A small GitHub in memory, of the project's own: what the actions ask of comments, check runs, pulls, contents and commits.
 * test/e2e holds its answers to GitHub's OpenAPI description. Faults are injected per route.
 */
export interface FakeGitHub {
  readonly url: string;
  readonly state: GitHubState;
  readonly log: readonly Logged[];
  /** Answers `fault` to requests whose `METHOD /route` matches, at most `times` times. */
  fail(match: RegExp, fault: FakeFault, times?: number): void;
  close(): Promise<void>;
}

interface Injected {
  readonly match: RegExp;
  readonly fault: FakeFault;
  left: number;
}

export async function startFakeGitHub(state: GitHubState): Promise<FakeGitHub> {
  const log: Logged[] = [];
  const faults: Injected[] = [];
  const server = createServer((request, response) => {
    void serve(request, response, { state, log, faults });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: state.url,
    state,
    log,
    fail: (match, fault, times = Infinity) => faults.push({ match, fault, left: times }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Service {
  readonly state: GitHubState;
  readonly log: Logged[];
  readonly faults: Injected[];
}

async function serve(request: IncomingMessage, response: ServerResponse, service: Service): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const content = await text(request);
  const route = decodeURIComponent(url);
  const asked: Asked = {
    method,
    url: new URL(url, service.state.url),
    body: content === '' ? undefined : JSON.parse(content),
    accept: request.headers.accept ?? '',
    token: (request.headers.authorization ?? '').replace(/^\w+ /, ''),
  };
  const fault = service.faults.find(({ match, left }) => left > 0 && match.test(`${method} ${route}`));
  if (fault !== undefined) fault.left -= 1;
  const answer = fault === undefined ? answerOf(asked, service.state) : faultAnswer(fault.fault);
  service.log.push({ method, route, body: asked.body, status: answer === null ? 0 : answer.status });
  if (answer === null) {
    if (fault?.fault === 'cut') response.destroy();
    return;
  }
  const headers = { 'content-type': 'application/json; charset=utf-8', ...answer.headers };
  response
    .writeHead(answer.status, headers)
    .end(typeof answer.body === 'string' || Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body));
}

const messages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  500: 'Server Error',
  502: 'Bad Gateway',
};

function faultAnswer(fault: FakeFault): Answer | null {
  if (fault === 'hang' || fault === 'cut') return null;
  if (fault === 'not JSON') return { status: 200, body: '<html>maintenance</html>' };
  return { status: fault, body: { message: messages[fault], documentation_url: 'https://docs.github.com/rest' } };
}
