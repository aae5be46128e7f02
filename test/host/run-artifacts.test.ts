import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { unzip } from '../../src/core/unzip.ts';
import { createRunArtifacts } from '../../src/host/run-artifacts.ts';
import type { RunArtifacts } from '../../src/core/run-artifacts.ts';
import { aFolder } from '../support/folder.ts';
import { runtimeToken } from '../support/github/actions-store.ts';
import { startFakeGitHub, type FakeFault, type FakeGitHub } from '../support/github/fake-github.ts';
import { emptyGitHub } from '../support/github/state.ts';
import { zipOfFiles as zipOf } from '../support/zip.ts';

const limits = { entries: 2, bytes: 10_000 };
const before = { ...process.env };
let github: FakeGitHub;
let scratch: string;

/** The toolkit reads the variables of the process. */
beforeEach(async () => {
  github = await startFakeGitHub(emptyGitHub());
  scratch = aFolder();
  Object.assign(process.env, {
    ACTIONS_RUNTIME_TOKEN: runtimeToken('acme/churn', 77),
    ACTIONS_RESULTS_URL: `${github.url}/`,
    GITHUB_WORKSPACE: scratch,
  });
});

afterEach(async () => {
  await github.close();
  process.env = { ...before };
});

const open = (): RunArtifacts => {
  const artifacts = createRunArtifacts({ env: process.env, scratch, unzip });
  if (artifacts === null) throw new Error('there are no artifacts');
  return artifacts;
};

const texts = (files: ReadonlyMap<string, Uint8Array>): Record<string, string> =>
  Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

test('what is uploaded is listed and downloaded, and leaves nothing on the disk', async () => {
  const artifacts = open();
  const content = { 'a.json': '{"a": 1}', 'b.txt': 'b'.repeat(3000) };
  const uploaded = await artifacts.upload('first', new Map(Object.entries(content)), { retentionDays: 30 });
  const [listed, ...rest] = await artifacts.list();
  expect(rest).toEqual([]);
  expect(listed).toEqual(uploaded);
  expect(uploaded).toMatchObject({ name: 'first', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  expect(texts(await artifacts.download(uploaded, limits))).toEqual(content);
  expect(readdirSync(scratch)).toEqual([]);
});

describe('there are none', () => {
  test.each<[string, Record<string, string>]>([
    ['without a token', { ACTIONS_RUNTIME_TOKEN: '' }],
    ['without the address of the service', { ACTIONS_RESULTS_URL: '' }],
    ['on a GitHub Enterprise Server', { GITHUB_SERVER_URL: 'https://github.example.com' }],
    ['where the server is no address', { GITHUB_SERVER_URL: 'github' }],
  ])('%s', (_name, changed) => {
    expect(createRunArtifacts({ env: { ...process.env, ...changed }, scratch, unzip })).toBeNull();
  });

  test.each(['https://github.com', 'https://acme.ghe.com', 'http://github.localhost:3000'])('but at %s', (server) => {
    const env = { ...process.env, GITHUB_SERVER_URL: server };
    expect(createRunArtifacts({ env, scratch, unzip })).not.toBeNull();
  });
});

const artifact = { id: 1, name: 'one', size: 9, digest: null };
const calls = {
  upload: (artifacts: RunArtifacts): Promise<unknown> => artifacts.upload('one', new Map([['a', '1']])),
  list: (artifacts: RunArtifacts): Promise<unknown> => artifacts.list(),
  download: (artifacts: RunArtifacts): Promise<unknown> => artifacts.download(artifact, limits),
};

/** A toolkit that never comes to an end, or breaks. */
const broken = (work: () => Promise<never>): RunArtifacts | null =>
  createRunArtifacts({
    env: process.env,
    scratch,
    unzip,
    deadline: 50,
    connect: () =>
      Promise.resolve({ uploadArtifact: work, listArtifacts: work, downloadArtifact: work, deleteArtifact: work }),
  });

describe.each(Object.entries(calls))('%s', (_name, call) => {
  test.each<[string, () => Promise<never>, string]>([
    ['hangs', () => new Promise<never>(() => undefined), 'it took longer than 0.05 s'],
    ['breaks', () => Promise.reject(new Error('connection reset')), 'connection reset'],
  ])('%s', async (_how, work, message) => {
    const artifacts = broken(work);
    if (artifacts === null) throw new Error('there are no artifacts');
    await expect(call(artifacts)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining(message),
    });
    expect(readdirSync(scratch)).toEqual([]);
  });
});

describe('faults', () => {
  test.each<[string, FakeFault, keyof typeof calls]>([
    ['CreateArtifact', 403, 'upload'],
    ['CreateArtifact', 422, 'upload'],
    ['PUT .*/uploads/', 403, 'upload'],
    ['FinalizeArtifact', 403, 'upload'],
    ['ListArtifacts', 403, 'list'],
  ])('%s answers %s', async (call, fault, work) => {
    await open().upload('there', new Map([['a', '1']]));
    github.fail(new RegExp(call), fault);
    await expect(calls[work](open())).rejects.toMatchObject({ kind: 'unavailable' });
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('an artifact that is not there', async () => {
    await expect(calls.download(open())).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('an artifact whose address is refused', async () => {
    const uploaded = await open().upload('there', new Map([['a', '1']]));
    github.fail(/GetSignedArtifactURL/, 403);
    await expect(open().download(uploaded, limits)).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test('a name that is there already is not given twice', async () => {
    await open().upload('one', new Map([['a', '1']]));
    await expect(open().upload('one', new Map([['a', '2']]))).rejects.toMatchObject({ kind: 'unavailable' });
  });

  test.each<[string, (content: Uint8Array) => Uint8Array, string]>([
    ['something else', () => zipOf({ a: '2' }), 'is not what was uploaded'],
    ['too much', () => new Uint8Array(limits.bytes + 1), 'is larger than 10000 bytes'],
  ])('a download that is %s', async (_name, change, message) => {
    const uploaded = await open().upload('one', new Map([['a', '1']]));
    for (const stored of github.state.actions.artifacts) stored.content = change(stored.content);
    await expect(open().download(uploaded, limits)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining(message),
    });
  });

  test('a zip that is none, where the service tells no digest', async () => {
    const uploaded = await open().upload('one', new Map([['a', '1']]));
    for (const stored of github.state.actions.artifacts) stored.content = new TextEncoder().encode('PK no');
    await expect(open().download({ ...uploaded, digest: null }, limits)).rejects.toMatchObject({ kind: 'input' });
  });
});
