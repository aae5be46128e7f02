import { rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { GateOutput } from '../../../src/core/result.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { makeHistory, removeFolders, type History } from '../../support/history.ts';
import { metricsInputs, onPullRequest, portsAt } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ subject, rule, slice, outcome, severity, reason }) =>
    [`${subject}${slice === null ? '' : JSON.stringify(slice)}/${rule}`, outcome, severity, reason?.code ?? '']
      .join(' ')
      .trim(),
  );

const gate = (file: string): MetricsConfig => ({
  predictions: { path: file, task: 'binary', label: 'y', prediction: 'y_hat', id: 'id' },
  inputs: ['train.py'],
  rules: { accuracy: { direction: 'higher', min: 0.5, max_regression: 0.01 } },
  slices: { by: ['region'], min_support: 50 },
});
/** Rows from a number on, of which every so many is wrong. */
const csv = (wrongEvery: number, from = 0, count = 200): string =>
  [
    'id,y,y_hat,region',
    ...Array.from({ length: count }, (_, nth) => {
      const row = from + nth;
      const truth = row % 2;
      return `${row},${truth},${row % wrongEvery === 0 ? 1 - truth : truth},${row < 100 ? 'EU' : 'US'}`;
    }),
    '',
  ].join('\n');

type Files = Readonly<Record<string, string | null>>;
const config = (of: MetricsConfig): string => JSON.stringify({ version: 1, metrics: { churn: of } });

/** A pull request of a base, what main did meanwhile, and the test merge of the two, checked out. */
function pullRequest(
  of: MetricsConfig,
  base: Files,
  {
    change,
    meanwhile = {},
    merged = { ...change, ...meanwhile },
  }: { change: Files; meanwhile?: Files; merged?: Files },
): History {
  return makeHistory(
    [
      { mark: 1, branch: 'main', files: { 'ml-gates.yml': config(of), 'train.py': 'train()', README: 'r', ...base } },
      { mark: 2, branch: 'feature', parents: [1], files: change },
      { mark: 3, branch: 'main', parents: [1], files: meanwhile },
      { mark: 4, branch: 'merge', parents: [3, 2], files: merged },
    ],
    'merge',
  );
}

const decide = (history: History, of: MetricsConfig): Promise<GateOutput> =>
  run(
    metricsInputs(history.folder, of),
    portsAt(history.folder, {
      surroundings: onPullRequest(history.folder, { head: history.id(2), sha: history.id(4) }),
    }),
  );

function produce(history: History, file: string, content: string): void {
  history.write(file, content);
  utimesSync(path.join(history.folder, file), new Date(), new Date(Date.now() + 5000));
}

const all = (outcome: string): string[] =>
  ['accuracy/min', 'accuracy/max_regression'].map((one) => `${one} ${outcome}`);
const slices = ['EU', 'US'].map((region) => `accuracy{"region":"${region}"}/max_regression pass info`);
const measured = [...all('pass info'), ...slices];
const stale = [...all('unmeasured fail stale'), '/slices unmeasured fail stale'];
const notAffected = ['accuracy/min pass info', 'accuracy/max_regression not-affected info inputs-unchanged', ...slices];

describe.each<[string, string, Files]>([
  ['one file', 'p.csv', { 'p.csv': csv(10) }],
  ['a folder', 'p', { 'p/a.csv': csv(10, 0, 200), 'p/b.csv': csv(10, 200, 200), 'p/_SUCCESS': '' }],
  ['a glob', 'p/*.csv', { 'p/a.csv': csv(10, 0, 200), 'p/b.csv': csv(10, 200, 200) }],
])('predictions in %s', (_name, file, base) => {
  const of = gate(file);
  const first = Object.keys(base)[0] ?? '';

  test('whose inputs changed are stale, and so are their slices', async () => {
    const { findings, record } = await decide(pullRequest(of, base, { change: { 'train.py': 'better()' } }), of);
    expect(brief(findings)).toEqual(stale);
    expect(findings[0]?.reason?.params).toMatchObject({ changed: ['train.py'], path: first });
    expect(record).toBeUndefined();
  });

  test('that were committed with the change of an input are measured', async () => {
    const better = Object.fromEntries(Object.keys(base).map((name, nth) => [name, csv(11, 200 * nth)]));
    const { findings, origin } = await decide(
      pullRequest(of, base, { change: { ...better, 'train.py': 'better()' } }),
      of,
    );
    expect(brief(findings).slice(0, 2)).toEqual(all('pass info'));
    expect(origin).toBe('committed');
  });

  test('that this job made are measured, also with the same values', async () => {
    const history = pullRequest(of, base, { change: { 'train.py': 'better()' } });
    for (const [name, content] of Object.entries(base)) produce(history, name, content ?? '');
    const { findings, origin } = await decide(history, of);
    expect(brief(findings)).toEqual(measured);
    expect(origin).toBe('produced');
  });

  test('that a merge mixed as text measured nothing', async () => {
    const lines = csv(10).split('\n');
    const edited = (...at: number[]) =>
      lines.map((line, row) => (at.includes(row) ? line.replace(/,(EU|US)$/, ',DE') : line)).join('\n');
    const history = pullRequest(of, base, {
      change: { [first]: edited(1) },
      meanwhile: { [first]: edited(150) },
      merged: { [first]: edited(1, 150) },
    });
    expect(brief((await decide(history, of)).findings)).toEqual([
      ...all('unmeasured fail text-merge'),
      'id/same-descriptions not-comparable fail descriptions-differ',
      '/slices unmeasured fail text-merge',
    ]);
  });

  test('of the head, while main changed an input: a warning that says which', async () => {
    const history = pullRequest(of, base, {
      change: { [first]: csv(100), 'train.py': 'better()' },
      meanwhile: { 'train.py': 'other()' },
      merged: { [first]: csv(100), 'train.py': 'both()' },
    });
    expect(brief((await decide(history, of)).findings)).toContain(`${first}/inputs inconclusive warn measured-before`);
  });

  test('that nothing touched are not affected', async () => {
    const { findings, record, baseline } = await decide(pullRequest(of, base, { change: { README: 'x' } }), of);
    expect(brief(findings)).toEqual(notAffected);
    expect(record?.measured_at).toBe(baseline?.commit);
  });

  test('that this job made are not those of the baseline', async () => {
    const history = pullRequest(of, base, { change: { README: 'x' } });
    produce(history, first, base[first] ?? '');
    expect(brief((await decide(history, of)).findings)).toEqual(measured);
  });

  test('that the committed copy contradicts: a warning', async () => {
    const history = pullRequest(of, base, { change: { 'train.py': 'better()' } });
    for (const [name, content] of Object.entries(base)) produce(history, name, content ?? '');
    produce(history, first, csv(100));
    const said = brief((await decide(history, of)).findings);
    expect(said.filter((one) => one.includes('committed'))).toEqual([
      `${first}/committed inconclusive warn committed-differs`,
    ]);
  });
});

describe('a file of several', () => {
  const of = gate('p/*.csv');
  const base = { 'p/a.csv': csv(10), 'p/b.csv': csv(10, 200) };

  test('that was only renamed was not measured again', async () => {
    const change = { 'train.py': 'better()', 'p/a.csv': null, 'p/c.csv': base['p/a.csv'] };
    expect(brief((await decide(pullRequest(of, base, { change }), of)).findings)).toEqual(stale);
  });

  test('that a change takes away is a change', async () => {
    const { findings } = await decide(pullRequest(of, base, { change: { 'p/b.csv': null } }), of);
    expect(brief(findings).join()).not.toContain('not-affected');
    expect(brief(findings)).toContain('id/same-rows not-comparable fail rows-differ');
  });

  test('that a step deleted is one that is missing', async () => {
    const history = pullRequest(of, base, { change: { README: 'x' } });
    rmSync(path.join(history.folder, 'p/b.csv'));
    const { findings } = await decide(history, of);
    expect(brief(findings).join()).not.toContain('not-affected');
  });
});
