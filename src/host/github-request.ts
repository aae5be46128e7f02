import { setTimeout as wait } from 'node:timers/promises';
import { MlGatesError, unavailableError } from '../core/errors.ts';
import { parseInteger } from '../core/number.ts';

/** How GitHub is reached. */
export interface GitHubRequestOptions {
  readonly token: string;
  /** `https://api.github.com`, or that of a GHES host. */
  readonly apiUrl: string;
  readonly fetch?: Fetch;
  /** Milliseconds after which one attempt is given up, headers and body together. Default 10,000. */
  readonly deadline?: number;
  /** Milliseconds before the second attempt; the third waits twice as long. Default 1,000. */
  readonly pause?: number;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What GitHub answered: 200, or 404 and its kin; everything else is thrown. */
export interface GitHubAnswer {
  readonly status: 200 | 404;
  readonly contentType: string;
  readonly body: Uint8Array;
  /** The question, for messages: `GET /repos/o/r/compare/…`. */
  readonly what: string;
}

export type GitHubRequest = (
  path: string,
  options?: {
    readonly accept?: string;
    /** The permission that the request needs, for the message when it is refused. Default `contents: read`. */
    readonly permission?: string;
  },
) => Promise<GitHubAnswer>;

const attempts = 3;
const longestWait = 20_000;
const bodyLimit = 64 * 1024 * 1024;

/**
 * Asks GitHub: at most three attempts of 10 s each on silence, 5xx and rate limits, waiting as long as GitHub says, up to 20 s.
 *
 * @throws `unavailable` (from the request) with the permission to add where one is missing.
 */
export function createGitHubRequest(options: GitHubRequestOptions): GitHubRequest {
  return async (path, { accept = 'application/vnd.github+json', permission = 'contents: read' } = {}) => {
    const what = `GET ${path.split('?', 1)[0] ?? path}`;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attemptOnce(path, { accept, what, permission }, options);
      if (outcome.kind === 'answered') return outcome.answer;
      const pause = outcome.wait ?? (options.pause ?? 1000) * attempt;
      if (attempt === attempts || pause > longestWait) throw unavailableError(`${what}: ${outcome.problem}`);
      await wait(pause);
    }
  };
}

type Attempt =
  | { readonly kind: 'answered'; readonly answer: GitHubAnswer }
  | { readonly kind: 'again'; readonly problem: string; readonly wait?: number };

async function attemptOnce(
  path: string,
  { accept, what, permission }: { accept: string; what: string; permission: string },
  options: GitHubRequestOptions,
): Promise<Attempt> {
  const deadline = options.deadline ?? 10_000;
  const signal = AbortSignal.timeout(deadline);
  try {
    const fetch = options.fetch ?? (await defaultFetch());
    const response = await fetch(`${options.apiUrl.replace(/\/+$/, '')}${path}`, {
      headers: {
        accept,
        authorization: `Bearer ${options.token}`,
        'user-agent': 'ml-gates',
        'x-github-api-version': '2022-11-28',
      },
      signal,
    });
    return await judged(response, { what, permission });
  } catch (thrown) {
    if (thrown instanceof MlGatesError) throw thrown;
    if (signal.aborted) return { kind: 'again', problem: `GitHub did not answer within ${deadline / 1000} s` };
    return { kind: 'again', problem: `GitHub could not be reached: ${causeOf(thrown)}` };
  }
}

/** A proxy is honoured by the toolkit's fetch alone, which costs a tenth of a second to load. */
async function defaultFetch(): Promise<Fetch> {
  const { HTTPS_PROXY, https_proxy: lower, HTTP_PROXY, http_proxy: lowerHttp } = process.env;
  if ([HTTPS_PROXY, lower, HTTP_PROXY, lowerHttp].every((proxy) => proxy === undefined || proxy === '')) return fetch;
  const { defaults } = await import('@actions/github/lib/utils');
  return (defaults.request?.fetch as Fetch | undefined) ?? fetch;
}

async function judged(
  response: Response,
  { what, permission }: { what: string; permission: string },
): Promise<Attempt> {
  const { status } = response;
  if (status === 200) {
    const contentType = response.headers.get('content-type') ?? '';
    const body = await boundedBody(response, what);
    return { kind: 'answered', answer: { status, contentType, body, what } };
  }
  const said = new TextDecoder().decode(await boundedBody(response, what));
  // 409 is an empty repository, 410 an artifact that has expired, 422 a commit that does not exist.
  if (status === 404 || status === 409 || status === 410 || status === 422) {
    return { kind: 'answered', answer: { status: 404, contentType: '', body: new Uint8Array(), what } };
  }
  const pause = waitOf(response);
  const limited = status === 429 || (status === 403 && (pause !== undefined || /rate limit/i.test(said)));
  if (status >= 500 || limited) {
    const problem = status >= 500 ? `GitHub answered ${status}` : `GitHub limits the rate of requests (${status})`;
    return { kind: 'again', problem, ...(pause === undefined ? {} : { wait: pause }) };
  }
  throw unavailableError(`${what}: ${refusal(status, permission)}`);
}

function refusal(status: number, permission: string): string {
  if (status === 401) return 'GitHub refused the token (401): it is wrong or has expired';
  if (status !== 403) return `GitHub answered ${status}`;
  return `this token may not read that (403); give the job \`permissions: ${permission}\``;
}

/** How long GitHub asks to wait, in milliseconds: by `retry-after`, or until a used-up limit is reset. */
function waitOf(response: Response): number | undefined {
  const seconds = parseInteger(response.headers.get('retry-after') ?? '');
  if (seconds !== undefined) return Math.max(0, seconds) * 1000;
  const limited = response.headers.get('x-ratelimit-remaining') === '0';
  const reset = parseInteger(response.headers.get('x-ratelimit-reset') ?? '');
  if (!limited) return undefined;
  return reset === undefined ? longestWait + 1 : Math.max(0, reset * 1000 - Date.now());
}

async function boundedBody(response: Response, what: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > bodyLimit) throw unavailableError(`${what}: GitHub answered with more than 64 MB`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/** `fetch` hides what happened in the cause of what it throws; its code (`ECONNREFUSED`) says most. */
function causeOf(thrown: unknown): string {
  const outer = asFacts(thrown);
  const { code, message } = asFacts(outer.cause ?? thrown);
  return (code ?? message ?? 'no reason given').slice(0, 200);
}

function asFacts(value: unknown): { readonly cause?: unknown; readonly code?: string; readonly message?: string } {
  return typeof value === 'object' && value !== null ? value : {};
}
