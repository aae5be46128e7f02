import { afterAll, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeFolders } from '../support/history.ts';
import { runCli } from './support/cli.ts';
import { makeFolder, sound } from './support/project.ts';

afterAll(() => {
  removeFolders();
});

const report = (folder: string, name: string): string =>
  readFileSync(path.join(folder, 'ml-gates-report', name), 'utf8');

test('a config that cannot be read leaves nothing green of an earlier run', async () => {
  const folder = makeFolder(sound);
  expect((await runCli(['check'], folder)).exitCode).toBe(0);
  writeFileSync(path.join(folder, 'ml-gates.yml'), 'version: 2\n');
  expect((await runCli(['check'], folder)).exitCode).toBe(2);
  expect(JSON.parse(report(folder, 'result.json'))).toMatchObject({ verdict: 'error' });
  expect(report(folder, 'report.md')).toContain('🟥 Not decided');
  expect(report(folder, 'report.html')).not.toContain('>PASS<');
});

test('a report of an earlier run is no data of the next', async () => {
  const config = `version: 1\nmetrics:\n  m: {path: "**/*.json", baseline: none, rules: {a: {min: 0}}}\n`;
  const folder = makeFolder({ 'ml-gates.yml': config, 'm.json': '{"a": 1}' });
  for (const run of [1, 2]) expect([run, (await runCli(['check'], folder)).exitCode]).toEqual([run, 0]);
});

test('a link that is called like the report, or a file of it, is not followed out', async () => {
  const outside = makeFolder({ 'mine.md': 'mine' });
  const folder = makeFolder(sound);
  mkdirSync(path.join(folder, 'ml-gates-report'));
  symlinkSync(path.join(outside, 'mine.md'), path.join(folder, 'ml-gates-report/report.md'));
  const ended = await runCli(['check'], folder);
  expect(ended.exitCode).toBe(2);
  expect(readFileSync(path.join(outside, 'mine.md'), 'utf8')).toBe('mine');

  const onRunner = makeFolder(sound);
  symlinkSync(outside, path.join(onRunner, 'ml-gates-report'));
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: onRunner, RUNNER_TEMP: makeFolder() };
  const refused = await runCli(['check'], onRunner, { env });
  expect(refused.exitCode).toBe(2);
  expect(refused.stderr).toContain('outside the workspace');
  expect(existsSync(path.join(outside, 'result.json'))).toBe(false);
});
