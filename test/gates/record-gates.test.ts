import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Surroundings } from '../../src/core/ports.ts';
import type { GateResult } from '../../src/core/result.ts';
import type { RunArtifacts } from '../../src/core/run-artifacts.ts';
import { unavailableError } from '../../src/core/errors.ts';
import { recordGates } from '../../src/gates/record-gates.ts';
import type { Run } from '../../src/gates/run-all.ts';
import { createGit } from '../../src/host/git.ts';
import { aFinding, aGate, aRun } from '../support/builders.ts';
import { makeHistory, removeFolders, type History } from '../support/history.ts';
import { onEvent } from '../support/metrics-ports.ts';
import { recordKey } from '../support/records.ts';

let history: History;
beforeAll(() => {
  history = makeHistory([{ mark: 1, branch: 'main', files: { a: '1' } }]);
});
afterAll(removeFolders);

/** Artifacts of a run that has none yet. */
function kept(fault?: Error): RunArtifacts & { readonly uploads: Map<string, { files: string[]; replace: boolean }> } {
  const uploads = new Map<string, { files: string[]; replace: boolean }>();
  return {
    uploads,
    upload: (name, files, { replace = false } = {}) => {
      if (fault !== undefined) return Promise.reject(fault);
      uploads.set(name, { files: [...files.keys()], replace });
      return Promise.resolve({ id: 1, name, size: 1, digest: null });
    },
    list: () => Promise.resolve([]),
    download: () => Promise.reject(new Error('nobody downloads')),
  };
}

const files = [
  { role: 'metrics', path: 'metrics.json', bytes: new TextEncoder().encode('{"accuracy": 0.9}') },
] as const;

function runOf(...gates: readonly GateResult[]): Run {
  const recordings = new Map(
    gates.map((gate) => [gate.id, { key: { ...recordKey, gate: gate.id }, recordable: { files } }]),
  );
  return { result: aRun({ gates }), cards: [], recordings: new Map([['ml-gates.yml', recordings]]) };
}

const pushed = (over: Partial<Surroundings> = {}): Surroundings => ({
  ...onEvent(history.folder, 'push', { ref: 'refs/heads/main' }),
  ref: 'refs/heads/main',
  sha: history.id(1),
  attempt: 1,
  ...over,
});

const record = (run: Run, surroundings: Surroundings, artifacts: RunArtifacts | null) =>
  recordGates(run, { artifacts, ports: { git: createGit(history.folder), surroundings, github: null } });

const good = aGate({ id: 'metrics/churn' });
const warned = aGate({ id: 'metrics/late', findings: [aFinding({ outcome: 'bootstrap', severity: 'warn' })] });
const bad = aGate({ id: 'metrics/fraud', findings: [aFinding({ outcome: 'regressed' })] });
const broken = aGate({ id: 'metrics/spam', error: { kind: 'input', message: 'no' } });

test('a gate is recorded by its own verdict, whatever became of the others', async () => {
  const artifacts = kept();
  const { gates, warnings } = await record(runOf(good, warned, bad, broken), pushed(), artifacts);
  expect([gates, warnings]).toEqual([['metrics/churn', 'metrics/late'], []]);
  expect([...artifacts.uploads]).toEqual([
    [
      expect.stringMatching(/^ml-gates-record-metrics-churn-[0-9a-f]{16}$/),
      { files: ['record.json', '0-metrics.json'], replace: false },
    ],
    [
      expect.stringMatching(/^ml-gates-record-metrics-late-[0-9a-f]{16}$/),
      { files: ['record.json', '0-metrics.json'], replace: false },
    ],
  ]);
});

test('the best so far of a metric with a ratchet is carried on, with the commit that it is of', async () => {
  const kinds = { direction: 'higher', ratchet: 0.02 } as const;
  const old = 'a'.repeat(40);
  const best = (subject: string, observed: number, more: object = {}) =>
    aFinding({ rule: 'ratchet', subject, observed: { value: observed }, params: { ...kinds, ...more } });
  const gate = aGate({
    id: 'metrics/churn',
    findings: [
      best('accuracy', 0.92, { best: 0.93, best_commit: old }),
      best('f1', 0.95, { best: 0.94, best_commit: old }),
      best('__proto__', 0.5),
      aFinding({ observed: { value: 0.92 } }),
    ],
  });
  let text = '';
  const upload: RunArtifacts['upload'] = (name, uploaded) => {
    text = Buffer.from(uploaded.get('record.json') ?? '').toString('utf8');
    return Promise.resolve({ id: 1, name, size: 1, digest: null });
  };
  await record(runOf(gate), pushed(), { ...kept(), upload });
  const commit = history.id(1);
  const told = { direction: 'higher', test_set: null };
  const { best: carried } = JSON.parse(text) as { best: object };
  expect(Object.entries(carried)).toEqual([
    ['accuracy', { value: 0.93, commit: old, ...told }],
    ['f1', { value: 0.95, commit, ...told }],
    ['__proto__', { value: 0.5, commit, ...told }],
  ]);
});

test('a later attempt takes the place of the earlier one', async () => {
  const artifacts = kept();
  await record(runOf(good), pushed({ attempt: 2 }), artifacts);
  expect([...artifacts.uploads.values()]).toEqual([{ files: ['record.json', '0-metrics.json'], replace: true }]);
});

describe('nothing is recorded', () => {
  const feature = { ref: 'refs/heads/feature' };
  test.each<[string, () => Surroundings]>([
    ['by a pull request', () => pushed({ event: 'pull_request', ref: 'refs/pull/7/merge' })],
    ['by a pull request from a branch that is called as the default one', () => pushed({ event: 'pull_request' })],
    ['by a merge queue', () => pushed({ event: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7' })],
    ['by a push to another branch', () => pushed(feature)],
    ['by hand on another branch', () => pushed({ event: 'workflow_dispatch', ...feature })],
    ['by a tag', () => pushed({ ref: 'refs/tags/main' })],
    ['of another commit than the event is about', () => pushed({ sha: 'a'.repeat(40) })],
    ["on somebody's own machine", () => pushed({ onRunner: false })],
  ])('%s', async (_name, surroundings) => {
    const artifacts = kept();
    expect(await record(runOf(good), surroundings(), artifacts)).toEqual({ gates: [], warnings: [] });
    expect(artifacts.uploads.size).toBe(0);
  });

  test('of gates that left nothing to compare with', async () => {
    expect(await record({ ...runOf(good), recordings: new Map() }, pushed(), kept())).toEqual({
      gates: [],
      warnings: [],
    });
  });
});

test.each(['schedule', 'workflow_dispatch'])('%s of the default branch records', async (event) => {
  const artifacts = kept();
  await record(runOf(good), pushed({ event }), artifacts);
  expect(artifacts.uploads.size).toBe(1);
});

describe('a record that cannot be kept is a warning', () => {
  test('an upload that failed', async () => {
    expect(await record(runOf(good), pushed(), kept(unavailableError('the service did not answer')))).toEqual({
      gates: [],
      warnings: ['metrics/churn was not recorded for the next pull request: the service did not answer'],
    });
  });

  test('a service that does not answer is waited for once, however many gates there are', async () => {
    const uploads: string[] = [];
    let answer: () => void = () => undefined;
    const silent = new Promise<never>((_, reject) => {
      answer = () => reject(unavailableError('the service did not answer'));
    });
    const upload: RunArtifacts['upload'] = (name) => {
      if (uploads.push(name) === 2) answer();
      return silent;
    };
    const { warnings } = await record(runOf(good, warned), pushed(), { ...kept(), upload });
    expect(warnings).toHaveLength(2);
  });

  test('no artifacts here', async () => {
    expect((await record(runOf(good), pushed(), null)).warnings).toEqual([
      'nothing was recorded for the next pull request: this runner keeps no artifacts of version 4',
    ]);
  });

  test('more than a record may hold', async () => {
    const run = runOf(good);
    const large = { files: [{ ...files[0], bytes: new Uint8Array(65 * 1024 * 1024) }] };
    const recordings = new Map([['ml-gates.yml', new Map([['metrics/churn', { key: recordKey, recordable: large }]])]]);
    const { warnings } = await record({ ...run, recordings }, pushed(), kept());
    expect(warnings).toEqual([expect.stringContaining('larger than 64 MB')]);
  });

  test('more than a later run would read: nothing is kept that breaks the next pull request', async () => {
    const run = runOf(good);
    const many = { files: Array.from({ length: 1001 }, () => files[0]) };
    const long = { files: [{ ...files[0], path: 'm/'.repeat(3000) }] };
    for (const recordable of [many, long]) {
      const recordings = new Map([['ml-gates.yml', new Map([['metrics/churn', { key: recordKey, recordable }]])]]);
      const { gates, warnings } = await record({ ...run, recordings }, pushed(), kept());
      expect([gates, warnings]).toEqual([[], [expect.stringContaining('was not recorded')]]);
    }
  });
});
