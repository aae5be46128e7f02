import { expect, test } from '@jest/globals';
import { nearestName } from '../../src/core/nearest-name.ts';

const names = ['max_regression', 'max_regression_pct', 'min', 'max', 'direction'];

test.each([
  ['max_regresion', 'max_regression'],
  ['Direction', 'direction'],
  ['mx', 'max'],
  ['threshold', undefined],
  ['', undefined],
])('"%s" was meant to be %s', (text, expected) => expect(nearestName(text, names)).toBe(expected));
