import { createHash } from 'node:crypto';
import { zipOfFiles } from '../zip.ts';

/** A run of a workflow, as GitHub remembers it. */
export interface FakeRun {
  readonly id: number;
  readonly event: string;
  readonly head_branch: string | null;
  readonly head_sha: string;
  /** The workflow's file. */
  readonly path: string;
  /** The repository that the head lies in: of a fork it is another one. */
  head_repository_id: number;
  attempt: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  readonly created_at: string;
}

/** An artifact; tests change what GitHub says of it to make it expired, broken or somebody else's. */
export interface FakeArtifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  content: Uint8Array;
  readonly mimeType: string;
  /** `sha256:…`; absent from what old servers answer. */
  digest: string | null;
  expired: boolean;
  readonly created_at: string;
  readonly expires_at: string;
}

/** An artifact on its way: created, not finalized. */
export interface Upload {
  readonly key: string;
  readonly run: number;
  readonly name: string;
  readonly mimeType: string;
  readonly blocks: Map<string, Uint8Array>;
  content: Uint8Array | null;
}

/** Runs and artifacts of one repository: what jobs upload, jobs of the same run list, and the REST API finds. */
export interface ActionsStore {
  readonly repositoryId: number;
  readonly runs: FakeRun[];
  readonly artifacts: FakeArtifact[];
  readonly uploads: Upload[];
  /** Of the next artifact. */
  nextId: number;
}

export const usualWorkflow = '.github/workflows/gates.yml';
const retentionDays = 90;

export function emptyActions(repositoryId = 7001): ActionsStore {
  return { repositoryId, runs: [], artifacts: [], uploads: [], nextId: 9001 };
}

/** A run of the usual workflow after a push to `main`, with what differs put over it. */
export function addRun(store: ActionsStore, run: Partial<FakeRun> & Pick<FakeRun, 'head_sha'>): FakeRun {
  const made: FakeRun = {
    id: 101 + store.runs.length,
    event: 'push',
    head_branch: 'main',
    path: usualWorkflow,
    head_repository_id: store.repositoryId,
    attempt: 1,
    status: 'completed',
    conclusion: 'success',
    created_at: new Date().toISOString(),
    ...run,
  };
  store.runs.push(made);
  return made;
}

/** Keeps a zip (or what should be one) as an artifact of a run. */
export function keepArtifact(
  store: ActionsStore,
  artifact: { readonly run: number; readonly name: string; readonly content: Uint8Array; readonly mimeType?: string },
): FakeArtifact {
  const now = Date.now();
  const kept: FakeArtifact = {
    mimeType: 'application/zip',
    ...artifact,
    id: store.nextId,
    digest: digestOf(artifact.content),
    expired: false,
    created_at: new Date(now).toISOString(),
    expires_at: new Date(now + retentionDays * 86_400_000).toISOString(),
  };
  store.nextId += 1;
  store.artifacts.push(kept);
  return kept;
}

/** An artifact of these files, as if a job of the run had uploaded it. */
export function addArtifact(
  store: ActionsStore,
  artifact: {
    readonly run: FakeRun;
    readonly name: string;
    readonly files: Readonly<Record<string, string | Uint8Array>>;
  },
): FakeArtifact {
  const { run, name, files } = artifact;
  return keepArtifact(store, { run: run.id, name, content: zipOfFiles(files) });
}

export function digestOf(content: Uint8Array): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

/** The token with which a job of a run reaches the results service: a JSON Web Token that nobody signed. */
export function runtimeToken(repository: string, run: number): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: `Actions.Results:${backendId(repository, run)}:job`, exp: 4e9 })}.x`;
}

/** What the results service calls a run. */
function backendId(repository: string, run: number): string {
  return `${repository}@${run}`;
}

/** The repository and run of a runtime token; `null` for anything else. */
export function runOfToken(token: string): { readonly repository: string; readonly run: number } | null {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { scp?: string };
    const [, repository = '', run = ''] = /^Actions\.Results:(.+)@(\d+):/.exec(claims.scp ?? '') ?? [];
    return repository === '' ? null : { repository, run: Number(run) };
  } catch {
    return null;
  }
}
