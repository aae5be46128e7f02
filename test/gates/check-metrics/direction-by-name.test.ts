import { expect, test } from '@jest/globals';
import type { RuleConfig } from '../../../src/config/config.ts';
import { directionNotes } from '../../../src/gates/check-metrics/finding-notes.ts';
import type { Reading } from '../../../src/metrics/reading.ts';

const number = (more: object = {}): Reading => ({ kind: 'number', value: 0.9, ...more });

test.each<[string, RuleConfig, Reading, string | undefined]>([
  ['val/accuracy', { direction: 'lower', max_regression: 0 }, number(), 'direction-by-name "higher"'],
  ['rmse', { direction: 'higher', max_regression: 0 }, number(), 'direction-by-name "lower"'],
  ['accuracy', { direction: 'higher', max_regression: 0 }, number(), undefined],
  ['score', { direction: 'lower', max_regression: 0 }, number(), undefined],
  ['accuracy', { min: 0.5 }, number(), undefined],
  // the file knows better than the name
  ['accuracy', { direction: 'lower', max: 1 }, number({ higherIsBetter: false }), undefined],
  ['accuracy', { direction: 'higher', max: 1 }, number({ higherIsBetter: false }), 'direction-differs "lower"'],
  ['accuracy', { direction: 'lower', max_regression: 0 }, { kind: 'absent' }, undefined],
])('%s by %j of %j', (name, rule, reading, expected) => {
  const [note] = directionNotes(name, rule, reading);
  expect(note === undefined ? undefined : `${note.code} ${JSON.stringify(note.params?.direction)}`).toBe(expected);
});
