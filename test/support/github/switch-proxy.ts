import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { heldBack } from './beside-emulator.ts';

/** A request that passed, and what was answered. */
export interface Passed {
  readonly method: string;
  /** Path and query, decoded. */
  readonly route: string;
  readonly body: string;
  readonly status: number;
  /** What GitHub's description objects to in the request. */
  readonly violations: readonly string[];
  /** What it objects to in the answer. */
  readonly answerViolations: readonly string[];
}

/** What is answered instead of passing a request on: a status, or never anything. */
type Fault = 401 | 403 | 404 | 422 | 429 | 500 | 'hang';

/**
 * The last hop before the API under test, of the project's own: it keeps what passed, collects what the contract proxy objects to,
 * answers faults on demand, and says what the emulator says otherwise than GitHub.
 */
export interface SwitchProxy {
  readonly url: string;
  readonly passed: readonly Passed[];
  /** Answers `fault` to requests whose `METHOD /route` matches; `null` takes all faults away. */
  fail(match: RegExp, fault: Fault): void;
  reset(): void;
  /** Changes the JSON of answers where `STATUS METHOD /route` matches: for what the emulator does not do. */
  amend(match: RegExp, change: Amendment['change']): void;
  close(): Promise<void>;
}

interface Amendment {
  readonly match: RegExp;
  readonly change: (body: unknown) => unknown;
}

export async function startSwitchProxy(upstream: string): Promise<SwitchProxy> {
  const passed: Passed[] = [];
  const faults: { match: RegExp; fault: Fault }[] = [];
  const amendments: Amendment[] = [];
  const server = createServer((request, response) => {
    void handle(request, response, { upstream, passed, faults, amendments });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    fail: (match, fault) => faults.push({ match, fault }),
    reset: () => {
      passed.length = 0;
      faults.length = 0;
    },
    amend: (match, change) => amendments.push({ match, change }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Switches {
  readonly upstream: string;
  readonly passed: Passed[];
  readonly faults: readonly { match: RegExp; fault: Fault }[];
  readonly amendments: readonly Amendment[];
}

async function handle(request: IncomingMessage, response: ServerResponse, switches: Switches): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const body = await text(request);
  const route = decodeURIComponent(url);
  const fault = switches.faults.find(({ match }) => match.test(`${method} ${route}`))?.fault;
  if (fault === 'hang') {
    switches.passed.push({ method, route, body, status: 0, violations: [], answerViolations: [] });
    return;
  }
  const answer = fault === undefined ? await forward(request, body, switches.upstream) : faultAnswer(fault);
  const [violations, answerViolations] = [
    objections(answer.headers, 'request'),
    objections(answer.headers, 'response'),
  ];
  switches.passed.push({ method, route, body, status: answer.status, violations, answerViolations });
  if (answer.headers[heldBack] !== undefined) answer.headers.location = answer.headers[heldBack];
  for (const header of ['content-length', 'transfer-encoding', 'content-encoding', 'sl-violations', heldBack])
    Reflect.deleteProperty(answer.headers, header);
  const amended = switches.amendments
    .filter(({ match }) => match.test(`${answer.status} ${method} ${route}`))
    .reduce((body, { change }) => Buffer.from(JSON.stringify(change(JSON.parse(body.toString())))), answer.body);
  response.writeHead(answer.status, answer.headers).end(amended);
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** A path of a repository is one parameter in the description, so its slashes are encoded; GitHub takes them either way. */
function described(url: string): string {
  return url.replace(/(?<=^[^?]*\/contents\/)[^?]+/, (path) => path.replaceAll('/', '%2F'));
}

function forward(request: IncomingMessage, body: string, upstream: string): Promise<Answer> {
  const headers = { ...request.headers, host: new URL(upstream).host };
  return new Promise((resolve) => {
    const onward = httpRequest(
      `${upstream}${described(request.url ?? '/')}`,
      { method: request.method, headers },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 502, headers: { ...answer.headers }, body: Buffer.concat(chunks) }),
        );
      },
    );
    onward.on('error', (error) => resolve({ status: 502, headers: {}, body: Buffer.from(error.message) }));
    onward.end(body);
  });
}

const messages: Readonly<Record<Exclude<Fault, 'hang'>, string>> = {
  401: 'Bad credentials',
  403: 'Resource not accessible by integration',
  404: 'Not Found',
  422: 'Validation Failed',
  429: 'You have exceeded a secondary rate limit',
  500: 'Server Error',
};

function faultAnswer(fault: Exclude<Fault, 'hang'>): Answer {
  const body = Buffer.from(JSON.stringify({ message: messages[fault] }));
  return { status: fault, headers: { 'content-type': 'application/json' }, body };
}

interface Violation {
  readonly location?: readonly string[];
  readonly message?: string;
}

function objections(headers: Answer['headers'], side: 'request' | 'response'): string[] {
  const header = headers['sl-violations'];
  if (typeof header !== 'string') return [];
  return (JSON.parse(header) as Violation[])
    .filter(({ location }) => location?.[0] === side)
    .map(({ location, message }) => `${location?.join('.') ?? ''}: ${message ?? ''}`);
}
