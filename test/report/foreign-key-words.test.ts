import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import { dataSentence } from '../../src/report/data-words.ts';
import { md } from '../../src/report/markdown-parts.ts';
import { reasonWords } from '../../src/report/reason-words.ts';
import { remedies } from '../../src/report/remedies.ts';
import { aFinding, aGate } from '../support/builders.ts';

const gate = { ...aGate({ id: 'data/flights' }), kind: 'data', measured: { rows: 30_000 } } as const;
const params = { columns: ['dest'], table: 'data/airports', reference_columns: ['faa'], compared: 27_004 };
const pair = { columns: ['a', 'b'], table: 'data/flights', reference_columns: ['x', 'y'], compared: 27_004 };

test.each<[Partial<Finding>, string]>([
  [{ outcome: 'pass', params }, 'dest: each is in `faa` of `data/airports`'],
  [{ outcome: 'violated', params, count: 680 }, 'dest: 680 of 27,004 values are not in `faa` of `data/airports`'],
  [{ outcome: 'violated', params, count: 1 }, 'dest: 1 of 27,004 values is not in `faa` of `data/airports`'],
  [
    { outcome: 'violated', subject: 'a+b', params: pair, count: 2 },
    'a+b: 2 of 27,004 keys are not in `x+y` of the same data',
  ],
  [
    { outcome: 'unmeasured', params, reason: { code: 'absent', params: { columns: ['dest'] } } },
    'dest: `foreignKeys` was not measured: the data has no column `dest`',
  ],
  [
    { outcome: 'unmeasured', params, reason: { code: 'no-keys', params: { columns: ['dest'] } } },
    'dest: `foreignKeys` was not measured: no row has a value in `dest`',
  ],
  [
    {
      outcome: 'unmeasured',
      params,
      reason: { code: 'reference-without-keys', params: { table: 'data/airports', columns: ['faa'], rows: 0 } },
    },
    'dest: `foreignKeys` was not measured: `data/airports`, which it refers to, has no row',
  ],
  [
    {
      outcome: 'unmeasured',
      params,
      reason: { code: 'reference-without-keys', params: { table: 'a.csv', columns: ['x', 'y'], rows: 3 } },
    },
    'dest: `foreignKeys` was not measured: no row of `a.csv` has a value in each of `x` and `y`',
  ],
])('%j', (over, words) => {
  const finding = aFinding({ rule: 'foreignKeys', subject: 'dest', ...over });
  expect(md(dataSentence(finding, gate)).replaceAll('\u00a0', ' ')).toBe(words);
});

test('rows of a reference that nobody could read', () => {
  const words = md(reasonWords({ code: 'reference-unread', params: { table: 'data/airports', rows: 1 } }));
  expect(words.replaceAll('\u00a0', ' ')).toBe(
    '1 row of `data/airports` could not be read: which keys stand there is not known',
  );
});

const apart = { column: 'd', other: 'day', table: 'data/days', own: true, type: 'date', pattern: 'dd.MM.yyyy' };

test.each<[Record<string, boolean | string>, string]>([
  [
    apart,
    '`d` is read as `date` by the pattern `dd.MM.yyyy`, and `day` of `data/days` as texts: of those none can be equal but what is written like 2024-01-26',
  ],
  [
    { column: 'd', other: 'day', table: 'data/days', own: false, type: 'timestamp' },
    '`day` of `data/days` is read as `timestamp`, and `d` as texts: of those none can be equal but what is written like 2024-01-26T15:00:00',
  ],
])('columns of which one is read as dates: %j', (params, expected) => {
  expect(md(reasonWords({ code: 'moments-apart', params }))).toBe(expected);
});

test('what to do about them is not to add rows', () => {
  const broken = aFinding({
    rule: 'foreignKeys',
    subject: 'd',
    outcome: 'violated',
    params: { ...params, table: 'data/days' },
  });
  const ways = (finding: Finding): string[] =>
    remedies({ ...gate, verdict: 'fail', findings: [finding] }, 'ml-gates.yml').map((way) => md(way));
  expect(ways(broken)[0]).toBe('add to `data/days` the rows that it lacks');
  const all = ways({ ...broken, notes: [{ code: 'moments-apart', params: apart }] });
  expect(all[0]).toBe(
    'declare `d` and `day` of `data/days` as the same type in their schemas: only `d` is read as `date`',
  );
  expect(all.join()).not.toContain('rows that it lacks');
});
