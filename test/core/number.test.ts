import { describe, expect, test } from '@jest/globals';
import { parseInteger, parseNumber } from '../../src/core/number.ts';

describe('parseNumber', () => {
  test.each([
    ['0.95', 0.95],
    ['-1e-3', -0.001],
    ['+2.', 2],
    ['.5', 0.5],
    ['007', 7],
  ])('%s is a number', (text, value) => expect(parseNumber(text)).toBe(value));

  test.each(['', ' ', ' 1', '1 ', '0,95', '10abc', '0x10', '1_000', 'NaN', 'Infinity', '-', 'e5', '1e400', '1e', '٣'])(
    '"%s" is none',
    (text) => expect(parseNumber(text)).toBeUndefined(),
  );
});

describe('parseInteger', () => {
  test.each([
    ['12', 12],
    ['-3', -3],
  ])('%s is whole', (text, value) => expect(parseInteger(text)).toBe(value));
  test.each(['1.0', '1e3', '9007199254740993', ''])('"%s" is none that a double can hold', (text) =>
    expect(parseInteger(text)).toBeUndefined(),
  );
});
