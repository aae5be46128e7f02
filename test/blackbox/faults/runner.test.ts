import { afterAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runStep } from '../support/action.ts';
import { runCli } from '../support/cli.ts';
import { expectRed, faultyFolder, testOnRunner } from '../support/fault.ts';
import { nodes, reads } from '../support/program.ts';
import { config, makeFolder, metrics, sound } from '../support/project.ts';

const head = '1'.repeat(40);
const pullRequest = (sha: string) => ({
  number: 7,
  pull_request: { number: 7, head: { sha, ref: 'feature' }, base: { sha: '2'.repeat(40), ref: 'main' } },
});
const commit = (folder: string): void => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'a commit');
};

describe('a runner that is not as it should be', () => {
  testOnRunner([
    {
      name: 'an event that is not JSON',
      event: { name: 'pull_request', payload: '{"number": ' },
      exit: 2,
      says: ['GITHUB_EVENT_PATH'],
    },
    {
      name: 'an event that is an array',
      event: { name: 'pull_request', payload: '[]' },
      exit: 2,
      says: ['GITHUB_EVENT_PATH'],
    },
    {
      name: 'no event file',
      env: { GITHUB_EVENT_PATH: '/nonexistent/event.json' },
      exit: 2,
      says: ['GITHUB_EVENT_PATH'],
    },
    { name: 'no RUNNER_TEMP', env: { RUNNER_TEMP: '' }, exit: 2, says: ['RUNNER_TEMP'] },
    {
      name: 'a workspace that is not there',
      env: { GITHUB_WORKSPACE: '/nonexistent/workspace' },
      exit: 2,
      says: ['ml-gates.yml'],
    },
    {
      name: 'pull_request_target with the head checked out',
      event: { name: 'pull_request_target', payload: pullRequest(head) },
      sha: '2'.repeat(40),
      prepare: commit,
      exit: 2,
      says: ['pull_request_target', 'checked out', 'on: pull_request'],
    },
    {
      name: 'pull_request_target without a repository',
      event: { name: 'pull_request_target', payload: pullRequest(head) },
      exit: 2,
      says: ['pull_request_target', 'cannot be told'],
    },
    {
      name: 'a step before the gates failed',
      inputs: { 'job-status': 'failure' },
      exit: 1,
      says: ['a step before the gates failed'],
    },
    {
      name: 'the job was cancelled before the gates',
      inputs: { 'job-status': 'cancelled' },
      exit: 1,
      says: ['a step before the gates failed'],
    },
  ]);
});

describe.each(nodes)('outputs that cannot be written (%s)', (node) => {
  const full = { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' };
  const nowhere = { GITHUB_OUTPUT: '/nonexistent/output', GITHUB_STEP_SUMMARY: '/nonexistent/summary' };
  const unset = { GITHUB_OUTPUT: '', GITHUB_STEP_SUMMARY: '' };

  test.each([
    ['a full disk', full],
    ['absent files', nowhere],
    ['no files', unset],
  ])('%s: the verdict is the same, red', async (_name, env) => {
    const workspace = faultyFolder({ files: { 'metrics.json': metrics(0.9) } });
    const step = await runStep({ action: 'gates', workspace, env, how: { node } });
    expect(step.exitCode).toBe(1);
    expect(step.stdout).toContain('accuracy');
  });

  test('a full disk for outputs: the verdict is the same, green, and the loss is said', async () => {
    const step = await runStep({ action: 'gates', workspace: makeFolder(sound), env: full, how: { node } });
    expect(step.exitCode).toBe(0);
    expect(step.stdout).toMatch(/::warning::.*summary/);
    expect(step.stdout).toMatch(/::warning::.*output/);
  });
});

describe.each(nodes)('a report that cannot be written (%s)', (node) => {
  const check = (folder: string, out: string, shell?: string) =>
    runCli(['check', '--out', out], folder, shell === undefined ? { node } : { node, shell });

  test.each([
    ['under a device', '/dev/full/report'],
    ['under a file', 'ml-gates.yml/report'],
    ['under /proc', '/proc/report'],
  ])('%s', async (_name, out) => {
    const ended = await check(makeFolder(sound), out);
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout + ended.stderr).toContain('could not be written');
    expect(ended.stdout).not.toMatch(/^ *PASS\b/m);
  });

  test.each([
    ['a full disk', 'exec "$@" >/dev/full', /the standard output could not be written: the disk is full/],
    ['a reader that has gone', '"$@" | true; exit "${PIPESTATUS[0]}"', /whoever read it has gone/],
  ])('on a standard output that is %s: no fault of ours', async (_name, shell, message) => {
    const ended = await check(makeFolder(sound), 'out', shell);
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr).not.toContain('error of its own');
  });

  test('an error stream that takes nothing changes no verdict', async () => {
    const ended = await check(makeFolder(sound), 'out', 'exec "$@" 2>/dev/full');
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/PASS/) });
  });

  test('on a full disk no older report stands for the new one, and nothing is half there', async () => {
    const folder = makeFolder(sound);
    await check(folder, 'out');
    expect(JSON.parse(readFileSync(path.join(folder, 'out/result.json'), 'utf8'))).toMatchObject({ verdict: 'pass' });
    const ended = await check(folder, 'out', `trap '' XFSZ; ulimit -f 1; exec "$@"`);
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout + ended.stderr).toContain('could not be written');
    expect(JSON.parse(readFileSync(path.join(folder, 'out/result.json'), 'utf8'))).toMatchObject({ verdict: 'error' });
    expect(readFileSync(path.join(folder, 'out/report.md'), 'utf8')).not.toContain('PASS');
  });

  test('where a folder has the name of a file of the report', async () => {
    const folder = makeFolder(sound);
    mkdirSync(path.join(folder, 'out/result.json'), { recursive: true });
    const ended = await check(folder, 'out');
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout + ended.stderr).toContain('out/result.json');
  });

  test('an output folder that the action may not write', async () => {
    const runner = makeFolder();
    mkdirSync(path.join(runner, '_temp'));
    writeFileSync(path.join(runner, '_temp/ml-gates'), 'a file where the folder must be');
    const step = await runStep({ action: 'gates', workspace: makeFolder(sound), runner, how: { node } });
    expectRed({ ...step, said: step.stdout + step.summary }, { exit: 2, says: ['ml-gates'] });
  });
});

/** Forty million rows: small on the disk, and long enough to read to be interrupted. */
function longData(): Uint8Array {
  const rows = Array.from({ length: 4096 }, (_row, at) => `${at},${18 + (at % 70)}\n`).join('');
  const member = gzipSync(rows);
  return Buffer.concat([gzipSync('id,age\n'), ...Array<Uint8Array>(10_000).fill(member)]);
}

describe.each(nodes)('interrupted in the middle (%s)', (node) => {
  const files = {
    'ml-gates.yml': config.replace('data/train.csv', 'data/train.csv.gz'),
    'data/train.csv.gz': longData(),
  };
  const big = faultyFolder({ files });
  afterAll(() => {
    rmSync(big, { recursive: true });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('the command by %s', async (name) => {
    const ended = await runCli(['check'], big, { node, signal: { name, once: reads('train.csv.gz') } });
    expect(ended).toMatchObject({ exitCode: 2, signal: null });
    expect(ended.stderr).toContain(`Stopped by ${name}`);
    expect(ended.stdout).not.toMatch(/PASS|✓/);
  });

  test.each(['SIGTERM', 'SIGINT'] as const)('the action by %s', async (name) => {
    const step = await runStep({
      action: 'gates',
      workspace: big,
      how: { node, signal: { name, once: reads('train.csv.gz') } },
    });
    expect(step.exitCode).toBe(2);
    expect(step.stdout).toContain(`Stopped by ${name}`);
    expect(step.outputs.verdict ?? 'error').toBe('error');
    expect(step.summary).not.toContain('✅');
  });
});
