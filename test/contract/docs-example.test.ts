import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkConfig } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../examples/flights');
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const readme = read('README.md');

interface Metrics {
  readonly roc_auc: number;
  readonly average_precision: number;
  readonly brier_score_loss: number;
  readonly log_loss: number;
  readonly accuracy: number;
  readonly n_test: number;
}

interface Prediction {
  readonly id: number;
  readonly label: number;
  readonly score: number;
}

const metricsOf = (model: string): Metrics => JSON.parse(read(`${model}metrics.json`)) as Metrics;

function predictionsOf(model: string): readonly Prediction[] {
  const [header, ...rows] = read(`${model}predictions.csv`).trimEnd().split('\n');
  expect(header).toBe('id,label,score');
  return rows.map((row) => {
    const [id, label, score] = row.split(',').map(Number);
    return { id: id ?? NaN, label: label ?? NaN, score: score ?? NaN };
  });
}

const flights = read('data/flights.csv').trimEnd().split('\n');
const columns = flights[0]?.split(',') ?? [];
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How often a late flight has a higher score than one in time, ties by half: the area under the ROC curve. */
function rocAuc(predictions: readonly Prediction[]): number {
  const sorted = predictions.toSorted((a, b) => a.score - b.score);
  const late = predictions.filter(({ label }) => label === 1).length;
  let ranks = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    while (sorted[to]?.score === sorted[from]?.score) to += 1;
    const tied = sorted.slice(from, to).filter(({ label }) => label === 1).length;
    ranks += (tied * (from + 1 + to)) / 2;
    from = to;
  }
  return (ranks - (late * (late + 1)) / 2) / (late * (sorted.length - late));
}

describe.each(['', 'baseline/', 'regressed/'])('the model in flights/%s', (model) => {
  const metrics = metricsOf(model);
  const predictions = predictionsOf(model);

  test('was measured on the predictions beside it', () => {
    const likelihood = ({ label, score }: Prediction): number => -Math.log(label === 1 ? score : 1 - score);
    expect(predictions).toHaveLength(metrics.n_test);
    expect(rocAuc(predictions)).toBeCloseTo(metrics.roc_auc, 6);
    expect(mean(predictions.map(({ label, score }) => (score - label) * (score - label)))).toBeCloseTo(
      metrics.brier_score_loss,
      6,
    );
    expect(mean(predictions.map(likelihood))).toBeCloseTo(metrics.log_loss, 6);
    expect(mean(predictions.map(({ label, score }) => (score >= 0.5 === (label === 1) ? 1 : 0)))).toBeCloseTo(
      metrics.accuracy,
      6,
    );
  });

  test('predicts the flights of the data: the id is a line, the label its delay', () => {
    for (const { id, label } of predictions) {
      const delay = flights[id - 1]?.split(',')[columns.indexOf('arr_delay')];
      expect(Number(delay) > 15).toBe(label === 1);
    }
  });

  test('is in the README with its numbers', () => {
    const { roc_auc, average_precision, brier_score_loss, log_loss, accuracy } = metrics;
    const cells = [roc_auc, average_precision, brier_score_loss, log_loss, accuracy].map((value) => value.toFixed(6));
    expect(readme).toContain(`| ${cells.join(' | ')} |`);
  });
});

test('the counts in the README are those of the data', () => {
  const missing = flights.slice(1).filter((row) => row.split(',')[columns.indexOf('arr_delay')] === 'NA').length;
  expect([flights.length - 1, columns.length, missing]).toEqual([27_004, 19, 606]);
  expect(readme).toContain('27,004 rows × 19 columns');
  expect(readme).toContain('606 of the flights');
});

test('both configs are accepted, and differ in metrics and card alone', () => {
  const lines = (file: string): string[] => read(file).split('\n');
  for (const file of ['ml-gates.yml', 'regressed.yml'])
    expect(checkConfig(parseYaml(read(file), file))).toEqual({ config: expect.anything() });
  const own = lines('regressed.yml').filter((line) => !lines('ml-gates.yml').includes(line));
  expect(own.map((line) => line.trim())).toEqual([
    expect.stringMatching(/^#/),
    'path: regressed/metrics.json',
    'output: regressed/MODEL_CARD.md',
  ]);
});
