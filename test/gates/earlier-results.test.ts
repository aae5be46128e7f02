import { expect, test } from '@jest/globals';
import type { Suite } from '../../src/config/config.ts';
import type { Delivery } from '../../src/core/delivery.ts';
import { unavailableError } from '../../src/core/errors.ts';
import { earlierResults } from '../../src/gates/earlier-results.ts';
import { sendDelivery } from '../../src/gates/report/exchange.ts';
import { aGate } from '../support/builders.ts';
import { aDelivery, memoryArtifacts } from '../support/deliveries.ts';

const metrics = aGate({ id: 'metrics/churn' });
const suite: Suite = {
  path: 'ml-gates.yml',
  file: '/w/ml-gates.yml',
  folder: '/w',
  sha256: '',
  config: { version: 1 },
  gates: [
    { kind: 'metrics', id: 'metrics/churn', config: { path: 'metrics.json', rules: {} } },
    { kind: 'card', id: 'card', config: { facts: 'model-card.yml' } },
  ],
  locate: () => ({ where: { file: 'ml-gates.yml' }, source: '', length: 1 }),
};

const read = async (
  there: readonly Delivery[],
  others: readonly Delivery[],
  over: { readonly only?: readonly string[]; readonly leg?: string | null; readonly fault?: Error } = {},
) => {
  const artifacts = memoryArtifacts();
  for (const one of others) await sendDelivery(artifacts, one);
  if (over.fault !== undefined) artifacts.fail('list', over.fault);
  const warnings: string[] = [];
  const results = await earlierResults(
    {
      suites: [suite],
      only: new Set(over.only ?? ['card']),
      job: { name: 'card', leg: over.leg ?? null, index: 0, total: 1 },
    },
    { there, artifacts, warn: (text) => warnings.push(text) },
  );
  const gates = results.flatMap((one) =>
    one.gates.map(({ id, job, verdict }) => `${verdict} ${id} of ${job.name ?? ''} ${job.leg ?? ''}`.trim()),
  );
  return { gates, warnings, asked: artifacts.calls.includes('list') };
};

test('a card is told what another job measured', async () => {
  expect(await read([], [aDelivery({ gates: [metrics] })])).toEqual({
    gates: ['pass metrics/churn of train'],
    warnings: [],
    asked: true,
  });
});

test('other jobs are not asked for what this one has, or runs, or where there is no card', async () => {
  const own = aDelivery({ job: 'card', gates: [metrics] });
  expect((await read([own], [])).asked).toBe(false);
  expect((await read([], [], { only: ['card', 'metrics/churn'] })).asked).toBe(false);
  expect((await read([], [], { only: ['metrics/churn'] })).asked).toBe(false);
});

const legs = ['a', 'b'].map((leg, index) => aDelivery({ leg, index, total: 2, gates: [metrics] }));

test('of several legs the one with the same matrix values is told, and none is chosen by chance', async () => {
  expect((await read([], legs, { leg: 'b' })).gates).toEqual(['pass metrics/churn of train b']);
  await expect(read([], legs)).rejects.toMatchObject({
    kind: 'config',
    message: 'metrics/churn ran in 2 legs, and one card tells of one',
  });
});

test('results that do not come are warned of; the card says what it lacks', async () => {
  const { gates, warnings } = await read([], legs, { fault: unavailableError('503') });
  expect(gates).toEqual([]);
  expect(warnings).toEqual(['results of other jobs are not in the card: 503']);
});
