import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { WaiverConfig } from '../../../src/config/config.ts';
import { removeFolders } from '../../support/history.ts';
import { aConfig, findingOf, gateOf, metrics, notesOf, openWorld, type World } from './world.ts';

const worlds: World[] = [];
afterEach(async () => {
  for (const { github } of worlds.splice(0)) await github.close();
});
afterAll(removeFolders);

const waiver: WaiverConfig = {
  gate: 'metrics/churn',
  subject: 'accuracy',
  until: '2026-12-31',
  reason: 'new calibration, see #41',
  limit: 0.9,
};

async function world(base: readonly WaiverConfig[], head?: readonly WaiverConfig[], accuracy = 0.91): Promise<World> {
  const config = (waivers: readonly WaiverConfig[]): string => aConfig(waivers.length === 0 ? {} : { waivers });
  const made = await openWorld(
    { 'ml-gates.yml': config(base) },
    { 'ml-gates.yml': config(head ?? base), 'metrics.json': metrics(accuracy) },
  );
  worlds.push(made);
  return made;
}

test('a loss without a waiver fails, and the ways out are told', async () => {
  const run = await (await world([])).pullRequest();
  expect(run.verdict).toBe('fail');
  expect(gateOf(run)?.permits).toEqual({ waiver_on: 'main', label: 'ml-gates:accept' });
});

test('a waiver of the base is told with who, why and until when', async () => {
  const made = await world([waiver]);
  const run = await made.pullRequest();
  expect(run.verdict).toBe('pass');
  expect(findingOf(run)).toMatchObject({
    outcome: 'waived',
    waiver: {
      source: 'config',
      outcome: 'regressed',
      path: 'ml-gates.yml',
      commit: made.base,
      reason: 'new calibration, see #41',
      until: '2026-12-31',
      limit: 0.9,
    },
  });
  expect(gateOf(run, 'policy')?.findings).toMatchObject([
    { rule: 'waiver', severity: 'info', params: { state: 'used' } },
  ]);
});

describe('what a waiver does not cover', () => {
  test.each<[string, Partial<WaiverConfig>, string, string[]]>([
    ['another subject', { subject: 'f1' }, 'unused', []],
    ['another rule', { rule: 'min' }, 'unused', []],
    ['a slice of it', { slice: { region: 'EU' } }, 'unused', []],
    ['the day after its last', { until: '2026-11-19' }, 'expired', ['waiver-expired']],
    ['a value beyond its limit', { limit: 0.911 }, 'beyond-limit', ['waiver-beyond-limit']],
  ])('%s', async (_name, over, state, notes) => {
    const run = await (await world([{ ...waiver, ...over }])).pullRequest();
    expect(run.verdict).toBe('fail');
    expect(findingOf(run)).toMatchObject({ outcome: 'regressed' });
    expect(notesOf(run)).toEqual(notes);
    expect(gateOf(run, 'policy')?.findings).toMatchObject([{ rule: 'waiver', params: { state } }]);
  });

  test('what the head brings along, which is loosening', async () => {
    const run = await (await world([], [waiver])).pullRequest();
    expect(run.verdict).toBe('fail');
    expect(findingOf(run)?.outcome).toBe('regressed');
    expect(gateOf(run, 'policy')?.findings).toMatchObject([
      { outcome: 'policy-loosened', rule: 'added', subject: 'waivers.0', severity: 'warn' },
    ]);
  });

  test('an error', async () => {
    const made = await openWorld(
      { 'ml-gates.yml': aConfig({ waivers: [waiver] }) },
      { 'metrics.json': '{"accuracy": ' },
    );
    worlds.push(made);
    const run = await made.pullRequest();
    expect(run.verdict).toBe('error');
    expect(gateOf(run, 'policy')?.findings).toMatchObject([{ rule: 'waiver', params: { state: 'error' } }]);
  });

  test('a metric that is gone, by its limit', async () => {
    const of = async (waivers: readonly WaiverConfig[]) => {
      const made = await openWorld({ 'ml-gates.yml': aConfig({ waivers }) }, { 'metrics.json': '{"f1": 1}' });
      worlds.push(made);
      return made.pullRequest();
    };
    expect((await of([waiver])).verdict).toBe('fail');
    const { gate, subject, until, reason } = waiver;
    expect((await of([{ gate, subject, until, reason }])).verdict).not.toBe('fail');
  });
});

test('its last day is its own, in UTC', async () => {
  const made = await world([{ ...waiver, until: '2026-11-20' }]);
  expect((await made.pullRequest({ today: '2026-11-20' })).verdict).toBe('pass');
  expect((await made.pullRequest({ today: '2026-11-21' })).verdict).toBe('fail');
});

test('its limit is inclusive', async () => {
  expect((await (await world([{ ...waiver, limit: 0.91 }])).pullRequest()).verdict).toBe('pass');
});

test('one that nothing needs is told', async () => {
  const run = await (await world([waiver], undefined, 0.94)).pullRequest();
  expect(run.verdict).toBe('pass');
  expect(gateOf(run, 'policy')?.findings).toMatchObject([{ rule: 'waiver', params: { state: 'unused' } }]);
});

test('a second waiver covers what the first does not', async () => {
  const run = await (
    await world([
      { ...waiver, until: '2026-01-01' },
      { ...waiver, limit: 0.8 },
    ])
  ).pullRequest();
  expect(findingOf(run)?.outcome).toBe('waived');
  expect(gateOf(run, 'policy')?.findings.map(({ params }) => params.state)).toEqual(['expired', 'used']);
});

test('in the queue and on main the base is the base as well', async () => {
  const made = await world([waiver]);
  expect((await made.queue()).verdict).toBe('pass');
  expect((await made.push()).verdict).toBe('pass');
});

test('a base that cannot be read waives nothing, and is an error', async () => {
  const made = await world([waiver]);
  made.github.fail(/^GET .*\/(?:git\/trees|contents)\//, 500);
  const run = await made.pullRequest();
  expect(run.verdict).toBe('error');
  expect(gateOf(run, 'policy')?.error?.kind).toBe('unavailable');
});
