import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { unavailableError } from '../../../src/core/errors.ts';
import type { RunArtifact } from '../../../src/core/run-artifacts.ts';
import type { RunReader } from '../../../src/core/run-reader.ts';
import { gatherOwnRun } from '../../../src/gates/own-run/gather-own-run.ts';
import type { TriggeringRun } from '../../../src/gates/own-run/triggering-run.ts';
import { aDelivery } from '../../support/deliveries.ts';
import { zipOf, zipOfFiles } from '../../support/zip.ts';

const run: TriggeringRun = {
  id: 77,
  attempt: 1,
  event: 'pull_request',
  headSha: 'a'.repeat(40),
  headBranch: 'feature',
  headOwner: 'somebody',
  headRepository: 'somebody/churn',
  started: '2026-11-24T10:00:00.000Z',
  end: 'success',
};

const digestOf = (zip: Uint8Array): string => `sha256:${createHash('sha256').update(zip).digest('hex')}`;
const handover = (value: unknown): Uint8Array => zipOfFiles({ 'handover.json': JSON.stringify(value) });

/** A run that left these zips; `over` is what GitHub says of each of them. */
const leaving = (zips: readonly Uint8Array[], over: Partial<RunArtifact> = {}, more = 0): RunReader => ({
  pullRequests: () => Promise.resolve([]),
  artifacts: () =>
    Promise.resolve({
      listed: zips.map((zip, at) => ({
        id: at + 1,
        name: `ml-gates-results-${at + 1}`,
        size: zip.length,
        digest: digestOf(zip),
        ...over,
      })),
      more,
    }),
  zip: ({ id }) => Promise.resolve(zips[id - 1] ?? new Uint8Array()),
});

const faultsOf = async (reader: RunReader): Promise<readonly string[]> =>
  (await gatherOwnRun(run, reader)).faults.map(({ message }) => message);

test('what the run left is taken in, and where it ran is what GitHub says', async () => {
  const { deliveries, faults } = await gatherOwnRun(run, leaving([handover(aDelivery())]));
  expect(faults).toEqual([]);
  expect(deliveries).toMatchObject([
    {
      job: { name: 'train' },
      result: { run: { run_id: 77, head_sha: run.headSha, pull_request: null, repository: null } },
    },
  ]);
});

describe('refused', () => {
  const good = handover(aDelivery());
  test.each<[string, RunReader, string]>([
    ['no zip', leaving([new TextEncoder().encode('PK')]), 'is not a zip file'],
    [
      'another content than the digest says',
      leaving([good], { digest: digestOf(new Uint8Array()) }),
      'is not what was uploaded',
    ],
    ['one that says it is huge', leaving([good], { size: 5e6 }), 'is larger than 4194304 bytes'],
    ['one that is larger than it says', leaving([new Uint8Array(5e6)], { size: 9 }), 'is larger than 4194304 bytes'],
    ['a bomb', leaving([zipOfFiles({ 'handover.json': ' '.repeat(5e6) })]), 'holds more than 4194304 bytes'],
    [
      'a size that lies',
      leaving([zipOf([{ name: 'handover.json', content: ' '.repeat(5e6), claimedSize: 9 }])]),
      'is damaged',
    ],
    ['a way out', leaving([zipOfFiles({ '../handover.json': '{}' })]), 'the artifact ml-gates-results-1'],
    ['two files', leaving([zipOfFiles({ 'handover.json': '{}', 'b.json': '{}' })]), 'holds more than 1 files'],
    ['another file', leaving([zipOfFiles({ 'a.json': '{}' })]), 'it has no handover.json'],
    ['another schema', leaving([handover({ ...aDelivery(), pull_request: 1 })]), 'must NOT have additional properties'],
    [
      'an attempt that there was not',
      leaving([handover(aDelivery({ attempt: 9 }))]),
      'claims an attempt that there was not',
    ],
    ['more than is listed', leaving([good], {}, 400), '400 artifacts more than are read'],
  ])('%s', async (_name, reader, message) => {
    expect(await faultsOf(reader)).toEqual([expect.stringContaining(message)]);
  });

  test('more than is read', async () => {
    const many = Array.from({ length: 320 }, () => new Uint8Array(1));
    expect(await faultsOf(leaving(many))).toContain('20 artifacts more than are read');
    expect(await faultsOf(leaving(many.slice(0, 20), { size: 4e6 }))).toContain('12 artifacts more than are read');
  });
});

test('a list that does not come is thrown: there is nothing to report then', async () => {
  const reader = { ...leaving([]), artifacts: () => Promise.reject(unavailableError('503')) };
  await expect(gatherOwnRun(run, reader)).rejects.toMatchObject({ kind: 'unavailable' });
});
