import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Asked } from './asked.ts';

/** What is answered instead of an answer: a status, silence, a connection that breaks, no JSON; or the answer, milliseconds late. */
export type FakeFault =
  401 | 403 | 404 | 409 | 410 | 422 | 429 | 500 | 502 | 503 | 'hang' | 'cut' | 'not JSON' | { slow: number };

/** A request, as it arrived. */
export interface Logged {
  readonly method: string;
  /** Path and query, decoded. */
  readonly route: string;
  readonly body: unknown;
  readonly status: number;
}

interface Injected {
  readonly match: RegExp;
  readonly fault: FakeFault;
  left: number;
}

export interface AnswerServer {
  readonly url: string;
  readonly log: readonly Logged[];
  fail(match: RegExp, fault: FakeFault, times?: number): void;
  /** Takes all faults away. */
  heal(): void;
  close(): Promise<void>;
}

/** Answers HTTP on a free port of this machine. `null`: 404. */
export async function serveAnswers(
  answerTo: (asked: Asked) => Answer | null | Promise<Answer | null>,
): Promise<AnswerServer> {
  const log: Logged[] = [];
  const faults: Injected[] = [];
  const server = createServer((request, response) => {
    void serve(request, response, { answerTo, log, faults });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    fail: (match, fault, times = Infinity) => faults.push({ match, fault, left: times }),
    heal: () => {
      faults.length = 0;
    },
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
  readonly answerTo: (asked: Asked) => Answer | null | Promise<Answer | null>;
  readonly log: Logged[];
  readonly faults: readonly Injected[];
}

async function serve(request: IncomingMessage, response: ServerResponse, service: Service): Promise<void> {
  const asked = await askedOf(request);
  const route = decodeURIComponent(request.url ?? '/');
  const injected = service.faults.find(({ match, left }) => left > 0 && match.test(`${asked.method} ${route}`));
  if (injected !== undefined) injected.left -= 1;
  const fault = injected?.fault;
  if (typeof fault === 'object') await pause(fault.slow);
  const answer =
    fault === undefined || typeof fault === 'object'
      ? ((await service.answerTo(asked)) ?? faultAnswer(404))
      : faultAnswer(fault);
  service.log.push({ method: asked.method, route, body: asked.body, status: answer === null ? 0 : answer.status });
  if (answer === null) {
    if (fault === 'cut') response.destroy();
    return;
  }
  const plain = typeof answer.body === 'string' || Buffer.isBuffer(answer.body);
  const headers = { 'content-type': 'application/json; charset=utf-8', ...answer.headers };
  response.writeHead(answer.status, headers).end(plain ? answer.body : JSON.stringify(answer.body));
}

async function askedOf(request: IncomingMessage): Promise<Asked> {
  const { method = 'GET', url = '/', headers } = request;
  const bytes = await buffer(request);
  return {
    method,
    url: new URL(url, `http://${headers.host ?? 'localhost'}`),
    body:
      (headers['content-type'] ?? '').includes('json') && bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined,
    bytes,
    accept: headers.accept ?? '',
    token: (headers.authorization ?? '').replace(/^\w+ /, ''),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
  };
}

const messages: Readonly<Record<number, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  409: 'Conflict',
  410: 'Artifact has expired',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  500: 'Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
};

type Instead = Exclude<FakeFault, object>;

function faultAnswer(fault: 404): Answer;
function faultAnswer(fault: Instead): Answer | null;
function faultAnswer(fault: Instead): Answer | null {
  if (fault === 'hang' || fault === 'cut') return null;
  if (fault === 'not JSON') return { status: 200, body: '<html>maintenance</html>' };
  return { status: fault, body: { message: messages[fault], documentation_url: 'https://docs.github.com/rest' } };
}
