import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MetricsConfig, RuleConfig } from '../../../src/config/config.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { BestValue } from '../../../src/core/record.ts';
import { bestOfFindings } from '../../../src/gates/best-of-findings.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { createGitHubReader } from '../../../src/host/github-reader.ts';
import { memoizedReader } from '../../../src/host/memoized-reader.ts';
import { makeRecord } from '../../../src/baseline/make-record.ts';
import { readRecord } from '../../../src/baseline/read-record.ts';
import { sha256 } from '../../../src/baseline/make-record.ts';
import { aFinding } from '../../support/builders.ts';
import { startFakeGitHub, type FakeGitHub } from '../../support/github/fake-github.ts';
import { emptyGitHub } from '../../support/github/state.ts';
import { makeHistory, removeFolders, type History } from '../../support/history.ts';
import { metricsInputs, onEvent, onPullRequest, portsAt } from '../../support/metrics-ports.ts';
import { addRecord, recordKey } from '../../support/records.ts';
import { zipOfFiles } from '../../support/zip.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub(emptyGitHub());
});
afterEach(() => github.close());
afterAll(removeFolders);

const rule = { direction: 'higher', ratchet: 0.02 } as const;
const gateWith = (accuracy: RuleConfig, over: Partial<MetricsConfig> = {}): MetricsConfig => ({
  path: 'metrics.json',
  rules: { accuracy },
  ...over,
});
const gate = gateWith(rule);
const config = (of: MetricsConfig): string => JSON.stringify({ version: 1, metrics: { churn: of } });
const old = 'abc1234'.padEnd(40, '0');
const bestAt = (value: number, over: Partial<BestValue> = {}): Record<string, BestValue> => ({
  accuracy: { value, direction: 'higher', commit: old, test_set: null, ...over },
});

type Files = Readonly<Record<string, string | null>>;

/** A pull request on main, whose config declares `of` at its base, and what its job measured. */
function pullRequest(of: MetricsConfig, accuracy: number, base: Files = {}): { whole: History; job: History } {
  const whole = makeHistory(
    [
      { mark: 1, branch: 'main', files: { 'ml-gates.yml': config(of), 'train.py': 't', ...base } },
      { mark: 2, branch: 'main', parents: [1], files: { README: 'r' } },
      { mark: 3, branch: 'feature', parents: [2], files: { 'train.py': 'u' } },
      { mark: 4, branch: 'merge', parents: [2, 3], files: { 'train.py': 'u' } },
    ],
    'merge',
  );
  (github.state as { git: string | null }).git = whole.folder;
  const job = whole.clone('--depth', '1', '--branch', 'merge');
  job.write('metrics.json', JSON.stringify({ accuracy }));
  return { whole, job };
}

const reader = () =>
  memoizedReader(createGitHubReader({ apiUrl: github.url, repository: 'acme/churn', token: 'ghs_test', pause: 1 }));

async function decide(
  { whole, job }: { whole: History; job: History },
  of: MetricsConfig,
  { token = true } = {},
): Promise<readonly Finding[]> {
  const surroundings = onPullRequest(job.folder, { head: whole.id(3), sha: whole.id(4) });
  const ports = portsAt(job.folder, { surroundings, ...(token ? { github: reader() } : {}) });
  const { findings } = await run(metricsInputs(job.folder, of), ports);
  return findings.filter((finding) => finding.rule === 'ratchet');
}

const brief = ([finding]: readonly Finding[]) => [
  finding?.outcome,
  finding?.severity,
  finding?.reason?.code,
  finding?.limit?.value,
  finding?.baseline?.value,
  finding?.params.best_commit,
];

describe('a pull request is held to the best that the nearest record carries', () => {
  test.each<[string, number, string, string]>([
    ['a small loss below the record, within the allowance of the best', 0.92, 'pass', 'info'],
    ['one small loss too many', 0.91, 'regressed', 'fail'],
    ['a new best', 0.96, 'improved', 'info'],
  ])('%s', async (_name, accuracy, outcome, severity) => {
    const at = pullRequest(gate, accuracy);
    // the record itself is worse than the best before it
    addRecord(github.state.actions, {
      commit: at.whole.id(1),
      metrics: '{"accuracy": 0.921}',
      manifest: { best: bestAt(0.935), measured: { accuracy: 0.921 } },
    });
    const [finding] = await decide(at, gate);
    expect(brief([finding!])).toEqual([outcome, severity, undefined, expect.closeTo(0.915, 12), 0.935, old]);
    expect(finding?.params).toMatchObject({ ratchet: 0.02, direction: 'higher', best: 0.935 });
  });

  test('a record made before the rule was there: its own value is where the best begins', async () => {
    const at = pullRequest(gate, 0.9);
    addRecord(github.state.actions, { commit: at.whole.id(2), metrics: '{"accuracy": 0.93}' });
    expect(brief(await decide(at, gate))).toEqual([
      'regressed',
      'fail',
      undefined,
      expect.closeTo(0.91, 12),
      0.93,
      at.whole.id(2),
    ]);
  });

  test('of values that nothing touched the commit that measured them is named', async () => {
    const at = pullRequest(gate, 0.9);
    addRecord(github.state.actions, {
      commit: at.whole.id(2),
      measured_at: at.whole.id(1),
      metrics: '{"accuracy": 0.93}',
    });
    expect((await decide(at, gate))[0]?.params.best_commit).toBe(at.whole.id(1));
  });

  test('a best of the other direction is none', async () => {
    const lower = gateWith({ direction: 'lower', ratchet: 0.02 });
    const at = pullRequest(lower, 0.5);
    addRecord(github.state.actions, {
      commit: at.whole.id(2),
      metrics: '{"accuracy": 0.4}',
      manifest: { best: bestAt(0.9) },
    });
    expect((await decide(at, lower))[0]).toMatchObject({ outcome: 'regressed', baseline: { value: 0.4 } });
  });

  test('a metric that the record lacks is new', async () => {
    const at = pullRequest(gate, 0.9);
    addRecord(github.state.actions, { commit: at.whole.id(2), metrics: '{"other": 0.93}' });
    expect(brief(await decide(at, gate)).slice(0, 3)).toEqual(['new', 'warn', 'no-best']);
  });
});

describe('whatever the baseline is, the best comes from records', () => {
  const committed = { 'metrics.json': '{"accuracy": 0.90}' };
  test.each<[string, Partial<MetricsConfig>, Files]>([
    ['committed metrics', {}, committed],
    ['none', { baseline: 'none' }, {}],
    ['a ref', { baseline: { git: { ref: 'refs/heads/main' } } }, committed],
    ['the record', { baseline: 'artifact' }, {}],
  ])('%s', async (_name, over, base) => {
    const of = gateWith(rule, over);
    const at = pullRequest(of, 0.9, base);
    at.job.git('fetch', '-q', 'origin', 'main:refs/heads/main', '--depth', '3');
    addRecord(github.state.actions, { commit: at.whole.id(2), manifest: { best: bestAt(0.93) } });
    expect(brief(await decide(at, of)).slice(0, 5)).toEqual([
      'regressed',
      'fail',
      undefined,
      expect.closeTo(0.91, 12),
      0.93,
    ]);
  });

  test('GitHub is asked no more than for a recorded baseline', async () => {
    const asked = (): number => github.log.filter(({ route }) => route.includes('/repos/')).length;
    const both = gateWith({ ...rule, max_regression: 0.05 });
    const at = pullRequest(both, 0.93);
    addRecord(github.state.actions, { commit: at.whole.id(2), manifest: { best: bestAt(0.93) } });
    const [finding] = await decide(at, both);
    expect(finding?.outcome).toBe('pass');
    expect(asked()).toBeLessThanOrEqual(4);
  });

  test('without a token it says what it needs', async () => {
    const at = pullRequest(gate, 0.9, committed);
    const whole = { whole: at.whole, job: at.whole };
    at.whole.write('metrics.json', '{"accuracy": 0.9}');
    expect(brief(await decide(whole, gate, { token: false })).slice(0, 3)).toEqual(['no-baseline', 'fail', 'no-token']);
  });
});

describe('without a record', () => {
  test('of a base that has the rule: red, with the way to one', async () => {
    const at = pullRequest(gate, 0.9);
    const [finding] = await decide(at, gate);
    expect(brief([finding!]).slice(0, 3)).toEqual(['no-baseline', 'fail', 'not-recorded']);
    expect(finding?.reason?.params).toMatchObject({ remedies: ['record'] });
  });
  test('of a base that does not have the rule yet: to be expected', async () => {
    const at = pullRequest(gateWith({ direction: 'higher', min: 0.5 }), 0.9);
    expect(brief(await decide(at, gate)).slice(0, 3)).toEqual(['bootstrap', 'warn', 'not-recorded']);
  });
  test('of a base that does not have the gate: nobody is asked', async () => {
    const at = pullRequest(gate, 0.9, { 'ml-gates.yml': null });
    github.fail(/actions/, 403);
    expect(brief(await decide(at, gate)).slice(0, 3)).toEqual(['bootstrap', 'warn', 'no-best']);
  });
  test('since the lookup failed: an error, never "none"', async () => {
    const at = pullRequest(gateWith(rule, { baseline: 'none' }), 0.9);
    github.fail(/actions\/artifacts/, 403);
    await expect(decide(at, gateWith(rule, { baseline: 'none' }))).rejects.toMatchObject({ kind: 'unavailable' });
  });
  test('on the default branch itself: to be expected', async () => {
    const at = pullRequest(gate, 0.9);
    const job = at.whole.clone('--depth', '1', '--branch', 'main');
    job.write('metrics.json', '{"accuracy": 0.9}');
    const payload = { ref: 'refs/heads/main', before: at.whole.id(1) };
    const surroundings = { ...onEvent(job.folder, 'push', payload), ref: 'refs/heads/main', sha: at.whole.id(2) };
    const { findings } = await run(
      metricsInputs(job.folder, gate),
      portsAt(job.folder, { surroundings, github: reader() }),
    );
    expect(brief(findings).slice(0, 2)).toEqual(['bootstrap', 'warn']);
  });
});

test.each<[string, unknown]>([
  ['not finite', { accuracy: { value: '1e400', direction: 'higher', commit: old, test_set: null } }],
  ['of no commit', { accuracy: { value: 1, direction: 'higher', commit: 'HEAD', test_set: null } }],
  ['of no direction', { accuracy: { value: 1, direction: 'up', commit: old, test_set: null } }],
  ['of more than it may be', { accuracy: { value: 1, direction: 'higher', commit: old, test_set: null, more: 1 } }],
  ['a list', []],
])('a record whose best is %s is no record: an error, never "none"', async (_name, best) => {
  const at = pullRequest(gate, 0.9);
  addRecord(github.state.actions, { commit: at.whole.id(2), manifest: { best } });
  await expect(decide(at, gate)).rejects.toMatchObject({ kind: 'input' });
});

describe('predictions', () => {
  const rows = (right: number, more = ''): string =>
    `id,y,p\n${Array.from({ length: 10 }, (_, at) => `${at},1,${at < right ? 1 : 0}`).join('\n')}\n${more}`;
  const of = (over = {}): MetricsConfig => ({
    predictions: { path: 'p.csv', task: 'binary', label: 'y', prediction: 'p', id: 'id', ...over },
    baseline: 'none',
    rules: { accuracy: { ...rule, ratchet: 0.1 } },
  });
  const decideRows = async (config: MetricsConfig, text: string, best: Record<string, BestValue>) => {
    const at = pullRequest(config, 0.9);
    at.job.write('p.csv', text);
    addRecord(github.state.actions, { commit: at.whole.id(2), manifest: { best } });
    return (await decide(at, config))[0];
  };
  const testSet = async (): Promise<string> => {
    const at = pullRequest(of(), 0.9);
    at.job.write('p.csv', rows(8));
    const surroundings = onPullRequest(at.job.folder, { head: at.whole.id(3), sha: at.whole.id(4) });
    const ports = portsAt(at.job.folder, { surroundings, github: reader() });
    return (await run(metricsInputs(at.job.folder, of()), ports)).predictions?.fingerprint ?? '';
  };

  test('of the same rows are compared', async () => {
    const best = bestAt(1, { test_set: await testSet() });
    expect(await decideRows(of(), rows(8), best)).toMatchObject({ outcome: 'regressed', observed: { value: 0.8 } });
    expect(await decideRows(of(), rows(9), best)).toMatchObject({ outcome: 'pass' });
  });
  test('of other rows are not comparable', async () => {
    const best = bestAt(0.5, { test_set: await testSet() });
    expect(await decideRows(of(), rows(9, '10,1,1\n'), best)).toMatchObject({
      outcome: 'not-comparable',
      severity: 'fail',
      reason: { code: 'other-test-set' },
      params: { best: 0.5, best_test_set: best.accuracy?.test_set },
    });
  });
  test('unless rows may differ: then it is said', async () => {
    const best = bestAt(0.5, { test_set: await testSet() });
    const found = await decideRows(of({ max_unmatched_pct: 20 }), rows(9, '10,1,1\n'), best);
    expect(found?.outcome).toBe('improved');
    expect(found?.notes).toContainEqual({ code: 'other-test-set' });
  });
});

describe('what a record carries on', () => {
  const now = 'd'.repeat(40);
  const found = (over: Partial<Finding>): Finding =>
    aFinding({
      rule: 'ratchet',
      params: { ratchet: 0.02, direction: 'higher', best: 0.93, best_commit: old },
      observed: { value: 0.92 },
      ...over,
    });
  const carried = (over: Partial<Finding>) => bestOfFindings({ findings: [found(over)] }, now).accuracy;
  const label = (outcome: Finding['outcome']): Partial<Finding> => ({
    outcome: 'waived',
    observed: { value: 0.8 },
    waiver: { source: 'label', outcome, pull_request: 1, head: now, by: 'mia', at: '2026-01-01T00:00:00Z' },
  });
  const waiver: Partial<Finding> = {
    outcome: 'waived',
    observed: { value: 0.8 },
    waiver: { source: 'config', outcome: 'regressed', path: 'c', commit: now, reason: 'r', until: '2027-01-01' },
  };
  const before = { value: 0.93, direction: 'higher', commit: old, test_set: null };
  const after = (value: number) => ({ value, direction: 'higher', commit: now, test_set: null });

  test.each<[string, Partial<Finding>, unknown]>([
    ['no new best', {}, before],
    ['as good as the best: the first one stays', { observed: { value: 0.93 } }, before],
    ['a new best', { outcome: 'improved', observed: { value: 0.94 } }, after(0.94)],
    ['the first value', { outcome: 'bootstrap', params: { ratchet: 0, direction: 'higher' } }, after(0.92)],
    ['a loss that a label accepted: the best begins anew', label('regressed'), after(0.8)],
    ['another test set that a label accepted', label('not-comparable'), after(0.8)],
    ['stale values that a label accepted are no best', label('unmeasured'), before],
    ['a loss that is waived for a while: the best stays', waiver, before],
    ['not measured', { outcome: 'unmeasured', observed: { value: { token: 'NaN' } } }, before],
    [
      'of another test set, that only warns',
      { outcome: 'not-comparable', severity: 'warn', observed: { value: 9 } },
      before,
    ],
    [
      'of a metric that is better when lower',
      { params: { ratchet: 1, direction: 'lower', best: 0.93, best_commit: old } },
      { ...after(0.92), direction: 'lower' },
    ],
    ['nothing', { observed: { value: { token: 'NaN' } }, params: { ratchet: 0, direction: 'higher' } }, undefined],
  ])('%s', (_name, over, expected) => expect(carried(over)).toEqual(expected));

  test('the test set that the value is of', () => {
    const best = bestOfFindings({ findings: [found({ observed: { value: 1 } })], testSet: 'f' }, now);
    expect(best.accuracy).toEqual({ ...after(1), test_set: 'f' });
  });

  test('a metric called __proto__ is one like any other', () => {
    const best = bestOfFindings({ findings: [found({ subject: '__proto__' })] }, now);
    expect(Object.keys(best)).toEqual(['__proto__']);
  });

  test('through a record and back, whatever the numbers', async () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), value, { maxKeys: 5 }), async (values) => {
        const best = Object.fromEntries(
          Object.entries(values).map(([name, one]) => [
            name,
            { ...after(one), value: one === 0 ? 0 : one } as BestValue,
          ]),
        );
        const files = makeRecord({
          key: recordKey,
          commit: now,
          committed_at: null,
          verdict: 'pass',
          accepted: false,
          measured: {},
          best,
          recordable: { files: [] },
        });
        const zip = zipOfFiles(Object.fromEntries(files));
        const digest = `sha256:${sha256(zip)}`;
        const { manifest } = await readRecord(zip, { key: recordKey, commit: now, digest, label: 'the record' });
        expect(manifest.best ?? {}).toEqual(best);
      }),
      { numRuns: 50 },
    );
  });

  test('the best of many records is the best of all values, wherever it stood', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }), (values) => {
        let best: BestValue | undefined;
        for (const [at, value] of values.entries()) {
          const params = {
            ratchet: 1,
            direction: 'higher',
            ...(best === undefined ? {} : { best: best.value, best_commit: best.commit }),
          };
          const finding = found({ params, observed: { value } });
          best = bestOfFindings({ findings: [finding] }, String(at).padStart(40, '0')).accuracy;
        }
        const most = Math.max(...values);
        expect([best?.value, parseInt(best?.commit ?? '', 10)]).toEqual([most, values.indexOf(most)]);
      }),
    );
  });
});
