import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { exactNumber } from '../../src/core/exact-number.ts';

test.each<[string, string | undefined]>([
  ['0', '0'],
  ['-0.00', '0'],
  ['0e99999999999999999999', '0'],
  ['1000', '1000'],
  ['1e3', '1000'],
  ['+12.50e+1', '125'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['0.1', '0.1'],
  ['1e21', '1e+21'],
  ['9007199254740993', '9007199254740993'],
  ['-9007199254740993.0', '-9007199254740993'],
  ['9007199254740992', '9007199254740992'],
  ['90071992547409930', '90071992547409930'],
  ['0.10000000000000000001', '10000000000000000001e-20'],
  ['1e-400', '1e-400'],
  ['1e400', '1e400'],
  ['1_000', '1000'],
  ['0x20000000000001', '9007199254740993'],
  ['0o17', '15'],
  ['-0b11', '-3'],
  ['-0x0', '0'],
  ['', undefined],
  ['.', undefined],
  ['e5', undefined],
  ['1:30', undefined],
  ['NaN', undefined],
  ['0x', undefined],
])('%j is %j', (text, expected) => {
  expect(exactNumber(text)).toBe(expected);
});

test('whole numbers are as BigInt writes them', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(5), (value, zeros) => {
      const [sign, digits] = value < 0n ? ['-', String(-value)] : ['', String(value)];
      expect(exactNumber(`${sign}${'0'.repeat(zeros)}${digits}`)).toBe(String(value));
    }),
  );
});

test('what a double writes is what it is, however it is padded', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const json = JSON.stringify(value + 0);
      expect(exactNumber(json)).toBe(json);
      if (json.includes('.') && !json.includes('e')) expect(exactNumber(`${json}000`)).toBe(json);
    }),
  );
});
