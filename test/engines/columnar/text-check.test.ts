import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Answer, Kernels } from '../../../src/data/kernels/kernels.ts';
import { TextCheck } from '../../../src/engines/columnar/text-check.ts';
import { ValueCheck } from '../../../src/engines/columnar/value-check.ts';
import type { Predicate } from '../../../src/plan/plan.ts';
import { textFormats } from '../../../src/plan/text-formats.ts';
import { slicesOf } from '../../data/placed-texts.ts';

function answersOf(predicates: readonly Predicate[], texts: readonly (string | null)[]): number[] {
  const kernels = Kernels.borrow();
  const check = new TextCheck(new ValueCheck(predicates));
  const answers = [...check.answers(slicesOf(kernels, texts), texts.length)];
  kernels.giveBack();
  return answers;
}

describe.each([...textFormats])('texts of the format %s', (format, holds) => {
  const sure = (text: string): boolean => answersOf([{ is: 'format', format }], [text])[0] === Answer.yes;

  const days = ['2013-01-01', '2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '2024-02-30', '2024-04-31'];
  const dates = [
    ...days,
    '2024-12-31',
    '2024-13-01',
    '2024-00-10',
    '2024-10-00',
    '0000-01-01',
    '2024-1-01',
    '20240101',
  ];
  const clocks = ['05:00:00', '24:00:00', '23:59:59', '23:59:60', '12:60:00', '05:00', '5:00:00', '00:00:60', ''];
  const fractions = ['', '.5', '.123456789', '.1234567890', '.', ',5', '.99999999999999999999'];
  const zones = ['', 'Z', 'z', '+01:00', '-0130', '+05', '+24:00', '+01:60', '+1:00', '+01:', 'Y', 'ZZ'];
  const times = clocks.flatMap((clock) => fractions.flatMap((part) => zones.map((zone) => clock + part + zone)));
  const both = ['T', 't', ' ', '\t', '', 'TT'].flatMap((between) =>
    times.map((time, nth) => (dates[nth % dates.length] ?? '') + between + time),
  );

  test.each([
    ['dates', dates],
    ['times', times],
    ['dates and times', both],
  ])('what is told to hold does: %s', (_, texts) => {
    const answers = answersOf([{ is: 'format', format }], texts);
    texts.forEach((text, row) => {
      if (answers[row] === Answer.yes) expect(`${text}: ${String(holds(text))}`).toBe(`${text}: true`);
      else expect(answers[row]).toBe(Answer.ask);
    });
  });

  test('what is told to hold does: anything that looks like one', () => {
    const text = fc.stringMatching(
      /^(\d{4}-[01]\d-[0-3]\d)?[Tt ]?([0-2]\d:[0-6]\d:[0-6]\d(\.\d{1,12})?)?([zZ]|[+-]\d\d(:?\d\d)?)?$/,
    );
    fc.assert(
      fc.property(text, (one) => !sure(one) || holds(one)),
      { numRuns: 500 },
    );
  });

  test('the usual way to write it is told to hold', () => {
    const usual = { date: '2013-01-31', time: '05:00:00Z', 'date-time': '2013-01-31T05:00:00.25+01:00' };
    const written = { ...usual, 'iso-time': '05:00:00', 'iso-date-time': '2013-01-31 05:00:00' };
    expect(sure(written[format as keyof typeof written])).toBe(true);
  });
});

test('whoever finds less decides', () => {
  const predicates: readonly Predicate[] = [
    { is: 'length', minLength: 2, maxLength: 5 },
    { is: 'pattern', pattern: '^[a-z]+$' },
    { is: 'pattern', pattern: 'e' },
  ];
  const texts = ['ee', 'e', 'bcd', 'eeeeee', 'EE', null, 'é', 'éé', 'ée1234'];
  const { no, yes, ask } = Answer;
  expect(answersOf(predicates, texts)).toEqual([yes, no, no, no, no, yes, no, ask, no]);
});

test.each<[string, readonly Predicate[], boolean]>([
  ['a length', [{ is: 'length', minLength: 1 }], true],
  ['a pattern of bytes', [{ is: 'pattern', pattern: '^a+$' }], true],
  ['a pattern that looks back', [{ is: 'pattern', pattern: '(a)\\1' }], false],
  ['values', [{ is: 'in', values: ['a'] }], false],
  ['another type', [{ is: 'type', types: ['integer'] }], false],
  ['a bound', [{ is: 'textBound', keyword: 'textMinimum', value: '2024-01-01' }], false],
])('what kernels know of: %s', (_, predicates, known) => {
  expect(new TextCheck(new ValueCheck(predicates)).answersMost).toBe(known);
});
