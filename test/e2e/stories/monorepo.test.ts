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
    inputs: [params.yaml]
    rules:
      accuracy: {direction: higher, min: 0.85, max_regression: 0.01}
`;

const legs = `on: pull_request
jobs:
  model:
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix: {model: [eu, us, asia]}
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - run: test "$GITHUB_RUN_ATTEMPT" != 1 || test \${{ matrix.model }} != asia   # stands for a runner that dies
      - uses: acme/ml-gates/actions/check-metrics@v1
        with:
          config: models/\${{ matrix.model }}/ml-gates.yml
  gates:   # the one required check
    needs: model
    if: \${{ !cancelled() }}
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - uses: acme/ml-gates/actions/report@v1
        id: report
        with:
          config: models/*/ml-gates.yml
          needs: \${{ toJSON(needs) }}
`;

/** act does not know a leg's place in its matrix, which GitHub tells by itself. */
const place = `\${{ fromJSON('{"eu":0,"us":1,"asia":2}')[matrix.model] }}`;
const forAct = legs.replace(
  'ml-gates.yml\n  gates:',
  `ml-gates.yml\n          strategy: >-\n            {"job-index": ${place}, "job-total": 3}\n  gates:`,
);

const model = (name: string, { depth, accuracy }: { depth: number; accuracy: number }): Files => ({
  [`models/${name}/params.yaml`]: `depth: ${depth}\n`,
  [`models/${name}/metrics.json`]: `{\n  "accuracy": ${accuracy}\n}\n`,
});

const models = ['eu', 'us', 'asia'];
const monorepo: Files = {
  [workflow]: forAct,
  ...Object.fromEntries(models.map((name) => [`models/${name}/ml-gates.yml`, config])),
  ...Object.assign({}, ...models.map((name) => model(name, { depth: 6, accuracy: 0.93 }))),
};

test('three models, a leg each, and one report', async () => {
  const story = tell('monorepo', 'Three models in one repository: a leg for each, one report, one required check', {
    [workflow]: legs,
    'models/*/ml-gates.yml': config,
  });
  const project = await world.project('monorepo', monorepo);
  const pull = await project.open('us-and-asia', {
    ...model('us', { depth: 4, accuracy: 0.91 }),
    ...model('asia', { depth: 8, accuracy: 0.94 }),
  });

  const lost = await pull.run(asDocumented);
  story.scene('One leg fails, one is lost, one is not affected', lost);
  expect(lost.jobs['gates.yml/gates']).toBe('failure');
  expect(lost.outputs['report.verdict']).toBe('error');
  expect(lost.comments).toHaveLength(1);
  for (const what of ['asia', '0.930 → 0.910', 'not affected']) expect(lost.comments[0]?.body).toContain(what);

  const again = await project.again(lost, asDocumented);
  story.scene('The failed jobs run again: nothing is lost, and one still fails', again);
  expect(again.outputs['report.verdict']).toBe('fail');
  expect(again.comments.map(({ id }) => id)).toEqual(lost.comments.map(({ id }) => id));
  expect(again.comments[0]?.body).toContain('0.930 → 0.910');
  expect(again.comments[0]?.body).not.toContain('🟥');

  await pull.push(model('us', { depth: 7, accuracy: 0.931 }));
  const mended = await pull.run(asDocumented, { attempt: 2 }); // no runner dies
  story.scene('The loss is mended', mended);
  expect(mended.jobs['gates.yml/gates']).toBe('success');
  expect(mended.outputs['report.verdict']).toBe('pass');
  story.end();
});
