import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import type { PredictionsConfig } from '../../../src/config/predictions-config.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import type { GateOutput } from '../../../src/core/result.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { removeFolders, temporaryFolder } from '../../support/history.ts';
import { metricsInputs, portsAt } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

type Over = Partial<PredictionsConfig> & { readonly base?: string };

/** Decides on predictions of `y` and `p`, by default of several classes. */
function decide(content: string, { base, ...over }: Over = {}): Promise<GateOutput> {
  const folder = temporaryFolder();
  const file = over.path ?? 'p.csv';
  writeFileSync(path.join(folder, file), content);
  if (base !== undefined) writeFileSync(path.join(folder, 'base.csv'), base);
  const predictions = { path: file, task: 'multiclass', label: 'y', prediction: 'p', ...over } as const;
  const config: MetricsConfig = {
    predictions,
    baseline: base === undefined ? 'none' : { predictions: 'base.csv' },
    rules: { accuracy: base === undefined ? { min: 0 } : { direction: 'higher', max_regression: 0 } },
  };
  return run(metricsInputs(folder, config), portsAt(folder));
}

const csv = (...rows: readonly string[]): string => ['y,p', ...rows, ''].join('\n');
const jsonl = (...rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function refused(output: Promise<unknown>): Promise<string> {
  const thrown: unknown = await output.then(
    () => new Error('decided'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof MlGatesError)) throw thrown as Error;
  return thrown.problems.map(({ message, hint }) => `${message} | ${hint ?? ''}`).join('\n');
}

describe('labels and predictions are read by one rule', () => {
  test.each<[string, readonly string[], readonly string[], number]>([
    ['numbers, however they are written', ['1,1.0', '0,0.0', '2,2.0'], ['0', '1', '2'], 1],
    ['numbers with an exponent', ['1000,1e3', '1,1.0'], ['1', '1000'], 1],
    ['negative numbers are ordered as numbers', ['-1,-1', '-10,2', '2,-0'], ['-10', '-1', '0', '2'], 1 / 3],
    ['codes with leading zeros are texts', ['01,1', '1,1', '01,01'], ['01', '1'], 2 / 3],
    ['one text makes texts of all', ['1,1.0', 'x,x'], ['1', '1.0', 'x'], 0.5],
    ['texts are ordered as texts', ['9,9', '10,10', 'a,a'], ['10', '9', 'a'], 1],
    ['a plus sign is a text', ['+1,1', '0,0'], ['+1', '0', '1'], 0.5],
    ['blanks belong to a text', ['a ,a', 'b,b'], ['a', 'a ', 'b'], 0.5],
    [
      'whole numbers beyond 2^53 keep their digits',
      ['9007199254740993,9007199254740992'],
      ['9007199254740992', '9007199254740993'],
      0,
    ],
    ['a class may be called None, among texts', ['None,None', 'a,a'], ['None', 'a'], 1],
    ['or NA', ['NA,DE', 'DE,DE'], ['DE', 'NA'], 0.5],
  ])('%s', async (_name, rows, classes, accuracy) => {
    const { predictions, measured } = await decide(csv(...rows));
    expect(predictions?.confusion?.classes).toEqual(classes);
    expect(measured.accuracy).toBe(accuracy);
  });

  test.each<[string, readonly string[], string]>([
    ['nan', ['a,a', 'nan,nan'], 'p.csv has on line 3 "nan" as "y"'],
    ['NaN as what was predicted', ['a,a', 'b,NaN', 'a,NaN'], 'p.csv has on line 3 "NaN" as "p"'],
    ['nan alone', ['nan,nan'], 'p.csv has on line 2 "nan" as "y"'],
    ['None among numbers', ['1,1', '0,None'], 'p.csv has on line 3 "None" as "p"'],
    ['NA among numbers', ['1,1', 'NA,0'], 'p.csv has on line 3 "NA" as "y"'],
    ['an infinite class', ['1,1', 'inf,0'], 'p.csv has on line 3 "inf" as "y"'],
  ])('a missing value that is written out is no class: %s', async (_name, rows, message) => {
    expect(await refused(decide(csv(...rows)))).toMatch(
      new RegExp(`^${message}, which is a missing value and no class`),
    );
  });

  test('so are JSON and CSV', async () => {
    const rows = jsonl({ y: 1, p: 1 }, { y: '01', p: '01' }, { y: 'x', p: 1 });
    const { predictions } = await decide(rows, { path: 'p.jsonl' });
    expect(predictions?.confusion).toEqual({
      classes: ['01', '1', 'x'],
      rows: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 1, 0],
      ],
    });
  });

  test('of a baseline as well: with codes there, numbers here are texts too', async () => {
    const withId = (...rows: readonly string[]): string => ['id,y,p', ...rows, ''].join('\n');
    const both = (own: string, base: string) => decide(own, { base, id: 'id' });
    const same = await both(withId('a,1,1', 'b,0,0'), withId('a,1.0,1.0', 'b,0.0,1.0'));
    expect(same.findings.map(({ outcome }) => outcome)).toEqual(['pass']);
    const other = await both(withId('a,1,1', 'b,0,0'), withId('a,01,01', 'b,0,1'));
    expect(other.findings.map(({ rule, outcome }) => `${rule} ${outcome}`)).toEqual([
      'max_regression not-comparable',
      'same-labels not-comparable',
    ]);
    expect(other.predictions?.confusion?.classes).toEqual(['0', '1']);
  });

  test('test sets whose labels differ in their zeros have other fingerprints', async () => {
    const of = async (label: string) =>
      (await decide(`id,y,p\na,${label},1\nb,x,1\n`, { id: 'id' })).predictions?.fingerprint;
    expect(await of('01')).not.toBe(await of('1'));
  });
});

describe('the positive class', () => {
  const binary = (content: string, over: Over = {}) => decide(content, { task: 'binary', ...over });
  const precisionOf = async (content: string, over: Over = {}) => (await binary(content, over)).measured.precision;
  const codes = csv('01,01', '1,01', '1,1', '01,1');

  test('is the one that the file writes so', async () => {
    expect(await precisionOf(csv('01,01', '1,01', '1,01', '1,1'), { positive: '01' })).toBe(1 / 3);
    expect(await precisionOf(csv('01,01', '1,01', '1,1', '1,1'), { positive: '1' })).toBe(1);
    expect(await precisionOf(csv('1.0,1', '0.0,1'), { positive: 1 })).toBe(0.5);
    expect(await precisionOf(csv('1.0,1', '0.0,1'), { positive: '1.0' })).toBe(0.5);
    expect(await precisionOf(csv('1.0,1', '0.0,1'))).toBe(0.5);
    expect(await precisionOf(csv('True,True', 'False,True'), { positive: true })).toBe(0.5);
    expect(await precisionOf(csv('True,True', 'False,True'), { positive: 'True' })).toBe(0.5);
  });

  test.each<[string, string, Over, RegExp]>([
    [
      'another spelling of numbers',
      csv('1,1', '0,1'),
      { positive: '01' },
      /^positive is "01", and p.csv has the classes "0", "1" \| write positive: "1", as the file does$/,
    ],
    [
      'a number for a code',
      csv('00,00', '01,01'),
      { positive: 1 },
      /^positive is 1, and p.csv has the classes "00", "01" \| write positive: "01", as the file does$/,
    ],
    ['a number for the only code', csv('01,01'), { positive: 1 }, /^positive is 1, and p.csv has the class "01" \|/],
    ['another case', csv('Yes,Yes', 'No,Yes'), { positive: 'yes' }, /write positive: "Yes", as the file does$/],
    ['a misspelling', csv('yes,yes', 'no,yes'), { positive: 'yess' }, /write positive: "yes", as the file does$/],
    ['three classes', csv('a,b', 'c,a'), { positive: 'a' }, /^p.csv has more than two classes: "a", "b", "c" \|/],
    ['three, and nobody says', csv('a,b', 'c,a'), {}, /^p.csv has more than two classes: "a", "b", "c" \| task: multi/],
    ['0, 1 and 2', csv('0,1', '2,1'), {}, /^p.csv has more than two classes: "0", "1", "2" \|/],
    [
      'codes and nobody says',
      codes,
      {},
      /^which of the classes "01", "1" is the positive one, nobody said \| add positive: "01" to/,
    ],
    ['codes like 0 and 1', csv('00,01'), {}, /nobody said \| add positive: "00" to/],
    ['words of YAML', csv('yes,no'), {}, /nobody said \| add positive: "no" to/],
    ['1 and 2', csv('1,2'), {}, /nobody said/],
    ['-1 and 1', csv('-1,1'), {}, /nobody said/],
  ])('is refused: %s', async (_name, content, over, message) => {
    expect(await refused(binary(content, over))).toMatch(message);
  });

  test.each([csv('a,b', 'c,a'), csv('1,2')])('the file is where it is refused', async (content) => {
    const thrown: unknown = await binary(content).catch((error: unknown) => error);
    expect((thrown as MlGatesError).problems[0].where?.file).toMatch(/p\.csv$/);
  });

  test('may be the one that nobody is', async () => {
    const { measured, predictions } = await binary(csv('no,no', 'no,no'), { positive: 'yes' });
    expect(predictions?.confusion?.classes).toEqual(['no', 'yes']);
    expect(measured.accuracy).toBe(1);
  });
});

describe('scores', () => {
  const several = { prediction: undefined, score: { a: 'pa', b: 'pb', c: 'pc' } } as unknown as Over;
  const rows = (...of: readonly string[]): string => ['y,pa,pb,pc', ...of, ''].join('\n');
  const reasonOf = async (metric: string, content: string, over: Over): Promise<string> => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'p.csv'), content);
    const predictions = { path: 'p.csv', task: 'multiclass', label: 'y', ...over } as PredictionsConfig;
    const config: MetricsConfig = { predictions, baseline: 'none', rules: { [metric]: { max: 10 } } };
    const { findings } = await run(metricsInputs(folder, config), portsAt(folder));
    return `${findings[0]?.outcome} ${findings[0]?.reason?.code ?? ''}`.trim();
  };

  test.each<[string, string, string, string]>([
    ['probabilities', 'log_loss', rows('a,0.5,0.25,0.25', 'b,0.1,0.8,0.1', 'c,0,0,1'), 'pass'],
    ['rounded ones', 'log_loss', rows('a,0.333,0.333,0.333', 'b,0.1,0.8,0.1'), 'pass'],
    ['one for all classes is no probability', 'log_loss', rows('a,1,1,1', 'b,1,1,1'), 'unmeasured scores-not-one'],
    ['nor for the Brier score', 'brier_score', rows('a,1,1,1'), 'unmeasured scores-not-one'],
    ['nothing for any class', 'expected_calibration_error', rows('a,0,0,0'), 'unmeasured scores-not-one'],
    ['a score above 1', 'log_loss', rows('a,1.2,-0.1,-0.1'), 'unmeasured scores-outside'],
    ['no score', 'log_loss', rows('a,,0.5,0.5'), 'unmeasured scores-not-finite'],
    ['NaN has no place in an order', 'top_k_accuracy@2', rows('a,NaN,0.5,0.5'), 'unmeasured scores-not-finite'],
    ['scores that only order are enough for an order', 'top_k_accuracy@2', rows('a,7,1,0'), 'pass'],
  ])('%s', async (_name, metric, content, expected) => {
    expect(await reasonOf(metric, content, several)).toBe(expected);
  });

  test.each<[string, string]>([
    ['log_loss', 'unmeasured scores-outside'],
    ['roc_auc', 'pass'],
  ])('of a margin, %s: %s', async (metric, expected) => {
    const over: Over = { task: 'binary', score: 's', positive: 'b' };
    expect(await reasonOf(metric, 'y,s\na,-2\nb,3\n', over)).toBe(expected);
  });

  test('a row without one is not predicted by a threshold', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'p.csv'), 'y,s\n0,0.1\n1,\n');
    const predictions: PredictionsConfig = { path: 'p.csv', task: 'binary', label: 'y', score: 's', threshold: 0.5 };
    const config: MetricsConfig = { predictions, baseline: 'none', rules: { accuracy: { min: 0 } } };
    expect(await refused(run(metricsInputs(folder, config), portsAt(folder)))).toMatch(
      /^p.csv has on line 3 no finite score, and threshold predicts by it/,
    );
  });
});
