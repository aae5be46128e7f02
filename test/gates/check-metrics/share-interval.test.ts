import { expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import type { PredictionsConfig } from '../../../src/config/predictions-config.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { wilsonInterval } from '../../../src/stats/wilson-interval.ts';
import { md } from '../../../src/report/markdown-parts.ts';
import { reasonWords } from '../../../src/report/reason-words.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { metricsInputs, noGit, portsAt } from '../../support/metrics-ports.ts';

/** 40 rows, of which 30 are positive and every fifth is wrong. */
const csv = ['y,p,w,c']
  .concat(
    Array.from({ length: 40 }, (_, row) => `${row < 30 ? 1 : 0},${row < 30 === row % 5 > 0 ? 1 : 0},2,${row % 4}`),
  )
  .join('\n');

async function notesOf(rules: MetricsConfig['rules'], over: Partial<PredictionsConfig> = {}) {
  const config: MetricsConfig = {
    predictions: { path: 'p.csv', task: 'binary', label: 'y', prediction: 'p', ...over },
    baseline: 'none',
    evidence: { alpha: 0.025 },
    ...(rules === undefined ? {} : { rules }),
  };
  const { findings } = await run(
    metricsInputs('/', config),
    portsAt('/', { files: memoryFiles({ 'p.csv': csv }), git: noGit }),
  );
  return findings.flatMap(({ notes = [], rule }) =>
    notes.filter(({ code }) => code === 'share-interval').map((note) => ({ rule, ...note })),
  );
}

test('a bound on a share of rows says how far the true share may be', async () => {
  const [note, ...others] = await notesOf({ accuracy: { min: 0.5, max: 1 } });
  expect(others).toEqual([]);
  expect(note).toEqual({
    rule: 'min',
    code: 'share-interval',
    params: { metric: 'accuracy', confidence: 0.95, rows: 40, ...wilsonInterval(32, 40, 0.95) },
  });
  expect(md(reasonWords(note!)).replaceAll('&#46;', '.')).toBe(
    'accuracy alone: 95\u00a0% interval 0.652 to 0.895 (Wilson, n = 40)',
  );
});

test('recall is a share of the positive rows', async () => {
  const [note] = await notesOf({ recall: { target: 0.8, within: 0.1 } });
  expect(note).toMatchObject({ rule: 'target', params: { rows: 30, ...wilsonInterval(24, 30, 0.95) } });
});

test.each<[string, MetricsConfig['rules'], Partial<PredictionsConfig>]>([
  ['another metric', { f1: { min: 0.5 } }, {}],
  ['weighted rows', { accuracy: { min: 0.5 } }, { weight: 'w' }],
  ['rows in clusters', { accuracy: { min: 0.5 } }, { cluster: 'c' }],
  ['no bound', { accuracy: { direction: 'higher' } }, {}],
])('nothing is said of %s', async (_name, rules, over) => {
  expect(await notesOf(rules, over)).toEqual([]);
});
