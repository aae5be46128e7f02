import { describe, expect, test } from '@jest/globals';
import { inputError, unavailableError } from '../../../src/core/errors.ts';
import { deliveryName, receiveDeliveries, sendDelivery } from '../../../src/gates/report/exchange.ts';
import { aGate } from '../../support/builders.ts';
import { aDelivery, memoryArtifacts } from '../../support/deliveries.ts';

const text = (value: unknown): Record<string, string> => ({ 'handover.json': JSON.stringify(value) });
const torn = inputError({ message: 'it is torn' });

test('what a job sends another receives, without what it has already', async () => {
  const artifacts = memoryArtifacts();
  const [own, other] = [aDelivery(), aDelivery({ job: 'other' })];
  expect(await sendDelivery(artifacts, own)).toBeNull();
  expect(await sendDelivery(artifacts, other)).toBeNull();
  artifacts.put('ml-gates-report-train-1', { 'result.json': '{}' });
  expect(await receiveDeliveries(artifacts, [own])).toEqual({ deliveries: [other], faults: [] });
  expect(artifacts.calls.filter((call) => call === 'download')).toHaveLength(1);
});

test('a failed upload is a warning, and no artifacts are nothing to warn of', async () => {
  const artifacts = memoryArtifacts();
  artifacts.fail('upload', unavailableError('the service sleeps'));
  expect(await sendDelivery(artifacts, aDelivery())).toContain('the service sleeps');
  expect(await sendDelivery(null, aDelivery())).toBeNull();
});

describe('the name of an artifact', () => {
  const hostile = aDelivery({
    job: 'a/b',
    leg: 'os: "x"\n<y>|*?\\',
    config: '../ü.yml',
    gates: [aGate({ id: 'metrics/churn' })],
  });
  test('has no character that artifacts refuse', () => {
    expect(deliveryName(hostile)).toMatch(/^ml-gates-results-[A-Za-z0-9._-]+$/);
    expect(deliveryName(hostile)).toContain('metrics_churn-1-');
  });

  test('is short, and tells jobs, attempts and steps apart', () => {
    const long = 'x'.repeat(500);
    const names = [
      aDelivery({ leg: long }),
      aDelivery({ leg: long, key: 'other' }),
      aDelivery({ leg: long, attempt: 2 }),
      aDelivery({ leg: long, step: 2 }),
    ].map(deliveryName);
    expect(new Set(names).size).toBe(4);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(150);
  });
});

describe('what cannot be received is told', () => {
  const receive = async (prepare: (artifacts: ReturnType<typeof memoryArtifacts>) => void): Promise<string[]> => {
    const artifacts = memoryArtifacts();
    prepare(artifacts);
    const { faults } = await receiveDeliveries(artifacts, []);
    return faults.map(({ message }) => message);
  };
  const put = (files: Readonly<Record<string, string>>, name = 'ml-gates-results-x') =>
    receive((artifacts) => artifacts.put(name, files));

  test.each<[string, () => Promise<string[]>, string]>([
    ['a list that does not come', () => receive((a) => a.fail('list', unavailableError('403'))), '403'],
    [
      'a download that does not come',
      () =>
        receive((a) => {
          a.put('ml-gates-results-x', {});
          a.fail('download', unavailableError('503'));
        }),
      '503',
    ],
    [
      'a zip that is none',
      () =>
        receive((a) => {
          a.put('ml-gates-results-x', {});
          a.fail('download', torn);
        }),
      'it is torn',
    ],
    [
      'an artifact without the file',
      () => put({ 'other.json': '{}' }),
      'the artifact ml-gates-results-x is not a result of a gate: it has no handover.json',
    ],
    ['no JSON', () => put({ 'handover.json': '{' }), 'is not a result of a gate: it is no JSON'],
    [
      'no UTF-8',
      () => receive((a) => a.put('ml-gates-results-x', { 'handover.json': new Uint8Array([255, 254]) })),
      'it is no JSON',
    ],
    ['another schema', () => put(text({ ...aDelivery(), version: 2 })), '/version must be equal to constant'],
    ['half a result', () => put(text({ ...aDelivery(), result: {} })), "/result must have required property 'version'"],
  ])('%s', async (_name, work, message) => {
    expect(await work()).toEqual([expect.stringContaining(message)]);
  });

  test('a service that does not answer is asked no further', async () => {
    const artifacts = memoryArtifacts();
    for (let index = 0; index < 40; index += 1)
      artifacts.put(`ml-gates-results-${index}`, text(aDelivery({ index, total: 40 })));
    artifacts.fail('download', unavailableError('it hangs'));
    const { deliveries, faults } = await receiveDeliveries(artifacts, []);
    expect(deliveries).toEqual([]);
    expect(artifacts.calls.length).toBeLessThan(20);
    expect(faults.at(-1)?.message).toMatch(/^\d+ more results of other jobs were not downloaded$/);
  });

  test('a mistake of our own is thrown', async () => {
    const artifacts = memoryArtifacts();
    artifacts.fail('list', new TypeError('no'));
    await expect(receiveDeliveries(artifacts, [])).rejects.toThrow(TypeError);
  });
});
