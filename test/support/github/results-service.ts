import { randomUUID } from 'node:crypto';
import { signature } from './blob-store.ts';
import { digestOf, keepArtifact, runOfToken, type ActionsStore, type FakeArtifact } from './actions-store.ts';
import type { Answer, Asked } from './asked.ts';

/*
 * The service behind `@actions/artifact`, of the project's own: the Twirp calls by which a job creates, finalizes, lists, fetches and
 * deletes artifacts of its own run, and the blob store that their content goes to.
 */

/** What Twirp's JSON says, by protocol buffer field. */
type Message = Readonly<Record<string, unknown>>;

interface Call {
  readonly message: Message;
  readonly store: ActionsStore;
  readonly run: number;
  /** Where blobs are reached. */
  readonly blobs: string;
}

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';

const methods: Readonly<Record<string, (call: Call) => Answer>> = {
  CreateArtifact: createArtifact,
  FinalizeArtifact: finalizeArtifact,
  ListArtifacts: listArtifacts,
  GetSignedArtifactURL: signedUrl,
  DeleteArtifact: deleteArtifact,
};

/** The answer of the results service, `null` when it is not asked. */
export function answerOfResults(
  asked: Asked,
  { storeOf, url }: { readonly storeOf: (repository: string) => ActionsStore | undefined; readonly url: string },
): Answer | null {
  const { pathname } = asked.url;
  if (!pathname.startsWith(service)) return null;
  const caller = runOfToken(asked.token);
  const store = caller === null ? undefined : storeOf(caller.repository);
  if (caller === null || store === undefined) return twirpError(401, 'unauthenticated', 'invalid runtime token');
  const message = (asked.body ?? {}) as Message;
  if (message.workflow_run_backend_id !== `${caller.repository}@${caller.run}`)
    return twirpError(403, 'permission_denied', 'the token is of another run');
  const method = methods[pathname.slice(service.length)];
  if (method === undefined) return twirpError(404, 'bad_route', `no handler for path ${pathname}`);
  return method({ message, store, run: caller.run, blobs: `${url}/blobs/${encodeURIComponent(caller.repository)}` });
}

/** What GitHub refuses in names. */
const refusedInNames = /[":<>|*?\r\n\\/]/;

function createArtifact({ message, store, run, blobs }: Call): Answer {
  const name = text(message.name);
  if (name === '' || refusedInNames.test(name))
    return twirpError(400, 'invalid_argument', `the name ${name} is invalid`);
  if (find(store, run, name) !== undefined)
    return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  const key = randomUUID();
  const mimeType = text(message.mime_type) === '' ? 'application/zip' : text(message.mime_type);
  store.uploads.push({ key, run, name, mimeType, blocks: new Map(), content: null });
  return ok({ ok: true, signed_upload_url: `${blobs}/uploads/${key}?sig=${signature}` });
}

function finalizeArtifact({ message, store, run }: Call): Answer {
  const name = text(message.name);
  const upload = store.uploads.findLast((one) => one.run === run && one.name === name);
  if (upload?.content == null) return twirpError(404, 'not_found', `nothing was uploaded for ${name}`);
  if (find(store, run, name) !== undefined)
    return twirpError(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  const [size, hash] = [String(upload.content.length), digestOf(upload.content)];
  if (text(message.size) !== size || (text(message.hash) !== '' && text(message.hash) !== hash))
    return twirpError(400, 'invalid_argument', `${name} has ${size} bytes and ${hash}`);
  store.uploads.splice(store.uploads.indexOf(upload), 1);
  const { content, mimeType } = upload;
  const { id } = keepArtifact(store, { run, name, content, mimeType });
  return ok({ ok: true, artifact_id: String(id) });
}

function listArtifacts({ message, store, run }: Call): Answer {
  const [name, id] = [text(message.name_filter), text(message.id_filter)];
  const found = store.artifacts.filter(
    (one) => one.run === run && (name === '' || one.name === name) && (id === '' || String(one.id) === id),
  );
  return ok({
    artifacts: found.map((one) => ({
      workflow_run_backend_id: message.workflow_run_backend_id,
      workflow_job_run_backend_id: message.workflow_job_run_backend_id,
      database_id: String(one.id),
      name: one.name,
      size: String(one.content.length),
      created_at: one.created_at,
      ...(one.digest === null ? {} : { digest: one.digest }),
    })),
  });
}

function signedUrl({ message, store, run, blobs }: Call): Answer {
  const artifact = find(store, run, text(message.name));
  if (artifact === undefined) return twirpError(404, 'not_found', 'artifact not found');
  return ok({ signed_url: `${blobs}/artifacts/${artifact.id}?sig=${signature}` });
}

function deleteArtifact({ message, store, run }: Call): Answer {
  const artifact = find(store, run, text(message.name));
  if (artifact === undefined) return twirpError(404, 'not_found', 'artifact not found');
  store.artifacts.splice(store.artifacts.indexOf(artifact), 1);
  return ok({ ok: true, artifact_id: String(artifact.id) });
}

function find(store: ActionsStore, run: number, name: string): FakeArtifact | undefined {
  return store.artifacts.find((one) => one.run === run && one.name === name);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function twirpError(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}
