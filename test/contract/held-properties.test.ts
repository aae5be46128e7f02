import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const root = path.resolve(import.meta.dirname, '..');

test.each([
  [
    'swapping the models turns the gain, its interval and the p-value round',
    'metrics/properties.test.ts',
    'turns the gain and its interval round',
  ],
  [
    'swapping two numbers negates the change',
    'metrics/decide.test.ts',
    'swapping candidate and baseline negates the change',
  ],
  [
    'of two models, one has lost what the other has won',
    'stats/statistics.test.ts',
    'of two models, one has lost what the other has won',
  ],
  ['a better candidate never worsens a verdict', 'metrics/decide.test.ts', 'a better value never worsens the verdict'],
  [
    'more evidence of a loss never makes a verdict better',
    'metrics/decide-tested.test.ts',
    'more evidence of a loss never makes a verdict better',
  ],
  [
    'more rows with the same shares neither pass what did not nor stop what did',
    'metrics/properties.test.ts',
    'neither passes what did not nor stops what did',
  ],
  ['what is proven on few rows is proven on more', 'metrics/properties.test.ts', 'what is proven stays proven'],
  ['the order of rows decides nothing', 'metrics/properties.test.ts', 'on either side decides nothing'],
  ['the order of ids decides nothing', 'metrics/predictions/rows.test.ts', 'in whatever order they come'],
  ['the unit of a metric decides nothing', 'metrics/decide.test.ts', 'the scale of a metric does not matter'],
  [
    'an unchanged model fails in α of the cases',
    'calibration/calibration.test.ts',
    'an unchanged model fails in 5 % where the test set sees three tolerances',
  ],
  ['a larger loss is seen more often', 'calibration/calibration.test.ts', 'a larger loss is stopped more often'],
  ['a value exactly at its limit holds', 'metrics/properties.test.ts', 'a value exactly at its limit holds'],
  [
    'no value that is not finite passes',
    'gates/check-metrics/fuzz/gate.test.ts',
    'a faulty candidate passes nothing that names it',
  ],
  [
    'no comparison with a broken baseline passes',
    'gates/check-metrics/fuzz/gate.test.ts',
    'a faulty baseline passes nothing that is compared with it',
  ],
  ['no stale value passes', 'gates/check-metrics/fuzz/gate.test.ts', 'stale values pass nothing'],
  [
    'the best of many records is the best of all values',
    'gates/check-metrics/ratchet.test.ts',
    'the best of many records is the best of all values',
  ],
  ['what only tightens is no loosening', 'policy/compare-configs.test.ts', 'what tightens never yields one'],
  ['what loosens is one', 'policy/compare-configs.test.ts', 'what loosens always does'],
])('%s', (_property, file, name) => {
  expect(readFileSync(path.join(root, file), 'utf8')).toContain(name);
});

test.each([
  'MLflow',
  'TFMA',
  'github-action-benchmark',
  'Bencher',
  'deep-significance',
  'multivon eval-action',
  'ai-agent-evals',
  'DVC',
  'statsmodels',
  'lm-evaluation-harness',
  'scikit-learn',
  'Kayenta',
  'asv',
  'pytest-benchmark',
  'simple-statistics',
])('what is wrong with %s has a regression test', (system) => {
  expect(readFileSync(path.join(root, 'metrics/peers.test.ts'), 'utf8')).toMatch(
    new RegExp(`^(?:describe|test)\\('${system}`, 'm'),
  );
});
