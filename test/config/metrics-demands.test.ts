import { describe, expect, test } from '@jest/globals';
import type { Config } from '../../src/config/config.ts';
import { checkConfig, gatesOf } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';

const rules = 'rules: {a: {min: 1}}';

function check(gate: string): unknown {
  const checked = checkConfig(parseYaml(`version: 1\nmetrics:\n  m: {${gate}}\n`, 'ml-gates.yml'));
  if ('config' in checked) return 'accepted';
  return checked.problems.map(({ message, where }) => `${where?.line ?? 0}:${where?.column ?? 0} ${message}`);
}

describe('accepted', () => {
  test.each([
    `path: m.json, format: lm-eval, ${rules}`,
    `path: m.csv, epoch: last, ${rules}`,
    `path: m.csv, epoch: 12, ${rules}`,
    `path: m.csv, epoch: {best: val_loss, direction: lower}, ${rules}`,
    `path: m.json, mapping: {a: /x/0/y, b: {value: /v, stderr: /s, n: /n}}, ${rules}`,
    `runs: seed-*.json, ${rules}`,
    `runs: [a.json, b.json], baseline: {file: base-*.json}, ${rules}`,
    `path: "out/{model}.json", models: [small, large], ${rules}`,
    'path: m.json, rules: {a: {target: 1, within: 0.1}}',
    'path: m.json, rules: {a: {max_change: 0.1}}',
    'path: m.json, rules: {a: {direction: lower, min_improvement_pct: 2}}',
    'path: m.json, rules: {a: {direction: lower, max_regression_pct: 2, noise_sd: 0.1}}',
    'path: m.json, fingerprint: {keys: [sha, "!n"], files: [data/*.csv]}, rules: {a: {max_change: 0.1}}',
    'path: m.json, fingerprint: {files: [t.csv]}, baseline: {git: {ref: v1}}, rules: {a: {max_change: 0.1}}',
    'path: m.json, fingerprint: {keys: [sha]}, rules: {a: {direction: lower, ratchet: 0.1}}',
  ])('%s', (gate) => {
    expect(check(gate)).toBe('accepted');
  });
});

describe('refused', () => {
  const change = 'rules: {a: {max_change: 0.1}}';
  const cases: [string, unknown[]][] = [
    [
      `path: m.json, fingerprint: {keys: [sha]}, ${rules}`,
      [expect.stringContaining('fingerprint tells with what metrics may be compared, and no rule compares')],
    ],
    [`path: m.json, fingerprint: {}, ${change}`, [expect.stringContaining('metrics.m.fingerprint is empty')]],
    [`path: m.json, fingerprint: sha, ${change}`, [expect.stringContaining('must be a mapping')]],
    [
      `predictions: {path: p.csv, task: regression, label: y, prediction: z}, fingerprint: {keys: [sha]}, ${change}`,
      [expect.stringContaining('fingerprint.keys are values of the metrics files, and there are none')],
    ],
    [
      `path: m.json, baseline: {file: b.json}, fingerprint: {files: [t.csv]}, ${change}`,
      [expect.stringContaining('fingerprint.files are looked up at a commit or in its record')],
    ],
    [
      `path: m.json, fingerprint: {files: ["!t.csv"]}, ${change}`,
      [expect.stringContaining('"!t.csv" begins with "!", and takes nothing away')],
    ],
    [`path: m.json, inputs: ["!t.csv"], ${change}`, [expect.stringContaining('"!t.csv" begins with "!"')]],
    [`path: m.json, rules: {a: {mean: 1}}`, [expect.stringContaining('unknown key "mean"')]],
    [rules, ['3:3 metrics.m does not say which files hold the metrics']],
    [`path: m.json, runs: s.json, ${rules}`, ['3:21 path and runs both say which files hold the metrics']],
    [
      `path: m.json, format: lmeval, ${rules}`,
      [expect.stringContaining('"lmeval" is not a value of metrics.m.format')],
    ],
    [
      `path: m.json, epoch: first, ${rules}`,
      [expect.stringContaining('"first" is not a value of metrics.m.epoch (last)')],
    ],
    [`path: m.json, epoch: {best: loss}, ${rules}`, [expect.stringContaining('metrics.m.epoch lacks "direction"')]],
    [`path: m.json, mapping: {a: x.y}, ${rules}`, ['3:31 "x.y" is not a JSON Pointer: it does not begin with /']],
    [
      `path: m.json, mapping: {a: {value: /x, n: y}}, ${rules}`,
      ['3:31 "y" is not a JSON Pointer: it does not begin with /'],
    ],
    [`path: m.json, mapping: {}, ${rules}`, [expect.stringContaining('metrics.m.mapping is empty')]],
    [
      `path: m.json, mapping: {a: /x}, format: nested, ${rules}`,
      [expect.stringContaining('mapping says where each metric stands, and format')],
    ],
    [`path: m.json, models: [a], ${rules}`, [expect.stringContaining('path is the same for all models')]],
    [`path: "{model}.json", ${rules}`, [expect.stringContaining('path holds {model}, and there is no list of models')]],
    [
      `path: "{model}.json", models: ["a b"], ${rules}`,
      [expect.stringContaining('"m-a b" cannot name the gate of a model')],
    ],
    [`path: "{model}.json", models: [a, a], ${rules}`, [expect.any(String)]],
    [
      'path: m.json, rules: {a: {target: 1}}',
      [expect.stringContaining('target does not say how far from it a metric may be')],
    ],
    [
      'path: m.json, rules: {a: {within: 1, min: 0}}',
      [expect.stringContaining('within says how far from a target, and there is none')],
    ],
    [
      'path: m.json, rules: {a: {min: 0, noise_sd: 1}}',
      [expect.stringContaining('noise_sd explains a loss, and no rule limits one')],
    ],
    [
      'path: m.json, rules: {a: {min_improvement_pct: 1}}',
      [expect.stringContaining('does not know which way is better')],
    ],
    ['path: m.json, baseline: none, rules: {a: {max_change: 1}}', [expect.stringContaining('baseline is none')]],
  ];
  test.each(cases)('%s', (gate, expected) => {
    expect(check(gate)).toEqual(expected);
  });

  test('a model whose gate has the name of another', () => {
    const text = `version: 1\nmetrics:\n  m: {path: "{model}.json", models: [b], ${rules}}\n  m-b: {path: m.json, ${rules}}\n`;
    expect(checkConfig(parseYaml(text, 'ml-gates.yml'))).toMatchObject({
      problems: [{ message: 'metrics.m and metrics.m-b both declare the gate metrics/m-b', where: { line: 4 } }],
    });
  });
});

test('each model is a gate of its own, with its name in the paths', () => {
  const text = `version: 1\nmetrics:\n  m: {runs: ["{model}/seed-*.json"], models: [b, $&], baseline: {file: "main/{model}.json"}, enforce: false}\n`;
  const config = parseYaml(text, 'c').value as unknown as Config;
  const gate = (name: string): unknown => ({
    kind: 'metrics',
    id: `metrics/m-${name}`,
    model: { name, key: ['metrics', 'm'], section: config.metrics?.m },
    config: { runs: [`${name}/seed-*.json`], baseline: { file: `main/${name}.json` }, enforce: false },
  });
  expect(gatesOf(config)).toEqual([gate('b'), gate('$&')]);
});
