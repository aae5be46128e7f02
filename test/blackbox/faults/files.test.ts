import { describe } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { testLocally, type Fault } from '../support/fault.ts';
import { config, metrics } from '../support/project.ts';

const csv = 'id,age\n1,34\n2,27\n3,52\n4,61\n';
const gzipped = gzipSync(csv);
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
const binary = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0xff, 0xfe]);
const folderAt =
  (name: string) =>
  (folder: string): void => {
    mkdirSync(path.join(folder, name));
  };

/** The sound config with its data read from another file. */
const dataFrom = (file: string): string => config.replace('data/train.csv', file);
const metricsFrom = (file: string): string => config.replace('path: metrics.json', `path: ${file}`);

const dataFaults: readonly Fault[] = [
  { name: 'data absent', files: { 'data/train.csv': null }, exit: 2, says: ['data/train.csv', 'does not exist'] },
  {
    name: 'data a folder',
    files: { 'data/train.csv': null },
    prepare: folderAt('data/train.csv'),
    exit: 2,
    says: ['data/train.csv', 'folder'],
  },
  { name: 'data empty', files: { 'data/train.csv': '' }, exit: 2, says: ['data/train.csv', 'empty'] },
  { name: 'data blank lines alone', files: { 'data/train.csv': '\n\n\n' }, exit: 2, says: ['data/train.csv'] },
  {
    name: 'data a header alone',
    files: { 'data/train.csv': 'id,age\n' },
    exit: 1,
    says: ['data/train', '0 rows', 'at least 3'],
  },
  { name: 'data binary', files: { 'data/train.csv': binary }, exit: 2, says: ['data/train.csv'] },
  { name: 'data with a NUL byte', files: { 'data/train.csv': `${csv}5,4\u00002\n` }, exit: 1, says: ['NUL', '6'] },
  {
    name: 'data not UTF-8',
    files: { 'data/train.csv': Buffer.concat([Buffer.from(csv), Buffer.from([0x35, 0x2c, 0xe9, 0x0a])]) },
    exit: 1,
    says: ['data/train.csv', 'UTF-8'],
  },
  {
    name: 'data UTF-16',
    files: { 'data/train.csv': utf16(csv) },
    exit: 2,
    says: ['data/train.csv', 'UTF-16', 'UTF-8'],
  },
  { name: 'data an LFS pointer', files: { 'data/train.csv': pointer }, exit: 2, says: ['data/train.csv', 'lfs: true'] },
  {
    name: 'data kept by DVC and not pulled',
    files: { 'data/train.csv': null, 'data/train.csv.dvc': 'outs:\n- md5: abc\n  path: train.csv\n' },
    exit: 2,
    says: ['data/train.csv', 'dvc pull data/train.csv'],
  },
  {
    name: 'data with a ragged row',
    files: { 'data/train.csv': `${csv}5,40,extra\n6\n` },
    exit: 1,
    says: ['data/train.csv:6', 'data/train.csv:7'],
  },
  { name: 'data with an open quote', files: { 'data/train.csv': `${csv}5,"40\n` }, exit: 1, says: [/quote/] },
  { name: 'data with a repeated header', files: { 'data/train.csv': 'id,id\n1,2\n3,4\n5,6\n' }, exit: 1, says: ['id'] },
  { name: 'data that lacks a column', files: { 'data/train.csv': 'id\n1\n2\n3\n' }, exit: 1, says: ['age'] },
  {
    name: 'a cell that does not cast',
    files: { 'data/train.csv': `${csv}5,12abc\n` },
    exit: 1,
    says: ['data/train.csv:6:3', '12abc'],
  },
  {
    name: 'gzip cut short',
    files: { 'ml-gates.yml': dataFrom('data/train.csv.gz'), 'data/train.csv.gz': gzipped.subarray(0, -12) },
    exit: 2,
    says: ['data/train.csv.gz'],
  },
  {
    name: 'gzip with garbage behind it',
    files: {
      'ml-gates.yml': dataFrom('data/train.csv.gz'),
      'data/train.csv.gz': Buffer.concat([gzipped, Buffer.from('garbage')]),
    },
    exit: 2,
    says: ['data/train.csv.gz'],
  },
  {
    name: 'gzip with a wrong checksum',
    files: {
      'ml-gates.yml': dataFrom('data/train.csv.gz'),
      'data/train.csv.gz': Buffer.concat([gzipped.subarray(0, -8), Buffer.from([1, 2, 3, 4]), gzipped.subarray(-4)]),
    },
    exit: 2,
    says: ['data/train.csv.gz'],
  },
  {
    name: 'text that is called .gz',
    files: { 'ml-gates.yml': dataFrom('data/train.csv.gz'), 'data/train.csv.gz': csv },
    exit: 2,
    says: ['data/train.csv.gz', 'damaged'],
  },
  {
    name: 'JSON lines with a broken line',
    files: {
      'ml-gates.yml': dataFrom('data/train.jsonl'),
      'data/train.jsonl': '{"id":1,"age":20}\n{"id":2,\n{"id":3,"age":30}\n',
    },
    exit: 1,
    says: ['data/train.jsonl:2'],
  },
  {
    name: 'a JSON array that is cut',
    files: { 'ml-gates.yml': dataFrom('data/train.json'), 'data/train.json': '[{"id":1,"age":20},{"id":2' },
    exit: 2,
    says: ['data/train.json'],
  },
  {
    name: 'Parquet that is none',
    files: { 'ml-gates.yml': dataFrom('data/train.parquet'), 'data/train.parquet': Buffer.from('PAR1....PAR1') },
    exit: 2,
    says: ['data/train.parquet', 'cannot be read as Parquet'],
  },
  {
    name: 'Arrow that is none',
    files: { 'ml-gates.yml': dataFrom('data/train.feather'), 'data/train.feather': Buffer.from('ARROW1....ARROW1') },
    exit: 2,
    says: ['data/train.feather', 'cannot be read as Arrow'],
  },
  {
    name: 'Feather of version 1',
    files: { 'ml-gates.yml': dataFrom('data/train.feather'), 'data/train.feather': Buffer.from('FEA1....FEA1') },
    exit: 2,
    says: ['data/train.feather', 'Feather of version 1', 'to_feather'],
  },
  { name: 'schema absent', files: { 'schemas/train.schema.json': null }, exit: 2, says: ['schemas/train.schema.json'] },
  {
    name: 'schema not JSON',
    files: { 'schemas/train.schema.json': '{' },
    exit: 2,
    says: ['schemas/train.schema.json'],
  },
  {
    name: 'schema with an unknown keyword',
    files: { 'schemas/train.schema.json': '{"properties": {"age": {"minimun": 18}}}' },
    exit: 2,
    says: ['schemas/train.schema.json', 'minimun', 'minimum'],
  },
  {
    name: 'schema with a remote $ref',
    files: { 'schemas/train.schema.json': '{"properties": {"age": {"$ref": "https://example.org/age.json"}}}' },
    exit: 2,
    says: ['schemas/train.schema.json', 'https://example.org/age.json'],
  },
];

const metricFaults: readonly Fault[] = [
  { name: 'metrics absent', files: { 'metrics.json': null }, exit: 2, says: ['metrics.json', 'does not exist'] },
  {
    name: 'metrics a folder',
    files: { 'metrics.json': null },
    prepare: folderAt('metrics.json'),
    exit: 2,
    says: ['metrics.json', 'folder'],
  },
  { name: 'metrics empty', files: { 'metrics.json': '' }, exit: 2, says: ['metrics.json', 'empty'] },
  {
    name: 'metrics without a metric',
    files: { 'metrics.json': '{}' },
    exit: 2,
    says: ['metrics.json', 'nothing was measured'],
  },
  { name: 'metrics cut short', files: { 'metrics.json': '{"accuracy": 0.9' }, exit: 2, says: ['metrics.json:1'] },
  { name: 'metrics an array', files: { 'metrics.json': '[0.9]' }, exit: 2, says: ['metrics.json', 'object'] },
  { name: 'metrics binary', files: { 'metrics.json': binary }, exit: 2, says: ['metrics.json'] },
  {
    name: 'metrics UTF-16',
    files: { 'metrics.json': utf16(metrics(0.9)) },
    exit: 2,
    says: ['metrics.json', 'UTF-16', 'UTF-8'],
  },
  { name: 'metrics an LFS pointer', files: { 'metrics.json': pointer }, exit: 2, says: ['metrics.json', 'lfs: true'] },
  {
    name: 'metrics kept by DVC and not pulled',
    files: {
      'metrics.json': null,
      'dvc.lock': 'schema: "2.0"\nstages:\n  train:\n    cmd: x\n    outs:\n    - path: metrics.json\n',
    },
    exit: 2,
    says: ['metrics.json', 'dvc pull metrics.json', 'dvc.lock'],
  },
  {
    name: 'a metric absent',
    files: { 'metrics.json': '{"n_test": 8120}' },
    exit: 1,
    says: ['metrics.json', 'accuracy'],
  },
  {
    name: 'a metric misspelt',
    files: { 'metrics.json': '{"acuracy": 0.93, "n_test": 8120}' },
    exit: 1,
    says: ['accuracy', 'acuracy'],
  },
  { name: 'a metric NaN', files: { 'metrics.json': metrics('NaN') }, exit: 1, says: ['accuracy', 'NaN'] },
  {
    name: 'a metric Infinity',
    files: { 'metrics.json': metrics('Infinity') },
    exit: 1,
    says: ['accuracy', 'Infinity'],
  },
  {
    name: 'a metric -Infinity',
    files: { 'metrics.json': metrics('-Infinity') },
    exit: 1,
    says: ['accuracy', '-Infinity'],
  },
  { name: 'a metric null', files: { 'metrics.json': metrics('null') }, exit: 1, says: ['accuracy', 'null'] },
  { name: 'a metric 1e400', files: { 'metrics.json': metrics('1e400') }, exit: 1, says: ['accuracy', '1e400'] },
  { name: 'a metric as text', files: { 'metrics.json': metrics('"0.93"') }, exit: 1, says: ['accuracy', '0.93'] },
  {
    name: 'a metric with a decimal comma',
    files: { 'metrics.json': metrics('"0,93"') },
    exit: 1,
    says: ['accuracy', '0,93'],
  },
  {
    name: 'a metric twice',
    files: { 'metrics.json': '{"accuracy": 0.93,\n "accuracy": 0.5, "n_test": 8120}' },
    exit: 2,
    says: ['metrics.json:2', 'accuracy', 'twice'],
  },
  {
    name: 'a metric that two keys may mean',
    files: {
      'ml-gates.yml': config.replace('accuracy:', '"val.accuracy":'),
      'metrics.json': '{"val.accuracy": 0.93, "val": {"accuracy": 0.2}, "n_test": 8120}',
      'baseline/metrics.json': '{"val.accuracy": 0.93, "n_test": 8120}',
    },
    exit: 2,
    says: ['val.accuracy'],
  },
  {
    name: 'a glob that matches nothing',
    files: { 'ml-gates.yml': metricsFrom('"runs/*.json"') },
    exit: 2,
    says: ['runs/*.json', 'matches no file'],
  },
  {
    name: 'baseline absent',
    files: { 'baseline/metrics.json': null },
    exit: 2,
    says: ['baseline/metrics.json', 'does not exist'],
  },
  {
    name: 'baseline cut short',
    files: { 'baseline/metrics.json': '{"accuracy": 0.' },
    exit: 2,
    says: ['baseline/metrics.json'],
  },
  { name: 'baseline empty', files: { 'baseline/metrics.json': '' }, exit: 2, says: ['baseline/metrics.json', 'empty'] },
  {
    name: 'baseline without a metric',
    files: { 'baseline/metrics.json': '{}' },
    exit: 2,
    says: ['baseline/metrics.json'],
  },
  { name: 'baseline NaN', files: { 'baseline/metrics.json': metrics('NaN') }, exit: 1, says: ['accuracy', 'NaN'] },
  {
    name: 'baseline an LFS pointer',
    files: { 'baseline/metrics.json': pointer },
    exit: 2,
    says: ['baseline/metrics.json', 'lfs: true'],
  },
  {
    name: 'no baseline at all, in no repository',
    files: { 'ml-gates.yml': config.replace(/ +baseline:.*\n/, '') },
    exit: 1,
    says: ['accuracy', 'baseline'],
  },
];

const cardFaults: readonly Fault[] = [
  { name: 'facts absent', files: { 'model-card.yml': null }, exit: 2, says: ['model-card.yml'] },
  { name: 'facts empty', files: { 'model-card.yml': '' }, exit: 2, says: ['model-card.yml', 'empty'] },
  { name: 'facts not YAML', files: { 'model-card.yml': 'name: [' }, exit: 2, says: ['model-card.yml:1'] },
  {
    name: 'facts with an unknown key',
    files: { 'model-card.yml': 'name: churn\nlicence: mit\n' },
    exit: 2,
    says: ['model-card.yml:2', 'licence', 'license'],
  },
  {
    name: 'a committed card that is out of step',
    files: { 'ml-gates.yml': `${config}  verify: true\n`, 'MODEL_CARD.md': '---\nlicense: apache-2.0\n---\n# churn\n' },
    exit: 1,
    says: ['MODEL_CARD.md', 'license'],
  },
  {
    name: 'a card to verify that is absent',
    files: { 'ml-gates.yml': `${config}  verify: true\n` },
    exit: 1,
    says: ['MODEL_CARD.md does not exist', 'card --write'],
  },
];

describe('data and schema', () => {
  testLocally(dataFaults);
});
describe('metrics and baseline', () => {
  testLocally(metricFaults);
});
describe('model card', () => {
  testLocally(cardFaults);
});
