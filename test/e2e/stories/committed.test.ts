import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDocumented, workflow } from '../support/churn.ts';
import type { Files } from '../support/repository.ts';
import { tell } from '../support/story.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const config = `version: 1
metrics:
  churn:
    path: metrics.json
    inputs: [params.yaml, src/**, data/train.csv.dvc]   # what the metrics depend on
    rules:
      accuracy: {direction: higher, min: 0.85, max_regression: 0.01}
      log_loss: {direction: lower, max_regression_pct: 5}
`;

const gates = `on: [pull_request, push]
jobs:
  gates:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - uses: acme/ml-gates@v1
        id: gates
        if: \${{ !cancelled() }}
`;

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const paramsFile = (depth: number): string => `train:\n  depth: ${depth}\n  seed: 7\n`;
const metricsFile = (accuracy: number, logLoss = 0.214): string =>
  `{\n  "accuracy": ${accuracy},\n  "auc": 0.962,\n  "n_test": 8120,\n  "seconds": 41,\n  "log_loss": ${logLoss}\n}\n`;

/** What `dvc repro` leaves: parameters, metrics, and in the lock file what they were made of. */
const reproduced = (depth: number, accuracy: number): Files => ({
  'params.yaml': paramsFile(depth),
  'metrics.json': metricsFile(accuracy),
  'dvc.lock': `schema: '2.0'
stages:
  train:
    cmd: python src/train.py
    deps:
    - path: data/train.csv
      hash: md5
      md5: ${md5('train')}
      size: 1048576
    params:
      params.yaml:
        train.depth: ${depth}
        train.seed: 7
    outs:
    - path: metrics.json
      hash: md5
      md5: ${md5(metricsFile(accuracy))}
      size: ${metricsFile(accuracy).length}
`,
});

const project: Files = {
  'ml-gates.yml': config,
  [workflow]: gates,
  'dvc.yaml': `stages:
  train:
    cmd: python src/train.py
    deps: [data/train.csv]
    params: [train]
    metrics:
    - metrics.json: {cache: false}
`,
  'src/train.py': 'import features\n',
  'src/features.py': 'columns = ["age", "plan"]\n',
  'data/train.csv.dvc': `outs:\n- md5: ${md5('train')}\n  size: 1048576\n  hash: md5\n  path: train.csv\n`,
  ...reproduced(6, 0.931),
};

test('a project that commits its metrics, as with DVC', async () => {
  const story = tell('committed', 'Metrics that are committed, as with DVC: forgotten, made again, and main moves on', {
    [workflow]: gates,
    'ml-gates.yml': config,
  });
  const dvc = await world.project('committed', project);

  const pull = await dvc.open('deeper', { 'params.yaml': paramsFile(8) });
  const forgotten = await pull.run(asDocumented);
  story.scene('The parameters change, and nobody ran `dvc repro`', forgotten);
  expect(forgotten.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(forgotten.comments[0]?.body).toContain('params.yaml');

  await pull.push(reproduced(8, 0.937));
  const run = await pull.run(asDocumented);
  story.scene('It was run, and the metrics are committed', run);
  expect(run.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(run.comments[0]?.body).toContain('0.931 → 0.937');

  const same = await dvc.open('shallower', reproduced(5, 0.931));
  const identical = await same.run(asDocumented);
  story.scene('Another ran it and got the very same file: the lock file says that it was run', identical);
  expect(identical.jobs).toEqual({ 'gates.yml/gates': 'success' });

  await dvc.commit('main', { 'src/features.py': 'columns = ["age", "plan", "region"]\n' });
  const moved = await pull.run(asDocumented);
  story.scene('Main moves: another input changed there meanwhile', moved);
  expect(moved.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(moved.outputs['gates.verdict']).toBe('warn');
  expect(moved.comments[0]?.body).toContain('features.py');

  await dvc.commit('main', { 'metrics.json': metricsFile(0.931, 0.209) });
  const mixed = await pull.run(asDocumented);
  story.scene('Main’s metrics change on another line: git merges them as text', mixed);
  expect(mixed.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(mixed.comments[0]?.body).toContain('nobody measured');

  const docs = await dvc.open('docs', { 'README.md': '# Churn\n' });
  const untouched = await docs.run(asDocumented);
  story.scene('A pull request that touches none of the inputs', untouched);
  expect(untouched.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(untouched.outputs['gates.verdict']).toBe('pass');
  story.end();
});
