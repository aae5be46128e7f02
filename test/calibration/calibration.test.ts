import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as decide from '../../src/metrics/decide.ts';
import * as catalogue from '../../src/metrics/predictions/classification-catalogue.ts';
import * as named from '../../src/metrics/predictions/named-metric.ts';
import * as resampling from '../../src/metrics/predictions/resampling.ts';
import * as taskKind from '../../src/metrics/predictions/task-kind.ts';
import * as testChange from '../../src/metrics/predictions/test-change.ts';
import * as settle from '../../src/metrics/settle.ts';
import * as binomial from '../../src/stats/binomial-draw.ts';
import * as bootstrap from '../../src/stats/paired-bootstrap.ts';
import * as random from '../../src/stats/random.ts';
import { modulesOf } from './modules.mjs';
import { calibrationTable, kinds, tableLines } from './simulate.mjs';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/statistics.md'), 'utf8');
const modules = modulesOf({
  ...decide,
  ...catalogue,
  ...named,
  ...resampling,
  ...taskKind,
  ...testChange,
  ...settle,
  ...binomial,
  ...bootstrap,
  ...random,
});

/** A row of the page's table, its shares as numbers. */
const measured = page
  .slice(page.indexOf('<!-- measured'), page.indexOf('<!-- end -->'))
  .split('\n')
  .filter((line) => line.includes(' %') && !line.includes('sees 3'))
  .map((line) => {
    const [data = '', rows = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const shares = cells.map((cell) => cell.split(' %').map((one) => parseFloat(one.replace('(', '')) / 100));
    const kind = Object.values(kinds).find(({ words }) => words === data);
    const [sees, fails, failsWhereSeen, announced, amber, anyDrop, one, two, three] = shares.map(([first]) => first!);
    return {
      data,
      rows,
      times: kind!.times,
      sees: sees!,
      fails: fails!,
      failsWhereSeen: failsWhereSeen!,
      announced: announced!,
      amber: amber!,
      anyDrop: anyDrop!,
      power: [one!, two!, three!],
    };
  });

/** Three standard errors of a share of so many. */
const threeErrors = (share: number, times: number): number => 3 * Math.sqrt((share * (1 - share)) / times);

test('the page has a row for every kind and size', () => expect(measured).toHaveLength(16));

describe.each(measured)('$data, $rows rows', (row) => {
  test('an unchanged model fails in 5 % where the test set sees three tolerances', () => {
    const times = row.times * row.sees;
    const worst = Number.isNaN(row.failsWhereSeen) ? 0 : row.failsWhereSeen;
    expect(worst).toBeLessThanOrEqual(0.05 + threeErrors(0.05, Math.max(times, 1)));
  });

  test('and is amber no more often than the page says', () => {
    const [, most = ''] = /amber in at most\s+(\d+) %/.exec(page) ?? [];
    expect(row.amber).toBeLessThanOrEqual(parseFloat(most) / 100);
  });

  test('and elsewhere as often as the findings announce, or less', () => {
    expect(row.fails).toBeLessThanOrEqual(row.announced + threeErrors(row.announced, row.times) + 0.01);
  });

  test('never more often than with "any drop fails"', () => expect(row.fails).toBeLessThanOrEqual(row.anyDrop));

  test('a larger loss is stopped more often', () => {
    const [one = 0, two = 0, three = 0] = row.power;
    const slack = threeErrors(0.5, row.times);
    expect(one).toBeGreaterThan(row.fails - slack);
    expect(two).toBeGreaterThan(one - slack);
    expect(three).toBeGreaterThan(two - slack);
    expect(three).toBeGreaterThan(row.fails);
  });
});

test('the page says what the sources do', () => {
  const chosen = (kind: string, size: number): boolean => size === 50 && kind !== 'balanced';
  const [, , ...lines] = tableLines(calibrationTable(modules, chosen));
  const plain = (text: string): string => text.replace(/\s+/g, ' ');
  for (const line of lines) expect(plain(page)).toContain(plain(line));
  expect(lines).toHaveLength(3);
});
