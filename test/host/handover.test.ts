import { expect, test } from '@jest/globals';
import path from 'node:path';
import { readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import type { GateResult, RunResult } from '../../src/core/result.ts';
import { createFiles } from '../../src/host/disk-files.ts';
import { openHandover, type Handover } from '../../src/host/handover.ts';
import { aGate, aRun, aSuite } from '../support/builders.ts';
import { aDelivery } from '../support/deliveries.ts';
import { aFolder } from '../support/folder.ts';

const open = (folder = aFolder()) => ({
  folder,
  handover: openHandover(folder, createFiles({ root: folder, allowed: [folder] })),
});

const run = (gates: readonly GateResult[], config = 'ml-gates.yml', sha256 = '1'): RunResult => {
  const suite = { ...aSuite(gates, config), config: { path: config, sha256 } };
  return aRun({ suites: [suite] });
};

const leave = (handover: Handover, result: RunResult) =>
  handover.leave({
    run: result,
    asked: result.suites.flatMap(({ config, gates }) => gates.map(({ id }) => ({ config: config.path, gate: id }))),
    job: { name: 'gates', leg: null, index: 0, total: 1 },
    jobFailed: false,
  });

test('what steps leave is read in their order, and each says what was asked so far', async () => {
  const { folder, handover } = open();
  await leave(handover, run([aGate({ id: 'data/a' })]));
  const second = await leave(handover, run([aGate({ id: 'metrics/b' })]));
  const read = await open(folder).handover.read();
  expect(read.map(({ step, asked }) => [step, asked.map(({ gate }) => gate)])).toEqual([
    [1, ['data/a']],
    [2, ['data/a', 'metrics/b']],
  ]);
  expect(read[1]).toEqual(second);
  expect(new Set(read.map(({ job }) => job.key)).size).toBe(1);
});

test('two jobs of one name are told apart', async () => {
  const [one, other] = [await leave(open().handover, run([aGate()])), await leave(open().handover, run([aGate()]))];
  expect(one.job.name).toBe(other.job.name);
  expect(one.job.key).not.toBe(other.job.key);
});

test('two steps with inline inputs and one name are refused: one would be lost', async () => {
  const { handover } = open();
  const gate = aGate({ id: 'metrics/inline' });
  await leave(handover, run([gate], 'inputs of check-metrics', '1'));
  await expect(leave(handover, run([gate], 'inputs of check-metrics', '2'))).rejects.toThrow(
    /already ran metrics\/inline/,
  );
});

test('the first gate says whether the job had failed before the gates', async () => {
  const { handover } = open();
  expect(await handover.jobFailed(false)).toBe(false);
  expect(await handover.jobFailed(true)).toBe(false);
  const other = open().handover;
  expect(await other.jobFailed(true)).toBe(true);
  expect(await other.jobFailed(false)).toBe(true);
});

test('what somebody wrote over the facts of the job says nothing good', async () => {
  const { folder, handover } = open();
  writeFileSync(path.join(folder, 'job.json'), '{"failed":false}');
  expect(await handover.jobFailed(false)).toBe(true);
});

const whole = aDelivery();
const [suite] = whole.result.suites;

test.each<[string, unknown]>([
  ['no JSON', undefined],
  ['a list', []],
  ['nothing', {}],
  ['a result alone', whole.result],
  ['another version', { ...whole, version: 2 }],
  ['half of it', { ...whole, asked: undefined }],
  ['a key too many', { ...whole, more: 1 }],
  ['a verdict that is none', { ...whole, result: { ...whole.result, verdict: 'green' } }],
  [
    'half a gate',
    { ...whole, result: { ...whole.result, suites: [{ ...suite, gates: [{ id: 'data/a', kind: 'data' }] }] } },
  ],
  ['a leg beyond its matrix', { ...whole, job: { ...whole.job, index: 3, total: 3 } }],
  ['a matrix without an end', { ...whole, job: { ...whole.job, total: 1e300 } }],
  ['an attempt that is none', { ...whole, attempt: 0 }],
])('a file that is no result is an error: %s', async (_name, content) => {
  const { folder, handover } = open();
  mkdirSync(path.join(folder, 'results'));
  writeFileSync(path.join(folder, 'results/x.json'), content === undefined ? '[' : JSON.stringify(content));
  await expect(handover.read()).rejects.toThrow(/results\/x\.json is not a result of a gate/);
});

test('a file that is one is read', async () => {
  const { folder, handover } = open();
  mkdirSync(path.join(folder, 'results'));
  writeFileSync(path.join(folder, 'results/x.json'), JSON.stringify(whole));
  expect(await handover.read()).toEqual([whole]);
  expect(readdirSync(folder)).toEqual(['results']);
});
