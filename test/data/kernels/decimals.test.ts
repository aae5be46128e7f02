import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseNumber } from '../../../src/core/number.ts';
import { Kernels } from '../../../src/data/kernels/kernels.ts';

const kernels = Kernels.borrow();
const bytes = kernels.takeBytes(1024);
const places = kernels.takeInts(2);
const values = kernels.takeDoubles(1);

/** Between other digits, which do not count. */
const read = (text: string): number => {
  bytes.values.set(Buffer.from(`8${text}9`));
  places.values.set([1, 1 + text.length]);
  const others = kernels.calls.readDecimals(bytes.address, places.address, places.address + 4, 1, values.address);
  const value = values.values[0] ?? 0;
  expect(others).toBe(Number.isNaN(value) ? 1 : 0);
  return value;
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
    fc.double({ min: 1e-6, max: 1e18, noNaN: true }),
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
      // the middle between two doubles, to 19 digits or more, and its neighbours in the last one
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
  ['+.5', Number.NaN], // for whoever reads texts
  ['12.', 12],
  ['9007199254740994', 9007199254740994],
  ['0.30000000000000004', 0.30000000000000004],
  ['000000000000000000000000001', 1],
  ['1e22', 1e22],
  ['9007199254740993', 9007199254740992], // in the middle of two doubles
  ['9007199254740995', 9007199254740996],
  ['9223372036854775807', 9223372036854775807],
  ['9999999999999999999', 1e19],
  ['10000000000000000000', Number.NaN], // 20 digits
  ['0.00000000000000000001234567890123456789', 1.2345678901234569e-20],
])('%s', (text, value) => {
  expect(read(text)).toBe(value);
});
