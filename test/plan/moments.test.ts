import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, momentOf, timeOf } from '../../src/plan/moments.ts';

test.each<[string, string | undefined]>([
  ['2024-01-26T15:00:00', '2024-01-26T15:00:00'],
  ['2024-01-26 15:00:00', '2024-01-26T15:00:00'],
  ['2024-01-26T15:00:00.500', '2024-01-26T15:00:00.5'],
  ['2024-01-26T15:00:00,500', '2024-01-26T15:00:00.5'],
  ['2024-01-26T15:00:00Z', '2024-01-26T15:00:00Z'],
  ['2024-01-01T00:30:00+01:00', '2023-12-31T23:30:00Z'],
  ['2024-02-28T23:30:00-0100', '2024-02-29T00:30:00Z'],
  ['2023-12-31T23:30:00-01', '2024-01-01T00:30:00Z'],
  ['0001-01-01T00:00:00+01:00', undefined],
  ['9999-12-31T23:59:59-01:00', undefined],
  ['2024-01-26T15:00:00+24:00', undefined],
  ['2024-01-26T24:00:00', undefined],
  ['2024-01-26T15:60:00', undefined],
  ['2024-01-26T15:00:60', undefined],
  ['0000-01-26T15:00:00', undefined],
  ['2023-02-29T15:00:00', undefined],
  ['2024-01-26T15:00', undefined],
  ['٢٠٢٤-01-26T15:00:00', undefined],
])('the moment %s is %s', (text, expected) => {
  expect(momentOf(text)).toBe(expected);
});

test.each<[string, string | undefined]>([
  ['15:00:00', '15:00:00'],
  ['15:00:00.250', '15:00:00.25'],
  ['15:00:00Z', '15:00:00Z'],
  ['15:00:00+00:00', '15:00:00Z'],
  ['15:00:00-05:30', '20:30:00Z'],
  ['22:30:00.5-05:30', '23:59:00.5-04:01'],
  ['00:30:00+01:00', '00:00:00+00:30'],
  ['23:30:00-24:00', undefined],
  ['24:00:00', undefined],
  ['15:00', undefined],
])('the time %s is %s', (text, expected) => {
  expect(timeOf(text)).toBe(expected);
});

const instant = fc.date({
  min: new Date('0001-01-02T00:00:00Z'),
  max: new Date('9999-12-30T00:00:00Z'),
  noInvalidDate: true,
});

test('a day is one exactly when the calendar of the engine has it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const known = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(known.getTime()) && known.toISOString().startsWith(text);
        expect(dateOf(text)).toBe(exists ? text : undefined);
      },
    ),
  );
});

test('with whatever offset it is written, a moment is the same in UTC', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: -1439, max: 1439 }), (date, offset) => {
      const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 23);
      const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
        String(part).padStart(2, '0'),
      );
      const utc = date.toISOString().replace(/\.?0*Z$/, 'Z');
      expect(momentOf(`${local}${offset < 0 ? '-' : '+'}${hours!}:${minutes!}`)).toBe(utc);
    }),
  );
});

test('the order of what is written is the order of time', () => {
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      const [first, second] = [a, b].map((date) => momentOf(date.toISOString())!.slice(0, -1));
      expect(first! < second!).toBe(a.getTime() < b.getTime());
    }),
  );
});
