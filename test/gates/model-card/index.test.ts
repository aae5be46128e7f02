import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/finding.ts';
import { aFolder } from '../../support/folder.ts';
import { flights, gate, late, metric, runCard } from './suite.ts';

const facts =
  'name: late\npipeline_tag: tabular-classification\ndataset: {type: nycflights13, name: flights of 2013}\n';
const config = { output: 'MODEL_CARD.md', verify: true };
const withFacts = (text = facts): string => aFolder({ 'model-card.yml': text });

const of = (rule: string, findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((one) => one.rule === rule);
const told = (findings: readonly Finding[]): unknown[] =>
  findings.map(({ subject, outcome, severity, reason }) => [subject, outcome, severity, reason?.code ?? null]);

/** A folder whose card is in step. */
async function inStep(text = facts): Promise<{ folder: string; card: string }> {
  const folder = withFacts(text);
  await runCard(folder, { config, write: true });
  return { folder, card: path.join(folder, 'MODEL_CARD.md') };
}

const edit = (file: string, before: string, after: string): void => {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
};

describe('what a metric makes of the card', () => {
  test.each([
    ['measured', late(), ['roc_auc', 'pass', 'info', null]],
    ['absent', late({ measured: {}, findings: [metric('roc_auc')] }), ['roc_auc', 'unmeasured', 'fail', 'absent']],
    [
      'absent where its rule allows it',
      late({ measured: {}, findings: [metric('roc_auc', { outcome: 'unmeasured', severity: 'warn' })] }),
      ['roc_auc', 'unmeasured', 'warn', 'absent'],
    ],
    [
      'not finite',
      late({ findings: [metric('roc_auc', { value: { token: 'NaN' } })] }),
      ['roc_auc', 'unmeasured', 'fail', 'not-finite'],
    ],
    [
      'of a gate that stopped',
      late({ verdict: 'error', findings: [], measured: {} }),
      ['metrics/late', 'unmeasured', 'fail', 'gate-error'],
    ],
  ])('%s', async (_, metrics, expected) => {
    const { findings, card } = await runCard(withFacts(), { gates: [metrics] });
    expect(told(of('results', findings))).toEqual([expected]);
    expect(card.markdown.includes('model-index')).toBe(expected[1] === 'pass');
  });

  test('no metrics gate at all', async () => {
    const nothing = await runCard(withFacts(), { gates: [flights] });
    expect(told(of('results', nothing.findings))).toEqual([['', 'unmeasured', 'fail', 'nothing-measured']]);
    const verified = await runCard(withFacts(), { gates: [flights], config });
    expect(told(of('results', verified.findings))).toEqual([['', 'unmeasured', 'warn', 'nothing-measured']]);
  });

  test('a gate that the suite declares and nobody ran', async () => {
    const { findings } = await runCard(withFacts(), { gates: [], declared: ['metrics/late', 'card'], config });
    expect(told([...of('results', findings), ...of('verify', findings)])).toEqual([
      ['metrics/late', 'unmeasured', 'fail', 'gate-not-run'],
      ['', 'unmeasured', 'fail', 'gate-not-run'],
    ]);
  });

  test('a step before the gates failed', async () => {
    const { folder, card } = await inStep();
    const before = readFileSync(card, 'utf8');
    const run = await runCard(folder, { jobFailed: true, config, write: true });
    expect(told([...of('results', run.findings), ...of('verify', run.findings)])).toEqual([
      ['metrics/late', 'unmeasured', 'fail', 'job-failed'],
      ['', 'unmeasured', 'fail', 'job-failed'],
    ]);
    expect(run.card.written).toBe(false);
    expect(readFileSync(card, 'utf8')).toBe(before);
  });

  test('only the metrics that the facts name are told, by the names that they give', async () => {
    const named = `${facts}results: [{gate: metrics/late, metrics: {n_test: , log_loss: {name: log loss}}}]\n`;
    const { findings, card } = await runCard(withFacts(named));
    expect(told(of('results', findings))).toEqual([
      ['n_test', 'pass', 'info', null],
      ['log_loss', 'pass', 'info', null],
    ]);
    expect(card.markdown).toContain('- type: log_loss\n      value: 0.549553\n      name: log loss\n');
    expect(card.markdown).not.toContain('type: roc_auc');
  });

  test('a metric that the facts name and nobody measured comes with the nearest name', async () => {
    const { findings } = await runCard(withFacts(`${facts}results: [{gate: metrics/late, metrics: {roc_aux: {}}}]\n`));
    expect(of('results', findings)[0]).toMatchObject({
      subject: 'roc_aux',
      outcome: 'unmeasured',
      reason: { code: 'absent', params: { nearest: 'roc_auc' } },
    });
  });
});

describe('verify', () => {
  test('in step', async () => {
    const { folder } = await inStep();
    expect(told(of('verify', (await runCard(folder, { config })).findings))).toEqual([['', 'pass', 'info', null]]);
  });

  test('no card yet', async () => {
    const { findings } = await runCard(withFacts(), { config });
    expect(of('verify', findings)).toMatchObject([
      {
        outcome: 'violated',
        reason: { code: 'no-card', params: { file: 'MODEL_CARD.md', command: 'ml-gates card --write' } },
      },
    ]);
  });

  test('a number beyond the tolerance is shown where it stands, with the difference', async () => {
    const { folder, card } = await inStep();
    edit(card, 'value: 0.696095', 'value: 0.7');
    edit(card, '| 0.696095 |', '| 0.7 |');
    const found = of('verify', (await runCard(folder, { config })).findings);
    expect(found).toMatchObject([
      {
        subject: 'model-index[late].results[0].metrics[roc_auc].value',
        outcome: 'violated',
        reason: { code: 'differs', params: { committed: 0.7, expected: 0.696095 } },
        samples: [{ file: 'MODEL_CARD.md', line: 3, value: '0.7' }],
      },
      { subject: 'evaluation', outcome: 'violated', reason: { code: 'differs' }, samples: [{ file: 'MODEL_CARD.md' }] },
    ]);
    expect(found[1]?.params.diff).toContain('-| `roc_auc` ↑ | 0.7 |');
    expect(found[1]?.params.diff).toContain('+| `roc_auc` ↑ | 0.696095 |');
    const within = await runCard(folder, { config: { ...config, verify_tolerance: 0.01 } });
    expect(told(of('verify', within.findings))).toEqual([['', 'pass', 'info', null]]);
  });

  test.each([
    [
      'a fact that is another',
      'pipeline_tag: tabular-classification',
      'pipeline_tag: other',
      ['pipeline_tag', 'differs'],
    ],
    ['a fact that the card lacks', 'pipeline_tag: tabular-classification\n', '', ['pipeline_tag', 'missing-in-card']],
    ['a fact that nobody wrote down', 'pipeline_tag:', 'license: mit\npipeline_tag:', ['license', 'not-in-facts']],
    ['a text in a region', 'Nobody wrote', 'Somebody wrote', ['missing-facts', 'differs']],
    [
      'a text in a region that is empty',
      '<!-- /ml-gates:uses -->',
      'x\n<!-- /ml-gates:uses -->',
      ['uses', 'not-in-facts'],
    ],
  ])('%s', async (_, before, after, [subject, code]) => {
    const { folder, card } = await inStep();
    edit(card, before, after);
    const { findings } = await runCard(folder, { config });
    expect(told(of('verify', findings))).toEqual([[subject, 'violated', 'fail', code]]);
    await runCard(folder, { config, write: true });
    expect(told(of('verify', (await runCard(folder, { config })).findings))).toEqual([['', 'pass', 'info', null]]);
  });

  test('prose and keys that are not ours are nobody’s business', async () => {
    const { folder, card } = await inStep();
    edit(card, '# late', '# Late arrivals\n\nOur own words.');
    edit(card, '---\n', '---\nwidget: []\n');
    expect(told(of('verify', (await runCard(folder, { config })).findings))).toEqual([['', 'pass', 'info', null]]);
  });

  test('another baseline does not put a card out of step', async () => {
    const change = (outcome: Finding['outcome'], value: number): Finding =>
      metric('roc_auc', {
        rule: 'max_regression',
        outcome,
        value: 0.696095,
        limit: { op: '>=', value },
        baseline: { value },
      });
    const folder = withFacts();
    await runCard(folder, { config, write: true, gates: [late({ findings: [change('bootstrap', 0.6)] })] });
    const { findings } = await runCard(folder, { config, gates: [late({ findings: [change('improved', 0.61)] })] });
    expect(told(of('verify', findings))).toEqual([['', 'pass', 'info', null]]);
  });

  test('a card damaged by hand is an input error', async () => {
    const { folder, card } = await inStep();
    edit(card, '<!-- /ml-gates:data -->\n', '');
    await expect(runCard(folder, { config })).rejects.toMatchObject({ kind: 'input' });
  });
});

describe('writing', () => {
  test('only where it is asked for', async () => {
    const folder = withFacts();
    const { card } = await runCard(folder, { config });
    expect(card).toMatchObject({ output: path.join(folder, 'MODEL_CARD.md'), written: false });
    expect(existsSync(path.join(folder, 'MODEL_CARD.md'))).toBe(false);
    expect((await runCard(folder, { config, write: true })).card.written).toBe(true);
    expect(readFileSync(path.join(folder, 'MODEL_CARD.md'), 'utf8')).toBe(card.markdown);
  });

  test('needs a file', async () => {
    await expect(runCard(withFacts(), { write: true })).rejects.toMatchObject({ kind: 'config' });
  });

  test('never over numbers that only this run lacks', async () => {
    const { folder, card } = await inStep();
    const before = readFileSync(card, 'utf8');
    const run = await runCard(folder, {
      config,
      write: true,
      gates: [late({ verdict: 'error', findings: [], measured: {} })],
    });
    expect(run.card.written).toBe(false);
    expect(readFileSync(card, 'utf8')).toBe(before);
  });

  test('never loses facts that only the card has', async () => {
    const folder = aFolder({ 'model-card.yml': facts, 'MODEL_CARD.md': '---\nx: 1\nlicense: mit\n---\n# mine\n' });
    await expect(runCard(folder, { config, write: true })).rejects.toMatchObject({
      kind: 'config',
      problems: [{ where: { file: 'MODEL_CARD.md', line: 3 }, hint: 'add license to model-card.yml' }],
    });
  });

  test('a folder where the card should be, a card that is not text', async () => {
    const folder = withFacts();
    mkdirSync(path.join(folder, 'MODEL_CARD.md'));
    await expect(runCard(folder, { config })).rejects.toMatchObject({ kind: 'input' });
    const binary = aFolder({ 'model-card.yml': facts, 'MODEL_CARD.md': Uint8Array.of(0xc3, 0x28) });
    await expect(runCard(binary, { config })).rejects.toMatchObject({ kind: 'input' });
  });
});

describe('facts', () => {
  test('what nobody wrote is counted and listed, never made up', async () => {
    const { findings, measured, card } = await runCard(withFacts(`${facts}description: "[More Information Needed]"\n`));
    expect(measured).toEqual({ facts: 2, facts_total: 16 });
    expect(of('facts', findings).find(({ subject }) => subject === 'description')).toMatchObject({
      outcome: 'violated',
      severity: 'info',
      reason: { code: 'missing-fact' },
    });
    expect(card.markdown).toContain('- `description`\n- `developers`\n');
    expect(card.markdown).not.toContain('More Information Needed');
  });

  test.each([
    ['an unknown key', 'name: a\nlicence: mit', '1 unknown key "licence"', 'did you mean license?'],
    ['an unknown licence', 'name: a\nlicense: MIT', '"MIT" is not a value of license', 'did you mean mit?'],
    [
      'an unknown task',
      'name: a\npipeline_tag: tabular-clasification',
      'is not a value of pipeline_tag',
      'did you mean tabular-classification?',
    ],
    ['no name', 'license: mit', 'lacks "name"', 'add name: …'],
    ['a number for a text', 'name: a\nversion: 1.2', 'version is 1.2; it must be a text', 'put it in quotes: "1.2"'],
    ['a mapping for an id', 'name: a\ndatasets: [{name: x}]', 'datasets.0 is a mapping', undefined],
    [
      'no value',
      'name: a\nrisks:',
      'risks has no value',
      'write it, or remove the key: what is not known is listed as missing',
    ],
    ['a duplicate key', 'name: a\nname: b', 'this key is here twice', undefined],
    ['another licence without its name', 'name: a\nlicense: other', 'nothing says which', 'add license_name: …'],
    [
      'results without a data set',
      'name: a\nresults: [{gate: metrics/late, task: {type: x}}]',
      'on which data set',
      'add dataset: {type: …, name: …}',
    ],
    [
      'an unknown gate',
      `${facts}results: [{gate: metrics/lat}]`,
      'declares no gate "metrics/lat"',
      'did you mean metrics/late?',
    ],
    ['a gate of data', `${facts}results: [{gate: data/flights}]`, 'is no metrics gate', 'metrics gates: metrics/late'],
    [
      'a marker in a citation',
      'name: a\ncitation: "<!-- /ml-gates:citation -->"',
      'markers of a card begin',
      'remove it',
    ],
    ['nothing', '', 'is empty', 'begin with name: …'],
    ['too deep', `name: ${'['.repeat(50_000)}`, 'nests too deep', undefined],
  ])('%s', async (_, text, message, hint) => {
    const run = runCard(withFacts(text));
    await expect(run).rejects.toMatchObject({ kind: 'config' });
    const [problem] = (await run.catch((error: unknown) => (error as { problems: unknown }).problems)) as {
      message: string;
      where: object;
      hint?: string;
    }[];
    expect(problem?.message).toContain(message.replace(/^1 /, ''));
    expect(problem?.where).toMatchObject({
      file: 'model-card.yml',
      line: expect.any(Number),
      column: expect.any(Number),
    });
    if (hint !== undefined) expect(problem?.hint).toBe(hint);
  });

  test('all problems at once; x-… keys are for sharing', async () => {
    const text = 'x-who: &who Team\nname: a\ndevelopers: *who\nlicence: mit\npipeline_tag: nothing\nversion: 2\n';
    await expect(runCard(withFacts(text))).rejects.toMatchObject({
      problems: [{ where: { line: 4 } }, { where: { line: 6 } }, { where: { line: 5 } }],
    });
  });

  test('no facts file', async () => {
    await expect(runCard(aFolder())).rejects.toMatchObject({
      kind: 'config',
      problems: [{ message: 'model-card.yml does not exist', where: { file: 'ml-gates.yml' } }],
    });
  });
});

const goldens = new URL('../../golden/card/', import.meta.url);
const golden = (name: string): string => readFileSync(new URL(name, goldens), 'utf8');

describe('golden cards', () => {
  const gates = [
    flights,
    late({
      findings: [
        metric('roc_auc', { value: 0.696095 }),
        metric('roc_auc', {
          rule: 'max_regression',
          value: 0.696095,
          params: { max_regression: 0.01, direction: 'higher' },
        }),
        metric('log_loss', {
          rule: 'max_regression_pct',
          value: 0.549553,
          params: { max_regression_pct: 2, direction: 'lower' },
        }),
        metric('n_test', { value: 8400, params: { min: 9000 }, outcome: 'violated', severity: 'fail' }),
        metric('ece', { value: { token: 'NaN' }, outcome: 'unmeasured', severity: 'fail' }),
      ],
    }),
    gate('metrics/speed', {
      findings: [metric('latency|ms', { rule: 'max', value: 1e-7, params: { max: 50, direction: 'lower' } })],
    }),
  ];

  test.each(['full', 'least', 'hostile'])('%s', async (name) => {
    const folder = withFacts(golden(`${name}.yml`));
    const { card } = await runCard(folder, { gates, config });
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(new URL(`${name}.md`, goldens), card.markdown);
    expect(card.markdown).toBe(golden(`${name}.md`));
    await runCard(folder, { gates, config, write: true });
    expect((await runCard(folder, { gates, config })).card.markdown).toBe(card.markdown);
  });
});
