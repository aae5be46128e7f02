import { expect, test } from '@jest/globals';
import path from 'node:path';
import { writeFileSync, mkdirSync } from 'node:fs';
import type { GateResult, RunResult } from '../../src/core/result.ts';
import { createFiles } from '../../src/host/disk-files.ts';
import { openHandover } from '../../src/host/handover.ts';
import { aFolder } from '../support/folder.ts';

const gate = (id: string): GateResult => ({
  id,
  kind: 'metrics',
  verdict: 'pass',
  enforced: true,
  job: { name: 'gates', leg: null, index: 0, total: 1 },
  origin: 'unknown',
  baseline: null,
  measured: {},
  findings: [],
});

const run = (config: { path: string; sha256: string }, gates: readonly GateResult[]): RunResult => ({
  version: 1,
  verdict: 'pass',
  suites: [{ config, verdict: 'pass', gates }],
  run: {
    repository: null,
    head_sha: null,
    pull_request: null,
    event: null,
    run_id: null,
    attempt: null,
    started: '',
    finished: '',
    seconds: {},
  },
});

const open = () => {
  const folder = aFolder();
  return { folder, handover: openHandover(folder, createFiles({ root: folder, allowed: [folder] })) };
};

test('what steps leave is gathered by config, each gate once', async () => {
  const { handover } = open();
  const config = { path: 'ml-gates.yml', sha256: '1' };
  await handover.write(run(config, [gate('data/a')]));
  await handover.write(run(config, [gate('metrics/b')]));
  await handover.write(run(config, [{ ...gate('metrics/b'), verdict: 'fail' }]));
  const [suite, ...rest] = await handover.read();
  expect(rest).toEqual([]);
  expect(suite?.gates.map(({ id, verdict }) => `${id} ${verdict}`).sort()).toEqual(['data/a pass', 'metrics/b fail']);
});

test('two steps with inline inputs and one name are refused: one would be lost', async () => {
  const { handover } = open();
  await handover.write(run({ path: 'inputs of check-metrics', sha256: '1' }, [gate('metrics/inline')]));
  await expect(
    handover.write(run({ path: 'inputs of check-metrics', sha256: '2' }, [gate('metrics/inline')])),
  ).rejects.toThrow(/already ran metrics\/inline/);
});

test('the first gate says whether the job had failed before the gates', async () => {
  const { handover } = open();
  expect(await handover.jobFailed(false)).toBe(false);
  expect(await handover.jobFailed(true)).toBe(false);
  const other = open().handover;
  expect(await other.jobFailed(true)).toBe(true);
  expect(await other.jobFailed(false)).toBe(true);
});

test.each([
  '{"suites":[]}',
  '{"suites":[{}]}',
  '{"suites":[{"config":{"path":"a","sha256":""},"verdict":"green","gates":[]}]}',
  '{"suites":[{"config":{"path":"a","sha256":""},"verdict":"pass","gates":[{"id":"data/a","kind":"data"}]}]}',
  '[',
])('a file that is no result is an error: %s', async (text) => {
  const { folder, handover } = open();
  mkdirSync(path.join(folder, 'results'));
  writeFileSync(path.join(folder, 'results/x.json'), text);
  await expect(handover.read()).rejects.toThrow(/is not a result of a gate/);
});
