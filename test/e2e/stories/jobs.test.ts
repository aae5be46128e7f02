import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDocumented, customers, workflow } from '../support/churn.ts';
import type { Files } from '../support/repository.ts';
import { tell } from '../support/story.ts';
import { params, training } from '../support/training.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const config = `version: 1
data:
  train:
    path: data/train.csv
    schema: schemas/train.schema.json
    checks:
      - row_count: {min: 3}
metrics:
  churn:
    path: metrics.json
    rules:
      accuracy: {direction: higher, min: 0.85, max_regression: 0.01}
`;

const jobs = `on:
  pull_request:
  push: {branches: [main]}
jobs:
  data:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - uses: acme/ml-gates/actions/validate-data@v1
        if: \${{ !cancelled() }}
  model:
    needs: data   # nobody trains for hours on data that is wrong
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - run: python3 train.py
      - uses: acme/ml-gates/actions/check-metrics@v1
        if: \${{ !cancelled() }}
  gates:   # the one required check
    needs: [data, model]
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - uses: acme/ml-gates/actions/report@v1
        id: report
        with:
          needs: \${{ toJSON(needs) }}
`;

const project: Files = {
  ...training,
  'ml-gates.yml': config,
  [workflow]: jobs,
  'data/train.csv': customers(),
  'schemas/train.schema.json': JSON.stringify({
    type: 'object',
    properties: { id: { type: 'integer' }, age: { type: 'integer', minimum: 18, maximum: 90 } },
    required: ['id', 'age'],
  }),
};

test('data, model and report in jobs of their own', async () => {
  const story = tell('jobs', 'Each gate in a job of its own: what did not run is said, never left out', {
    [workflow]: jobs,
    'ml-gates.yml': config,
  });
  const churn = await world.project('jobs', project);
  const recorded = await churn.push({ 'README.md': 'churn\n' }, asDocumented);
  expect(recorded.jobs['gates.yml/gates']).toBe('success');
  expect(recorded.artifacts.filter((name) => name.includes('record'))).toEqual([
    expect.stringContaining('record-data-train'),
    expect.stringContaining('record-metrics-churn'),
  ]);

  const pull = await churn.open('more-data', { 'data/train.csv': customers('twelve'), ...params(0.936) });
  const skipped = await pull.run(asDocumented);
  story.scene('The data is wrong, so nothing was trained', skipped);
  expect(skipped.jobs).toMatchObject({ 'gates.yml/data': 'failure', 'gates.yml/gates': 'failure' });
  expect(skipped.outputs['report.verdict']).toBe('error');
  expect(skipped.comments).toHaveLength(1);
  for (const what of ['twelve', 'model', 'skipped']) expect(skipped.comments[0]?.body).toContain(what);

  await pull.push({ 'data/train.csv': customers('53') });
  const whole = await pull.run(asDocumented);
  story.scene('The data is mended: one comment of all jobs', whole);
  expect(whole.jobs['gates.yml/gates']).toBe('success');
  expect(whole.comments.map(({ id }) => id)).toEqual(skipped.comments.map(({ id }) => id));
  expect(whole.comments[0]?.body).toContain('0.931 → 0.936');
  story.end();
});
