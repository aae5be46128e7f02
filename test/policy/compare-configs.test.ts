import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Config } from '../../src/config/config.ts';
import { configSchema } from '../../src/config/config-schema.ts';
import { checkConfig } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';
import { compareConfigs } from '../../src/policy/compare-configs.ts';
import { base, loosenings, tightenings } from './changes.ts';

const keysOf = (before: Config, after: Config): string[] =>
  compareConfigs(before, after).map(({ keys }) => keys.join('.'));

const read = (text: string): Config => {
  const checked = checkConfig(parseYaml(text, 'ml-gates.yml'));
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  return checked.config;
};

test('the base of these tests is a config', () => {
  expect(checkConfig(parseYaml(JSON.stringify(base), 'ml-gates.yml'))).toHaveProperty('config');
});

test.each(loosenings)('%s: %s', (_name, key, change) => {
  expect(keysOf(base, change(base))).toContain(key);
});

test.each(tightenings)('%s is nothing', (_name, change) => {
  expect(compareConfigs(base, change(base))).toEqual([]);
});

test('what was loosened is told with what it was and what it is', () => {
  const [, , change] = loosenings.find(([name]) => name === 'a lower min')!;
  expect(compareConfigs(base, change(base))).toEqual([
    {
      kind: 'weaker',
      gate: 'metrics/churn',
      keys: ['metrics', 'churn', 'rules', 'accuracy', 'min'],
      file: null,
      before: 0.85,
      after: 0.8499,
    },
  ]);
});

test('a config that is another in writing alone', () => {
  const before = read(
    'version: 1\nmetrics:\n  m: {path: m.json, rules: {a: {min: 0.1, severity: fail}, b: {min: 0.10}}}\n',
  );
  const after = read(`# a comment
version: 1
x-rule: &rule {min: 1e-1}
metrics:
  m:
    rules: {"b": *rule, a: {<<: *rule}}
    path: "m.json"
`);
  expect(compareConfigs(before, after)).toEqual([]);
});

test('what only reported is free to say so elsewhere', () => {
  const before: Config = { ...base, enforce: false };
  const gate = base.data!.train!;
  const after: Config = { ...base, enforce: true, data: { ...base.data, train: { ...gate, enforce: false } } };
  expect(compareConfigs(before, after)).toEqual([]);
});

describe('in any number and order', () => {
  const some = <T>(of: readonly T[]): fc.Arbitrary<T[]> =>
    fc.array(fc.constantFrom(...of), { minLength: 1, maxLength: 8 });

  test('what tightens never yields one', () => {
    fc.assert(
      fc.property(some(tightenings), (changes) => {
        const after = changes.reduce((config, [, change]) => change(config), base);
        expect(compareConfigs(base, after)).toEqual([]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('what loosens always does, whatever was loosened before', () => {
    fc.assert(
      fc.property(some(loosenings), (changes) => {
        const after = changes.reduce((config, [, , change]) => change(config), base);
        expect(compareConfigs(base, after)).not.toEqual([]);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('what loosens is found beside what tightens elsewhere', () => {
    fc.assert(
      fc.property(fc.constantFrom(...loosenings), some(tightenings), ([, key, change], tighter) => {
        const section = key.split('.').slice(0, 2).join('.');
        const elsewhere = tighter.filter(([, one]) => !touches(one, section));
        const after = change(elsewhere.reduce((config, [, one]) => one(config), base));
        expect(keysOf(base, after)).toContain(key);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

/** Whether a change reaches into a gate or section. */
function touches(change: (config: Config) => Config, section: string): boolean {
  const [first = '', second = ''] = section.split('.');
  const part = (config: Config): string => {
    const of = (config as unknown as Record<string, Record<string, unknown> | undefined>)[first];
    return JSON.stringify(typeof of === 'object' && second in of ? of[second] : of);
  };
  return part(base) !== part(change(base));
}

test('a gate called __proto__ is a gate like any other', () => {
  const named = JSON.parse(
    '{"version": 1, "metrics": {"__proto__": {"path": "m.json", "rules": {"__proto__": {"min": 1}}}}}',
  ) as Config;
  const none = JSON.parse('{"version": 1, "metrics": {"m": {"path": "m.json", "rules": {"a": {"min": 1}}}}}') as Config;
  expect(keysOf(named, none)).toEqual(['metrics.__proto__']);
  expect(compareConfigs(none, named).map(({ gate }) => gate)).toEqual(['metrics/m']);
});

interface Nested<T> {
  readonly properties: T;
}

describe('every key of a metrics gate', () => {
  const whole = configSchema as unknown as Nested<{
    metrics: { additionalProperties: Nested<Record<string, unknown>> };
  }>;
  const schema = whole.properties.metrics.additionalProperties.properties;
  const nested = (of: unknown): string[] => Object.keys((of as { properties: object }).properties);
  const rule = (schema.rules as { additionalProperties: unknown }).additionalProperties;
  const ofGates: readonly string[] = [
    ...Object.keys(schema).filter((key) => !['rules', 'predictions', 'slices', 'evidence'].includes(key)),
    ...nested(rule).map((key) => `rules.*.${key}`),
    ...nested(schema.predictions).map((key) => `predictions.${key}`),
    ...nested(schema.slices).map((key) => `slices.${key}`),
    ...nested(schema.evidence).map((key) => `evidence.${key}`),
  ];

  test.each(ofGates)('%s has a loosening that names it', (key) => {
    const pattern = new RegExp(`^metrics\\.\\w+\\.${key.replaceAll('.', '\\.').replace('*', '\\w+')}(\\.|$)`);
    expect(loosenings.map(([, named]) => named).filter((named) => pattern.test(named))).not.toEqual([]);
  });
});
