import { afterAll, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../../src/core/result.ts';
import { removeFolders } from '../support/history.ts';
import { addRecord } from '../support/records.ts';
import { runCli } from './support/cli.ts';
import { makeFolder, writeFiles, type Files } from './support/project.ts';
import { withPullRequest } from './support/pull-request.ts';

jest.setTimeout(120_000);
afterAll(removeFolders);

const table = (rows: number, carrier = 'AA'): string =>
  ['id,carrier', ...Array.from({ length: rows }, (_, at) => `${at},${at === 0 ? carrier : 'AA'}`), ''].join('\n');
const config = (more = ''): string => `version: 1
data:
  train:
    path: data/train.csv
${more}    checks:
      - row_count: {max_change_pct: 20}
      - unseen_values: {column: carrier}
`;
const resultOf = (folder: string): RunResult =>
  JSON.parse(readFileSync(path.join(folder, 'ml-gates-report', 'result.json'), 'utf8')) as RunResult;

test('a pull request that loses 40 % of the rows is red, with what it was compared with', () => {
  const base: Files = { 'ml-gates.yml': config(), 'data/train.csv': table(1000) };
  return withPullRequest(
    { 'data/train.csv': table(600, '<ZZ>') },
    async (pull) => {
      const step = await pull.run();
      expect(step.exitCode).toBe(1);
      expect(step.said).toContain('rows fell 1,000 → 600 (−40.0 %); at most 20 % is allowed');
      const [comment] = pull.github.state.comments;
      const body = (comment?.body ?? '').replaceAll('\u00a0', ' ');
      expect(body).toContain('### ❌ rows fell 1,000 → 600 (−40.0 %); at most 20 % is allowed · 1 more');
      expect(body).toContain('a value that the baseline does not have: "&#60;ZZ&#62;"');
      expect(body).toContain(pull.base.slice(0, 7));
      expect(body).not.toContain('<ZZ>');
    },
    { base },
  );
});

test('data that nobody commits is compared with the profile that a run on main recorded', async () => {
  const project: Files = { 'ml-gates.yml': config().replace('data/train.csv', 'made/train.csv') };
  await withPullRequest(
    { 'make.py': 'x' },
    async (pull) => {
      writeFiles(pull.workspace, { 'made/train.csv': table(1000) });
      const unrecorded = await pull.run();
      expect(unrecorded.said).toContain('no baseline to compare with');
      expect(unrecorded.exitCode).toBe(1);

      const kept = makeFolder({ 'data/train.csv': table(1000) });
      await runCli(['profile', 'data/train.csv', '--out', '.'], kept);
      const bytes = readFileSync(path.join(kept, 'profile.json'));
      const recorded = [{ role: 'profile', path: 'made/train.csv', bytes }] as const;
      const key = { config: 'ml-gates.yml', gate: 'data/train', leg: null };
      addRecord(pull.github.state.actions, { commit: pull.base, key, recorded });
      const same = await pull.run();
      expect([same.exitCode, same.outputs.verdict]).toEqual([0, 'pass']);
      writeFiles(pull.workspace, { 'made/train.csv': table(600) });
      const fewer = await pull.run();
      expect(fewer.said).toContain('rows fell 1,000 → 600');
      expect(fewer.said).toContain(`against ${pull.base.slice(0, 7)}`);
      expect(fewer.said).toContain('recorded by run');
      expect(fewer.exitCode).toBe(1);
    },
    { base: project },
  );
});

test('a profile that the command wrote is a baseline', async () => {
  const folder = makeFolder({
    'ml-gates.yml': config('    baseline: {file: kept/profile.json}\n'),
    'data/train.csv': table(1000),
  });
  expect(await runCli(['profile', 'data/train.csv', '--out', 'kept'], folder)).toMatchObject({ exitCode: 0 });
  const same = await runCli(['check'], folder);
  expect([same.exitCode, resultOf(folder).verdict]).toEqual([0, 'pass']);

  writeFiles(folder, { 'data/train.csv': table(1300, 'BB') });
  const other = await runCli(['check'], folder);
  expect(other.exitCode).toBe(1);
  expect(other.stdout.replaceAll('\u00a0', ' ')).toContain('rows rose 1,000 → 1,300 (+30.0 %)');
  expect(other.stdout).toContain('baseline: kept/profile.json (file)');
  const shown = await runCli(['baseline', 'show'], folder);
  expect(shown.stdout).toContain('against kept/profile.json (file)');
});

test('without git there is no baseline, and a baseline of none is a mistake', async () => {
  const folder = makeFolder({ 'ml-gates.yml': config(), 'data/train.csv': table(10) });
  const bare = await runCli(['check'], folder);
  expect([bare.exitCode, bare.stdout.includes('there is no git repository here')]).toEqual([1, true]);
  writeFiles(folder, { 'ml-gates.yml': config('    baseline: none\n') });
  const none = await runCli(['check'], folder);
  expect(none.exitCode).toBe(2);
  expect(none.stdout + none.stderr).toContain('baseline is none, and row_count is to be compared with one');
});
