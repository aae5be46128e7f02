import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { MetricsConfig } from '../../../src/config/config.ts';
import { run } from '../../../src/gates/check-metrics/index.ts';
import { makeHistory, removeFolders, type History } from '../../support/history.ts';
import { metricsInputs, noGit, onEvent, onPullRequest, portsAt } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

const rules = { accuracy: { direction: 'higher', min: 0.05, max_regression: 0.01 } } as const;
const gate: MetricsConfig = { path: 'metrics.json', inputs: ['params.yaml'], rules };
const metrics = (accuracy: number): string => `{"accuracy": ${String(accuracy)}}`;
const config = (of: MetricsConfig): string => JSON.stringify({ version: 1, metrics: { churn: of } });

type Files = Readonly<Record<string, string | null>>;

const base = (of: MetricsConfig): Files => ({
  'ml-gates.yml': config(of),
  'params.yaml': 'depth: 3\n',
  'metrics.json': metrics(0.9),
});

/** A pull request of one commit and its test merge, checked out. */
function pullRequest(of: MetricsConfig, change: Files, more: Files = {}): History {
  return makeHistory(
    [
      { mark: 1, branch: 'main', files: { ...base(of), ...more } },
      { mark: 2, branch: 'feature', parents: [1], files: change },
      { mark: 4, branch: 'merge', parents: [1, 2], files: change },
    ],
    'merge',
  );
}

async function outcomes(history: History, of: MetricsConfig): Promise<string[]> {
  const surroundings = onPullRequest(history.folder, { head: history.id(2), sha: history.id(4) });
  const output = await run(metricsInputs(history.folder, of), portsAt(history.folder, { surroundings }));
  return output.findings.map(({ rule, outcome, reason }) => [rule, outcome, reason?.code ?? ''].join(' ').trim());
}

const stale = ['min unmeasured stale', 'max_regression unmeasured stale'];

/** Commits a link on top of a history, in place of a file, at base, head and merge alike. */
function linked(of: MetricsConfig, link: string, target: string, change: Files, more: Files): History {
  const history = makeHistory([{ mark: 1, branch: 'main', files: { ...base(of), ...more } }]);
  const file = path.join(history.folder, link);
  unlinkSync(file);
  symlinkSync(target, file);
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  const commit = (message: string): string => {
    history.git('add', '-A');
    history.git(...identity, 'commit', '-q', '-m', message);
    return history.git('rev-parse', 'HEAD');
  };
  commit('a link');
  history.git('checkout', '-q', '-b', 'feature');
  for (const [name, content] of Object.entries(change)) history.write(name, content ?? '');
  const head = commit('the change');
  history.git('checkout', '-q', '--detach', 'main');
  history.git(...identity, 'merge', '-q', '--no-ff', '-m', 'the test merge', 'feature');
  const merge = history.git('rev-parse', 'HEAD');
  return { ...history, id: (mark) => ({ 2: head, 4: merge })[mark] ?? history.id(mark) };
}

describe('links', () => {
  const more = { 'runs/m.json': metrics(0.9), 'conf/p.yaml': 'depth: 3\n' };

  test('a metrics file behind a committed link that got worse is compared', async () => {
    const history = linked(gate, 'metrics.json', 'runs/m.json', { 'runs/m.json': metrics(0.1) }, more);
    expect(await outcomes(history, gate)).toEqual(['min pass', 'max_regression regressed']);
  });

  test('a metrics file that this job wrote through a committed link is compared', async () => {
    const history = linked(gate, 'metrics.json', 'runs/m.json', { 'README.md': 'x' }, more);
    writeFileSync(path.join(history.folder, 'metrics.json'), metrics(0.1));
    expect(await outcomes(history, gate)).toContain('max_regression regressed');
  });

  test('an input behind a committed link changed: stale', async () => {
    const history = linked(gate, 'params.yaml', 'conf/p.yaml', { 'conf/p.yaml': 'depth: 9\n' }, more);
    expect(await outcomes(history, gate)).toEqual(stale);
  });
});

describe('an input changed, and the metrics are the old ones', () => {
  const change = { 'params.yaml': 'depth: 4\n' };

  test('under another name that the glob matches too: stale', async () => {
    const globbed = { ...gate, path: 'm*.json' };
    const moved = { ...change, 'metrics.json': null, 'moved.json': metrics(0.9) };
    expect(await outcomes(pullRequest(globbed, moved), globbed)).toEqual(stale);
  });

  test('pulled from the cache of DVC, whose lock still says the old parameters: stale', async () => {
    const lock = `schema: '2.0'\nstages:\n  train:\n    cmd: t\n    outs:\n    - path: metrics.json\n      md5: ${createHash('md5').update(metrics(0.9)).digest('hex')}\n`;
    const of = { ...gate, baseline: 'none', rules: { accuracy: { min: 0.05 } } } as const;
    const ignored = { 'metrics.json': null, 'dvc.lock': lock, '.gitignore': 'metrics.json\n' };
    const history = pullRequest(of, change, ignored);
    writeFileSync(path.join(history.folder, 'metrics.json'), metrics(0.9)); // dvc pull
    expect(await outcomes(history, of)).toEqual(['min unmeasured stale']);
  });
});

test('nothing is compared with itself: a branch that the config names and this run is on', async () => {
  const of = { path: 'metrics.json', baseline: { git: { ref: 'main' } }, rules } as const;
  const history = makeHistory([
    { mark: 1, branch: 'main', files: base(of) },
    { mark: 2, branch: 'main', parents: [1], files: { 'metrics.json': metrics(0.1) } },
  ]);
  const surroundings = onEvent(history.folder, 'push', { ref: 'refs/heads/main', before: history.id(1) });
  const decided = run(metricsInputs(history.folder, of), portsAt(history.folder, { surroundings }));
  await expect(decided).rejects.toMatchObject({
    kind: 'config',
    message: expect.stringContaining('nothing is compared with itself') as unknown,
  });
});

test('a bare repository that is committed in a folder is not the repository of a config there', async () => {
  const { createGit } = await import('../../../src/host/git.ts');
  const { openRepository } = await import('../../../src/baseline/repository.ts');
  const outer = makeHistory([{ mark: 1, branch: 'main', files: { 'a.txt': 'a' } }]);
  const folder = path.join(outer.folder, 'models/evil');
  mkdirSync(path.dirname(folder), { recursive: true });
  outer.git('clone', '-q', '--bare', outer.folder, folder);
  outer.git('--git-dir', folder, 'config', 'core.bare', 'false');
  outer.git('--git-dir', folder, 'config', 'core.worktree', '.');
  const opened = await openRepository(createGit(folder)).catch(() => undefined);
  expect(opened?.kind === 'repository' ? opened.repository.prefix : 'models/evil/').toBe('models/evil/');
});

test('the file that is the candidate is no baseline', async () => {
  const of = { path: 'metrics.json', baseline: { file: 'metrics.json' }, rules } as const;
  await expect(outcomes(pullRequest(of, { README: 'x' }), of)).rejects.toMatchObject({ kind: 'config' });
});

test('inputs without git are a mistake, never nothing', async () => {
  const history = pullRequest(gate, { 'params.yaml': 'depth: 4' });
  const ports = portsAt(history.folder, { git: noGit });
  await expect(run(metricsInputs(history.folder, gate), ports)).rejects.toMatchObject({
    kind: 'config',
    message: expect.stringContaining('inputs are held against the history of git') as unknown,
  });
});

test('an input that is a link to a folder is a mistake: what changes behind it is not seen', async () => {
  const of = { ...gate, inputs: ['conf'] };
  const history = linked(of, 'params.yaml', 'settings', { README: 'x' }, { 'settings/p.yaml': 'depth: 3' });
  await expect(outcomes(history, { ...of, inputs: ['params.yaml'] })).rejects.toMatchObject({ kind: 'config' });
});

describe('a lock of DVC that', () => {
  const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
  const lockOf = (code: string, { depth = 4, command = 'python train.py', stage = 'train' } = {}): string =>
    JSON.stringify({
      stages: {
        [stage]: {
          cmd: command,
          deps: [{ path: 'train.py', md5: md5(code), size: code.length }],
          params: { 'params.yaml': { depth } },
          outs: [{ path: 'metrics.json', md5: md5(metrics(0.9)) }],
        },
      },
    });
  const of = { ...gate, inputs: ['params.yaml', 'train.py'] };
  const decide = (change: Files): Promise<string[]> =>
    outcomes(
      pullRequest(of, change, {
        'train.py': 'old',
        'dvc.lock': lockOf('old', { depth: 3 }),
        'ml-gates.yml': config(of),
      }),
      of,
    );
  const measured = ['min pass', 'max_regression pass'];
  const deeper = { 'params.yaml': 'depth: 4\n' };

  test.each<[string, Files, readonly string[]]>([
    ['was made with the new parameters: measured', { ...deeper, 'dvc.lock': lockOf('old') }, measured],
    ['was made with the new code: measured', { 'train.py': 'new', 'dvc.lock': lockOf('new', { depth: 3 }) }, measured],
    [
      'was made before the code changed again: stale',
      { ...deeper, 'train.py': 'new', 'dvc.lock': lockOf('old') },
      stale,
    ],
    ['says other parameters than stand there: stale', { ...deeper, 'dvc.lock': lockOf('old', { depth: 5 }) }, stale],
    [
      'only calls the command otherwise: stale',
      { ...deeper, 'dvc.lock': lockOf('old', { depth: 3, command: 'python  train.py' }) },
      stale,
    ],
    [
      'only calls the stage otherwise: stale',
      { ...deeper, 'dvc.lock': lockOf('old', { depth: 3, stage: 'fit' }) },
      stale,
    ],
    ['only reads otherwise: stale', { ...deeper, 'dvc.lock': `${lockOf('old', { depth: 3 })}\n# x` }, stale],
  ])('%s', async (_name, change, expected) => {
    expect(await decide(change)).toEqual(expected);
  });

  test('comes first with this change, and was made with what is there: measured', async () => {
    const change = { ...deeper, 'dvc.lock': lockOf('old') };
    const history = pullRequest(of, change, { 'train.py': 'old', 'ml-gates.yml': config(of) });
    expect(await outcomes(history, of)).toEqual(measured);
  });
});
