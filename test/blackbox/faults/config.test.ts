import { describe } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { testLocally, testOnRunner, type Fault } from '../support/fault.ts';
import { config, type Files } from '../support/project.ts';

const wrong = (content: string | Uint8Array | null): Files => ({ 'ml-gates.yml': content });
const replaced = (from: string, to: string): Files => wrong(config.replace(from, to));

/** Nine levels of ten aliases each. */
const aliasBomb = `x-a: &a [${Array(10).fill('1').join(',')}]\n${'bcdefghi'
  .split('')
  .map(
    (name, at) =>
      `x-${name}: &${name} [${Array(10)
        .fill(`*${'abcdefgh'[at] ?? ''}`)
        .join(',')}]\n`,
  )
  .join('')}${config}`;

const faults: readonly (Fault & { readonly args?: readonly string[] })[] = [
  { name: 'absent', files: wrong(null), exit: 2, says: ['ml-gates.yml', 'does not exist'] },
  {
    name: 'a folder',
    files: wrong(null),
    prepare: (folder) => {
      mkdirSync(path.join(folder, 'ml-gates.yml'));
    },
    exit: 2,
    says: ['ml-gates.yml', 'folder'],
  },
  { name: 'empty', files: wrong(''), exit: 2, says: ['ml-gates.yml', 'empty', 'version: 1'] },
  { name: 'not YAML', files: wrong('version: 1\nmetrics: {a: [}\n'), exit: 2, says: ['ml-gates.yml:2'] },
  {
    name: 'indented by a tab',
    files: wrong('version: 1\nmetrics:\n\tchurn: {}\n'),
    exit: 2,
    says: ['ml-gates.yml:3', 'tab'],
  },
  {
    name: 'UTF-16',
    files: wrong(Buffer.from(`\ufeff${config}`, 'utf16le')),
    exit: 2,
    says: ['ml-gates.yml', 'UTF-16', 'UTF-8'],
  },
  { name: 'not UTF-8', files: wrong(Buffer.from([0x76, 0xff, 0x3a])), exit: 2, says: ['ml-gates.yml', 'UTF-8'] },
  { name: 'an alias bomb', files: wrong(aliasBomb), exit: 2, says: ['ml-gates.yml', 'aliases'] },
  { name: 'nested too deep', files: wrong(`version: ${'['.repeat(5000)}`), exit: 2, says: ['ml-gates.yml'] },
  {
    name: 'an unknown key',
    files: replaced('max_regression', 'max_regresion'),
    exit: 2,
    says: ['ml-gates.yml:13', 'unknown key "max_regresion"', 'max_regression?'],
  },
  {
    name: 'an unknown key at the top',
    files: wrong(config.replace('metrics:', 'metricss:')),
    exit: 2,
    says: ['ml-gates.yml:8:1', 'metricss', 'metrics?'],
  },
  { name: 'a duplicate key', files: wrong(`${config}version: 1\n`), exit: 2, says: ['ml-gates.yml:18', 'twice'] },
  {
    name: 'a decimal comma',
    files: replaced('min: 0.5', 'min: "0,5"'),
    exit: 2,
    says: ['ml-gates.yml:13', '"0,5" is not a number', 'write 0.5'],
  },
  { name: 'yes for true', files: wrong(`enforce: yes\n${config}`), exit: 2, says: ['ml-gates.yml:1', 'yes', 'true'] },
  {
    name: 'a word that is none of its key',
    files: replaced('higher', 'up'),
    exit: 2,
    says: ['ml-gates.yml:13', 'up', 'higher', 'lower'],
  },
  {
    name: 'another version',
    files: replaced('version: 1', 'version: 2'),
    exit: 2,
    says: ['ml-gates.yml:1', 'version', '1'],
  },
  { name: 'no version', files: replaced('version: 1\n', ''), exit: 2, says: ['ml-gates.yml', 'version'] },
  {
    name: 'two problems at once',
    files: wrong(config.replace('max_regression', 'max_regresion').replace('min: 1000', 'min: "1,000"')),
    exit: 2,
    says: ['2 problems', 'ml-gates.yml:13', 'ml-gates.yml:14'],
  },
  {
    name: 'two configs, a problem in each',
    files: { 'ml-gates.yml': config.replace('version: 1', 'version: 2'), 'other/ml-gates.yml': 'version: 3\n' },
    args: ['check', '**/ml-gates.yml'],
    exit: 2,
    says: ['ml-gates.yml:1', 'other/ml-gates.yml:1'],
  },
  { name: 'a glob that matches nothing', args: ['check', 'suites/*.yml'], exit: 2, says: ['suites/*.yml'] },
  {
    name: 'a gate filter that matches nothing',
    args: ['check', '--only', 'metrics/chrun'],
    exit: 2,
    says: ['metrics/chrun', 'metrics/churn'],
  },
  { name: 'an unknown option', args: ['check', '--verbos'], exit: 2, says: ['--verbos', '--help'] },
  { name: 'an unknown command', args: ['chekc'], exit: 2, says: ['chekc', '--help'] },
  {
    name: 'a gate without a demand',
    files: wrong('version: 1\nmetrics:\n  churn:\n    path: metrics.json\n'),
    exit: 2,
    says: ['churn', 'rule'],
  },
  {
    name: 'direction alone',
    files: wrong(
      'version: 1\nmetrics:\n  churn:\n    path: metrics.json\n    rules: {accuracy: {direction: higher}}\n',
    ),
    exit: 2,
    says: ['churn'],
  },
  { name: 'no gate at all', files: wrong('version: 1\n'), exit: 2, says: ['ml-gates.yml'] },
  {
    name: 'a change rule without a baseline',
    files: replaced('{file: baseline/metrics.json}', 'none'),
    exit: 2,
    says: ['ml-gates.yml:11', 'accuracy', 'remove baseline: none'],
  },
  {
    name: 'a change rule without a direction',
    files: replaced('direction: higher, ', ''),
    exit: 2,
    says: ['ml-gates.yml:13', 'direction'],
  },
  {
    name: 'bounds that exclude each other',
    files: replaced('min: 0.5', 'min: 0.5, max: 0.4'),
    exit: 2,
    says: ['ml-gates.yml:13'],
  },
  {
    name: 'a baseline that there is not',
    files: replaced('{file: baseline/metrics.json}', 'artefact'),
    exit: 2,
    says: ['"artefact" is not a value of', 'did you mean artifact?'],
  },
  {
    name: 'a foreign key beside the gates',
    files: wrong(`${config}foreignKeys: []\n`),
    exit: 2,
    says: ['unknown key "foreignKeys"'],
  },
  {
    name: 'a waiver of a gate that nobody declares, until a day that is none',
    files: wrong(`${config}waivers: [{gate: metrics/chrun, subject: f1, until: 2027-02-30, reason: r}]\n`),
    exit: 2,
    says: ['no gate is called "metrics/chrun"', 'did you mean metrics/churn?', '"2027-02-30" is not a day'],
  },
  { name: 'a gate name that is no name', files: replaced('churn:', '"ch urn":'), exit: 2, says: ['ch urn'] },
];

const inputFaults: Parameters<typeof testOnRunner>[0] = [
  {
    name: 'a config and inline inputs',
    action: 'check-metrics',
    inputs: { config: 'ml-gates.yml', path: 'metrics.json' },
    exit: 2,
    says: ['config', 'path'],
  },
  {
    name: 'inline rules that are not YAML',
    action: 'check-metrics',
    inputs: { path: 'metrics.json', rules: 'accuracy: [' },
    exit: 2,
    says: ['rules'],
  },
  {
    name: 'inline inputs without a demand',
    action: 'check-metrics',
    inputs: { path: 'metrics.json' },
    exit: 2,
    says: ['rule'],
  },
  { name: 'a flag that is no flag', inputs: { write: 'yes' }, exit: 2, says: ['write', 'yes', 'true or false'] },
  { name: 'a config that is absent', inputs: { config: 'other.yml' }, exit: 2, says: ['other.yml', 'does not exist'] },
  {
    name: 'a gate that no config declares',
    inputs: { gates: 'metrics/chrun' },
    exit: 2,
    says: ['metrics/chrun', 'metrics/churn'],
  },
  {
    name: 'a gate of another kind',
    action: 'validate-data',
    inputs: { gates: 'metrics/churn' },
    exit: 2,
    says: ['metrics/churn'],
  },
  {
    name: 'a config without a gate of this kind',
    action: 'model-card',
    files: { 'ml-gates.yml': config.slice(0, config.indexOf('card:')) },
    exit: 2,
    says: ['ml-gates.yml', 'card'],
  },
  {
    name: 'a config error on the runner',
    files: replaced('max_regression', 'max_regresion'),
    exit: 2,
    says: ['ml-gates.yml:13', 'max_regression?'],
  },
  {
    name: 'a report to which no gate left a result',
    action: 'report',
    exit: 2,
    says: ['did not run', 'metrics/churn'],
  },
  { name: 'a job status that is none', inputs: { 'job-status': 'green' }, exit: 2, says: ['job-status', 'green'] },
];

describe('the config', () => {
  testLocally(faults);
});
describe('the inputs of an action', () => {
  testOnRunner(inputFaults);
});
