import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { CheckConfig, WaiverConfig } from '../../../src/config/config.ts';
import type { RunResult } from '../../../src/core/result.ts';
import { removeFolders } from '../../support/history.ts';
import { gateOf, notesOf, openWorld, type World } from './world.ts';

const worlds: World[] = [];
afterEach(async () => {
  for (const { github } of worlds.splice(0)) await github.close();
});
afterAll(removeFolders);

const gate = 'data/train';
const rows = (...values: readonly (number | string)[]): string => `x\n${values.map((value) => `${value}\n`).join('')}`;
const ten = rows(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

/** A change that a check finds, with the value that it is judged by. */
interface Change {
  readonly check: CheckConfig;
  readonly after: string;
  readonly subject: string;
  /** What was found. */
  readonly value: number;
  /** A value that is a little better than that, beyond which a waiver does not go. */
  readonly better: number;
}

const changes: Readonly<Record<string, Change>> = {
  'fewer rows': {
    check: { row_count: { max_change_pct: 10 } },
    after: rows(1, 2, 3, 4, 5, 6, 7),
    subject: '',
    value: 7,
    better: 8,
  },
  'more rows': {
    check: { row_count: { max_change: 1 } },
    after: ten + rows(1, 2, 3).slice(2),
    subject: '',
    value: 13,
    better: 12,
  },
  'a mean that rose': {
    check: { mean: { column: 'x', max_change_pct: 10 } },
    after: rows(1, 2, 3, 4, 5, 6, 7, 8, 9, 30),
    subject: 'x',
    value: 7.5,
    better: 7.4,
  },
  'a mean that fell': {
    check: { mean: { column: 'x', max_change: 0.5 } },
    after: rows(1, 1, 1, 1, 5, 6, 7, 8, 9, 1),
    subject: 'x',
    value: 4,
    better: 4.1,
  },
  'more missing values': {
    check: { missing: { column: 'x', max_increase_pct_points: 5 } },
    after: 'x,y\n1,a\n,a\n,a\n4,a\n5,a\n6,a\n7,a\n8,a\n9,a\n10,a\n',
    subject: 'x',
    value: 20,
    better: 19,
  },
  'values that are new': {
    check: { unseen_values: { column: 'x' } },
    after: rows(1, 2, 3, 4, 5, 6, 7, 8, 11, 12),
    subject: 'x',
    value: 2,
    better: 1,
  },
  'numbers out of range': {
    check: { out_of_range: { column: 'x', max_pct: 5 } },
    after: rows(1, 2, 3, 4, 5, 6, 7, 8, 90, 91),
    subject: 'x',
    value: 20,
    better: 19,
  },
};

async function decided(
  { check, after }: Change,
  { base, head = base }: { readonly base: readonly WaiverConfig[]; readonly head?: readonly WaiverConfig[] },
): Promise<RunResult> {
  const config = (waivers: readonly WaiverConfig[]): string =>
    JSON.stringify({
      version: 1,
      data: {
        train: { path: 'train.csv', checks: [check] },
        other: { path: 'other.csv', checks: [{ row_count: { min: 1 } }] },
      },
      waivers,
    });
  const made = await openWorld(
    { 'ml-gates.yml': config(base), 'train.csv': ten, 'other.csv': ten },
    { 'ml-gates.yml': config(head), 'train.csv': after },
  );
  worlds.push(made);
  return made.pullRequest();
}

const outcomesOf = (run: RunResult): (string | undefined)[] => [
  run.verdict,
  gateOf(run, gate)?.findings.find(({ severity }) => severity === 'fail')?.outcome,
];
const states = (run: RunResult): unknown[] =>
  gateOf(run, 'policy')
    ?.findings.map(({ params }) => params.state)
    .filter((state) => state !== undefined) ?? [];

describe.each(Object.entries(changes))('%s', (_name, change) => {
  const { subject, value, better } = change;
  const waiver: WaiverConfig = { gate, subject, until: '2026-12-31', reason: 'a new source', limit: value };

  test('fails, and says what it was judged by', async () => {
    const run = await decided(change, { base: [] });
    expect(run.verdict).toBe('fail');
    const finding = gateOf(run, gate)?.findings.find(({ severity }) => severity === 'fail');
    expect(finding?.subject).toBe(subject);
    expect(finding?.observed?.value ?? finding?.count).toBe(value);
  });

  test('is covered up to a limit, inclusive', async () => {
    const run = await decided(change, { base: [waiver] });
    expect(outcomesOf(run)).toEqual(['pass', 'waived']);
    expect(states(run)).toEqual(['used']);
    const { gate: of, until, reason } = waiver;
    expect((await decided(change, { base: [{ gate: of, subject, until, reason }] })).verdict).toBe('pass');
  });

  test.each<[string, Partial<WaiverConfig>, string, readonly string[]]>([
    ['beyond its limit', { limit: better }, 'beyond-limit', ['waiver-beyond-limit']],
    ['after its last day', { until: '2026-11-19' }, 'expired', ['waiver-expired']],
    ['of another subject', { subject: 'z' }, 'unused', []],
    ['of another rule', { rule: 'fields_match' }, 'unused', []],
    ['of another gate', { gate: 'data/other' }, 'unused', []],
  ])('is not covered by one %s', async (_case, over, state, notes) => {
    const run = await decided(change, { base: [{ ...waiver, ...over }] });
    expect(run.verdict).toBe('fail');
    expect(states(run)).toEqual([state]);
    expect(notesOf(run, gate).filter((code) => code.startsWith('waiver'))).toEqual(notes);
  });

  test('is not covered by one that the change brings along', async () => {
    const run = await decided(change, { base: [], head: [waiver] });
    expect(run.verdict).toBe('fail');
    expect(gateOf(run, 'policy')?.findings).toMatchObject([{ outcome: 'policy-loosened', subject: 'waivers.0' }]);
  });
});

test('a limit of one side does not cover the other', async () => {
  const waiver: WaiverConfig = { gate, subject: '', until: '2026-12-31', reason: 'a new source' };
  // may fall to 5: that it rose to 13 is another thing
  expect((await decided(changes['more rows']!, { base: [{ ...waiver, limit: 5 }] })).verdict).toBe('fail');
  // may rise to 20: that it fell to 7 is another thing
  expect((await decided(changes['fewer rows']!, { base: [{ ...waiver, limit: 20 }] })).verdict).toBe('fail');
});
