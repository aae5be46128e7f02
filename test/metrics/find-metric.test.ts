import { describe, expect, test } from '@jest/globals';
import { findMetric } from '../../src/metrics/find-metric.ts';
import { givenTwice, namedValues } from '../../src/metrics/metric-names.ts';
import { nearestMetric } from '../../src/metrics/nearest-metric.ts';
import { readMetricFile } from '../../src/metrics/read-metric-file.ts';

const file = (value: unknown, shown = 'm.json') =>
  readMetricFile(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), {
    shown,
    label: shown,
    syntax: 'json',
  });

function ways(value: unknown, name: string): unknown {
  const lookup = findMetric([file(value)], name);
  if (lookup.kind === 'absent') return 'absent';
  const found = lookup.kind === 'found' ? [lookup.at] : lookup.ways;
  return found.map(({ keys, tree }) => [keys, tree.kind === 'object' ? 'object' : tree.text]);
}

describe('a name leads to', () => {
  const cases: [unknown, string, unknown][] = [
    [{ accuracy: 0.9 }, 'accuracy', [[['accuracy'], '0.9']]],
    [{ 'val/mAP@0.5': 0.4 }, 'val/mAP@0.5', [[['val/mAP@0.5'], '0.4']]],
    [{ val: { 'mAP@0.5': 0.4 } }, 'val/mAP@0.5', [[['val', 'mAP@0.5'], '0.4']]],
    [{ val: { 'mAP@0.5': 0.4 } }, 'val.mAP@0.5', [[['val', 'mAP@0.5'], '0.4']]],
    [{ val: { 'mAP@0': { 5: 0.4 } } }, 'val.mAP@0.5', [[['val', 'mAP@0', '5'], '0.4']]],
    [
      { results: { arc_easy: { 'acc,none': 0.7 } } },
      'results.arc_easy.acc,none',
      [[['results', 'arc_easy', 'acc,none'], '0.7']],
    ],
    [{ 'a.b': { c: 1 } }, 'a.b.c', [[['a.b', 'c'], '1']]],
    [
      { 'a.b': 1, a: { b: 2 } },
      'a.b',
      [
        [['a.b'], '1'],
        [['a', 'b'], '2'],
      ],
    ],
    [
      { 'a.b': { c: 1 }, a: { 'b.c': 2, b: { c: 3 } } },
      'a.b.c',
      [
        [['a', 'b.c'], '2'],
        [['a', 'b', 'c'], '3'],
        [['a.b', 'c'], '1'],
      ],
    ],
    ['{"__proto__": {"constructor": 1}}', '__proto__.constructor', [[['__proto__', 'constructor'], '1']]],
    [{ a: 1 }, 'constructor', 'absent'],
    [{ a: 1 }, 'toString', 'absent'],
    [{ a: [1, 2], b: 1 }, 'a.0', 'absent'],
    [{ a: { b: 1 } }, 'a.', 'absent'],
    [{ a: { b: 1 } }, '.a.b', 'absent'],
    [{ '': { b: 1 } }, '.b', [[['', 'b'], '1']]],
    [{ a: { b: 1 } }, 'a', [[['a'], 'object']]],
    [{ Accuracy: 1 }, 'accuracy', 'absent'],
  ];
  test.each(cases)('%j: %s', (value, name, expected) => {
    expect(ways(value, name)).toEqual(expected);
  });
});

test('a name in two files is ambiguous', () => {
  expect(findMetric([file({ a: 1 }, 'x.json'), file({ a: 1 }, 'y.json')], 'a').kind).toBe('ambiguous');
});

test('numbers that two files give', () => {
  const files = [file({ a: 1, b: { c: 2 }, t: 'x' }, 'x.json'), file({ a: 1, 'b.c': 3, t: 'y' }, 'y.json')];
  expect(givenTwice(namedValues(files))).toEqual([
    { name: 'a', files: ['x.json', 'y.json'] },
    { name: 'b.c', files: ['x.json', 'y.json'] },
  ]);
});

describe('the nearest metric', () => {
  const available = ['accuracy', 'val.log_loss', 'val.f1', 'latency_ms'];
  test.each([
    ['acuracy', 'accuracy'],
    ['Accuracy', 'accuracy'],
    ['log_loss', 'val.log_loss'],
    ['logloss', 'val.log_loss'],
    ['test/log_loss', 'val.log_loss'],
    ['latency', 'latency_ms'],
    ['bleu', null],
    ['', null],
  ])('of %j is %j', (name, expected) => {
    expect(nearestMetric(name, available)).toBe(expected);
  });
});
