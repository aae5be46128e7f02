import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseNumber } from '../../src/core/number.ts';
import { decimalOf } from '../../src/data/decimal-bytes.ts';

const read = (text: string): number => {
  const bytes = Buffer.from(`x${text}9`);
  return decimalOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 1, bytes.length - 1);
};

/** What it decides is what the parser says; what it does not decide is a text that somebody else reads. */
const expectRight = (text: string): void => {
  const ours = read(text);
  if (!Number.isNaN(ours)) expect([text, ours]).toEqual([text, parseNumber(text)]);
};

test('what programs write of doubles is read as it was, and decided here', () => {
  const numbers = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 1e-6, max: 1e20, noNaN: true }),
  );
  let decided = 0;
  let all = 0;
  fc.assert(
    fc.property(numbers, fc.constantFrom('', 'e', '17', 'fixed'), (number, how) => {
      const written = {
        '': String(number),
        e: number.toExponential(),
        17: number.toPrecision(17),
        fixed: number.toFixed(12),
      }[how];
      expectRight(written);
      if (how === 'fixed' || Math.abs(number) < 1e-5) return; // more digits than are kept
      all += 1;
      if (!Number.isNaN(read(written))) decided += 1;
    }),
    { numRuns: 20_000 },
  );
  expect(decided / all).toBeGreaterThan(0.99);
});

test('decimals of any digits, near the middle of two doubles as well, are never read wrong', () => {
  const digits = fc.string({ unit: fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), maxLength: 24 });
  const exponent = fc.oneof(
    fc.constant(''),
    fc.integer({ min: -330, max: 330 }).map((power) => `e${power}`),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('', '-', '+'),
      digits,
      fc.constantFrom('', '.'),
      fc.tuple(digits, exponent),
      (...parts) => {
        expectRight(parts.flat().join(''));
      },
    ),
    { numRuns: 20_000 },
  );
  const double = fc.double({ min: 2 ** -20, max: 2 ** 60, noNaN: true });
  fc.assert(
    fc.property(double, fc.integer({ min: -3, max: 3 }), (number, off) => {
      // the middle between two doubles, to 22 digits, and its neighbours in the last one
      const bits = new BigInt64Array(Float64Array.of(number).buffer)[0]!;
      const next = new Float64Array(BigInt64Array.of(bits + 1n).buffer)[0]!;
      const middle = (BigInt(Math.floor(number * 2 ** 80)) + BigInt(Math.floor(next * 2 ** 80))) / 2n;
      const scaled = ((middle * 10n ** 15n) >> 80n) + BigInt(off);
      const text = scaled.toString().padStart(16, '0');
      expectRight(`${text.slice(0, -15)}.${text.slice(-15)}`);
    }),
    { numRuns: 5000 },
  );
});

test.each(['', '-', '.', '+.', 'e5', '1e', '1e+', '1.2.3', ' 1', '1 ', '0x10', 'nan', '1,5', '1e5.', '--1'])(
  '%j is no number',
  (text) => {
    expect(parseNumber(text)).toBeUndefined();
    expect(read(text)).toBeNaN();
  },
);

test.each([
  ['0', 0],
  ['-0', -0],
  ['-0.0', -0],
  ['+.5', 0.5],
  ['12.', 12],
  ['9007199254740994', 9007199254740994],
  ['0.30000000000000004', 0.30000000000000004],
  ['000000000000000000000000001', 1],
  ['1e22', 1e22],
  ['9007199254740993', Number.NaN], // in the middle of two doubles
])('%s', (text, value) => {
  expect(read(text)).toBe(value);
});
