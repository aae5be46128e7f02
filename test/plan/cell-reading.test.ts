import { expect, test } from '@jest/globals';
import { uncastable } from '../../src/plan/cast.ts';
import { castOf, type WrittenNumber } from '../../src/plan/cell-reading.ts';

test.each<[string, number | null, WrittenNumber?]>([
  ['95%', 95],
  ['EUR -95.5 net', -95.5],
  ['.5%', 0.5],
  ['-.5%', -0.5],
  ['approx. 5', 5],
  ['5.%', 5],
  ['x,5 %', 0.5, { decimalChar: ',' }],
  ['x·5 %', 0.5, { decimalChar: '·' }],
  ['$1,234.50', 1234.5, { groupChar: ',' }],
  ['1e3 m', 1000],
  ['--5', null],
  ['5 6', null],
  ['٣', null],
  ['-', null],
  ['%', null],
  ['', null],
])('the number in "%s" is %s', (text, expected, written = {}) => {
  const value = castOf({ is: 'number', bareNumber: false, ...written })(text);
  expect(value === uncastable ? null : value).toBe(expected);
});

test('a long cell is looked at once', () => {
  const cast = castOf({ is: 'number', bareNumber: false });
  const letters = 'a'.repeat(400_000);
  expect([cast(`1${letters}1`), cast(`${letters}1${letters}`), cast(letters)]).toEqual([uncastable, 1, uncastable]);
});
