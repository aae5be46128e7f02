import { PublishError, type PublishFault } from '../core/publisher.ts';

/** How patient reporting is; milliseconds. */
export interface CallLimits {
  /** One request with its repetitions. */
  readonly call: number;
  /** All requests of the process together. */
  readonly total: number;
}

const usual: CallLimits = { call: 15_000, total: 60_000 };

/** What every request carries. */
interface How {
  /** `retries: 0` sends once. A number above would be obeyed by the plugin for every status, also for those that it must not repeat. */
  readonly request: { readonly signal: AbortSignal; readonly retries?: 0 };
}

export type Octokit = Awaited<ReturnType<typeof connect>>;
type Call<T> = (octokit: Octokit, how: How) => Promise<T>;

/** Requests to GitHub that end: by an answer, or by a `PublishError`. */
export interface Calls {
  /** A request that may be repeated. */
  run<T>(call: Call<T>): Promise<T>;
  /** A request that creates something, and is sent once: nobody knows what became of one that was not answered. */
  create<T>(call: Call<T>): Promise<T>;
  /** A question whose refusal is an answer too: `null`. */
  probe<T>(call: Call<T>): Promise<T | null>;
}

export function createCalls({
  limits = usual,
  ...options
}: {
  readonly token: string;
  readonly apiUrl: string;
  readonly limits?: CallLimits;
}): Calls {
  let connected: Promise<Octokit> | null = null;
  let broken: PublishError | null = null;
  let left = limits.total;
  const perform = async <T>(call: Call<T>, how: { readonly retries?: 0 }): Promise<T> => {
    if (broken !== null) throw broken;
    const begin = performance.now();
    const allowed = Math.min(limits.call, left);
    try {
      connected ??= connect(options);
      return await withDeadline(await connected, { call, how, allowed });
    } catch (thrown) {
      throw publishError(thrown);
    } finally {
      left = Math.max(0, left - (performance.now() - begin));
    }
  };
  const remembering = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (thrown) {
      if (thrown instanceof PublishError && isLasting(thrown)) broken = thrown;
      throw thrown;
    }
  };
  return {
    run: (call) => remembering(perform(call, {})),
    create: (call) => remembering(perform(call, { retries: 0 })),
    probe: (call) => perform(call, { retries: 0 }).catch(() => null),
  };
}

/** Who cannot be reached, does not answer or does not know the token will not do so for the next request. */
function isLasting({ fault, status }: PublishError): boolean {
  return fault === 'timeout' || fault === 'unauthorized' || (fault === 'unavailable' && status === null);
}

/** The signal ends the request; the race also ends the wait for a turn, which no signal reaches. */
async function withDeadline<T>(
  octokit: Octokit,
  { call, how, allowed }: { call: Call<T>; how: { readonly retries?: 0 }; allowed: number },
): Promise<T> {
  const control = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      control.abort();
      reject(new PublishError('timeout', null));
    }, allowed);
  });
  try {
    return await Promise.race([call(octokit, { request: { signal: control.signal, ...how } }), deadline]);
  } finally {
    clearTimeout(timer);
  }
}

const longestPause = 10;

/** What the throttling plugin tells of a limited request: seconds to wait, the request, its client, how often it was tried again. */
type Limited = [seconds: number, request: { method?: unknown }, client: unknown, count: number];

/** The toolkit's client, which honours proxies, with its plugins; loaded by the first request. */
async function connect({ token, apiUrl }: { readonly token: string; readonly apiUrl: string }) {
  const [{ GitHub, getOctokitOptions }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const patient = (...[seconds, request, , count]: Limited): boolean =>
    request.method !== 'POST' && seconds <= longestPause && count < 1;
  const quiet = (): undefined => undefined;
  return new (GitHub.plugin(retry, throttling))({
    ...getOctokitOptions(token, { baseUrl: apiUrl.replace(/\/+$/, '') }),
    userAgent: 'ml-gates',
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: {
      onRateLimit: patient,
      onSecondaryRateLimit: patient,
    },
  });
}

const faults: ReadonlyMap<number, PublishFault> = new Map([
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [429, 'rate-limited'],
]);

interface Failed {
  readonly status?: unknown;
  readonly message?: unknown;
  readonly name?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** What went wrong with a request; whatever it was, it is said and nothing else. */
function publishError(thrown: unknown): PublishError {
  if (thrown instanceof PublishError) return thrown;
  const { status, message, name, response }: Failed = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const text = typeof message === 'string' ? message : 'no reason given';
  if (name === 'AbortError') return new PublishError('timeout', null, { cause: thrown });
  if (typeof status !== 'number' || response === undefined)
    return new PublishError('unavailable', null, { cause: thrown, message: text });
  const headers = response.headers ?? {};
  const limited = /rate limit/i.test(text) || headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers;
  const fault =
    status === 403 && limited ? 'rate-limited' : (faults.get(status) ?? (status >= 500 ? 'unavailable' : 'refused'));
  return new PublishError(fault, status, { cause: thrown, message: text });
}
