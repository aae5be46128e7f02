import { expect, test } from '@jest/globals';
import { foreignKeyPlans } from '../../src/plan/foreign-key.ts';

test('a plan names tables, not files, and every column as a list', () => {
  const plans = foreignKeyPlans(
    [
      { fields: 'carrier', reference: { resource: 'airlines', fields: ['code'] } },
      { fields: ['a', 'b'], reference: { path: ['x.csv', 'y/*.csv'], fields: ['c', 'd'] }, severity: 'warn' },
      { fields: 'boss', reference: { fields: 'id' } },
      { fields: 'boss', reference: { resource: '', fields: 'id' }, severity: 'info' },
    ],
    'data/staff',
  );
  expect(plans).toEqual([
    { fields: ['carrier'], reference: { table: 'data/airlines', fields: ['code'] }, severity: 'fail' },
    { fields: ['a', 'b'], reference: { table: 'x.csv, y/*.csv', fields: ['c', 'd'] }, severity: 'warn' },
    { fields: ['boss'], reference: { table: 'data/staff', fields: ['id'] }, severity: 'fail' },
    { fields: ['boss'], reference: { table: 'data/staff', fields: ['id'] }, severity: 'info' },
  ]);
});
