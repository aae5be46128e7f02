import type { ActionsStore, Upload } from './actions-store.ts';
import type { Answer, Asked } from './asked.ts';

/** Of every signed address; runners mask it wherever it is printed. */
export const signature = 'c2lnbmVkIGJ5IG5vYm9keQ';

/** What the Azure client expects of every answer. */
const headers = {
  etag: '"0x1"',
  'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
  'x-ms-request-id': '00000000-0000-0000-0000-000000000000',
  'x-ms-version': '2025-01-05',
};

/** The content of artifacts, written in blocks and read whole; `null` when something else is asked. */
export function answerOfBlobs(asked: Asked, storeOf: (repository: string) => ActionsStore | undefined): Answer | null {
  const [, home, repository = '', kind, key = ''] = asked.url.pathname.split('/');
  if (home !== 'blobs') return null;
  const store = storeOf(decodeURIComponent(repository));
  if (asked.url.searchParams.get('sig') !== signature)
    return { status: 403, body: 'the signature is missing', headers };
  if (kind === 'uploads' && asked.method === 'PUT') {
    const upload = store?.uploads.find((one) => one.key === key);
    return upload === undefined ? missing : write(asked, upload);
  }
  const artifact = store?.artifacts.find(({ id }) => String(id) === key);
  if (artifact === undefined || kind !== 'artifacts' || asked.method !== 'GET') return missing;
  return {
    status: 200,
    body: Buffer.from(artifact.content),
    headers: {
      ...headers,
      'content-type': artifact.mimeType,
      'content-length': String(artifact.content.length),
      'content-disposition': `attachment; filename="${artifact.name}.zip"`,
    },
  };
}

const missing: Answer = { status: 404, body: 'the blob does not exist', headers };

function write({ url, bytes }: Asked, upload: Upload): Answer {
  const step = url.searchParams.get('comp');
  if (step === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', bytes);
  else upload.content = step === 'blocklist' ? Buffer.concat(blocksOf(bytes, upload)) : bytes;
  return { status: 201, body: '', headers };
}

/** The blocks that a list names, in its order. */
function blocksOf(list: Uint8Array, { blocks }: Upload): Uint8Array[] {
  const names = [...new TextDecoder().decode(list).matchAll(/<(?:Latest|Uncommitted)>([^<]+)</g)];
  return names.map(([, name = '']) => blocks.get(name) ?? new Uint8Array());
}
