import { describe, expect, test } from '@jest/globals';
import { checkConfig } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';

const config = (rest: string): string =>
  `version: 1\nmetrics: {churn: {path: m.json, rules: {accuracy: {min: 0.5}}}}\n${rest}\n`;

const problemsOf = (rest: string): string[] => {
  const checked = checkConfig(parseYaml(config(rest), 'ml-gates.yml'));
  return 'problems' in checked ? checked.problems.map(({ message, hint }) => `${message} | ${hint ?? ''}`) : [];
};

const one = (over: string): string =>
  `waivers: [{gate: metrics/churn, subject: accuracy, until: 2027-01-31, reason: "why"${over === '' ? '' : `, ${over}`}}]`;

describe('a waiver', () => {
  test.each([
    'waivers: []',
    one(''),
    one('limit: 0.4'),
    one('rule: max_regression, slice: {region: EU}, x-by: mia'),
    one('').replace('accuracy', '""'),
    one('').replace('2027-01-31', '"2028-02-29"'),
  ])('%s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test.each<[string, RegExp]>([
    [
      one('').replace('metrics/churn', 'metrics/chrun'),
      /no gate is called "metrics\/chrun" \| did you mean metrics\/churn\?/,
    ],
    [one('').replace('metrics/churn', 'card'), /no gate is called "card" \| declared: metrics\/churn/],
    [one('').replace('2027-01-31', '2027-02-29'), /"2027-02-29" is not a day \| write it as 2027-01-31/],
    [one('').replace('2027-01-31', '31.01.2027'), /is not a day/],
    [one('').replace('2027-01-31', '2027-01-31T10:00:00Z'), /is not a day/],
    [one('limt: 0.4'), /unknown key "limt".* \| did you mean limit\?/],
    [one('limit: "0,4"'), /"0,4" is not a number/],
    [one('').replace(', reason: "why"', ''), /lacks "reason"/],
    [one('').replace(', until: 2027-01-31', ''), /lacks "until"/],
    [one('').replace('subject: accuracy, ', ''), /lacks "subject"/],
    ['policy: {on_loosened: error}', /is not a value of/],
    ['policy: {accept_label: yes}', /is not true or false/],
    ['policy: {}', /policy/],
  ])('%s is refused', (text, problem) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(problem)]);
  });
});
