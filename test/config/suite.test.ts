import { describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { loadSuites } from '../../src/config/suite.ts';
import { MlGatesError, type Problem } from '../../src/core/errors.ts';
import { createFiles } from '../../src/host/disk-files.ts';
import { aFolder } from '../support/folder.ts';

async function problemsOf(config: string | Uint8Array): Promise<readonly Problem[]> {
  const folder = aFolder({ 'ml-gates.yml': config });
  const files = createFiles({ root: folder, allowed: null });
  try {
    await loadSuites('ml-gates.yml', folder, files);
  } catch (error) {
    if (error instanceof MlGatesError) return error.problems;
    throw error;
  }
  return [];
}

const metrics = (rule: string): string => `version: 1
metrics:
  churn:
    path: metrics.json
    rules:
      accuracy: ${rule}
`;

describe('a config is refused with place, message and mend', () => {
  test.each<[string, string, { line: number; column: number; message: string; hint?: string }]>([
    [
      'an unknown key',
      metrics('{direction: higher, max_regresion: 0.01}'),
      {
        line: 6,
        column: 37,
        message: 'unknown key "max_regresion" in metrics.churn.rules.accuracy',
        hint: 'did you mean max_regression?',
      },
    ],
    [
      'a comma',
      metrics('{direction: lower, max: "0,40"}'),
      { line: 6, column: 41, message: '"0,40" is not a number', hint: 'write 0.40' },
    ],
    [
      'a quoted number',
      metrics('{max: "0.4"}'),
      { line: 6, column: 23, message: '"0.4" is not a number', hint: 'write 0.4' },
    ],
    ['text behind a number', metrics('{min: 10abc}'), { line: 6, column: 23, message: '"10abc" is not a number' }],
    [
      'a number that is none',
      metrics('{min: .nan}'),
      { line: 6, column: 23, message: 'NaN is not a number', hint: 'write a finite number' },
    ],
    [
      'a wrong word',
      metrics('{direction: hihger}'),
      {
        line: 6,
        column: 29,
        message: '"hihger" is not a value of metrics.churn.rules.accuracy.direction (higher, lower)',
        hint: 'did you mean higher?',
      },
    ],
    [
      'a YAML 1.1 boolean',
      'version: 1\nenforce: yes\ncard: {facts: f.yml}\n',
      { line: 2, column: 10, message: '"yes" is not true or false', hint: 'write true' },
    ],
    ['a duplicate key', metrics('{min: 1, min: 2}'), { line: 6, column: 26, message: 'this key is here twice' }],
    [
      'a gate without a path',
      'version: 1\nmetrics: {churn: {rules: {a: {min: 1}}}}\n',
      {
        line: 2,
        column: 11,
        message: 'metrics.churn does not say which files hold the metrics',
        hint: 'add path: …, or runs: … for one file per run, or predictions: …',
      },
    ],
    [
      'no demand',
      'version: 1\nmetrics: {churn: {path: m.json, rules: {a: {direction: higher}}}}\n',
      {
        line: 2,
        column: 11,
        message: 'metrics.churn demands nothing',
        hint: 'add a rule, or `enforce: false` to only report',
      },
    ],
    [
      'no gate',
      'version: 1\n',
      { line: 1, column: 1, message: 'no gate is declared', hint: 'add data:, metrics: or card:' },
    ],
    ['nothing', '', { line: 1, column: 1, message: 'the config is empty', hint: 'begin with version: 1' }],
    [
      'another version',
      'version: 2\ncard: {facts: f.yml}\n',
      { line: 1, column: 10, message: 'version is 2; this release reads 1' },
    ],
    [
      'a list of nothing',
      'version: 1\ndata:\n  train:\n    path: a.csv\n    schema: s.json\n    foreignKeys: []\n',
      { line: 6, column: 18, message: 'data.train.foreignKeys is empty' },
    ],
    [
      'no baseline for a change',
      metrics('{direction: higher, max_regression: 0.1}') + '    baseline: none\n',
      {
        line: 7,
        column: 5,
        message: 'baseline is none, and accuracy is to be compared with one',
        hint: 'remove baseline: none, or the change rule',
      },
    ],
    [
      'no direction for a change',
      metrics('{max_regression: 0.1}'),
      {
        line: 6,
        column: 7,
        message: 'a change rule of accuracy does not know which way is better',
        hint: 'add direction: higher or direction: lower',
      },
    ],
    [
      'an impossible range',
      metrics('{min: 2, max: 1}'),
      { line: 6, column: 18, message: 'min 2 is above max 1: nothing can hold' },
    ],
    [
      'a bad gate name',
      'version: 1\ndata: {"a b": {path: x.csv, uniqueKeys: [[a]]}}\n',
      { line: 2, column: 8, message: '"a b" cannot name a gate: letters, digits, _ and -, 64 at most' },
    ],
    [
      'a tab',
      'version: 1\ndata:\n\ttrain: {}\n',
      { line: 3, column: 1, message: 'a tab indents this line; YAML wants blanks' },
    ],
  ])('%s', async (_, config, { line, column, message, hint }) => {
    const [problem] = await problemsOf(config);
    expect({ message: problem?.message, hint: problem?.hint, ...problem?.where }).toEqual({
      message,
      hint,
      file: 'ml-gates.yml',
      line,
      column,
    });
  });

  test('what the schema objects to hides no other mistake', async () => {
    const text = [
      'version: 2',
      'metrics:',
      '  a: {path: m.json, rules: {x: {min: 0, mx: 1}, y: {max_regression: 1}}}',
      '  b: {path: m.json, rules: {z: {direction: higher}}}',
      '  c: {path: m.json, rules: {w: {mn: 1}}}',
      'data:',
      '  d: {path: d.csv}',
      'card: {facts: f.yml, verify: true, x: 1}',
      '',
    ].join('\n');
    const found = (await problemsOf(text)).map(({ where, message }) => `${where?.line ?? 0} ${message}`);
    expect(found.sort()).toEqual([
      '1 version is 2; this release reads 1',
      '3 a change rule of y does not know which way is better',
      '3 unknown key "mx" in metrics.a.rules.x',
      '4 metrics.b demands nothing',
      '5 unknown key "mn" in metrics.c.rules.w',
      '7 data.d demands nothing',
      '8 unknown key "x" in card',
    ]);
  });

  test('a name with a percent sign is a name', async () => {
    const [problem] = await problemsOf(`version: 1\nmetrics:\n  a: {path: m.json, rules: {"top5%zz": {mn: 1}}}\n`);
    expect(problem).toMatchObject({ message: 'unknown key "mn" in metrics.a.rules.top5%zz', where: { line: 3 } });
  });

  test('one config that cannot be read hides no mistake of another', async () => {
    const folder = aFolder({ 'a/ml-gates.yml': '\u0000', 'b/ml-gates.yml': metrics('{direction: up}') });
    const files = createFiles({ root: folder, allowed: null });
    const error = await loadSuites('*/ml-gates.yml', folder, files).catch((thrown: unknown) => thrown);
    expect((error as MlGatesError).problems.map(({ where }) => where?.file)).toEqual([
      'a/ml-gates.yml',
      'b/ml-gates.yml',
    ]);
  });

  test('all problems of all configs at once', async () => {
    const bad = metrics('{direction: up, max_regresion: 1}');
    const folder = aFolder({ 'a/ml-gates.yml': bad, 'b/ml-gates.yml': bad });
    const files = createFiles({ root: folder, allowed: null });
    const error = await loadSuites('*/ml-gates.yml', folder, files).catch((thrown: unknown) => thrown);
    expect((error as MlGatesError).problems.map(({ where }) => `${where?.file ?? ''}:${where?.line ?? 0}`)).toEqual([
      'a/ml-gates.yml:6',
      'a/ml-gates.yml:6',
      'b/ml-gates.yml:6',
      'b/ml-gates.yml:6',
    ]);
  });

  test('an alias bomb', async () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map(
        (c, i) =>
          `${c}: &${c} [${Array(9)
            .fill(`*${'abcdefg'[i] ?? ''}`)
            .join(',')}]`,
      ),
    ];
    const [problem] = await problemsOf(bomb.map((line) => `x-${line}`).join('\n') + '\nversion: 1\n');
    expect(problem?.message).toMatch(/aliases expand to too much/);
  });

  test.each([
    ['an alias of nothing', 'version: 1\nx-a: *zz\n', /no anchor &zz stands before this alias/, 2],
    ['an alias of itself', 'version: 1\nx-a: &z {<<: *z}\n', /<< takes a mapping|alias/, 1],
    ['a merge of a number', 'version: 1\nx-a: {<<: 3, min: 0}\n', /<< takes a mapping/, 1],
    ['a list as a key', 'version: 1\n? [a]\n: 1\n', /cannot be a key/, 2],
    [
      'a character with two meanings',
      'version: 1\ndata:\n  a:\n    path: a.csv\n    uniqueKeys: [[a]]\n    dialect: {delimiter: "|", commentChar: "|"}\n',
      /commentChar is the same character as delimiter/,
      6,
    ],
    [
      'a line end between cells',
      'version: 1\ndata:\n  a:\n    path: a.csv\n    uniqueKeys: [[a]]\n    dialect: {delimiter: "\\n"}\n',
      /delimiter cannot be a line end/,
      6,
    ],
  ])('%s', async (_, text, message, line) => {
    const [problem] = await problemsOf(text);
    expect(problem?.message).toMatch(message);
    expect(problem?.where?.line).toBe(line);
  });

  test.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x76, 0]), /is UTF-16/],
    ['Latin-1', new Uint8Array([0x76, 0xe9, 0x0a]), /is not UTF-8/],
  ])('%s', async (_, bytes, message) => {
    const [problem] = await problemsOf(bytes);
    expect(problem?.message).toMatch(message);
  });
});

describe('a config is read', () => {
  test('with anchors, merges and x- keys, and its gates come in order', async () => {
    const folder = aFolder({
      'conf/ml-gates.yml': `version: 1
x-shared: &limits {direction: higher, min: 0.5}
card: {facts: facts.yml}
metrics:
  churn: {path: m.json, rules: {accuracy: {<<: *limits, max_regression: 0.1}, recall: *limits, __proto__: {min: 1}}}
data:
  train: {path: train.csv, uniqueKeys: [[id]]}
`,
    });
    const [suite] = await loadSuites('conf/ml-gates.yml', folder, createFiles({ root: folder, allowed: null }));
    expect(suite.gates.map((gate) => gate.id)).toEqual(['data/train', 'metrics/churn', 'card']);
    expect(suite.config.metrics?.churn?.rules).toMatchObject({
      accuracy: { direction: 'higher', min: 0.5, max_regression: 0.1 },
    });
    expect(Object.keys(suite.config.metrics?.churn?.rules ?? {})).toContain('__proto__');
    expect(suite.folder).toBe(path.join(folder, 'conf'));
    expect(suite.locate(['metrics', 'churn', 'rules', 'accuracy', 'min']).where).toMatchObject({ line: 2 });
  });

  test('a glob that matches nothing is a mistake', async () => {
    const folder = aFolder();
    await expect(loadSuites('*/ml-gates.yml', folder, createFiles({ root: folder, allowed: null }))).rejects.toThrow(
      /no config matches/,
    );
  });
});
