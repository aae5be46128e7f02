import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MetricFormat, ReadingConfig } from '../../../src/config/config.ts';
import { MlGatesError } from '../../../src/core/errors.ts';
import { metricFormats } from '../../../src/metrics/formats/recognise.ts';
import { namedValues } from '../../../src/metrics/metric-names.ts';
import { fileOf, fixture, problemsOf, read } from './read-fixture.ts';

const deep = (levels: number): string => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

/** One file for each format that would fool a reader that trusts it: what a rule sees of it, or why it is refused. */
const cases: readonly [MetricFormat, string, string, ReadingConfig, Readonly<Record<string, unknown>> | RegExp][] = [
  [
    'nested',
    'm.json',
    '{"__proto__": {"polluted": 0.9}, "a": NaN, "b": "0.9", "c": -Infinity, "d": 1e999}',
    {},
    {
      '__proto__.polluted': 0.9,
      a: 'not-finite',
      b: 'not-a-number',
      c: 'not-finite',
      d: 'not-finite',
      polluted: 'absent',
    },
  ],
  ['nested', 'm.json', deep(1001), {}, /nested deeper than 1000 levels/],
  ['nested', 'm.toml', `a = ${'['.repeat(2000)}`, {}, /nested deeper than 1000 levels/],
  ['nested', 'm.toml', `[${'a.'.repeat(5000)}b]\nc = 1`, {}, /nested deeper than 1000 levels/],
  ['nested', 'm.toml', '[a]\nx = 1\n[a]\ny = 2', {}, /the key "a" is there twice/],
  [
    'history',
    'm.json',
    '{"loss": [1, NaN], "__proto__": [0.5, 0.4]}',
    { epoch: 'last' },
    { loss: 'not-finite', ['__proto__']: 0.4 },
  ],
  ['history', 'm.json', '{"loss": [1, 2], "val": [1]}', { epoch: 'last' }, /"val" has 1 values and "loss" 2/],
  [
    'history',
    'm.json',
    '{"loss": [NaN, NaN]}',
    { epoch: { best: 'loss', direction: 'lower' } },
    /"loss" is a finite number in none of its 2 epochs/,
  ],
  ['history', 'm.csv', 'epoch,acc\n0,0.9\n1,"0,95"\n', { epoch: 'last' }, { acc: 'not-a-number' }],
  [
    'history',
    'm.csv',
    'epoch,acc\n1,0.9\n0,0.8\n',
    { epoch: 'last' },
    /epoch 0 comes after 1: two trainings in one file/,
  ],
  ['history', 'm.csv', 'epoch,acc\n0,0.9\n,0.8\n', { epoch: 'last' }, /this row has no epoch that is a number/],
  ['history', 'm.csv', 'epoch,acc,acc\n0,0.9,0.1\n', { epoch: 'last' }, /the column "acc" is there twice/],
  ['history', 'm.csv', 'epoch,acc\n0,0.9,0.1\n', { epoch: 'last' }, /this row has 3 cells, and the header 2/],
  ['history', 'm.csv', 'epoch,acc\n0,0.9\n1,\n', { epoch: 'last' }, { acc: 'not-a-number' }],
  ['history', 'm.csv', 'epoch,acc\n0,0.9\n', { epoch: 7 }, /there is no epoch 7: it has 0 alone/],
  [
    'metric-value',
    'm.csv',
    'metric,value,stderr,n\n__proto__,0.9,-1,0\nacc,nan,,\nacc2,0.9,inf,10\n',
    {},
    { ['__proto__']: 0.9, acc: 'not-finite', acc2: 0.9, constructor: 'absent' },
  ],
  ['metric-value', 'm.csv', 'metric,value\nacc,0.9\nacc,0.1\n', {}, { acc: 'not-a-number' }],
  ['metric-value', 'm.csv', 'metric,value\nacc,92.1%\n', {}, { acc: 'not-a-number' }],
  [
    'hf-results',
    'm.json',
    '{"eval_runtime": 1, "eval_accuracy": NaN, "eval_samples": "many", "eval_f1": "0.9"}',
    {},
    { eval_accuracy: 'not-finite', eval_f1: 'not-a-number' },
  ],
  [
    'hf-trainer-state',
    'm.json',
    '{"global_step": 1, "log_history": [{"eval_loss": "nan", "epoch": 1}, {"eval_loss": null, "epoch": 2}]}',
    { epoch: 1 },
    { eval_loss: 'not-finite' },
  ],
  [
    'hf-trainer-state',
    'm.json',
    '{"global_step": 1, "log_history": [{"eval_loss": 1, "epoch": "1"}]}',
    { epoch: 'last' },
    /this row has no epoch that is a number/,
  ],
  [
    'hf-model-index',
    'm.md',
    '---\nmodel-index:\n- name: x\n  results:\n  - dataset: {type: __proto__}\n    metrics:\n    - {type: acc, value: 91.2%}\n    - {type: f1, value: .nan}\n    - {type: auc}\n---\n',
    {},
    { acc: 'not-a-number', '__proto__.f1': 'not-finite', auc: 'absent' },
  ],
  ['hf-model-index', 'm.md', '# no front matter', {}, /no front matter/],
  [
    'hf-eval-results',
    'm.yaml',
    '- {dataset: {id: a/b, task_id: t}, value: .inf}\n- {dataset: {id: a/b, task_id: t}, value: 1}\n- {dataset: {}, value: 2}\n',
    {},
    { 'a/b.t': 'not-a-number', t: 'not-a-number' },
  ],
  [
    'lm-eval',
    'm.json',
    '{"results": {"t": {"acc,none": "N/A", "f1,none": NaN, "em,none": 0.5, "em_stderr,none": "N/A"}}, "versions": {}, "n-samples": {"t": {"effective": -4}}}',
    {},
    { 't.acc,none': 'not-a-number', 't.f1': 'not-finite', 't.em': 0.5 },
  ],
  [
    'sklearn-report',
    'm.json',
    '{"accuracy": {"precision": 1, "recall": 1, "f1-score": 1, "support": 2}, "macro avg": {"precision": NaN, "recall": 1, "f1-score": "1", "support": 2}, "weighted avg": {"precision": 1, "recall": 1, "f1-score": 1, "support": 2}}',
    {},
    { accuracy: 'not-a-number', precision_macro: 'not-finite', f1_macro: 'not-a-number' },
  ],
  [
    'mlflow',
    'm.json',
    '{"info": {"run_id": "1"}, "data": {"metrics": [{"key": "a", "value": "NaN"}, {"key": "b", "value": 1}, {"key": "b", "value": 2}, {"key": "__proto__", "value": 3}]}}',
    {},
    { a: 'not-finite', b: 'not-a-number', ['__proto__']: 3 },
  ],
  [
    'wandb',
    'm.json',
    '{"_wandb": {}, "acc": "NaN", "big": 1e400, "h": {"_type": "histogram", "values": [1]}}',
    {},
    { acc: 'not-finite', big: 'not-finite', h: 'not-a-number', 'h.values': 'not-a-number' },
  ],
  [
    'promptfoo',
    'm.json',
    '{"results": {"stats": {"successes": 0, "failures": 0, "errors": 0}, "prompts": [{"provider": "p", "metrics": {"testPassCount": "3", "testFailCount": 0, "namedScores": {"x": 2}}}]}}',
    {},
    { pass_rate: 'absent', 'p.pass_rate': 'absent', 'p.x': 'absent' },
  ],
  [
    'evidently',
    'm.json',
    '{"metrics": [{"metric_name": "A(x=1)", "value": 1}, {"metric_name": "A(x=2)", "value": NaN}, {"metric_name": "B()", "value": null}]}',
    {},
    { A: 'not-a-number', 'A(x=2)': 'not-finite', B: 'not-a-number' },
  ],
  [
    'pytest-benchmark',
    'm.json',
    '{"benchmarks": [{"fullname": "t", "name": "t", "stats": {"mean": NaN, "median": 1, "stddev": 1, "rounds": 1}}]}',
    {},
    { 't.mean': 'not-finite', 't.median': 1 },
  ],
  [
    'sagemaker',
    'm.json',
    '{"regression_metrics": {"mse": {"value": "4.9", "standard_deviation": "NaN"}, "r2": {"value": NaN}, "mae": 3}}',
    {},
    { mse: 'not-a-number', r2: 'not-finite', mae: 'absent' },
  ],
];

describe.each(cases)('%s, hostile: %s %s', (format, name, content, reading, expected) => {
  test('is refused, or no rule can pass on what is no number', () => {
    if (expected instanceof RegExp) {
      expect(problemsOf(() => fileOf(content, name, reading)).join('\n')).toMatch(expected);
      return;
    }
    const file = fileOf(content, name, reading);
    expect(file.format).toBe(format);
    const kinds = Object.keys(expected).map((metric) => {
      const one = read(file, metric);
      return [metric, one === 'ambiguous' ? one : one.kind === 'number' ? one.value : one.kind];
    });
    expect(kinds).toEqual(Object.entries(expected));
  });
});

test('every format has a hostile file', () => {
  const shown = new Set<string>(cases.map(([format]) => format));
  expect(Object.keys(metricFormats).filter((format) => !shown.has(format))).toEqual([]);
});

test('facts that cannot be true are none', () => {
  const file = fileOf('metric,value,stderr,n\na,0.9,-1,0\nb,0.9,inf,10\nc,0.9,0.01,100\n', 'm.csv');
  expect(read(file, 'a')).toEqual({ kind: 'number', value: 0.9 });
  expect(read(file, 'b')).toEqual({ kind: 'number', value: 0.9, sampleSize: 10 });
  expect(read(file, 'c')).toEqual({ kind: 'number', value: 0.9, standardError: 0.01, sampleSize: 100 });
});

describe('format: says what the content does not', () => {
  const forced = (Object.keys(metricFormats) as MetricFormat[]).filter((format) => format !== 'nested');
  test.each(forced)('%s', (format) => {
    expect(problemsOf(() => fileOf('{"accuracy": 0.9}', 'm.json', { format }))).toEqual([
      expect.stringMatching(
        new RegExp(`^input 1:1 m\\.json is not of the format ${format}, as the config says: it has no [\\w"]`),
      ),
    ]);
  });
  test('nested', () => {
    expect(problemsOf(() => fileOf('metric,value\na,1\n', 'm.csv', { format: 'nested' }))).toEqual([
      'input 1:1 m.csv is not of the format nested, as the config says: it has no mapping of names to values',
    ]);
  });
});

test('content of two formats is an error that names both', () => {
  const both = '{"_wandb": {}, "regression_metrics": {"mse": {"value": 4}}}';
  expect(problemsOf(() => fileOf(both, 'm.json'))).toEqual([
    'input 1:1 m.json is of several formats: wandb or sagemaker',
  ]);
  expect(read(fileOf(both, 'm.json', { format: 'sagemaker' }), 'mse')).toEqual({ kind: 'number', value: 4 });
});

test.each<[string, string, string, ReadingConfig, string]>([
  [
    'a history',
    'm.json',
    '{"a": [1, 2]}',
    {},
    'm.json: a history of 2 epochs, and the config does not say which one counts',
  ],
  [
    'an epoch of none',
    'm.json',
    '{"a": 1}',
    { epoch: 'last' },
    'm.json is read as nested, which has no epochs, and the config asks for one',
  ],
  [
    'rows of nothing known',
    'm.csv',
    'seed,acc\n1,0.9\n2,0.8\n',
    {},
    'm.csv has rows, and which of them counts cannot be known',
  ],
  ['no rows', 'm.csv', 'epoch,acc\n', {}, 'm.csv has no rows: nothing was measured'],
  [
    'nothing in the format',
    'm.json',
    '{"info": {"run_id": "1"}, "data": {"metrics": {}}}',
    {},
    'm.json holds no metric at all',
  ],
])('an error for %s', (_, name, content, reading, message) => {
  expect(problemsOf(() => fileOf(content, name, reading)).join()).toContain(message);
});

test('what older versions of a tool wrote', () => {
  const evidently = fileOf(
    '{"metrics": [{"metric": "ClassificationQualityMetric", "result": {"current": {"accuracy": 0.9}, "reference": {"accuracy": 0.8}}}]}',
    'm.json',
  );
  expect(evidently.format).toBe('evidently');
  expect(read(evidently, 'ClassificationQualityMetric.current.accuracy')).toMatchObject({ value: 0.9 });
  const legacy = fileOf(
    '{"results": {"arc": {"acc": 0.7, "acc_stderr": 0.01}}, "versions": {"arc": 0}, "config": {}}',
    'm.json',
  );
  expect(read(legacy, 'arc.acc')).toEqual({ kind: 'number', value: 0.7, standardError: 0.01 });
});

describe('long lists', () => {
  test('are read and not kept, and what stands beside them is', () => {
    const long = `[${'0,'.repeat(600_000)}0]`;
    const file = fileOf(`{"long": ${long}, "short": [1], "a": 0.9}`, 'm.json');
    expect(read(file, 'a')).toEqual({ kind: 'number', value: 0.9 });
    expect([file.root.entries.get('long'), file.root.entries.get('short')]).toMatchObject([
      { items: null },
      { items: [{ value: 1 }] },
    ]);
  });
  test('of data are refused', () => {
    const row = `{${Array.from({ length: 1_100_000 }, (_, at) => `"${at}":0`).join(',')}}`;
    expect(problemsOf(() => fileOf(`{"rows": [${row}]}`, 'm.json')).join()).toContain('more than 1000000 values');
    const table = `a,b\n${'1,2\n'.repeat(250_001)}`;
    expect(problemsOf(() => fileOf(table, 'm.csv')).join()).toContain(
      'more than 500000 cells: this is data, not metrics',
    );
  });
});

describe('whatever a file holds', () => {
  const files = [
    'scikit-learn/undefined.json',
    'lm-eval/results.json',
    'mlflow/rest.json',
    'huggingface/trainer_state.json',
    'promptfoo/results.json',
    'evidently/report.json',
    'pytest-benchmark/benchmark.json',
    'keras/sparse.csv',
    'huggingface/README.md',
    'dvclive/metrics.toml',
  ];

  test('it is refused in words of its own, or what it lists as numbers are finite', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(
          fc.tuple(fc.nat(), fc.constantFrom('', 'NaN', '"', '{', ']', ',', '0', '\n', '-', 'null', '[]', '__proto__')),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (name, edits) => {
          const { source } = fixture(name, /trainer|sparse/.test(name) ? { epoch: 'last' } : {});
          const mangled = edits.reduce((text, [at, patch]) => {
            const cut = at % text.length;
            return text.slice(0, cut) + patch + text.slice(cut + 1);
          }, source.text);
          try {
            const file = fileOf(mangled, source.shown, /trainer|sparse/.test(name) ? { epoch: 'last' } : {});
            for (const { leaf } of namedValues([file])) {
              if (leaf.kind === 'number') expect(Number.isFinite(leaf.value)).toBe(true);
              else expect(leaf.value).toBeNaN();
            }
          } catch (thrown) {
            if (!(thrown instanceof MlGatesError)) throw thrown;
            expect(thrown.kind).toBe('input');
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
