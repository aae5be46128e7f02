import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { timeOf } from '../../src/plan/moments.ts';
import { textBound } from '../../src/plan/text-bounds.ts';

test.each<[string, string, boolean]>([
  ['10:00:00+02:00', '09:00:00-05:00', false],
  ['10:00:00+02:00', '08:00:00Z', true],
  ['10:00:00+02:00', '08:00:00.1Z', false],
  ['10:00:00+02:00', '01:00:00+12:00', true],
  ['23:59:00Z', '23:00:00-02:00', false],
  ['23:00:00-02:00', '23:00:00-02:00', true],
  ['10:00:00+02:00', '07:00:00', false],
  ['10:00:00', '07:00:00Z', false],
  ['10:00:00', '07:00:00', true],
  ['2024-01-01T10:00:00+02:00', '2024-01-01T09:00:00-05:00', false],
  ['2024-01-01T10:00:00+02:00', '2024-01-01T08:00:00Z', true],
])('at most %s: is %s', (bound, text, expected) => {
  expect(textBound('textMaximum', bound)(text)).toBe(expected);
});

const two = (value: number): string => String(value).padStart(2, '0');
const time = fc.record({
  minutes: fc.integer({ min: 0, max: 1439 }),
  second: fc.integer({ min: 0, max: 59 }),
  offset: fc.integer({ min: -1439, max: 1439 }),
});
interface Time {
  readonly minutes: number;
  readonly second: number;
  readonly offset: number;
}

function written({ minutes, second, offset }: Time): string {
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(second)}${zone}`;
}

test('times are in the order of UTC, and written the same exactly when they are the same', () => {
  const seconds = ({ minutes, second, offset }: Time): number => (minutes - offset) * 60 + second;
  fc.assert(
    fc.property(time, time, fc.boolean(), (a, other, same) => {
      const moved = Math.min(1439, Math.max(0, a.minutes + 60)) - a.minutes;
      const b =
        same && Math.abs(a.offset + moved) < 1440
          ? { ...a, minutes: a.minutes + moved, offset: a.offset + moved }
          : other;
      expect(textBound('textMinimum', written(a))(written(b))).toBe(seconds(b) >= seconds(a));
      expect(timeOf(written(a)) === timeOf(written(b))).toBe(seconds(a) === seconds(b));
    }),
  );
});
