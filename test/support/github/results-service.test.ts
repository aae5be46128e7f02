import { createCipheriv } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArtifactClient } from '@actions/artifact';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { aFolder } from '../folder.ts';
import { zipOf } from '../zip.ts';
import { addArtifact, addRun, runtimeToken, type FakeRun } from './actions-store.ts';
import { startFakeGitHub, type FakeGitHub } from './fake-github.ts';
import { emptyGitHub } from './state.ts';

/*
 * The toolkit's own client against the project's own results service: what a job uploads is listed in its run and found by the REST
 * API in every other.
 */

let github: FakeGitHub;
let run: FakeRun;
let client: ArtifactClient;
const before = { ...process.env };

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true); // the client talks to a runner
  github = await startFakeGitHub(emptyGitHub());
  process.env.GITHUB_API_URL = github.url; // read when the client is loaded
  client = new (await import('@actions/artifact')).DefaultArtifactClient();
});
afterAll(async () => {
  jest.restoreAllMocks();
  process.env = before;
  await github.close();
});
beforeEach(() => {
  github.heal();
  run = addRun(github.state.actions, { head_sha: 'a'.repeat(40) });
  asJobOf(run.id);
});

function asJobOf(id: number): void {
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken('acme/churn', id),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: aFolder(),
  });
}

const elsewhere = () => ({
  findBy: { token: 'ghs_test', workflowRunId: run.id, repositoryOwner: 'acme', repositoryName: 'churn' },
});

async function upload(name: string, text: string): Promise<number> {
  const folder = aFolder({ 'record.json': text });
  const { id = 0 } = await client.uploadArtifact(name, [path.join(folder, 'record.json')], folder);
  return id;
}

async function download(id: number, options: object = {}): Promise<string> {
  const { downloadPath = '' } = await client.downloadArtifact(id, { path: aFolder(), ...options });
  return readFileSync(path.join(downloadPath, 'record.json'), 'utf8');
}

test('what a job uploads, other jobs of its run list and download', async () => {
  const id = await upload('one', '{"v": 1}');
  await upload('two', '{"v": 2}');
  const { artifacts } = await client.listArtifacts();
  expect(artifacts.map(({ name }) => name)).toEqual(['one', 'two']);
  const { artifact } = await client.getArtifact('one');
  expect(artifact).toMatchObject({ id, name: 'one', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
  expect(await download(id)).toBe('{"v": 1}');
});

test('what one run uploaded is found from another by the REST API alone', async () => {
  const id = await upload('one', '{"v": 1}');
  asJobOf(run.id + 1);
  expect((await client.listArtifacts()).artifacts).toEqual([]);
  const { artifact } = await client.getArtifact('one', elsewhere());
  expect(artifact.id).toBe(id);
  expect(await download(id, { ...elsewhere(), expectedHash: artifact.digest })).toBe('{"v": 1}');
});

test('a name is taken once per run, until it is deleted', async () => {
  const id = await upload('one', '1');
  await expect(upload('one', '2')).rejects.toThrow(/409.*already exists/);
  asJobOf(run.id + 1);
  await upload('one', '3');
  asJobOf(run.id);
  expect((await client.deleteArtifact('one')).id).toBe(id);
  expect(await download(await upload('one', '4'))).toBe('4');
});

test('more than a block arrives whole', async () => {
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(9 << 20));
  const large = noise.toString('base64'); // packed it still is more than the 8 MiB of one block
  expect(await download(await upload('large', large))).toBe(large);
});

test('what is too new, expired or nobody’s is not answered', async () => {
  const kept = addArtifact(github.state.actions, { run, name: 'old', files: { 'record.json': '{}' } });
  const ask = async (route: string) => fetch(`${github.url}/repos/acme/churn${route}`, asOwner);
  expect((await ask(`/actions/artifacts/${kept.id}/zip`)).status).toBe(302);
  kept.expired = true;
  expect((await ask(`/actions/artifacts/${kept.id}/zip`)).status).toBe(410);
  expect((await ask('/actions/artifacts/1/zip')).status).toBe(404);
  expect((await ask('/actions/runs/1/artifacts')).status).toBe(404);
});

const asOwner = { headers: { authorization: 'Bearer ghs_test' }, redirect: 'manual' } as const;

test('lists are paged, newest first', async () => {
  for (let index = 0; index < 150; index += 1) addArtifact(github.state.actions, { run, name: 'many', files: {} });
  const route = `${github.url}/repos/acme/churn/actions/artifacts?name=many&per_page=100`;
  const first = await fetch(route, asOwner);
  const page = (await first.json()) as { total_count: number; artifacts: { id: number }[] };
  expect([page.total_count, page.artifacts.length]).toEqual([150, 100]);
  expect(page.artifacts[0]?.id).toBeGreaterThan(page.artifacts[99]?.id ?? Infinity);
  const next = /<(.+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  expect(((await (await fetch(next, asOwner)).json()) as typeof page).artifacts).toHaveLength(50);
});

test('faults: an answer that is late, wrong or absent, as often as it is asked for', async () => {
  const ask = async () => (await fetch(`${github.url}/repos/acme/churn/actions/runs`, asOwner)).status;
  github.fail(/GET .*actions\/runs/, 503, 1);
  github.fail(/GET .*actions\/runs/, { slow: 1 }, 1);
  github.fail(/GET .*actions\/runs/, 'cut', 1);
  expect([await ask(), await ask()]).toEqual([503, 200]);
  await expect(ask()).rejects.toThrow();
  expect(await ask()).toBe(200);
});

test('an archive may hold names that lead out of its folder', () => {
  const entries = [
    { name: '../out.json', content: '{}' },
    { name: 'bomb', content: 'x'.repeat(100_000) },
  ];
  const bytes = zipOf(entries);
  expect(bytes.length).toBeLessThan(1000);
  expect(Buffer.from(bytes).includes('../out.json')).toBe(true);
});
