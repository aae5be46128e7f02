import { describe } from '@jest/globals';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { testOnRunner } from '../support/fault.ts';
import { config, makeFolder, metrics } from '../support/project.ts';

const secret = 'hunter2-not-for-the-pull-request';
const outside = makeFolder({
  'metrics.json': metrics(0.99),
  'secret.txt': `password: ${secret}\n`,
  'train.csv': 'id,age\n1,20\n',
});

const metricsFrom = (file: string) => ({
  'ml-gates.yml': config.replace('path: metrics.json', `path: ${JSON.stringify(file)}`),
});
const dataFrom = (file: string) => ({ 'ml-gates.yml': config.replace('data/train.csv', file) });
const gitConfig = (folder: string): void => {
  mkdirSync(path.join(folder, '.git'));
  writeFileSync(path.join(folder, '.git', 'config'), `[http]\n\textraheader = AUTHORIZATION: ${secret}\n`);
};
const link =
  (name: string, target: string) =>
  (folder: string): void => {
    gitConfig(folder);
    symlinkSync(target, path.join(folder, name));
  };

/** What a config from a pull request may name, and must not reach. */
const faults: Parameters<typeof testOnRunner>[0] = [
  {
    name: 'a path upwards',
    files: metricsFrom('../../etc/passwd'),
    exit: 2,
    says: ['etc/passwd', 'outside the workspace'],
  },
  {
    name: 'an absolute path',
    files: metricsFrom('/etc/passwd'),
    exit: 2,
    says: ['/etc/passwd', 'outside the workspace'],
  },
  {
    name: 'the variables of a process',
    files: metricsFrom('/proc/self/environ'),
    exit: 2,
    says: ['/proc/self/environ', 'outside'],
  },
  {
    name: 'an absolute path that would pass',
    files: metricsFrom(path.join(outside, 'metrics.json')),
    exit: 2,
    says: ['outside the workspace'],
  },
  {
    name: 'data from outside',
    files: dataFrom(path.join(outside, 'train.csv')),
    exit: 2,
    says: ['outside the workspace'],
  },
  { name: 'data by a glob upwards', files: dataFrom('"../**/train.csv"'), exit: 2, says: ['train.csv'] },
  {
    name: 'a link out of the workspace',
    files: metricsFrom('link.json'),
    prepare: link('link.json', path.join(outside, 'metrics.json')),
    exit: 2,
    says: ['link.json', 'outside the workspace'],
  },
  {
    name: 'a linked folder out of the workspace',
    files: metricsFrom('runs/metrics.json'),
    prepare: link('runs', outside),
    exit: 2,
    says: ['runs/metrics.json', 'outside the workspace'],
  },
  {
    name: 'a link to .git/config',
    files: metricsFrom('link.yml'),
    prepare: link('link.yml', '.git/config'),
    exit: 2,
    says: ['link.yml', '.git'],
  },
  {
    name: 'a path in .git',
    files: metricsFrom('.git/config'),
    prepare: gitConfig,
    exit: 2,
    says: ['.git/config', 'inside .git'],
  },
  {
    name: 'a path in .GIT',
    files: metricsFrom('.GIT/config.json'),
    prepare: gitConfig,
    exit: 2,
    says: ['.GIT/config.json', 'inside .git'],
  },
  { name: 'data in .git by a glob', files: dataFrom('".git/*"'), prepare: gitConfig, exit: 2, says: ['.git'] },
  {
    name: 'a schema from outside',
    files: { 'ml-gates.yml': config.replace('schemas/train.schema.json', '../secret.json') },
    exit: 2,
    says: ['secret.json', 'outside the workspace'],
  },
  {
    name: 'a schema that refers outside',
    files: { 'schemas/train.schema.json': '{"properties": {"age": {"$ref": "file:///etc/passwd"}}}' },
    exit: 2,
    says: ['schemas/train.schema.json', 'leads out'],
  },
  {
    name: 'a baseline from outside',
    files: { 'ml-gates.yml': config.replace('baseline/metrics.json', '../metrics.json') },
    exit: 2,
    says: ['metrics.json', 'outside the workspace'],
  },
  {
    name: 'facts from outside',
    files: { 'ml-gates.yml': config.replace('model-card.yml', path.join(outside, 'secret.txt')) },
    exit: 2,
    says: ['secret.txt', 'outside the workspace'],
  },
  {
    name: 'a config from outside',
    inputs: { config: path.join(outside, 'ml-gates.yml') },
    exit: 2,
    says: ['outside the workspace'],
  },
  {
    name: 'a config that links to .git',
    inputs: { config: 'link.yml' },
    prepare: link('link.yml', '.git/config'),
    exit: 2,
    says: ['link.yml', '.git'],
  },
  {
    name: 'a card written through a link out',
    files: {},
    inputs: { write: 'true' },
    prepare: link('MODEL_CARD.md', path.join(outside, 'card.md')),
    exit: 2,
    says: ['MODEL_CARD.md', 'outside the workspace'],
  },
  {
    name: 'a card written into .git',
    files: { 'ml-gates.yml': config.replace('output: MODEL_CARD.md', 'output: .git/hooks/post-checkout') },
    inputs: { write: 'true' },
    prepare: gitConfig,
    exit: 2,
    says: ['.git/hooks/post-checkout', 'inside .git'],
  },
];

describe('paths that lead out of the workspace', () => {
  testOnRunner(faults.map((fault) => ({ ...fault, hides: /hunter2|root:x:0/ })));
});
