import { expect, test } from '@jest/globals';
import { compileRecordValidator } from '../../src/plan/record-validator.ts';
import { textFormats } from '../../src/plan/text-formats.ts';

const texts = [
  '',
  '2013-01-31',
  '2012-02-29',
  '2013-02-29',
  '2013-13-01',
  '05:00:00Z',
  '05:00:00',
  '23:59:60Z',
  '25:00:00Z',
  '05:00:00.123+01:00',
  '2013-01-31T05:00:00Z',
  '2013-01-31t05:00:00z',
  '2013-01-31 05:00:00Z',
  '2013-01-31T05:00:00',
  '2013-01-31T05:00:00+24:00',
  ' 2013-01-31',
  '２013-01-31',
];

test.each([...textFormats.keys()])('%s is decided on as ajv decides', (format) => {
  const validate = compileRecordValidator({ type: 'object', properties: { a: { type: 'string', format } } }, '2020-12');
  const ajv = texts.map((text) => validate({ a: text }).length === 0);
  expect(texts.map((text) => textFormats.get(format)?.(text))).toEqual(ajv);
  expect(new Set(ajv).size).toBe(2);
});

test('dates and times are there', () => {
  expect([...textFormats.keys()]).toEqual(['date', 'time', 'date-time', 'iso-time', 'iso-date-time']);
});
