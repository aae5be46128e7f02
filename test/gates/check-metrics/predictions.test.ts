import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import type { PredictionsConfig } from '../../../src/config/predictions-config.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { seededRandom } from '../../../src/stats/random.ts';
import { makeHistory, removeFolders, temporaryFolder } from '../../support/history.ts';
import { metricsInputs, onPullRequest, portsAt } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ subject, rule, slice, outcome, severity, reason }) =>
    [`${subject}${slice === null ? '' : JSON.stringify(slice)}/${rule}`, outcome, severity, reason?.code ?? '']
      .join(' ')
      .trim(),
  );

/** Rows of `id,y,y_hat,p,region`, of which so many are wrong. */
function rows(count: number, wrong: (row: number) => boolean, more: (row: number) => string = () => 'EU'): string[] {
  return Array.from({ length: count }, (_, row) => {
    const truth = row % 3 === 0 ? 'yes' : 'no';
    const other = truth === 'yes' ? 'no' : 'yes';
    const said = wrong(row) ? other : truth;
    return `${row},${truth},${said},${said === 'yes' ? 0.8 : 0.3},${more(row)}`;
  });
}

const header = 'id,y,y_hat,p,region';
const csv = (lines: readonly string[], head = header): string => [head, ...lines, ''].join('\n');
const predictions: PredictionsConfig = {
  path: 'p.csv',
  task: 'binary',
  label: 'y',
  prediction: 'y_hat',
  score: 'p',
  id: 'id',
  positive: 'yes',
};
const accuracy = { accuracy: { direction: 'higher', max_regression: 0.01 } } as const;

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}

const gate = (over: Partial<MetricsConfig> = {}): MetricsConfig => ({
  baseline: { predictions: 'base.csv' },
  predictions,
  rules: accuracy,
  ...over,
});

const decide = async (files: Readonly<Record<string, string>>, config: MetricsConfig = gate()) => {
  const folder = folderWith(files);
  return run(metricsInputs(folder, config), portsAt(folder));
};

async function problem(output: Promise<unknown>): Promise<string> {
  const thrown: unknown = await output.then(
    () => new Error('decided'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof MlGatesError)) throw thrown as Error;
  const [{ message, where, hint }] = thrown.problems;
  return [
    thrown.kind,
    `${where?.file ?? ''}:${where?.line ?? ''}`,
    message,
    ...(hint === undefined ? [] : ['|', hint]),
  ].join(' ');
}

const never = (): boolean => false;
const good = csv(rows(900, (row) => row % 10 === 0));

describe('predictions', () => {
  test('give metrics, and a test of their change', async () => {
    const output = await decide({ 'p.csv': csv(rows(900, (row) => row % 10 < 2)), 'base.csv': good });
    expect(brief(output.findings)).toEqual(['accuracy/max_regression regressed fail']);
    expect(output.findings[0]).toMatchObject({
      observed: { value: 0.8 },
      baseline: { value: 0.9 },
      evidence: { test: 'mcnemar-mid-p', unit: 'rows', units: 900, family: 1 },
      samples: [{ file: 'p.csv' }],
    });
    expect(output.measured).toMatchObject({ accuracy: 0.8, f1: expect.any(Number), roc_auc: expect.any(Number) });
    expect(Object.keys(output.measured)).toHaveLength(21);
    expect(output.predictions).toMatchObject({
      rows: 900,
      matched: 900,
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      confusion: { classes: ['no', 'yes'] },
    });
    expect(output.baseline).toMatchObject({ source: 'file', path: 'base.csv' });
  });

  test('a loss that a test set cannot settle, and one that it can', async () => {
    const worse = (count: number, lost: number) =>
      csv(rows(count, (row) => row % 10 === 0 || (row % 10 === 5 && row / 10 < lost)));
    const small = await decide({ 'p.csv': worse(100, 2), 'base.csv': csv(rows(100, (row) => row % 10 === 0)) });
    expect(brief(small.findings)).toEqual(['accuracy/max_regression regressed fail too-few-rows']);
    // of 2,000 rows 124 are lost and 100 won: more than 20, and not significant
    const differing = {
      'base.csv': csv(rows(2000, (row) => row % 10 === 0)),
      'p.csv': csv(rows(2000, (row) => row % 20 === 0 || (row % 16 === 7 && row > 16))),
    };
    const large = await decide(differing);
    expect(brief(large.findings)).toEqual(['accuracy/max_regression inconclusive warn not-significant']);
  });

  test('are the same in JSON Lines, whatever the order of rows', async () => {
    const lines = rows(900, (row) => row % 10 < 2);
    const jsonl = [...lines]
      .reverse()
      .map((line) => {
        const [id, y, said, p, region] = line.split(',');
        return JSON.stringify({ region, p: parseFloat(p!), y_hat: said, y, id: parseInt(id!, 10) });
      })
      .join('\n');
    const one = await decide({ 'p.csv': csv(lines), 'base.csv': good });
    const two = await decide(
      { 'p.jsonl': jsonl, 'base.csv': good },
      gate({ predictions: { ...predictions, path: 'p.jsonl' } }),
    );
    expect(two.predictions).toEqual(one.predictions);
    expect(two.findings[0]?.evidence).toEqual(one.findings[0]?.evidence);
    expect(two.measured).toEqual(one.measured);
  });

  test('a number that a file reports and predictions do not give is told, and the predictions decide', async () => {
    const files = { 'p.csv': good, 'base.csv': good, 'm.json': '{"accuracy": 0.95, "latency": 3, "f1": 0.1}' };
    const output = await decide(
      files,
      gate({
        path: 'm.json',
        baseline: { predictions: 'base.csv' },
        rules: { accuracy: { direction: 'higher', min: 0.92 }, latency: { max: 5 } },
      }),
    );
    expect(brief(output.findings)).toEqual([
      'accuracy/min violated fail',
      'latency/max pass info',
      'accuracy/reported violated warn reported-differs',
      'f1/reported violated warn reported-differs',
    ]);
    expect(output.findings[2]).toMatchObject({ observed: { value: 0.9 }, params: { reported: 0.95, file: 'm.json' } });
  });

  test('decide over what the metrics file of the baseline reports, and say so', async () => {
    const folder = folderWith({
      'p.csv': csv(rows(900, (row) => row % 10 < 2)),
      'm.json': '{"accuracy": 0.8}',
      'base.csv': good,
      'base.json': '{"accuracy": 0.79}',
    });
    const config = gate({ path: 'm.json', baseline: { file: 'base.json', predictions: 'base.csv' } });
    const output = await run(metricsInputs(folder, config), portsAt(folder));
    expect(brief(output.findings)).toEqual([
      'accuracy/max_regression regressed fail',
      'accuracy/reported-baseline violated warn reported-differs',
    ]);
    expect(output.findings[0]).toMatchObject({ baseline: { value: 0.9 } });
    expect(output.findings[1]).toMatchObject({
      baseline: { value: 0.9 },
      params: { reported: 0.79, file: 'base.json' },
    });
    writeFileSync(path.join(folder, 'base.json'), '{"accuracy": 0.90000001}');
    const agreed = await run(metricsInputs(folder, config), portsAt(folder));
    expect(brief(agreed.findings)).toEqual(['accuracy/max_regression regressed fail']);
  });

  test('an error that shrank to a hundredth is a gain, in slices too: both sides have one unit', async () => {
    const numbers = (error: number): string =>
      csv(
        Array.from({ length: 120 }, (_, row) => `${row},${row},${row + error},EU`),
        'id,y,y_hat,region',
      );
    const of = { path: 'p.csv', task: 'regression', label: 'y', id: 'id', prediction: 'y_hat' } as const;
    const output = await decide(
      { 'p.csv': numbers(0.5), 'base.csv': numbers(50) },
      gate({
        predictions: of,
        slices: { by: ['region'] },
        rules: { mean_absolute_error: { direction: 'lower', max_regression: 1 } },
      }),
    );
    expect(brief(output.findings)).toEqual([
      'mean_absolute_error/max_regression improved info',
      'mean_absolute_error{"region":"EU"}/max_regression improved info',
    ]);
  });

  test('a metric that they do not give is looked for in them', async () => {
    const rules = { acuracy: { min: 0.5 } } as const;
    const alone = await decide({ 'p.csv': good }, gate({ rules, baseline: 'none' }));
    expect(alone.findings[0]).toMatchObject({
      outcome: 'unmeasured',
      reason: { code: 'absent', params: { nearest: 'accuracy', from: 'predictions' } },
      samples: [{ file: 'p.csv' }],
    });
    const both = await decide(
      { 'p.csv': good, 'm.json': '{"a": 1}' },
      gate({ path: 'm.json', rules, baseline: 'none' }),
    );
    expect(both.findings[0]).toMatchObject({
      reason: { params: { nearest: 'accuracy', from: 'both' } },
      samples: [{ file: 'm.json' }],
    });
  });

  test('a metric that is undefined is not measured', async () => {
    const one = csv(rows(9, never).filter((line) => line.includes(',no,')));
    const output = await decide(
      { 'p.csv': one, 'base.csv': one },
      gate({ rules: { roc_auc: { direction: 'higher', min: 0.5 } } }),
    );
    expect(brief(output.findings)).toEqual(['roc_auc/min unmeasured fail undefined-metric']);
    expect(output.measured).not.toHaveProperty('roc_auc');
  });

  test('scores that are not numbers leave their metrics without a value, and no others', async () => {
    const broken = csv(rows(30, never).map((line, at) => (at === 4 ? line.replace(/0\.[38]/, 'nan') : line)));
    const rules = { log_loss: { direction: 'lower', max: 9 }, accuracy: { direction: 'higher', min: 0.5 } } as const;
    const output = await decide({ 'p.csv': broken, 'base.csv': broken }, gate({ rules }));
    expect(brief(output.findings)).toEqual([
      'log_loss/max unmeasured fail scores-not-finite',
      'accuracy/min pass info',
    ]);
  });

  test('a proof that nothing was lost', async () => {
    const evidence = { mode: 'prove_not_worse' } as const;
    const same = await decide({ 'p.csv': good, 'base.csv': good }, gate({ evidence }));
    expect(brief(same.findings)).toEqual(['accuracy/max_regression pass info']);
    const shuffled = csv(rows(900, (row) => row % 10 === 1));
    const other = await decide({ 'p.csv': shuffled, 'base.csv': good }, gate({ evidence }));
    expect(brief(other.findings)).toEqual(['accuracy/max_regression inconclusive fail not-proven']);
  });
});

describe('test sets', () => {
  const other = (change: (line: string, row: number) => string): string => csv(rows(900, never).map(change));

  test.each([
    [
      'ids that are there twice',
      other((line, row) => (row === 7 ? line.replace('7,', '6,') : line)),
      ['accuracy/max_regression not-comparable fail duplicate-ids', 'id/unique-ids violated fail duplicate-ids'],
    ],
    [
      'other ids',
      other((line, row) => (row === 7 ? line.replace('7,', 'x,') : line)),
      ['accuracy/max_regression not-comparable fail other-test-set', 'id/same-rows not-comparable fail rows-differ'],
    ],
    [
      'fewer rows',
      csv(rows(800, never)),
      ['accuracy/max_regression not-comparable fail other-test-set', 'id/same-rows not-comparable fail rows-differ'],
    ],
    [
      'another label',
      other((line, row) => (row === 6 ? line.replace('6,yes', '6,no') : line)),
      [
        'accuracy/max_regression not-comparable fail other-test-set',
        'id/same-labels not-comparable fail labels-differ',
      ],
    ],
  ])('%s: nothing is compared', async (_, candidate, expected) => {
    const output = await decide({ 'p.csv': candidate, 'base.csv': good });
    expect(brief(output.findings)).toEqual(expected);
  });

  test('up to a declared share the others are compared', async () => {
    const candidate = other((line, row) => (row < 9 ? `x${line}` : line));
    const output = await decide(
      { 'p.csv': candidate, 'base.csv': good },
      gate({ predictions: { ...predictions, max_unmatched_pct: 2 } }),
    );
    expect(brief(output.findings)).toEqual([
      'accuracy/max_regression improved info',
      'id/same-rows not-comparable info rows-differ',
    ]);
    expect(output.findings[0]).toMatchObject({
      observed: { value: 1 },
      baseline: { value: expect.closeTo(802 / 891, 12) },
      evidence: { units: 891 },
    });
    expect(output.findings[1]).toMatchObject({
      count: 18,
      samples: [{ value: 'x0', line: 2 }, {}, {}, {}, {}, { value: '0' }, {}, {}, {}, {}],
    });
  });

  test('without ids points are compared, and that is said', async () => {
    const { path: file, task, label, prediction, positive } = predictions;
    const unnamed = {
      path: file,
      task,
      label,
      ...(prediction === undefined ? {} : { prediction }),
      ...(positive === undefined ? {} : { positive }),
    };
    const output = await decide(
      { 'p.csv': csv(rows(900, (row) => row % 10 < 2)), 'base.csv': good },
      gate({ predictions: unnamed }),
    );
    expect(brief(output.findings)).toEqual(['accuracy/max_regression regressed fail']);
    expect(output.findings[0]?.notes).toEqual([{ code: 'no-id' }]);
    expect(output.predictions).toMatchObject({ matched: null, fingerprint: null });
  });
});

describe('slices', () => {
  const region = (row: number): string => (row % 9 === 0 ? 'APAC' : row % 2 === 0 ? 'EU' : 'US');
  const sliced = gate({ slices: { by: ['region'], min_support: 150 } });
  const base = csv(rows(900, (row) => row % 10 === 0, region));

  test('are held to the change rules, where they are large enough', async () => {
    const random = seededRandom('slices');
    const candidate = csv(rows(900, (row) => row % 10 === 0 || (region(row) === 'EU' && random.unit() < 0.25), region));
    const output = await decide({ 'p.csv': candidate, 'base.csv': base }, sliced);
    expect(brief(output.findings)).toEqual([
      'accuracy/max_regression regressed fail',
      'accuracy{"region":"EU"}/max_regression regressed fail',
      'accuracy{"region":"US"}/max_regression pass info',
      'accuracy{"region":"APAC"}/slices insufficient info few-rows',
    ]);
    expect(output.findings[1]).toMatchObject({
      id: 'metrics/churn#accuracy[region=EU]/max_regression',
      params: { rows: 400 },
      evidence: { family: 2 },
    });
  });

  test('one that is gone is not measured', async () => {
    const candidate = csv(
      rows(
        900,
        (row) => row % 10 === 0,
        (row) => (region(row) === 'US' ? 'EU' : region(row)),
      ),
    );
    const moved = await decide({ 'p.csv': candidate, 'base.csv': base }, sliced);
    expect(brief(moved.findings)).toContain('id/same-descriptions not-comparable fail descriptions-differ');
    const allowed = { ...sliced, predictions: { ...sliced.predictions!, max_unmatched_pct: 100 } };
    const output = await decide({ 'p.csv': candidate, 'base.csv': base }, allowed);
    expect(brief(output.findings)).toContain('accuracy{"region":"US"}/slices unmeasured fail slice-gone');
  });

  test('may lose more than the whole, and only warn', async () => {
    const slices = {
      by: ['region'],
      min_support: 50,
      severity: 'warn',
      rules: { accuracy: { max_regression: 0.2 } },
    } as const;
    const candidate = csv(
      rows(900, (row) => row % 10 === 0 || (region(row) === 'EU' && row % 4 === 0) || region(row) === 'APAC', region),
    );
    const output = await decide({ 'p.csv': candidate, 'base.csv': base }, gate({ slices }));
    expect(brief(output.findings).slice(1)).toEqual([
      'accuracy{"region":"APAC"}/max_regression regressed warn',
      expect.stringMatching(/EU.* regressed warn/),
      expect.stringMatching(/US.* pass info/),
    ]);
  });

  test('without predictions of the baseline they cannot be compared', async () => {
    const output = await decide(
      { 'p.csv': base, 'm.json': '{"accuracy": 0.9}', 'base.json': '{"accuracy": 0.9}' },
      { ...sliced, path: 'm.json', baseline: { file: 'base.json' } },
    );
    expect(brief(output.findings)).toEqual([
      'accuracy/max_regression pass info',
      '/slices no-baseline fail no-baseline-predictions',
    ]);
    expect(output.findings[0]?.notes).toEqual([{ code: 'no-baseline-predictions' }]);
  });
});

describe('disparity', () => {
  const rules = { accuracy: { max_disparity: 0.05, by: ['region'] } } as const;
  const grouped = (wrong: (row: number) => boolean) =>
    decide({ 'p.csv': csv(rows(900, wrong, (row) => `r${row % 3}`)) }, gate({ rules, baseline: 'none' }));

  test('fails on the limit and the permutation test', async () => {
    const { findings } = await grouped((row) => row % 3 === 1 && row % 5 === 0);
    expect(brief(findings)).toEqual(['accuracy/max_disparity violated fail']);
    expect(findings[0]).toMatchObject({
      observed: { value: expect.closeTo(0.2, 12) },
      limit: { op: '<=', value: 0.05 },
      params: { highest: 'region = r0', lowest: 'region = r1' },
      evidence: { test: 'permutation', p: 0.0005, units: 900 },
    });
  });

  test('beyond the limit by chance is not settled; within it holds', async () => {
    const random = seededRandom('disparity 4');
    const chance = await decide(
      {
        'p.csv': csv(
          rows(
            330,
            () => random.unit() < 0.4,
            (row) => `r${row % 3}`,
          ),
        ),
      },
      gate({ rules, baseline: 'none' }),
    );
    expect(brief(chance.findings)).toEqual(['accuracy/max_disparity inconclusive warn not-significant']);
    expect(brief((await grouped((row) => row % 9 === 0)).findings)[0]).toMatch(/violated|pass/);
    expect(brief((await grouped(never)).findings)).toEqual(['accuracy/max_disparity pass info']);
  });

  test('groups that are too small are no groups', async () => {
    const output = await decide({ 'p.csv': csv(rows(99, never)) }, gate({ rules, baseline: 'none' }));
    expect(brief(output.findings)).toEqual(['accuracy/max_disparity unmeasured fail few-groups']);
  });
});

describe('what cannot be read', () => {
  const refused = (content: string, over: Partial<PredictionsConfig> = {}, more: Partial<MetricsConfig> = {}) =>
    problem(
      decide({ 'p.csv': content, 'base.csv': good }, gate({ predictions: { ...predictions, ...over }, ...more })),
    );

  test.each([
    ['a column that is not there', good, { score: 'prob' }, /^config ml-gates.yml:4 p.csv has no column "prob"/],
    ['a misspelt one', good, { label: 'Y' }, /did you mean y\?$/],
    [
      'a label that is missing',
      csv(['1,,yes,0.5,EU']),
      {},
      /^input p.csv:2 p.csv cannot be read as predictions: line 2 has no "y"$/,
    ],
    [
      'a text for a number',
      csv(['1,yes,yes,0,EU', '2,no,no,1e,EU']),
      {},
      /line 3 has "1e" as "p", which is not a number$/,
    ],
    ['a row that is cut', csv(['1,yes,yes']), {}, /line 2 has 3 cells, and the header 5$/],
    ['no rows', `${header}\n`, {}, /has no row: nothing was measured$/],
    [
      'a column twice',
      csv(['1,yes,yes,0,EU'], 'id,y,y,y_hat,p'),
      {},
      /two columns "y": which of them counts, nobody said$/,
    ],
    ['three classes', csv(['1,yes,yes,0,EU', '2,no,maybe,1,EU']), {}, /more than two classes: "maybe", "no", "yes" \|/],
    [
      'another positive class',
      good,
      { positive: 'ja' },
      /^input p.csv: positive is "ja", and p.csv has the classes "no", "yes" \|/,
    ],
    [
      'a negative weight',
      csv(['1,yes,yes,-2,EU']),
      { weight: 'p' },
      /has on line 2 a weight that is no number of at least 0$/,
    ],
    ['another file', 'PAR1', { path: 'p.xlsx' }, /p.xlsx is not a predictions file|does not exist/],
  ])('%s', async (_, content, over, message) => {
    expect(await refused(content, over)).toMatch(message);
  });

  test('no positive class among texts', async () => {
    const { path: file, task, label, score } = predictions;
    const unclear = { path: file, task, label, ...(score === undefined ? {} : { score }) };
    expect(await problem(decide({ 'p.csv': good, 'base.csv': good }, gate({ predictions: unclear })))).toMatch(
      /^input p.csv: which of the classes "no", "yes" is the positive one, nobody said \| add positive: "no" to predictions/,
    );
  });

  test('a rule for the other way round', async () => {
    const rules = { log_loss: { direction: 'higher', max_regression: 0.1 } } as const;
    expect(await refused(good, {}, { rules })).toMatch(
      /log_loss is better the lower it is, and the rule says direction: higher/,
    );
  });

  test('columns with hostile names are columns', async () => {
    const lines = rows(300, never);
    const output = await decide(
      {
        'p.csv': csv(lines, '__proto__,constructor,y_hat,p,toString'),
        'base.csv': csv(lines, '__proto__,constructor,y_hat,p,toString'),
      },
      gate({ predictions: { ...predictions, id: '__proto__', label: 'constructor' }, slices: { by: ['toString'] } }),
    );
    expect(brief(output.findings)).toEqual([
      'accuracy/max_regression pass info',
      'accuracy{"toString":"EU"}/max_regression pass info',
    ]);
  });
});

test('the baseline is the file at the base of the pull request; a gate that is new there has none', async () => {
  const config = 'version: 1\nmetrics:\n  churn:\n    predictions: {path: p.csv}\n';
  const make = (base: Record<string, string>) =>
    makeHistory(
      [
        { mark: 1, branch: 'main', files: { README: 'r', ...base } },
        { mark: 2, branch: 'feature', parents: [1], files: { 'p.csv': csv(rows(900, (row) => row % 10 < 2)) } },
        { mark: 3, branch: 'merge', parents: [1, 2], files: { 'p.csv': csv(rows(900, (row) => row % 10 < 2)) } },
      ],
      'merge',
    );
  const run_ = (history: ReturnType<typeof make>) =>
    run(metricsInputs(history.folder, { predictions, rules: accuracy }), {
      ...portsAt(history.folder),
      surroundings: onPullRequest(history.folder, { head: history.id(2), sha: history.id(3) }),
    });
  const known = make({ 'p.csv': good, 'ml-gates.yml': config });
  const output = await run_(known);
  expect(brief(output.findings)).toEqual(['accuracy/max_regression regressed fail']);
  expect(output.baseline).toMatchObject({ source: 'git', commit: known.id(1), path: 'p.csv' });
  expect(output.record?.files).toEqual([]); // a pull request records nothing, and large files are not read for it
  expect(brief((await run_(make({}))).findings)).toEqual(['accuracy/max_regression bootstrap warn not-at-commit']);
  expect(brief((await run_(make({ 'ml-gates.yml': config }))).findings)).toEqual([
    'accuracy/max_regression no-baseline fail not-at-commit',
  ]);
});

describe('rows that are the same in name alone', () => {
  const right = (row: number): boolean => row % 5 === 0;
  const head = `${header},w`;
  const weighted = (weight: (row: number) => string): string =>
    csv(
      rows(500, right).map((line, row) => `${line},${weight(row)}`),
      head,
    );

  test('another weight cannot make a model better', async () => {
    const files = { 'p.csv': weighted((row) => (right(row) ? '0.000000001' : '1')), 'base.csv': weighted(() => '1') };
    const { findings } = await decide(files, gate({ predictions: { ...predictions, weight: 'w' } }));
    expect(brief(findings)).toEqual([
      'accuracy/max_regression not-comparable fail other-test-set',
      'id/same-descriptions not-comparable fail descriptions-differ',
    ]);
    expect(findings[1]).toMatchObject({ count: 100, params: { columns: ['w'] } });
  });

  test('fewer rows without an id are another test set', async () => {
    const without: PredictionsConfig = {
      path: 'p.csv',
      task: 'binary',
      label: 'y',
      prediction: 'y_hat',
      positive: 'yes',
    };
    const all = rows(500, right);
    const files = { 'p.csv': csv(all.filter((_, row) => !right(row) || row % 2 === 0)), 'base.csv': csv(all) };
    const { findings } = await decide(files, gate({ predictions: without }));
    expect(brief(findings)).toEqual([
      'accuracy/max_regression not-comparable fail other-test-set',
      '/same-count not-comparable fail counts-differ',
    ]);
    const allowed = gate({ predictions: { ...without, max_unmatched_pct: 20 } });
    expect(brief((await decide(files, allowed)).findings)).toContain('/same-count not-comparable info counts-differ');
  });
});
