import { expect, test } from '@jest/globals';
import { fragmentSteps, pointerSteps } from '../../src/core/json-pointer.ts';

test.each([
  ['', []],
  ['/a/0', ['a', '0']],
  ['/a~1b/~01', ['a/b', '~1']],
  ['/100%/a%20b/', ['100%', 'a%20b', '']],
])('the pointer %j', (pointer, steps) => expect(pointerSteps(pointer)).toEqual(steps));

test.each([
  ['#', []],
  ['#/$defs/a%20b', ['$defs', 'a b']],
  ['#/$defs/a~1b%25', ['$defs', 'a/b%']],
  ['#/100%', ['100%']],
])('the fragment %j', (fragment, steps) => expect(fragmentSteps(fragment)).toEqual(steps));
