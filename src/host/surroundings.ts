import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { configError, asError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import { parseInteger } from '../core/number.ts';
import type { Surroundings } from '../core/ports.ts';

type Environment = Readonly<Record<string, string | undefined>>;
type Payload = Readonly<Record<string, Json>>;

/**
 * Where this run takes place, read from the variables and the event file of a runner.
 * @param folder the folder that the config lies in: its repository's root is what shown paths are relative to
 */
export async function readSurroundings(env: Environment, folder: string): Promise<Surroundings> {
  const onRunner = env.GITHUB_ACTIONS === 'true';
  const root = repositoryRoot(folder, onRunner ? env.GITHUB_WORKSPACE : undefined);
  const serverUrl = (env.GITHUB_SERVER_URL ?? 'https://github.com').replace(/\/+$/, '');
  if (!onRunner) return { ...nowhere, serverUrl, root };
  const payload = await readPayload(env.GITHUB_EVENT_PATH);
  const pullRequest = objectAt(payload, 'pull_request');
  const mergeGroup = objectAt(payload, 'merge_group');
  const sha = env.GITHUB_SHA ?? null;
  return {
    onRunner,
    event: env.GITHUB_EVENT_NAME ?? null,
    payload,
    repository: env.GITHUB_REPOSITORY ?? null,
    ref: env.GITHUB_REF ?? null,
    sha,
    headSha: shaAt(objectAt(pullRequest, 'head'), 'sha') ?? shaAt(mergeGroup, 'head_sha') ?? sha,
    pullRequest: typeof pullRequest.number === 'number' ? pullRequest.number : null,
    runId: parseInteger(env.GITHUB_RUN_ID ?? '') ?? null,
    attempt: parseInteger(env.GITHUB_RUN_ATTEMPT ?? '') ?? null,
    workflow: /^[^/]+\/[^/]+\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1] ?? null,
    serverUrl,
    root,
  };
}

const nowhere = {
  onRunner: false,
  event: null,
  payload: {},
  repository: null,
  ref: null,
  sha: null,
  headSha: null,
  pullRequest: null,
  runId: null,
  attempt: null,
  workflow: null,
} as const;

/** The nearest folder upwards that holds `.git`, not above `top`; without one `top`, or the current folder. */
function repositoryRoot(folder: string, top: string | undefined): string {
  const start = path.resolve(folder);
  for (let at = start; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at) || (top !== undefined && at === path.resolve(top))) break;
  }
  const fallback = path.resolve(top ?? '.');
  return path.relative(fallback, start).startsWith('..') ? start : fallback;
}

async function readPayload(file: string | undefined): Promise<Payload> {
  if (file === undefined || file === '') return {};
  try {
    const payload = JSON.parse(await readFile(file, 'utf8')) as Json;
    if (typeof payload === 'object' && payload !== null && !Array.isArray(payload)) return payload as Payload;
    throw new Error('it is not a JSON object');
  } catch (thrown) {
    const message = `the event of this run (GITHUB_EVENT_PATH) could not be read: ${asError(thrown).message}`;
    throw configError([{ message }], { cause: thrown });
  }
}

function objectAt(of: Payload, key: string): Payload {
  const value = of[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Payload) : {};
}

function shaAt(of: Payload, key: string): string | undefined {
  const value = of[key];
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}
