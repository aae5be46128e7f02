import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DataConfig } from '../../../src/config/config.ts';
import type { GateOutput } from '../../../src/core/result.ts';
import type { RecordKey } from '../../../src/core/record.ts';
import { run } from '../../../src/gates/validate-data/index.ts';
import { createGitHubReader } from '../../../src/host/github-reader.ts';
import { memoizedReader } from '../../../src/host/memoized-reader.ts';
import { startFakeGitHub, type FakeGitHub } from '../../support/github/fake-github.ts';
import { emptyGitHub } from '../../support/github/state.ts';
import { makeHistory, removeFolders, type History } from '../../support/history.ts';
import { locally, onPullRequest, portsAt } from '../../support/metrics-ports.ts';
import { addRecord } from '../../support/records.ts';
import { problems } from './gate.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub(emptyGitHub());
});
afterEach(() => github.close());
afterAll(removeFolders);

const key: RecordKey = { config: 'ml-gates.yml', gate: 'data/train', leg: null };
const gate: DataConfig = { path: 'data/train.csv', checks: [{ row_count: { max_change_pct: 20 } }] };
const declaring = (of: DataConfig): string => JSON.stringify({ version: 1, data: { train: of } });
const table = (rows: number): string => ['id', ...Array.from({ length: rows }, (_, at) => String(at)), ''].join('\n');

type Files = Readonly<Record<string, string | null>>;
interface Scene {
  readonly whole: History;
  readonly job: History;
}

/** Main with a config, a pull request that changes something, and the test merge of the two at depth 1. */
function pullRequest(change: Files, base: Files = { 'ml-gates.yml': declaring(gate) }): Scene {
  const whole = makeHistory(
    [
      { mark: 1, branch: 'main', files: base },
      { mark: 2, branch: 'main', parents: [1], files: { README: 'r' } },
      { mark: 3, branch: 'feature', parents: [2], files: change },
      { mark: 4, branch: 'merge', parents: [2, 3], files: change },
    ],
    'merge',
  );
  (github.state as { git: string | null }).git = whole.folder;
  return { whole, job: whole.clone('--depth', '1', '--branch', 'merge') };
}

function inputsIn(folder: string, config: DataConfig): Parameters<typeof run>[0] {
  return {
    id: 'data/train',
    config,
    folder,
    configFile: path.join(folder, 'ml-gates.yml'),
    recordKey: key,
    resources: {},
    prefix: ['data', 'train'],
    locate: (keys) => ({ where: { file: 'ml-gates.yml', line: keys.length, column: 1 } }),
    jobFailed: false,
  };
}

function decide({ whole, job }: Scene, config: DataConfig = gate): Promise<GateOutput> {
  const to = { apiUrl: github.url, repository: 'acme/churn', token: 'ghs_test', pause: 1 };
  const surroundings = onPullRequest(job.folder, { head: whole.id(3), sha: whole.id(4) });
  const reader = memoizedReader(createGitHubReader(to));
  return run(inputsIn(job.folder, config), portsAt(job.folder, { surroundings, github: reader }));
}

const brief = ({ findings }: GateOutput): string[] =>
  findings.map(({ rule, outcome, severity, observed, baseline, reason }) =>
    [
      rule,
      outcome,
      severity,
      JSON.stringify(observed?.value ?? null),
      JSON.stringify(baseline?.value ?? null),
      reason?.code ?? '',
    ]
      .join(' ')
      .trim(),
  );

/** What a run on main records of some rows, as it gives it to its record. */
async function recordedOn(rows: number): Promise<NonNullable<GateOutput['record']>['files']> {
  const main = makeHistory([{ mark: 1, branch: 'main', files: { 'ml-gates.yml': declaring(gate) } }]);
  main.write('data/train.csv', table(rows));
  // the first run of a branch that has one commit: it has nothing to compare with
  const surroundings = {
    ...locally(main.folder),
    onRunner: true,
    event: 'schedule',
    ref: 'refs/heads/main',
    sha: main.id(1),
  };
  const { record } = await run(inputsIn(main.folder, gate), portsAt(main.folder, { surroundings }));
  if (record === undefined) throw new Error('nothing was recorded');
  return record.files;
}

describe('data that is committed', () => {
  const committed = { 'ml-gates.yml': declaring(gate), 'data/train.csv': table(100) };

  test.each<[string, DataConfig['baseline']]>([
    ['auto', undefined],
    ['git', 'git'],
  ])('is compared with the data of the base, also at depth 1 (%s)', async (_name, baseline) => {
    const at = pullRequest({ 'data/train.csv': table(60) }, committed);
    const output = await decide(at, baseline === undefined ? gate : { ...gate, baseline });
    expect(brief(output)).toEqual(['row_count regressed fail 60 100']);
    expect(output.baseline).toMatchObject({
      source: 'git',
      commit: at.whole.id(2),
      chosen: 'first parent of the test merge',
      exact: true,
      path: 'data/train.csv',
    });
  });

  test('by a glob and in a folder, with keys and files of other names', async () => {
    const parts = (of: Readonly<Record<string, number>>): Files =>
      Object.fromEntries(Object.entries(of).map(([name, rows]) => [name, table(rows)]));
    const checks = [{ row_count: { max_change_pct: 20 } }, { distinct: { column: 'day', max_change: 1 } }];
    for (const pattern of ['data/day=*/*.csv', 'data']) {
      const config: DataConfig = { path: pattern, checks };
      const at = pullRequest(
        { 'data/day=2/a.csv': null, 'data/day=2/b.csv': table(8), 'data/day=3/a.csv': table(10) },
        { 'ml-gates.yml': declaring(config), ...parts({ 'data/day=1/a.csv': 10, 'data/day=2/a.csv': 10 }) },
      );
      expect(brief(await decide(at, config))).toEqual(['row_count regressed fail 28 20', 'distinct pass info 3 2']);
    }
  });

  test('at a ref that the config names', async () => {
    const at = pullRequest({ 'data/train.csv': table(60) }, committed);
    at.whole.git('tag', 'v1', at.whole.id(1));
    const output = await decide(at, { ...gate, baseline: { git: { ref: at.whole.id(1) } } });
    expect(brief(output)).toEqual(['row_count regressed fail 60 100']);
    expect(output.baseline).toMatchObject({ commit: at.whole.id(1) });
  });

  test('of which the base has only some: what a run recorded of all of it', async () => {
    const config: DataConfig = { ...gate, path: ['data/train.csv', 'data/more.csv'] };
    const at = pullRequest({ 'data/more.csv': table(60) }, { ...committed, 'ml-gates.yml': declaring(config) });
    addRecord(github.state.actions, { commit: at.whole.id(2), key, recorded: await recordedOn(150) });
    const output = await decide(at, config);
    expect(output.baseline).toMatchObject({ source: 'artifact' });
    expect(brief(output)).toEqual(['row_count pass info 160 150']);
    expect(brief(await decide(at, { ...config, baseline: 'git' }))).toEqual(['row_count regressed fail 160 100']);
  });

  test('that is damaged at the base is an error which says where', async () => {
    const at = pullRequest({ 'data/train.csv': table(60) }, { ...committed, 'data/train.csv': '\0\0' });
    const [problem] = await problems(decide(at));
    expect(problem).toContain(`at ${at.whole.id(2).slice(0, 7)}, the baseline`);
  });

  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n';

  test('as pointers of Git LFS: auto takes the record, git cannot', async () => {
    const at = pullRequest({ README: 'x' }, { ...committed, 'data/train.csv': pointer });
    at.job.write('data/train.csv', table(60)); // as `lfs: true` leaves it
    addRecord(github.state.actions, { commit: at.whole.id(2), key, recorded: await recordedOn(100) });
    expect(brief(await decide(at))).toEqual(['row_count regressed fail 60 100']);
    const [problem] = await problems(decide(at, { ...gate, baseline: 'git' }));
    expect(problem).toMatch(/data\/train.csv at .*, the baseline, is a Git LFS pointer, not the data/);
  });
});

describe('data that the job makes', () => {
  test.each<[string, DataConfig['baseline']]>([
    ['auto', 'auto'],
    ['artifact', 'artifact'],
  ])('is compared with the profile that a run on main recorded (%s)', async (_name, baseline) => {
    const at = pullRequest({ 'make.py': 'x' });
    addRecord(github.state.actions, { commit: at.whole.id(2), key, recorded: await recordedOn(100) });
    at.job.write('data/train.csv', table(60));
    const output = await decide(at, { ...gate, baseline: baseline ?? 'auto' });
    expect(brief(output)).toEqual(['row_count regressed fail 60 100']);
    expect(output.baseline).toMatchObject({
      source: 'artifact',
      commit: at.whole.id(2),
      exact: true,
      path: 'data/train.csv',
    });
  });

  test('of an ancestor, when the run of the base recorded nothing', async () => {
    const at = pullRequest({ 'make.py': 'x' });
    addRecord(github.state.actions, { commit: at.whole.id(1), key, recorded: await recordedOn(100) });
    at.job.write('data/train.csv', table(100));
    const output = await decide(at);
    expect(brief(output)).toEqual(['row_count pass info 100 100']);
    expect(output.baseline).toMatchObject({ exact: false, behind: 1 });
  });

  test('and nobody recorded: no baseline, with the three ways out', async () => {
    const at = pullRequest({ 'make.py': 'x' });
    at.job.write('data/train.csv', table(60));
    const output = await decide(at);
    expect(brief(output)).toEqual(['row_count no-baseline fail 60 null not-at-commit']);
    expect(output.findings[0]?.reason?.params).toMatchObject({
      record: 'not-recorded',
      remedies: ['commit-file', 'record', 'give-file'],
    });
  });

  test('for the first time: nothing to compare with yet', async () => {
    const at = pullRequest({ 'ml-gates.yml': declaring(gate) }, { README: 'x' });
    at.job.write('data/train.csv', table(60));
    expect(brief(await decide(at))).toEqual(['row_count bootstrap warn 60 null not-at-commit']);
  });

  test('against a record that is none: an error, never no baseline', async () => {
    const at = pullRequest({ 'make.py': 'x' });
    const bytes = new TextEncoder().encode('{"version":1}');
    const recorded = [{ role: 'profile', path: 'data/train.csv', bytes }] as const;
    addRecord(github.state.actions, { commit: at.whole.id(2), key, recorded });
    at.job.write('data/train.csv', table(60));
    expect(await problems(decide(at))).toEqual([
      expect.stringMatching(/^input the profile recorded at .* is no profile/) as unknown,
    ]);
  });

  test('against a record without a profile: an error', async () => {
    const at = pullRequest({ 'make.py': 'x' });
    addRecord(github.state.actions, { commit: at.whole.id(2), key });
    at.job.write('data/train.csv', table(60));
    expect(await problems(decide(at))).toEqual([expect.stringContaining('holds no profile') as unknown]);
  });

  test('a lookup that fails is an error', async () => {
    const at = pullRequest({ 'make.py': 'x' });
    at.job.write('data/train.csv', table(60));
    github.fail(/actions\/artifacts/, 403);
    await expect(decide(at)).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

test('a gate that compares nothing asks nobody', async () => {
  const at = pullRequest({ 'make.py': 'x' });
  at.job.write('data/train.csv', table(60));
  github.fail(/./, 500);
  const output = await decide(at, { ...gate, checks: [{ row_count: { min: 1 } }] });
  expect([brief(output), output.baseline]).toEqual([['row_count pass info 60 null'], null]);
});
