import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MetricFormat, ReadingConfig } from '../../src/config/config.ts';
import { configSchema } from '../../src/config/config-schema.ts';
import { checkConfig } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';
import { metricFormats } from '../../src/metrics/formats/recognise.ts';
import { readJson } from '../../src/metrics/read-json.ts';
import { fileOf, fixture, read } from '../metrics/formats/read-fixture.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/formats.md'), 'utf8');

/** The first table of the page. */
const rows = (page.split('\n\n').find((block) => block.startsWith('| format | written by')) ?? '')
  .split('\n')
  .slice(2)
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
  .map(([format = '', writer = '', recognised = '', rule = '']) => ({
    format: format.replaceAll('`', '') as MetricFormat,
    writer,
    recognised,
    rule: /^`(.*)`$/.exec(rule)?.[1] ?? '',
  }));

/** What each writer of the table wrote. */
const written: Readonly<Record<string, [string, ReadingConfig?]>> = {
  'you, DVC, dvclive': ['dvclive/metrics.json'],
  "dvclive's plots, `.tsv`": ['dvclive/accuracy.tsv', { epoch: 'last' }],
  'Keras `CSVLogger`': ['keras/log.csv', { epoch: 'last' }],
  'Lightning `CSVLogger`': ['lightning/metrics.csv', { epoch: 'last' }],
  'Keras `History.history` as JSON': ['keras/history.json', { epoch: 'last' }],
  'XGBoost `evals_result`': ['xgboost/evals_result.json', { epoch: 'last' }],
  'LightGBM `evals_result_`': ['lightgbm/evals_result.json', { epoch: 'last' }],
  'Hugging Face `all_results.json`, `eval_results.json`': ['huggingface/all_results.json'],
  'Hugging Face `trainer_state.json`': ['huggingface/trainer_state.json', { epoch: 'last' }],
  'a model card: `README.md` with `model-index`': ['huggingface/README.md'],
  'Hugging Face `.eval_results/*.yaml`': ['huggingface/gpqa.yaml'],
  'lm-evaluation-harness `results_*.json`': ['lm-eval/results.json'],
  'scikit-learn `classification_report(output_dict=True)`': ['scikit-learn/report.json'],
  "`mlflow runs describe`, MLflow's REST API": ['mlflow/run.json'],
  'W&B `wandb-summary.json`': ['wandb/wandb-summary.json'],
  '`promptfoo eval -o results.json`': ['promptfoo/results.json'],
  "Evidently's report as JSON": ['evidently/report.json'],
  '`pytest --benchmark-json=…`': ['pytest-benchmark/benchmark.json'],
  'SageMaker `evaluation.json`, `statistics.json`': ['sagemaker/evaluation.json'],
};

interface Named {
  readonly additionalProperties: { readonly properties: { readonly format: { readonly enum: readonly string[] } } };
}

test('the table has every format, and the config takes each of them', () => {
  const formats = Object.keys(metricFormats);
  expect([...new Set(rows.map(({ format }) => format))]).toEqual(formats);
  const { metrics } = (configSchema as unknown as { properties: { metrics: Named } }).properties;
  expect(metrics.additionalProperties.properties.format.enum).toEqual(formats);
});

describe.each(rows)('$format of $writer', ({ format, writer, recognised, rule }) => {
  const [metric = ''] = Object.keys(parseYaml(rule, 'rule').value as object);
  const [name, reading] = written[writer] ?? [];
  const file = name === undefined ? fileOf('metric,value\naccuracy,0.93\n', 'm.csv') : fixture(name, reading);

  test('is recognised in what it wrote', () => {
    expect(name ?? format).toBe(name ?? 'metric-value');
    expect(file.format).toBe(format);
  });

  test('its rule is one, and finds a number', () => {
    const config = `version: 1\nmetrics:\n  m:\n    path: m.json\n    rules:\n      ${rule}\n`;
    expect(checkConfig(parseYaml(config, 'ml-gates.yml'))).toEqual({ config: expect.anything() });
    expect(read(file, metric)).toMatchObject({ kind: 'number' });
  });

  test('the table says what an error says that it lacks', () => {
    const lacking = metricFormats[format].lacks(readJson('[]')) ?? '';
    const keys = [...lacking.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
    if (!recognised.startsWith('the same')) for (const key of keys) expect(recognised).toContain(`\`${key}\``);
  });
});
