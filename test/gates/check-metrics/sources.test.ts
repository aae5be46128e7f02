import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import type { GateOutput } from '../../../src/core/result.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { makeHistory, removeFolders, temporaryFolder, type History } from '../../support/history.ts';
import { metricsInputs, onPullRequest, portsAt } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

const runIn = (files: Readonly<Record<string, string>>, config: MetricsConfig): Promise<GateOutput> => {
  const folder = folderWith(files);
  return run(metricsInputs(folder, config), portsAt(folder));
};

const brief = ({ findings }: GateOutput): unknown =>
  findings.map(({ subject, rule, outcome, observed, baseline }) => [
    `${subject}/${rule}`,
    outcome,
    observed?.value,
    baseline?.value,
  ]);

async function problem(output: Promise<unknown>): Promise<string> {
  const thrown: unknown = await output.then(
    () => new Error('decided'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof MlGatesError)) throw thrown as Error;
  return `${thrown.kind} ${thrown.message}`;
}

describe('runs', () => {
  const config: MetricsConfig = {
    runs: 'new/*.json',
    baseline: { file: 'old/*.json' },
    rules: { accuracy: { direction: 'higher', min: 0.9, max_regression: 0.01 } },
  };
  const seeds = (folder: string, values: readonly unknown[]): Record<string, string> =>
    Object.fromEntries(
      values.map((value, at) => [`${folder}/${at}.json`, JSON.stringify({ accuracy: value, seed: at })]),
    );

  test('the mean of the runs is compared with the mean of the runs', async () => {
    const output = await runIn({ ...seeds('new', [0.9, 0.92, 0.94]), ...seeds('old', [0.91, 0.93]) }, config);
    expect(brief(output)).toEqual([
      ['accuracy/min', 'pass', 0.92, 0.92],
      ['accuracy/max_regression', 'pass', 0.92, 0.92],
    ]);
    expect(output.measured).toEqual({ accuracy: 0.92, seed: 1 });
    expect(output.findings[1]?.evidence).toMatchObject({ test: 'welch', unit: 'runs', units: 5 });
    expect(output.findings[0]?.samples).toMatchObject([
      { file: 'new/0.json', line: 1, value: '0.9' },
      { file: 'new/1.json', value: '0.92' },
      { file: 'new/2.json', value: '0.94' },
    ]);
  });

  test('what no rule names is told too: the mean of the numbers that every run has', async () => {
    const of = (values: object[]): Record<string, string> =>
      Object.fromEntries(values.map((value, at) => [`new/${at}.json`, JSON.stringify(value)]));
    const files = of([
      { accuracy: 0.9, val: { f1: 0.1 }, once: 1, text: 'a', nan: 'x', 'a.b': 1, a: { b: 2 } },
      { accuracy: 0.9, val: { f1: 0.3 }, text: 'a', nan: 1, 'a.b': 1, a: { b: 2 } },
    ]);
    const output = await runIn({ ...files, ...seeds('old', [0.91]) }, config);
    expect(output.measured).toEqual({ accuracy: 0.9, 'val.f1': 0.2 });
  });

  test.each([
    ['lacks it', undefined, 'absent'],
    ['has NaN', 'nan', 'not-finite'],
    ['has a text', '0.9', 'not-a-number'],
  ])('one run that %s is named, and the others make no mean without it', async (_, value, code) => {
    const output = await runIn({ ...seeds('new', [0.9, value, 0.94]), ...seeds('old', [0.91]) }, config);
    for (const finding of output.findings)
      expect(finding).toMatchObject({
        outcome: 'unmeasured',
        severity: 'fail',
        reason: { code },
        samples: [{ file: 'new/1.json' }],
      });
  });

  test('a broken run of the baseline is not left out either', async () => {
    const output = await runIn({ ...seeds('new', [0.95]), ...seeds('old', [0.91, 'inf']) }, config);
    expect(output.findings[1]).toMatchObject({ outcome: 'not-comparable', reason: { code: 'baseline-not-finite' } });
  });

  test('a metric that no rule names and that is gone from all runs is said once', async () => {
    const output = await runIn(
      {
        ...seeds('new', [0.95]),
        'old/0.json': '{"accuracy": 0.9, "f1": 1}',
        'old/1.json': '{"accuracy": 0.9, "f1": 1}',
      },
      config,
    );
    expect(brief(output)).toContainEqual(['f1/disappeared', 'disappeared', undefined, 1]);
    expect(new Set(output.findings.map(({ id }) => id)).size).toBe(output.findings.length);
  });

  test('the runs of the baseline are those at its commit', async () => {
    const history = makeHistory(
      [
        {
          mark: 1,
          branch: 'main',
          files: { 'seeds/1.json': '{"accuracy": 0.95}', 'seeds/2.json': '{"accuracy": 0.97}' },
        },
        {
          mark: 2,
          branch: 'feature',
          parents: [1],
          files: { 'seeds/1.json': '{"accuracy": 0.92}', 'seeds/2.json': null, 'seeds/3.json': '{"accuracy": 0.90}' },
        },
        {
          mark: 3,
          branch: 'merge',
          parents: [1, 2],
          files: { 'seeds/1.json': '{"accuracy": 0.92}', 'seeds/2.json': null, 'seeds/3.json': '{"accuracy": 0.90}' },
        },
      ],
      'merge',
    );
    const inputs = metricsInputs(history.folder, { runs: 'seeds/*.json', rules: config.rules ?? {} });
    const surroundings = onPullRequest(history.folder, { head: history.id(2), sha: history.id(3) });
    const output = await run(inputs, portsAt(history.folder, { surroundings }));
    expect(brief(output)).toContainEqual(['accuracy/max_regression', 'regressed', 0.91, 0.96]);
  });
});

describe('models', () => {
  const section = {
    models: ['a', 'b'],
    path: '{model}.json',
    inputs: ['src.py'],
    rules: { acc: { direction: 'higher', max_regression: 0.01 } },
  } satisfies MetricsConfig;
  const declaring = (models: readonly string[]): string =>
    JSON.stringify({ version: 1, metrics: { m: { ...section, models } } });
  const gateOf = (name: string, history: History): Promise<GateOutput> => {
    const surroundings = onPullRequest(history.folder, { head: history.id(2), sha: history.id(3) });
    const config: MetricsConfig = { path: `${name}.json`, inputs: section.inputs, rules: section.rules };
    const model = { name, key: ['metrics', 'm'], section };
    const inputs = { id: `metrics/m-${name}`, configPrefix: ['metrics', 'm'], model };
    return run(metricsInputs(history.folder, config, inputs), portsAt(history.folder, { surroundings }));
  };
  const historyOf = (base: Record<string, string>, change: Record<string, string>): History =>
    makeHistory(
      [
        { mark: 1, branch: 'main', files: base },
        { mark: 2, branch: 'feature', parents: [1], files: change },
        { mark: 3, branch: 'merge', parents: [1, 2], files: change },
      ],
      'merge',
    );
  const withA = { 'a.json': '{"acc": 0.9}', 'src.py': '1' };

  test('one that the base does not list is new there, not lost', async () => {
    const change = { 'ml-gates.yml': declaring(['a', 'b']), 'b.json': '{"acc": 0.9}', 'src.py': '2' };
    const output = await gateOf('b', historyOf({ ...withA, 'ml-gates.yml': declaring(['a']) }, change));
    expect(brief(output)).toEqual([['acc/max_regression', 'bootstrap', 0.9, undefined]]);
  });

  test('one that the base lists and has no file of is lost', async () => {
    const base = { ...withA, 'ml-gates.yml': declaring(['a', 'b']) };
    const output = await gateOf('b', historyOf(base, { 'b.json': '{"acc": 0.9}', 'src.py': '2' }));
    expect(brief(output)).toEqual([['acc/max_regression', 'no-baseline', 0.9, undefined]]);
  });

  test('a change that touches none of their inputs does not affect them', async () => {
    const output = await gateOf('a', historyOf({ ...withA, 'ml-gates.yml': declaring(['a', 'b']) }, { README: 'x' }));
    expect(brief(output)).toEqual([['acc/max_regression', 'not-affected', 0.9, 0.9]]);
  });
});

describe('what the config says about reading', () => {
  const rules = { auc: { direction: 'higher', max_regression: 0.01 } } as const;

  test('holds for the baseline too', async () => {
    const history = { 'log.csv': 'epoch,auc\n0,0.7\n1,0.8\n2,0.75\n', 'old.csv': 'epoch,auc\n0,0.9\n1,0.6\n' };
    const best = { best: 'auc', direction: 'higher' } as const;
    const output = await runIn(history, { path: 'log.csv', baseline: { file: 'old.csv' }, epoch: best, rules });
    expect(brief(output)).toEqual([['auc/max_regression', 'regressed', 0.8, 0.9]]);
  });

  test('a baseline that is not of the format is an error, not an absent one', async () => {
    const files = { 'm.json': '{"metrics": [{"metric_name": "auc", "value": 0.9}]}', 'old.json': '{"auc": 0.8}' };
    const config: MetricsConfig = { path: 'm.json', baseline: { file: 'old.json' }, format: 'evidently', rules };
    expect(await problem(runIn(files, config))).toBe(
      'input old.json is not of the format evidently, as the config says: it has no list "metrics" of "metric_name" and "value"',
    );
  });

  test('that its file calls the other direction better is said, and the rule decides', async () => {
    const files = { 'm.csv': 'metric,value,higher_is_better\nauc,0.9,true\nloss,0.1,false\n' };
    const rules = { auc: { direction: 'lower', max: 1 }, loss: { direction: 'lower', max: 1 } } as const;
    const { findings } = await runIn(files, { path: 'm.csv', baseline: 'none', rules });
    expect(findings.map(({ outcome, notes }) => [outcome, notes])).toEqual([
      ['pass', [{ code: 'direction-differs', params: { metric: 'auc', direction: 'higher' } }]],
      ['pass', undefined],
    ]);
  });

  test('without a format each is read as what it is', async () => {
    const files = { 'm.json': '{"metrics": [{"metric_name": "auc", "value": 0.9}]}', 'old.json': '{"auc": 0.8}' };
    const output = await runIn(files, { path: 'm.json', baseline: { file: 'old.json' }, rules });
    expect(brief(output)).toEqual([['auc/max_regression', 'improved', 0.9, 0.8]]);
  });

  test('a mapping finds what no format knows, and nothing instead of what it points to', async () => {
    const document = '{"runs": [{"m/a": 0.9, "se": 0.1}], "auc": 0.1}';
    const mapped = (mapping: MetricsConfig['mapping']): Promise<GateOutput> =>
      runIn(
        { 'm.json': document },
        { path: 'm.json', rules: { auc: { min: 0.5 } }, ...(mapping === undefined ? {} : { mapping }) },
      );
    expect(brief(await mapped({ auc: '/runs/0/m~1a' }))).toEqual([['auc/min', 'pass', 0.9, undefined]]);
    expect(brief(await mapped({ auc: { value: '/runs/0/m~1a', stderr: '/runs/0/se' } }))).toEqual([
      ['auc/min', 'pass', 0.9, undefined],
    ]);
    for (const pointer of ['/runs/1/m~1a', '/runs/00/m~1a', '/runs/0/m', '/runs/-1', '/runs/length'])
      expect(brief(await mapped({ auc: pointer }))).toEqual([['auc/min', 'unmeasured', undefined, undefined]]);
  });

  test('a mapping reaches into a table', async () => {
    const config: MetricsConfig = { path: 'm.csv', mapping: { auc: '/1/auc' }, rules: { auc: { min: 0.5 } } };
    expect(brief(await runIn({ 'm.csv': 'seed,auc\n1,0.4\n2,0.8\n' }, config))).toEqual([
      ['auc/min', 'pass', 0.8, undefined],
    ]);
  });

  test('files in a folder with a dot are found', async () => {
    const config: MetricsConfig = { path: '.eval_results/*.yaml', rules: { gpqa_diamond: { min: 0.4 } } };
    const files = { '.eval_results/a.yaml': '- {dataset: {id: a/gpqa, task_id: gpqa_diamond}, value: 0.412}\n' };
    expect(brief(await runIn(files, config))).toEqual([['gpqa_diamond/min', 'pass', 0.412, undefined]]);
  });
});
