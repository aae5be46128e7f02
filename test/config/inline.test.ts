import { expect, test } from '@jest/globals';
import { inlineActions, inlineSuite } from '../../src/config/inline.ts';
import { MlGatesError } from '../../src/core/errors.ts';

const options = { folder: '/repository', name: 'churn' };

test('inline inputs make the suite that a config would', () => {
  const suite = inlineSuite(
    inlineActions['check-metrics'],
    { path: 'a.json\nb/*.json', rules: 'accuracy:\n  direction: higher\n  min: 0.9\n', baseline: 'none' },
    options,
  );
  expect(suite.gates).toEqual([
    {
      kind: 'metrics',
      id: 'metrics/churn',
      config: {
        path: ['a.json', 'b/*.json'],
        rules: { accuracy: { direction: 'higher', min: 0.9 } },
        baseline: 'none',
      },
    },
  ]);
});

test('a data gate of its own refers to itself and to files, and to no other gate', () => {
  const foreignKeys =
    '- {fields: boss, reference: {fields: id}}\n- {fields: [team], reference: {path: t.csv, fields: id}}';
  const suite = inlineSuite(inlineActions['validate-data'], { path: 'a.csv', foreignKeys }, options);
  expect(suite.gates[0]?.config).toEqual({
    path: 'a.csv',
    foreignKeys: [
      { fields: 'boss', reference: { fields: 'id' } },
      { fields: ['team'], reference: { path: 't.csv', fields: 'id' } },
    ],
  });
  const other = '- {fields: team, reference: {resource: teams, fields: id}}';
  const refused = (): unknown =>
    inlineSuite(inlineActions['validate-data'], { path: 'a.csv', foreignKeys: other }, options);
  expect(refused).toThrow('no data gate is called "teams"');
});

test('problems name the input, the line and the key', () => {
  const refuse = (): unknown =>
    inlineSuite(
      inlineActions['check-metrics'],
      { path: 'm.json', rules: 'accuracy:\n  mn: 1\nf1: {min: "0,9"}' },
      options,
    );
  let problems: readonly unknown[] = [];
  try {
    refuse();
  } catch (error) {
    problems = (error as MlGatesError).problems;
  }
  expect(problems).toMatchObject([
    { message: 'unknown key "mn" in metrics.churn.rules.accuracy', where: { file: 'input rules', line: 2, column: 3 } },
    { message: '"0,9" is not a number', where: { file: 'input rules', line: 3, column: 11 } },
  ]);
});
