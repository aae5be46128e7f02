import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { chose, type CommitChoice } from '../../src/baseline/commit-choice.ts';
import { findRecord, type RecordLookup } from '../../src/baseline/find-record.ts';
import { openRepository } from '../../src/baseline/repository.ts';
import { createGit } from '../../src/host/git.ts';
import { createGitHubReader } from '../../src/host/github-reader.ts';
import { addRun, digestOf } from '../support/github/actions-store.ts';
import { startFakeGitHub, type FakeGitHub } from '../support/github/fake-github.ts';
import { emptyGitHub } from '../support/github/state.ts';
import { makeHistory, removeFolders, type History } from '../support/history.ts';
import { addRecord, recordFiles, recordKey, zipOfRecord } from '../support/records.ts';
import { zipOf, zipOfFiles } from '../support/zip.ts';

/*
 *   1 ── 2 ── 4 ── 5 ── 6     main; 4 merged 3
 *    \       /
 *     ── 3 ──      9          a branch, and a history of its own
 */
const plan = [
  { mark: 1, branch: 'main', files: { a: '1' } },
  { mark: 2, branch: 'main', parents: [1], files: { a: '2' } },
  { mark: 3, branch: 'side', parents: [1], files: { a: '3' } },
  { mark: 4, branch: 'main', parents: [2, 3], files: { a: '4' } },
  { mark: 5, branch: 'main', parents: [4], files: { a: '5' } },
  { mark: 6, branch: 'main', parents: [5], files: { a: '6' } },
  { mark: 9, branch: 'alien', files: { a: '9' } },
] as const;

let history: History;
let shallow: History;
let github: FakeGitHub;

beforeAll(() => {
  history = makeHistory(plan);
  shallow = history.clone('--depth', '1');
});
afterAll(removeFolders);
beforeEach(async () => {
  github = await startFakeGitHub(emptyGitHub({ git: history.folder }));
});
afterEach(() => github.close());

const store = () => github.state.actions;
const record = (mark: number, more: Partial<Parameters<typeof addRecord>[1]> = {}) =>
  addRecord(store(), { commit: history.id(mark), ...more });

async function lookUp(
  mark: number,
  clone: History = shallow,
  { token = 'ghs_test', deadline = 10_000 }: { token?: string | null; deadline?: number } = {},
): Promise<RecordLookup> {
  const opened = await openRepository(createGit(clone.folder));
  if (opened.kind === 'absent') throw new Error('there is no repository');
  const options = { apiUrl: github.url, repository: 'acme/churn', deadline, pause: 1 };
  const reader = token === null ? null : createGitHubReader({ ...options, token });
  return findRecord({
    key: recordKey,
    choice: chose(history.id(mark), 'a test') as Extract<CommitChoice, { kind: 'found' }>,
    history: { repository: opened.repository, github: reader },
    defaultBranch: 'main',
  });
}

/** `4 exact run 101`, `2 (1 behind)`, or why there is none. */
async function found(mark: number, clone?: History): Promise<string> {
  const lookup = await lookUp(mark, clone);
  if (lookup.kind === 'absent') return lookup.reason.code;
  const { commit, exact, behind } = lookup.provenance;
  const of = plan.find((one) => history.id(one.mark) === commit)?.mark;
  return `${String(of)} ${exact ? 'exact' : `${String(behind)} behind`}`;
}

const asked = (): string[] => github.log.map(({ method, route }) => `${method} ${route.split('?', 1)[0] ?? ''}`);

describe('the record', () => {
  test('of the commit itself, in three requests', async () => {
    const { id } = record(4);
    record(5);
    const lookup = await lookUp(4);
    expect(lookup).toMatchObject({
      kind: 'found',
      record: { manifest: { gate: 'metrics/churn', commit: history.id(4), verdict: 'pass' } },
      provenance: {
        source: 'artifact',
        commit: history.id(4),
        chosen: 'a test',
        exact: true,
        committed_at: '2026-01-01T00:00:00Z',
        path: 'metrics.json',
        run_id: 101,
        expires_at: expect.stringMatching(/^20/) as unknown,
      },
    });
    expect(asked()).toEqual([
      'GET /repos/acme/churn/actions/artifacts',
      'GET /repos/acme/churn/actions/runs/101',
      `GET /repos/acme/churn/actions/artifacts/${id}/zip`,
      expect.stringContaining('GET /blobs/'),
    ]);
  });

  test('the newest of a commit wins', async () => {
    record(4, { metrics: '{"accuracy": 0.1}' });
    record(4, { metrics: '{"accuracy": 0.2}' });
    const lookup = await lookUp(4);
    const [file] = lookup.kind === 'found' ? lookup.record.files : [];
    expect(new TextDecoder().decode(file?.bytes)).toBe('{"accuracy": 0.2}');
  });

  test.each(['a whole clone', 'a clone of depth 1'])('of the nearest ancestor, seen from %s', async (name) => {
    const clone = name === 'a whole clone' ? history : shallow;
    record(1);
    expect(await found(6, clone)).toBe('1 5 behind');
    record(4);
    expect(await found(6, clone)).toBe('4 2 behind');
    record(2); // made later, and farther
    expect(await found(6, clone)).toBe('4 2 behind');
    record(6);
    expect(await found(5, clone)).toBe('4 1 behind');
  });

  test('says which commit was wanted', async () => {
    record(4);
    expect(await lookUp(5)).toMatchObject({ provenance: { behind: 1, wanted: history.id(5), exact: false } });
  });

  test('of values that were measured earlier says when', async () => {
    record(4, { measured_at: history.id(1) });
    expect(await lookUp(4)).toMatchObject({ provenance: { commit: history.id(4), measured_at: history.id(1) } });
  });

  test('is never of a descendant, or of another history', async () => {
    record(6);
    record(9);
    expect(await found(5)).toBe('not-recorded');
  });

  test('is found behind a hundred others', async () => {
    record(4);
    for (let nth = 0; nth < 230; nth += 1) record(6);
    expect(await found(4)).toBe('4 exact');
    expect(asked().filter((one) => one.endsWith('/actions/artifacts'))).toHaveLength(3);
  });

  test('a nearer one behind a hundred farther ones is found all the same', async () => {
    record(5);
    for (let nth = 0; nth < 130; nth += 1) record(1);
    expect(await found(6)).toBe('5 1 behind');
  });
});

describe('records that do not count', () => {
  test.each<[string, () => unknown]>([
    ['of a fork whose branch is main', () => record(4, { run: { head_repository_id: 666 } })],
    ['of a pull request', () => record(4, { run: { event: 'pull_request' } })],
    ['of a merge queue', () => record(4, { run: { event: 'merge_group' } })],
    ['of a workflow_run', () => record(4, { run: { event: 'workflow_run' } })],
    ['of another branch', () => record(4, { run: { head_branch: 'feature' } })],
    ['of a branch that is gone', () => record(4, { run: { head_branch: null } })],
    ['of another gate', () => record(4, { key: { ...recordKey, gate: 'metrics/late' } })],
    ['of another config', () => record(4, { key: { ...recordKey, config: 'b/ml-gates.yml' } })],
    ['of another leg', () => record(4, { key: { ...recordKey, leg: 'seed: 1' } })],
  ])('%s', async (_name, make) => {
    make();
    expect(await found(4)).toBe('not-recorded');
    record(1);
    expect(await found(4)).toBe('1 3 behind');
  });

  test.each(['push', 'schedule', 'workflow_dispatch'])('but one of a %s does', async (event) => {
    record(4, { run: { event } });
    expect(await found(4)).toBe('4 exact');
  });

  test('a run that failed does: the verdict of the record is what counts', async () => {
    record(4, { run: { conclusion: 'failure' } });
    expect(await found(4)).toBe('4 exact');
  });

  test('an expired one: the reason says when', async () => {
    const kept = record(4);
    kept.expired = true;
    expect(await lookUp(4)).toMatchObject({
      kind: 'absent',
      reason: { code: 'record-expired', params: { commit: history.id(4), expired_at: kept.expires_at } },
    });
    record(2);
    expect(await found(4)).toBe('2 2 behind');
  });
});

describe('there is none', () => {
  test('and nobody is running', async () => {
    expect(await lookUp(4)).toEqual({
      kind: 'absent',
      reason: { code: 'not-recorded', params: { commit: history.id(4), chosen: 'a test' } },
    });
  });

  test('yet: a run of the commit has not ended', async () => {
    addRun(store(), { head_sha: history.id(4), status: 'in_progress', conclusion: null });
    expect(await lookUp(4)).toMatchObject({
      reason: { code: 'not-recorded', params: { running: expect.stringContaining('/actions/runs/101') as unknown } },
    });
  });

  test.each([{ event: 'pull_request' }, { event: 'workflow_run' }, { head_branch: 'feature' }])(
    'and the run that has not ended (%j) will record none',
    async (run) => {
      addRun(store(), { head_sha: history.id(4), status: 'in_progress', conclusion: null, ...run });
      expect(await lookUp(4)).toMatchObject({ reason: { params: { chosen: 'a test' } } });
      expect(await lookUp(4)).not.toHaveProperty('reason.params.running');
    },
  );

  test('without a token nobody is asked', async () => {
    expect(await lookUp(4, shallow, { token: null })).toEqual({ kind: 'absent', reason: { code: 'no-token' } });
    expect(asked()).toEqual([]);
  });
});

describe('a lookup that failed is never "no baseline"', () => {
  const artifacts = /^GET .*\/actions\/artifacts\?/;
  test.each<[string, () => unknown, string]>([
    ['403', () => github.fail(artifacts, 403), 'actions: read'],
    ['404', () => github.fail(artifacts, 404), 'actions: read'],
    ['401', () => github.fail(artifacts, 401), 'refused the token'],
    ['500', () => github.fail(artifacts, 500), 'answered 500'],
    ['the run: 500', () => github.fail(/^GET .*\/actions\/runs\/\d+$/, 500), 'answered 500'],
    ['the zip: 500', () => github.fail(/\/zip$/, 500), 'answered 500'],
    ['half an answer', () => github.fail(artifacts, 'cut'), 'could not be reached'],
    ['something else', () => github.fail(artifacts, 'not JSON'), 'not JSON'],
    ['the zip: 404', () => github.fail(/\/zip$/, 404), 'could not be downloaded'],
    ['the history: 500', () => github.fail(/\/commits\?/, 500), 'answered 500'],
  ])('%s', async (name, fail, message) => {
    record(name.startsWith('the history') ? 1 : 4);
    fail();
    await expect(lookUp(4)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining(message) as unknown,
    });
  });

  test('silence', async () => {
    github.fail(artifacts, 'hang');
    await expect(lookUp(4, shallow, { deadline: 300 })).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

describe('a record that cannot be trusted is an error', () => {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const commit = (): string => history.id(4);
  test.each<[string, () => unknown, string]>([
    ['another digest', () => (record(4).digest = digestOf(text('x'))), 'its digest is another one'],
    ['no digest', () => (record(4).digest = null), 'has no digest'],
    ['no zip', () => record(4, { content: text('{}') }), 'is not a zip file'],
    ['half a zip', () => record(4, { content: zipOfRecord({ commit: commit() }).slice(0, 200) }), 'is not a zip file'],
    ['an empty zip', () => record(4, { content: zipOfFiles({}) }), 'holds no record.json'],
    ['a way out', () => record(4, { content: zipOf([{ name: '../record.json', content: '{}' }]) }), '(artifact'],
    [
      'a bomb',
      () => record(4, { content: zipOfFiles({ 'record.json': new Uint8Array(70_000_000) }) }),
      'holds more than 67108864 bytes',
    ],
    ['no JSON', () => record(4, { content: zipOfFiles({ 'record.json': '{' }) }), 'not JSON'],
    ['a later version', () => record(4, { manifest: { version: 2 } }), 'not a record that this version reads'],
    ['an unknown key', () => record(4, { manifest: { more: 1 } }), 'not a record that this version reads'],
    ['a value that is no number', () => record(4, { manifest: { measured: { a: '0.9' } } }), 'not a record'],
    ['a path as a file name', () => record(4, { manifest: { files: [{ name: '../x' }] } }), 'not a record'],
    ['another gate', () => record(4, { manifest: { gate: 'metrics/late' } }), 'says that it is of metrics/late'],
    ['another commit', () => record(4, { manifest: { commit: 'a'.repeat(40) } }), 'says that it is of aaaaaaa'],
    ['a gate that failed', () => record(4, { manifest: { verdict: 'fail' } }), 'is of a gate that failed'],
    [
      'a file that is missing',
      () => {
        const { 'record.json': manifest = '' } = recordFiles({ commit: commit() });
        record(4, { content: zipOfFiles({ 'record.json': manifest }) });
      },
      'lacks 0-metrics.json',
    ],
    [
      'a file that was changed',
      () => record(4, { content: zipOfFiles({ ...recordFiles({ commit: commit() }), '0-metrics.json': '{}' }) }),
      'holds another file of that name',
    ],
  ])('%s', async (_name, make, message) => {
    record(1); // a good one farther away is no way round it
    make();
    await expect(lookUp(4)).rejects.toMatchObject({
      kind: 'input',
      message: expect.stringContaining(message) as unknown,
    });
  });

  test('an accepted failure is none', async () => {
    record(4, { manifest: { verdict: 'fail', accepted: true } });
    expect(await found(4)).toBe('4 exact');
  });
});
