import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { castTo, uncastable } from '../../src/plan/cast.ts';
import type { CellType } from '../../src/plan/plan.ts';

const no = uncastable;

describe('a cell is what its column is declared to be', () => {
  test.each<[CellType, string, unknown]>([
    ['string', '007', '007'],
    ['string', '9007199254740993', '9007199254740993'],
    ['string', '1e5', '1e5'],
    ['string', ' 5', ' 5'],
    ['string', 'NaN', 'NaN'],
    ['string', '', ''],
    ['integer', '0', 0],
    ['integer', '-12', -12],
    ['integer', '+5', 5],
    ['integer', '007', 7],
    ['integer', '1.0', 1],
    ['integer', '1e5', 100_000],
    ['integer', '1.5e1', 15],
    ['integer', '120e-1', 12],
    ['integer', '0.0', 0],
    ['integer', '0e-400', 0],
    ['integer', '-0', -0],
    ['integer', '999999999999999', 999_999_999_999_999],
    ['integer', '9007199254740993', 9_007_199_254_740_992],
    ['integer', '1.5', no],
    ['integer', '15e-1', no],
    ['integer', '1e-400', no],
    ['integer', '0.99999999999999999999', no],
    ['integer', '4503599627370497.5', no],
    ['integer', '123456789012345678.5', no],
    ['integer', '1e400', no],
    ['number', '19.99', 19.99],
    ['number', '.5', 0.5],
    ['number', '5.', 5],
    ['number', '1E-3', 0.001],
    ['number', '007', 7],
    ['boolean', 'true', true],
    ['boolean', 'True', true],
    ['boolean', 'TRUE', true],
    ['boolean', 'False', false],
    ['array', '[1, "a"]', [1, 'a']],
    ['array', '{"a": 1}', no],
    ['object', '{"a": 1}', { a: 1 }],
    ['object', '[1]', no],
    ['object', 'null', no],
    ['array', '[1', no],
    ['array', '[NaN]', no],
  ])('%s %j', (type, text, expected) => expect(castTo([type])(text)).toEqual(expected));

  test.each([
    '',
    ' ',
    ' 5',
    '5 ',
    '0,95',
    '1,000',
    '1 000',
    '1_000',
    '0x10',
    '10abc',
    'abc',
    'NaN',
    'nan',
    'Infinity',
    '-inf',
    '--5',
    '٣',
    '５',
    '1e',
    'true',
    '5%',
    '$5',
    '\u00a05',
    '5\r',
  ])('%j is no number', (text) => expect([castTo(['number'])(text), castTo(['integer'])(text)]).toEqual([no, no]));

  test.each(['yes', 'no', '1', '0', 't', 'tRUE', 'on', ' true', ''])('%j is neither true nor false', (text) =>
    expect(castTo(['boolean'])(text)).toBe(no),
  );
});

test('a long run of zeros is looked at once', () => {
  expect(castTo(['integer'])(`0.${'0'.repeat(400_000)}1`)).toBe(no);
});

describe('of several types the first that fits is taken, null never', () => {
  test.each<[readonly CellType[], string, unknown]>([
    [['null', 'integer'], '5', 5],
    [['null', 'integer'], 'null', no],
    [['null', 'integer'], '', no],
    [['null'], 'null', no],
    [['null', 'string'], 'null', 'null'],
    [['integer', 'string'], '5', 5],
    [['integer', 'string'], '5a', '5a'],
    [['boolean', 'number'], 'TRUE', true],
    [['boolean', 'number'], '1', 1],
    [['integer', 'number'], '1.5', 1.5],
    [['array', 'string'], '[1', '[1'],
    [[], '5', no],
  ])('%j %j', (types, text, expected) => expect(castTo(types)(text)).toEqual(expected));
});

test('every double comes back from its text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(castTo(['number'])(String(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test('an integer is one however it is written', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat(20), (value, zeros) => {
      const written = [`${value}`, `${value}.${'0'.repeat(zeros)}`, `${value}${'0'.repeat(zeros)}e-${zeros}`];
      for (const text of written) expect(castTo(['integer'])(text)).toBe(value);
      expect(castTo(['integer'])(`${value}.${'0'.repeat(zeros)}1`)).toBe(no);
    }),
  );
});
