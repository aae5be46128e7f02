import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DefaultArtifactClient } from '@actions/artifact';
import { asError, inputError, MlGatesError, unavailableError } from '../core/errors.ts';
import { parseInteger } from '../core/number.ts';
import type { ArtifactFiles, ArtifactLimits, RunArtifact, RunArtifacts } from '../core/run-artifacts.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is asked of the toolkit. */
export type ArtifactClient = Pick<
  DefaultArtifactClient,
  'uploadArtifact' | 'listArtifacts' | 'downloadArtifact' | 'deleteArtifact'
>;

interface RunArtifactsOptions {
  readonly env: Environment;
  /** A folder of our own in RUNNER_TEMP: the toolkit uploads from the disk, and downloads to it. */
  readonly scratch: string;
  /** Reads a zip within limits; `label` names it in errors. */
  readonly unzip: (bytes: Uint8Array, label: string, limits: ArtifactLimits) => Promise<ArtifactFiles>;
  /** Milliseconds for one call with its repetitions. Default 60,000. */
  readonly deadline?: number;
  readonly connect?: () => Promise<ArtifactClient>;
}

/**
 * The artifacts of this run, through `@actions/artifact`, which is loaded by the first call.
 * @returns `null` where there are none: outside of a run, and on a GitHub Enterprise Server, which does not speak version 4 of their protocol
 */
export function createRunArtifacts(options: RunArtifactsOptions): RunArtifacts | null {
  const { env, scratch, unzip, deadline = 60_000, connect = connectToolkit } = options;
  if (!hasArtifacts(env)) return null;
  let connected: Promise<ArtifactClient> | undefined;
  const ask = async <T>(what: string, call: (client: ArtifactClient) => Promise<T>): Promise<T> => {
    connected ??= connect();
    return within(deadline, what, connected.then(call));
  };
  return {
    upload: (name, files, { retentionDays, replace = false } = {}) =>
      withFolder(scratch, async (folder) => {
        const paths = await writeAll(folder, files);
        const retention = retentionDays === undefined ? {} : { retentionDays: shortest(retentionDays, env) };
        if (replace) await ask('an earlier artifact could not be replaced', (client) => removed(client, name));
        const { id, size, digest } = await ask('an artifact could not be uploaded', (client) =>
          client.uploadArtifact(name, paths, folder, retention),
        );
        if (id === undefined) throw unavailableError('an artifact could not be uploaded: the service gave it no id');
        return { id, name, size: size ?? 0, digest: digest === undefined ? null : `sha256:${digest}` };
      }),
    async list() {
      const { artifacts } = await ask('the artifacts of this run could not be listed', (client) =>
        client.listArtifacts(),
      );
      return artifacts
        .map(({ id, name, size, digest }) => ({ id, name, size, digest: digest ?? null }))
        .sort((a, b) => a.id - b.id);
    },
    download: (artifact, limits) =>
      withFolder(scratch, async (folder) => {
        refuseSize(artifact, artifact.size, limits);
        await ask(`the artifact ${artifact.name} could not be downloaded`, (client) =>
          client.downloadArtifact(artifact.id, { path: folder, skipDecompress: true }),
        );
        return unzip(await readZip(folder, artifact, limits), `the artifact ${artifact.name}`, limits);
      }),
  };
}

async function connectToolkit(): Promise<ArtifactClient> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/** Asked first whether it is there: the toolkit takes a name that is not for a fault of the service. */
async function removed(client: ArtifactClient, name: string): Promise<void> {
  const { artifacts } = await client.listArtifacts();
  if (artifacts.some((one) => one.name === name)) await client.deleteArtifact(name);
}

/** Whether artifacts of version 4 of their protocol exist here. */
export function hasArtifacts(env: Environment): boolean {
  const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: url = '' } = env;
  return token !== '' && url !== '' && !isEnterpriseServer(env);
}

/** The toolkit refuses everything but github.com, *.ghe.com and *.localhost; to ask it, it would have to be loaded. */
function isEnterpriseServer({ GITHUB_SERVER_URL: server = 'https://github.com' }: Environment): boolean {
  const host = URL.canParse(server) ? new URL(server).hostname.trimEnd().toUpperCase() : '';
  return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}

/** The toolkit has no way to be told to stop: what comes after the deadline comes to nobody. */
async function within<T>(deadline: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${deadline / 1000} s`)), deadline);
  });
  try {
    return await Promise.race([work, late]);
  } catch (thrown) {
    throw unavailableError(`${what}: ${asError(thrown).message}`, { cause: thrown });
  } finally {
    clearTimeout(timer);
  }
}

async function withFolder<T>(scratch: string, use: (folder: string) => Promise<T>): Promise<T> {
  let folder: string | undefined;
  try {
    await mkdir(scratch, { recursive: true });
    folder = await mkdtemp(path.join(scratch, 'artifact-'));
    return await use(folder);
  } catch (thrown) {
    if (thrown instanceof MlGatesError) throw thrown;
    throw unavailableError(`an artifact has no place on this disk: ${asError(thrown).message}`, { cause: thrown });
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function writeAll(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<string[]> {
  const paths: string[] = [];
  for (const [name, content] of files) {
    const file = path.join(folder, path.basename(name));
    await writeFile(file, content);
    paths.push(file);
  }
  return paths;
}

/** The repository may allow less; the toolkit would make a warning of it. */
function shortest(days: number, env: Environment): number {
  return Math.min(days, parseInteger(env.GITHUB_RETENTION_DAYS ?? '') ?? days);
}

/** Of all the names that a service may give to a download, there is one file. */
async function readZip(folder: string, artifact: RunArtifact, limits: ArtifactLimits): Promise<Uint8Array> {
  const [name, ...rest] = await readdir(folder);
  if (name === undefined || rest.length > 0)
    throw inputError({ message: `the artifact ${artifact.name} is not one zip file` });
  const file = path.join(folder, name);
  refuseSize(artifact, (await stat(file)).size, limits);
  const bytes = await readFile(file);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (artifact.digest !== null && artifact.digest !== digest)
    throw inputError({ message: `the artifact ${artifact.name} is not what was uploaded: its SHA-256 differs` });
  return bytes;
}

function refuseSize({ name }: RunArtifact, size: number, { bytes }: ArtifactLimits): void {
  if (size > bytes) throw inputError({ message: `the artifact ${name} is larger than ${String(bytes)} bytes` });
}
