import { describe, expect, test } from '@jest/globals';
import { checkConfig } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';

/** What is said of predictions with these keys, in a gate that demands something. */
function check(predictions: string, rules = '{accuracy: {min: 0.5}}'): readonly string[] {
  const gate = `predictions: {path: p.csv, label: y, ${predictions}}, rules: ${rules}`;
  const checked = checkConfig(parseYaml(`version: 1\nmetrics:\n  m: {${gate}}\n`, 'ml-gates.yml'));
  return 'config' in checked ? [] : checked.problems.map(({ message }) => message);
}

describe('accepted', () => {
  test.each([
    'task: binary, prediction: z',
    'task: binary, score: p, positive: "01"',
    'task: binary, score: p, threshold: 0.5',
    'task: binary, prediction: z, score: z',
    'task: multiclass, prediction: z',
    'task: multiclass, score: {a: pa, b: pb}',
    'task: regression, prediction: z',
    'task: ranking, score: s, query: q',
  ])('%s', (keys) => {
    expect(check(keys)).toEqual([]);
  });
});

describe('refused', () => {
  test.each<[string, readonly (string | RegExp)[]]>([
    ['task: binary', ['predictions need a prediction or a score']],
    ['task: multiclass', ['predictions need a prediction or a score']],
    ['task: multiclass, score: p', ['several classes have a score each']],
    ['task: multiclass, prediction: z, score: p', ['several classes have a score each']],
    ['task: multiclass, score: {a: p}', ['metrics.m.predictions.score holds fewer than 2 keys']],
    ['task: binary, score: {a: p, b: q}', ['this task has one score']],
    ['task: multiclass, prediction: z, positive: a', [/have no positive: only binary/]],
    ['task: multiclass, prediction: z, threshold: 0.5', [/have no threshold/]],
    ['task: binary, prediction: z, score: p, threshold: 0.5', ['prediction and threshold both say what was predicted']],
    ['task: binary, prediction: z, threshold: 0.5', [/both say/, 'threshold needs a score']],
    ['task: regression', [/need prediction/]],
    ['task: regression, prediction: z, score: p', [/have no score/]],
    ['task: ranking, score: s', [/need query/]],
    ['task: ranking, query: q', [/need score/]],
    ['task: binary, prediction: z, query: q', [/have no query/]],
    ['task: binary, prediction: y', ['label and prediction are one column, "y"']],
    ['task: binary, score: y', ['label and score are one column, "y"']],
    ['task: binary, prediction: z, id: y', ['label and id are one column, "y"']],
    ['task: multiclass, score: {a: p, b: p}', ['the class a and the class b have one column, "p"']],
    ['task: multiclass, score: {a: p, b: y}', ['label and the class b have one column, "y"']],
  ])('%s', (keys, messages) => {
    const said = check(keys);
    expect(said).toHaveLength(messages.length);
    for (const [at, message] of messages.entries()) expect(said[at]).toMatch(message);
  });
});
