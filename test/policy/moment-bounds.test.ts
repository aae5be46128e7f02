import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json } from '../../src/core/json.ts';
import { textBound, type TextBound } from '../../src/plan/text-bounds.ts';
import { compareSchemas } from '../../src/policy/compare-schemas.ts';

const notesOf = (before: Json, after: Json): string[] =>
  compareSchemas(before, after).map(({ kind, keys }) => `${kind} ${keys.join('/')}`);

describe('bounds of dates and times are compared as moments', () => {
  test.each<[Json, Json, string[]]>([
    [{ textMinimum: '2024-01-01' }, { textMinimum: '2024-01-02' }, []],
    [{ textMinimum: '2024-01-02' }, { textMinimum: '2024-01-01' }, ['weaker textMinimum']],
    [{ textMaximum: '2024-01-02' }, { textMaximum: '2024-01-03' }, ['weaker textMaximum']],
    [{ textMinimum: '2024-01-02' }, {}, ['removed textMinimum']],
    [{}, { textMinimum: '2024-01-02' }, []],
    // as texts, each of these would be in the other order
    [{ textMinimum: '09:00:00+02:00' }, { textMinimum: '08:00:00Z' }, []],
    [{ textMinimum: '08:00:00Z' }, { textMinimum: '09:00:00+02:00' }, ['weaker textMinimum']],
    [{ textMaximum: '08:00:00Z' }, { textMaximum: '07:00:00-03:00' }, ['weaker textMaximum']],
    [{ textMaximum: '23:00:00-02:00' }, { textMaximum: '23:59:00Z' }, []],
    [{ textMinimum: '2024-01-01T00:00:00.5Z' }, { textMinimum: '2024-01-01T00:00:00Z' }, ['weaker textMinimum']],
    [{ textMinimum: '2024-01-01T00:00:00Z' }, { textMinimum: '2024-01-01T00:00:00.5Z' }, []],
    [{ textMinimum: '2024-01-01T10:00:00+02:00' }, { textMinimum: '2024-01-01T08:00:00Z' }, []],
    // of these nobody knows which is earlier
    [{ textMinimum: '2024-01-01T00:00:00' }, { textMinimum: '2024-01-01T00:00:00Z' }, ['changed textMinimum']],
    [{ textMinimum: '08:00:00Z' }, { textMinimum: '23:00:00' }, ['changed textMinimum']],
    [{ textMaximum: '2024-01-01T00:00:00Z' }, { textMaximum: '2023-01-01T00:00:00' }, ['changed textMaximum']],
    // exclusive and inclusive
    [{ textMinimum: '2024-01-01' }, { textExclusiveMinimum: '2024-01-01' }, []],
    [{ textMinimum: '2024-01-01' }, { textExclusiveMinimum: '2023-12-31' }, ['weaker textMinimum']],
    [{ textExclusiveMinimum: '2024-01-01' }, { textMinimum: '2024-01-01' }, ['weaker textExclusiveMinimum']],
    [{ textExclusiveMaximum: '2024-01-01' }, { textMaximum: '2023-12-31' }, []],
    [{ textMinimum: '2024-01-01' }, { textMinimum: '2023-01-01', textExclusiveMinimum: '2024-06-01' }, []],
  ])('%j, then %j', (before, after, expected) => {
    expect(notesOf(before, after)).toEqual(expected);
  });
});

const keyword = fc.constantFrom<TextBound>(
  'textMinimum',
  'textMaximum',
  'textExclusiveMinimum',
  'textExclusiveMaximum',
);
const moment = fc
  .record({
    day: fc.integer({ min: 1, max: 2 }),
    hour: fc.integer({ min: 0, max: 23 }),
    fraction: fc.constantFrom('', '.5'),
    zone: fc.constantFrom('', 'Z', '+02:00', '-11:00'),
  })
  .map(({ day, hour, fraction, zone }) => `2024-01-0${day}T${String(hour).padStart(2, '0')}:00:00${fraction}${zone}`);

test('where nothing was loosened, every moment that passes now passed before', () => {
  fc.assert(
    fc.property(
      keyword,
      keyword,
      fc.array(moment, { minLength: 2, maxLength: 40 }),
      (a, b, [before, after, ...cells]) => {
        if (before === undefined || after === undefined || notesOf({ [a]: before }, { [b]: after }).length > 0) return;
        for (const cell of [before, after, ...cells])
          if (textBound(b, after)(cell)) expect([cell, textBound(a, before)(cell)]).toEqual([cell, true]);
      },
    ),
    { numRuns: 3000 },
  );
});
