import { expect, test } from '@jest/globals';
import { readResultFiles } from '../../../src/gates/report/result-files.ts';
import { createFiles } from '../../../src/host/disk-files.ts';
import { aDelivery } from '../../support/deliveries.ts';
import { aFolder } from '../../support/folder.ts';

const [one, other] = [aDelivery(), aDelivery({ job: 'other' })];
const folder = aFolder({
  'results/a/1.json': JSON.stringify(one),
  'results/b/1.json': JSON.stringify(other),
  'torn/1.json': '{',
});
const files = createFiles({ root: folder, allowed: [folder] });
const read = async (patterns: string) => {
  const { deliveries, faults } = await readResultFiles(patterns, { folder, files });
  return [deliveries.map(({ job }) => job.name), faults.map(({ message }) => message)];
};

test.each<[string, unknown]>([
  ['', [[], []]],
  ['results/*/*.json', [['train', 'other'], []]],
  ['results/a/1.json\n\n  results/b/*.json  ', [['train', 'other'], []]],
  ['nowhere/*.json', [[], ['no result matches "nowhere/*.json"']]],
  ['nowhere/1.json\nresults/a/*', [['train'], ['nowhere/1.json does not exist']]],
  ['torn/*.json', [[], ['torn/1.json is not a result of a gate: it is no JSON']]],
  ['../*.json', [[], [expect.stringContaining('begins where nothing is read')]]],
])('results: "%s"', async (patterns, expected) => {
  expect(await read(patterns)).toEqual(expected);
});
