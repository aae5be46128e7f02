import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { removeFolders } from '../support/history.ts';
import { makeFolder, metrics, writeFiles } from './support/project.ts';
import { runStep } from './support/action.ts';
import { withPullRequest } from './support/pull-request.ts';

afterAll(removeFolders);

const better = { 'metrics.json': metrics(0.934) };
const failed = { 'job-status': 'failure' };

test.each([['attempt', { GITHUB_RUN_ATTEMPT: '2' }, { GITHUB_RUN_ATTEMPT: '1' }]])(
  'an older %s that is late leaves the comment of the newer one',
  (_name, newer, older) =>
    withPullRequest(better, async (pull) => {
      await pull.run({ inputs: failed, env: newer });
      await pull.run({ env: older });
      expect(pull.github.state.comments[0]?.body).toContain('### ❌');
    }),
);

test.each([
  ['run', /"run_id":\d+/, '"run_id":76', 'is of run 76, and this is run 77'],
  ['commit', /"head_sha":"[0-9a-f]+"/, `"head_sha":"${'1'.repeat(40)}"`, 'is of commit 1111111'],
  ['attempt', /"attempt":1/, '"attempt":2', 'is of attempt 2, and this is attempt 1'],
  ['config', /"sha256":"[0-9a-f]+"/, `"sha256":"${'1'.repeat(64)}"`, 'ml-gates.yml changed between metrics/g'],
  ['verdict', /"findings":\[.*?\]\}\]/, '"findings":[]', 'its findings do not make metrics/g pass'],
])(
  'results that are brought as files and are of another %s are not taken for this one',
  async (_name, what, other, message) => {
    const config = 'version: 1\nmetrics:\n  g: {path: m.json, baseline: none, rules: {acc: {min: 0.5}}}\n';
    const workspace = makeFolder({ 'ml-gates.yml': config, 'm.json': '{"acc": 0.9}' });
    const { temporary } = await runStep({ action: 'check-metrics', workspace });
    const folder = path.join(temporary, 'ml-gates/results');
    const [name = ''] = readdirSync(folder);
    const text = readFileSync(path.join(folder, name), 'utf8').replace(what, other);
    writeFiles(workspace, { 'results/a/x.json': text });
    const inputs = { results: 'results/*/*.json', needs: '{"gates": {"result": "success"}}' };
    const ended = await runStep({ action: 'report', workspace, inputs, env: { GITHUB_JOB: 'report' } });
    expect(ended.exitCode).toBe(2);
    expect(ended.said).toContain(message);
  },
);

test('two steps with gates of their own have two check runs of two names, the same in every run', () =>
  withPullRequest(better, async (pull) => {
    const steps = async (run: string) => {
      await pull.run({ inputs: { gates: 'metrics/churn', ...failed }, env: { GITHUB_RUN_ID: run } });
      await pull.run({ inputs: { gates: 'data/train' }, env: { GITHUB_RUN_ID: run } });
      return pull.github.state.checkRuns.splice(0).map(({ name, conclusion }) => [name, conclusion]);
    };
    const expected = [
      ['ml-gates (metrics/churn)', 'failure'],
      ['ml-gates (data/train)', 'success'],
    ];
    expect(await steps('77')).toEqual(expected);
    expect(await steps('78')).toEqual(expected);
  }));

test('a config none of whose gates is run has no check run that never ends', () => {
  const config = 'version: 1\nmetrics:\n  g: {path: m.json, baseline: none, rules: {acc: {min: 0.5}}}\n';
  const files = { 'a.yml': config, 'b.yml': config.replace('  g:', '  h:'), 'm.json': '{"acc": 0.9}' };
  return withPullRequest(files, async (pull) => {
    await pull.run({ inputs: { config: '?.yml', gates: 'metrics/h' } });
    expect(pull.github.state.checkRuns).toEqual([
      expect.objectContaining({ name: 'ml-gates (b.yml, metrics/h)', conclusion: 'success' }),
    ]);
  });
});
