import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What is answered instead of an answer. */
export type ResultsFault = 403 | 404 | 409 | 500 | 'hang';

interface Stored {
  readonly id: number;
  readonly name: string;
  readonly blocks: Map<string, Uint8Array>;
  content: Uint8Array;
  size: string;
  hash: string;
  finished: boolean;
}

/**
 * The service that keeps artifacts, as far as `@actions/artifact` 6 asks it: its calls and the storage that they hand out, in
 * memory. It is the project's own; what GitHub's may do beyond that is not in it.
 */
export interface ResultsService {
  readonly url: string;
  /** What a runner sets for a step that may use it; `run` is another run's when it differs. */
  variables(run?: string): Readonly<Record<string, string>>;
  /** The calls, as they came: `CreateArtifact`, `PUT`, … */
  readonly log: readonly string[];
  readonly artifacts: readonly Stored[];
  /** Answers `fault` to a call, at most `times` times. */
  fail(call: string, fault: ResultsFault, times?: number): void;
  close(): Promise<void>;
}

interface State {
  url: string;
  readonly log: string[];
  readonly artifacts: Stored[];
  readonly faults: { readonly call: string; readonly fault: ResultsFault; left: number }[];
}

export async function startResultsService(): Promise<ResultsService> {
  const state: State = { url: '', log: [], artifacts: [], faults: [] };
  const server = createServer((request, response) => {
    void serve(request, response, state);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: state.url,
    variables: (run = '77') => ({ ACTIONS_RUNTIME_TOKEN: runtimeToken(run), ACTIONS_RESULTS_URL: `${state.url}/` }),
    log: state.log,
    artifacts: state.artifacts,
    fail: (call, fault, times = Infinity) => state.faults.push({ call, fault, left: times }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The token of a job, of which the toolkit reads the run and the job, and no signature. */
function runtimeToken(run: string): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${run}:1`, exp: 4e9 })}.x`;
}

async function serve(request: IncomingMessage, response: ServerResponse, state: State): Promise<void> {
  const url = new URL(request.url ?? '/', state.url);
  const body = await buffer(request);
  const call = url.pathname.startsWith('/twirp/') ? (url.pathname.split('/').at(-1) ?? '') : (request.method ?? '');
  state.log.push(call);
  const fault = state.faults.find((one) => one.call === call && one.left > 0);
  if (fault !== undefined) {
    fault.left -= 1;
    answerFault(response, fault.fault);
  } else if (call === 'PUT') put(url, body, { response, state });
  else if (call === 'GET') get(url, { response, state });
  else answer(response, 200, answerOf(call, JSON.parse(body.toString('utf8')) as Question, state));
}

function answerFault(response: ServerResponse, fault: ResultsFault): void {
  if (fault !== 'hang') answer(response, fault, { code: 'fault', msg: 'refused for a test' });
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

interface Question {
  readonly name?: string;
  readonly size?: string;
  readonly hash?: string;
  readonly id_filter?: string;
}

function answerOf(call: string, { name = '', size = '0', hash = '', id_filter: id }: Question, state: State): unknown {
  const { artifacts, url } = state;
  const found = artifacts.find((one) => one.name === name);
  switch (call) {
    case 'CreateArtifact': {
      if (found !== undefined) return { ok: false };
      const next = artifacts.length + 1;
      artifacts.push({ id: next, name, blocks: new Map(), content: new Uint8Array(), size, hash, finished: false });
      return { ok: true, signed_upload_url: `${url}/account/blob/${next}?sig=secret` };
    }
    case 'FinalizeArtifact':
      if (found === undefined) return { ok: false };
      Object.assign(found, { size, hash, finished: true });
      return { ok: true, artifact_id: String(found.id) };
    case 'GetSignedArtifactURL':
      return { signed_url: `${url}/account/blob/${found?.id ?? 0}?sig=secret` };
    default:
      return {
        artifacts: artifacts.filter((one) => one.finished && (id === undefined || id === String(one.id))).map(listed),
      };
  }
}

function listed({ id, name, size, hash }: Stored): unknown {
  const ids = { workflow_run_backend_id: '77', workflow_job_run_backend_id: '1' };
  return { ...ids, database_id: String(id), name, size, created_at: '2026-01-02T03:04:05Z', digest: hash };
}

interface Exchange {
  readonly response: ServerResponse;
  readonly state: State;
}

/** Blocks, then the list that puts them in order; or all at once. */
function put(url: URL, body: Buffer, { response, state }: Exchange): void {
  const stored = storedAt(url, state);
  const block = url.searchParams.get('blockid');
  if (stored === undefined) response.writeHead(404).end();
  else {
    if (block !== null) stored.blocks.set(block, body);
    else if (url.searchParams.get('comp') === 'blocklist') {
      const order = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map((match) => match[1] ?? '');
      stored.content = Buffer.concat(order.map((one) => stored.blocks.get(one) ?? new Uint8Array()));
    } else stored.content = body;
    response.writeHead(201, { etag: '"1"', 'last-modified': 'Fri, 02 Jan 2026 03:04:05 GMT' }).end();
  }
}

function get(url: URL, { response, state }: Exchange): void {
  const stored = storedAt(url, state);
  if (stored === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'application/zip' }).end(stored.content);
}

function storedAt(url: URL, { artifacts }: State): Stored | undefined {
  return artifacts.find(({ id }) => url.pathname === `/account/blob/${id}`);
}
