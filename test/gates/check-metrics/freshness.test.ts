import { utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Ports } from '../../../src/core/ports.ts';
import type { GateOutput } from '../../../src/core/result.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { makeHistory, removeFolders, type History } from '../../support/history.ts';
import { metricsInputs, onEvent, onPullRequest, portsAt } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ subject, rule, outcome, severity, reason }) =>
    [`${subject}/${rule}`, outcome, severity, reason?.code ?? ''].join(' ').trim(),
  );

const rules = { accuracy: { direction: 'higher', min: 0.85, max_regression: 0.01 } } as const;
const gate = { path: 'metrics.json', inputs: ['params.yaml', 'src/**', 'data/*.dvc'], rules } satisfies MetricsConfig;
const withoutInputs: MetricsConfig = { path: gate.path, rules };
const config = (of: MetricsConfig = gate): string => JSON.stringify({ version: 1, metrics: { churn: of } });

/** What main has when the pull request begins. */
const base: Readonly<Record<string, string>> = {
  'ml-gates.yml': config(),
  'metrics.json': '{"accuracy": 0.9}',
  'params.yaml': 'depth: 3\n',
  'src/train.py': 'train()\n',
  'data/train.dvc': 'md5: 1\n',
  'README.md': 'r',
};

type Files = Readonly<Record<string, string | null>>;

/** A pull request of a base, what main did meanwhile, and the test merge of the two, checked out. */
function pullRequest({
  change,
  meanwhile = {},
  merged = { ...change, ...meanwhile },
}: {
  change: Files;
  meanwhile?: Files;
  merged?: Files;
}): History {
  return makeHistory(
    [
      { mark: 1, branch: 'main', files: base },
      { mark: 2, branch: 'feature', parents: [1], files: change },
      { mark: 3, branch: 'main', parents: [1], files: meanwhile },
      { mark: 4, branch: 'merge', parents: [3, 2], files: merged },
    ],
    'merge',
  );
}

const portsOf = (history: History): Partial<Ports> => ({
  surroundings: onPullRequest(history.folder, { head: history.id(2), sha: history.id(4) }),
});

const decide = (history: History, of: MetricsConfig = gate, more: Partial<Ports> = {}): Promise<GateOutput> =>
  run(metricsInputs(history.folder, of), portsAt(history.folder, { ...portsOf(history), ...more }));

/** A step of this job writes the file, with the same or another content. */
function produce(history: History, content = base['metrics.json'] ?? ''): void {
  const file = path.join(history.folder, 'metrics.json');
  writeFileSync(file, content);
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
}

const stale = ['accuracy/min unmeasured fail stale', 'accuracy/max_regression unmeasured fail stale'];
const measured = ['accuracy/min pass info', 'accuracy/max_regression pass info'];
const notAffected = ['accuracy/min pass info', 'accuracy/max_regression not-affected info inputs-unchanged'];

describe('an input changed', () => {
  test('and the metrics are the old ones: stale, naming what changed', async () => {
    const { findings, origin } = await decide(pullRequest({ change: { 'params.yaml': 'depth: 4\n' } }));
    expect(brief(findings)).toEqual(stale);
    expect(findings[0]?.reason?.params).toMatchObject({
      changed: ['params.yaml'],
      changed_total: 1,
      path: 'metrics.json',
    });
    expect(origin).toBe('committed');
  });

  test.each<[string, Files]>([
    ['a new file that a glob names', { 'src/model.py': 'm' }],
    ['a file that is gone', { 'src/train.py': null }],
    ['a data pointer', { 'data/train.dvc': 'md5: 2\n' }],
  ])('%s counts too', async (_name, change) => {
    expect(brief((await decide(pullRequest({ change }))).findings)).toEqual(stale);
  });

  test('and the metrics were committed with it: measured', async () => {
    const change = { 'params.yaml': 'depth: 4\n', 'metrics.json': '{"accuracy": 0.91}' };
    const { findings } = await decide(pullRequest({ change }));
    expect(brief(findings)).toEqual(measured);
  });

  test('and this job made the metrics anew, with the same values: measured', async () => {
    const history = pullRequest({ change: { 'params.yaml': 'depth: 4\n' } });
    produce(history);
    const { findings, origin } = await decide(history);
    expect(brief(findings)).toEqual(measured);
    expect(origin).toBe('produced');
  });

  test('and this job made the metrics of several gates anew: none of them hides it from the next', async () => {
    const history = pullRequest({ change: { 'params.yaml': 'depth: 4\n' } });
    produce(history);
    for (let gate = 1; gate <= 3; gate += 1) {
      const { findings, origin } = await decide(history);
      expect([origin, ...brief(findings)]).toEqual(['produced', ...measured]);
    }
  });

  test('a rule of severity warn warns of it', async () => {
    const soft: MetricsConfig = { ...gate, rules: { accuracy: { min: 0.85, severity: 'warn' } } };
    const { findings } = await decide(pullRequest({ change: { 'params.yaml': 'depth: 4\n' } }), soft);
    expect(brief(findings)).toEqual(['accuracy/min unmeasured warn stale']);
  });

  test('stale values are recorded by nobody, also where they only warn', async () => {
    const soft: MetricsConfig = { ...gate, rules: { accuracy: { min: 0.85, severity: 'warn' } } };
    expect((await decide(pullRequest({ change: { 'params.yaml': 'depth: 4\n' } }), soft)).record).toBeUndefined();
    expect((await decide(pullRequest({ change: { 'README.md': 'x' } }), soft)).record).toBeDefined();
  });

  test('on main alone, before the pull request began, it says nothing about this change', async () => {
    const { findings } = await decide(pullRequest({ change: { 'README.md': 'x' }, meanwhile: { 'params.yaml': '5' } }));
    expect(brief(findings)).toEqual(notAffected);
  });

  test('on a push to main as well', async () => {
    const history = makeHistory([
      { mark: 1, branch: 'main', files: base },
      { mark: 2, branch: 'main', parents: [1], files: { 'params.yaml': 'depth: 4\n' } },
    ]);
    const surroundings = onEvent(history.folder, 'push', { ref: 'refs/heads/main', before: history.id(1) });
    const { findings } = await decide(history, gate, { surroundings });
    expect(brief(findings)).toEqual(stale);
  });
});

describe('DVC', () => {
  const lock = (params: string): string =>
    `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    params:\n      params.yaml: {depth: ${params}}\n` +
    `    outs:\n    - path: metrics.json\n      cache: false\n  other:\n    cmd: x\n    outs:\n    - path: plots\n`;
  const withLock = (change: Files, before: string): History =>
    makeHistory(
      [
        { mark: 1, branch: 'main', files: { ...base, 'dvc.lock': before } },
        { mark: 2, branch: 'feature', parents: [1], files: change },
        { mark: 4, branch: 'merge', parents: [1, 2], files: change },
      ],
      'merge',
    );

  test('ran the stage and got the same file: measured', async () => {
    const change = { 'params.yaml': 'depth: 4\n', 'dvc.lock': lock('4') };
    expect(brief((await decide(withLock(change, lock('3')))).findings)).toEqual(measured);
  });

  test('did not run it: stale', async () => {
    expect(brief((await decide(withLock({ 'params.yaml': 'depth: 4\n' }, lock('3')))).findings)).toEqual(stale);
  });

  test('ran another stage: stale', async () => {
    const change = { 'params.yaml': 'depth: 4\n', 'dvc.lock': lock('3').replace('cmd: x', 'cmd: y') };
    expect(brief((await decide(withLock(change, lock('3')))).findings)).toEqual(stale);
  });

  test.each(['not: [yaml', 'stages: 3', 'stages: {train: {outs: [{path: 1}]}}'])(
    'has a lock that says nothing (%s): stale',
    async (text) => {
      const change = { 'params.yaml': 'depth: 4\n', 'dvc.lock': text };
      expect(brief((await decide(withLock(change, lock('3')))).findings)).toEqual(stale);
    },
  );
});

describe('a test merge', () => {
  const mixed = ['accuracy/min unmeasured fail text-merge', 'accuracy/max_regression unmeasured fail text-merge'];

  test('that mixed two metric files as text measured neither', async () => {
    const history = pullRequest({
      change: { 'metrics.json': '{"accuracy": 0.91,\n\n"f1": 0.8}' },
      meanwhile: { 'metrics.json': '{"accuracy": 0.92,\n\n"f1": 0.7}' },
      merged: { 'metrics.json': '{"accuracy": 0.92,\n\n"f1": 0.8}' },
    });
    expect(brief((await decide(history)).findings)).toEqual(mixed);
    expect(brief((await decide(history, withoutInputs)).findings)).toEqual(mixed);
  });

  test("with the head's metrics, while main changed an input: a warning that says which", async () => {
    const history = pullRequest({
      change: { 'metrics.json': '{"accuracy": 0.91}', 'src/train.py': 'better()' },
      meanwhile: { 'params.yaml': 'depth: 5\n' },
    });
    const { findings } = await decide(history);
    expect(brief(findings)).toEqual([...measured, 'metrics.json/inputs inconclusive warn measured-before']);
    expect(findings[2]?.reason?.params).toMatchObject({ changed: ['params.yaml'], branch: 'main' });
  });

  test("with main's metrics is no mixture", async () => {
    const history = pullRequest({ change: { 'README.md': 'x' }, meanwhile: { 'metrics.json': '{"accuracy": 0.95}' } });
    expect(brief((await decide(history)).findings)).toEqual(notAffected);
  });
});

describe('nothing of the gate changed', () => {
  const aside = { 'README.md': 'x' };

  test('it is not affected, and its limits hold on the values that are there', async () => {
    const { findings, measured: values, record, baseline } = await decide(pullRequest({ change: aside }));
    expect(brief(findings)).toEqual(notAffected);
    expect(values).toEqual({ accuracy: 0.9 });
    expect(record?.measured_at).toBe(baseline?.commit);
  });

  test('a limit that does not hold is red all the same', async () => {
    const strict: MetricsConfig = { ...gate, rules: { accuracy: { ...rules.accuracy, min: 0.95 } } };
    const history = makeHistory(
      [
        { mark: 1, branch: 'main', files: { ...base, 'ml-gates.yml': config(strict) } },
        { mark: 2, branch: 'feature', parents: [1], files: aside },
        { mark: 4, branch: 'merge', parents: [1, 2], files: aside },
      ],
      'merge',
    );
    const { findings } = await decide(history, strict);
    expect(brief(findings)).toEqual([
      'accuracy/min violated fail',
      'accuracy/max_regression not-affected info inputs-unchanged',
    ]);
  });

  test('but its rules did: decided', async () => {
    const stricter: MetricsConfig = { ...gate, rules: { accuracy: { ...rules.accuracy, min: 0.8 } } };
    const history = pullRequest({ change: { 'ml-gates.yml': config(stricter) } });
    expect(brief((await decide(history, stricter)).findings)).toEqual(measured);
  });

  test('but this job measured it: decided', async () => {
    const history = pullRequest({ change: aside });
    produce(history);
    expect(brief((await decide(history)).findings)).toEqual(measured);
  });

  test('but the config names another baseline than the commit before: compared with that', async () => {
    const folderOf = (of: MetricsConfig): History =>
      makeHistory(
        [
          {
            mark: 1,
            branch: 'main',
            files: { ...base, 'ml-gates.yml': config(of), 'best.json': '{"accuracy": 0.95}' },
          },
          { mark: 5, branch: 'best', parents: [1], files: { 'metrics.json': '{"accuracy": 0.95}' } },
          { mark: 2, branch: 'feature', parents: [1], files: aside },
          { mark: 4, branch: 'merge', parents: [1, 2], files: aside },
        ],
        'merge',
      );
    const regressed = ['accuracy/min pass info', 'accuracy/max_regression regressed fail'];
    for (const baseline of [{ file: 'best.json' }, { git: { ref: 'best' } }]) {
      const of: MetricsConfig = { ...gate, baseline };
      expect(brief((await decide(folderOf(of), of)).findings)).toEqual(regressed);
    }
  });

  test.each<[string, Files]>([
    ['is gone', { 'out/b.json': null }],
    ['has another name', { 'out/b.json': null, 'out/c.json': '{"f1": 0.8}' }],
  ])('but one of several metrics files %s: decided', async (_name, change) => {
    const several: MetricsConfig = { ...gate, path: 'out/*.json' };
    const files = {
      ...base,
      'ml-gates.yml': config(several),
      'out/a.json': '{"accuracy": 0.9}',
      'out/b.json': '{"f1": 0.8}',
    };
    const history = makeHistory(
      [
        { mark: 1, branch: 'main', files },
        { mark: 2, branch: 'feature', parents: [1], files: change },
        { mark: 4, branch: 'merge', parents: [1, 2], files: change },
      ],
      'merge',
    );
    expect(brief((await decide(history, several)).findings).slice(0, 2)).toEqual(measured);
  });

  test('but somebody edited the metrics: decided', async () => {
    const { findings } = await decide(pullRequest({ change: { 'metrics.json': '{"accuracy": 0.86}' } }));
    expect(brief(findings)).toEqual(['accuracy/min pass info', 'accuracy/max_regression regressed fail']);
  });

  test('but an input was touched in this working tree: stale', async () => {
    const history = pullRequest({ change: aside });
    history.write('params.yaml', 'depth: 9\n');
    expect(brief((await decide(history)).findings)).toEqual(stale);
  });

  test('also when an input was written anew with the same content', async () => {
    const history = pullRequest({ change: aside });
    history.write('params.yaml', base['params.yaml'] ?? '');
    utimesSync(path.join(history.folder, 'params.yaml'), new Date(), new Date(Date.now() + 5000));
    expect(brief((await decide(history)).findings)).toEqual(notAffected);
  });

  test('without `inputs` nobody knows, and that is said', async () => {
    const { findings } = await decide(pullRequest({ change: aside }), withoutInputs);
    expect(brief(findings)).toEqual(measured);
    expect(findings[1]?.notes).toContainEqual({ code: 'cannot-know-stale' });
  });
});

describe('what this job made', () => {
  test('and the committed copy says otherwise: a warning', async () => {
    const history = pullRequest({ change: { 'params.yaml': '4' } });
    produce(history, '{"accuracy": 0.93}');
    const { findings } = await decide(history);
    expect(brief(findings)).toEqual([
      'accuracy/min pass info',
      'accuracy/max_regression improved info',
      'metrics.json/committed inconclusive warn committed-differs',
    ]);
  });

  test('with the same values in another text: none', async () => {
    const history = pullRequest({ change: { 'params.yaml': '4' } });
    produce(history, '{"time": 17, "accuracy": 0.90}');
    expect(brief((await decide(history)).findings)).toEqual(measured);
  });
});

test('a glob that names nothing is a mistake, with its place', async () => {
  const typo: MetricsConfig = { ...gate, inputs: ['params.yaml', 'scr/**', 'date/*.dvc'] };
  const thrown: unknown = await decide(pullRequest({ change: {} }), typo).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(MlGatesError);
  const { kind, problems } = thrown as MlGatesError;
  expect([kind, ...problems.map(({ message }) => message)]).toEqual([
    'config',
    '"scr/**" in inputs names no file that git tracks',
    '"date/*.dvc" in inputs names no file that git tracks',
  ]);
});

test('a pattern with `!` takes nothing away, and is a mistake instead of naming everything else', async () => {
  const negated: MetricsConfig = { ...gate, inputs: ['src/**', '!src/docs/**'] };
  await expect(decide(pullRequest({ change: {} }), negated)).rejects.toMatchObject({
    kind: 'config',
    message: expect.stringContaining('"!src/docs/**" in inputs names no file that git tracks') as unknown,
  });
});

test('a gate in a folder of its own names its inputs from there, also upwards', async () => {
  const nested: MetricsConfig = { path: 'metrics.json', inputs: ['train.py', '../../shared/**'], rules };
  const files = {
    'models/churn/ml-gates.yml': config(nested),
    'models/churn/metrics.json': '{"accuracy": 0.9}',
    'models/churn/train.py': 't',
    'shared/features.py': 'f',
    'models/late/train.py': 't',
  };
  const decideIn = async (change: Files): Promise<string[]> => {
    const history = makeHistory(
      [
        { mark: 1, branch: 'main', files },
        { mark: 2, branch: 'feature', parents: [1], files: change },
        { mark: 4, branch: 'merge', parents: [1, 2], files: change },
      ],
      'merge',
    );
    const folder = path.join(history.folder, 'models/churn');
    const inputs = metricsInputs(folder, nested);
    const { files: port } = portsAt(history.folder);
    return brief((await run(inputs, { ...portsAt(folder), ...portsOf(history), files: port })).findings);
  };
  expect(await decideIn({ 'models/late/train.py': 'x' })).toEqual(notAffected);
  expect(await decideIn({ 'shared/features.py': 'x' })).toEqual(stale);
});

test('an entry of a merge queue that mixed two metric files as text measured neither', async () => {
  const history = pullRequest({
    change: { 'metrics.json': '{"accuracy": 0.91,\n\n"f1": 0.8}' },
    meanwhile: { 'metrics.json': '{"accuracy": 0.92,\n\n"f1": 0.7}' },
    merged: { 'metrics.json': '{"accuracy": 0.92,\n\n"f1": 0.8}' },
  });
  const payload = { merge_group: { base_sha: history.id(3), head_sha: history.id(4), base_ref: 'refs/heads/main' } };
  const surroundings = onEvent(history.folder, 'merge_group', payload);
  const { findings } = await decide(history, withoutInputs, { surroundings });
  expect(findings.map(({ reason }) => reason?.code)).toEqual(['text-merge', 'text-merge']);
});
