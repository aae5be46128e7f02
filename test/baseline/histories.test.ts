import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { baselineCommit } from '../../src/baseline/baseline-commit.ts';
import { openRepository } from '../../src/baseline/repository.ts';
import type { Surroundings } from '../../src/core/ports.ts';
import { createGit } from '../../src/host/git.ts';
import { createGitHubReader } from '../../src/host/github-reader.ts';
import { startFakeGitHub, type FakeGitHub } from '../support/github/fake-github.ts';
import { emptyGitHub } from '../support/github/state.ts';
import { makeHistory, removeFolders, type Checkout, type History } from '../support/history.ts';
import { locally, onEvent, onPullRequest } from '../support/metrics-ports.ts';

/*
 * Which commit a change is compared with, for every event and every shape that a history takes, in checkouts as deep and as shallow as
 * they come, with a GitHub that answers from the same repository.
 *
 *   root ── base ── moved ── tip                        main
 *             │         ╲      ├── merged ── reverted   the button's merge of feature; the revert of it
 *             │          ╲     ├── squashed             feature as one commit
 *             │           ╲    ├── rebased1 ── rebased2 feature on top of main
 *             ├── f1 ── f2 ─ synced                     feature; main merged into it
 *             │          ╰── stacked                    a pull request on top of the pull request
 *             ╰── forced                                what feature was overwritten with
 *   alien                                               a history of its own
 */
const commits = [
  ['root', 'main', []],
  ['base', 'main', ['root']],
  ['f1', 'feature', ['base']],
  ['f2', 'feature', ['f1']],
  ['moved', 'main', ['base']],
  ['tip', 'main', ['moved']],
  ['merged', 'main-merged', ['tip', 'f2']],
  ['reverted', 'main-reverted', ['merged']],
  ['squashed', 'main-squashed', ['tip']],
  ['synced', 'synced', ['f2', 'moved']],
  ['rebased1', 'rebased', ['tip']],
  ['rebased2', 'rebased', ['rebased1']],
  ['stacked', 'stacked', ['f2']],
  ['forced', 'forced', ['base']],
  ['octopus', 'octopus', ['tip', 'f2', 'forced']],
  ['test-feature', 'tests-1', ['tip', 'f2']],
  ['test-synced', 'tests-2', ['tip', 'synced']],
  ['test-rebased', 'tests-3', ['tip', 'rebased2']],
  ['test-stacked', 'tests-4', ['f2', 'stacked']],
  ['test-after-squash', 'tests-5', ['squashed', 'stacked']],
  ['queue-1', 'queue-1', ['tip', 'f2']],
  ['queue-2', 'queue-2', ['queue-1', 'forced']],
  ['mine', 'mine', ['f2', 'tip']],
  ['alien', 'alien', []],
] as const;

type Name = (typeof commits)[number][0];

const markOf = (name: Name): number => 1 + commits.findIndex(([one]) => one === name);

let origin: History;
let github: FakeGitHub;

beforeAll(async () => {
  origin = makeHistory(
    commits.map(([name, branch, parents]) => ({
      mark: markOf(name),
      branch,
      parents: parents.map((parent) => markOf(parent)),
      files: { 'm.json': JSON.stringify({ name }) },
    })),
  );
  github = await startFakeGitHub(emptyGitHub({ git: origin.folder }));
});
afterAll(async () => {
  await github.close();
  removeFolders();
});

const id = (name: Name): string => origin.id(markOf(name));

/** What made the run, given the folder that is checked out. */
type Event = (folder: string) => Surroundings;

/** @param base the branch that it wants to be merged into */
const pullRequest =
  (head: Name, { base = 'main', sha }: { base?: string; sha?: Name } = {}): Event =>
  (folder) => {
    const run = onPullRequest(folder, { head: id(head), ...(sha === undefined ? {} : { sha: id(sha) }) });
    const pull_request = { number: 7, head: { sha: id(head) }, base: { ref: base, sha: id('root') } };
    return { ...run, payload: { ...run.payload, pull_request } };
  };

const queue =
  (base: Name): Event =>
  (folder) =>
    onEvent(folder, 'merge_group', { merge_group: { base_sha: id(base) } });

const push =
  (branch: string, before: Name | null, forced = false): Event =>
  (folder) =>
    onEvent(folder, 'push', {
      ref: `refs/heads/${branch}`,
      before: before === null ? '0'.repeat(40) : id(before),
      forced,
      repository: { default_branch: branch.startsWith('main') ? branch : 'main' },
    });

/** GitHub's event of the clock names nothing but the clock. */
const schedule =
  (sha: Name): Event =>
  (folder) => ({ ...onEvent(folder, 'schedule'), payload: { schedule: '0 3 * * 1' }, sha: id(sha) });

const dispatch =
  (branch: string): Event =>
  (folder) =>
    onEvent(folder, 'workflow_dispatch', { ref: `refs/heads/${branch}` });

const local: Event = (folder) => locally(folder);

const everywhere: readonly Checkout[] = ['depth 1', 'whole'];
const allWays: readonly Checkout[] = ['depth 1', 'depth 2', 'blobless', 'whole'];
const shallow: readonly Checkout[] = ['depth 1', 'depth 2'];
const deep: readonly Checkout[] = ['blobless', 'whole'];

interface Row {
  readonly what: string;
  readonly at: Name;
  readonly event: () => Event;
  readonly baseline: string;
  /** Where GitHub must be asked; nowhere else it is. */
  readonly asks?: readonly Checkout[];
  readonly in?: readonly Checkout[];
}

const firstOfTestMerge = 'first parent of the test merge';
const leftMain = 'where HEAD left main';
const before = 'what the branch was before this push';
const firstParent = 'first parent of HEAD';
const entry = 'base of this entry of the merge queue';

const testMerges: readonly Row[] = [
  ['main moved on', 'test-feature', 'f2', `tip: ${firstOfTestMerge}`],
  ['the branch has main merged into it', 'test-synced', 'synced', `tip: ${firstOfTestMerge}`],
  ['the branch is rebased', 'test-rebased', 'rebased2', `tip: ${firstOfTestMerge}`],
  ['a pull request on a pull request', 'test-stacked', 'stacked', `f2: ${firstOfTestMerge}`],
  ['what it was stacked on is squashed into main', 'test-after-squash', 'stacked', `squashed: ${firstOfTestMerge}`],
  ['pushed over since the event', 'test-feature', 'forced', `tip: ${firstOfTestMerge}`],
].map(([what, at, head, baseline]) => ({
  what: `test merge: ${what}`,
  at: at as Name,
  event: () => pullRequest(head as Name, { sha: at as Name }),
  baseline: baseline ?? '',
  in: head === 'f2' ? allWays : everywhere,
}));

const heads: readonly Row[] = [
  { what: 'main moved on', at: 'f2', event: () => pullRequest('f2'), baseline: `base: ${leftMain}` },
  { what: 'main merged into it', at: 'synced', event: () => pullRequest('synced'), baseline: `moved: ${leftMain}` },
  { what: 'rebased', at: 'rebased2', event: () => pullRequest('rebased2'), baseline: `tip: ${leftMain}` },
  { what: 'pushed over', at: 'forced', event: () => pullRequest('forced'), baseline: `base: ${leftMain}` },
  {
    what: 'on a pull request',
    at: 'stacked',
    event: () => pullRequest('stacked', { base: 'feature' }),
    baseline: 'f2: where HEAD left feature',
  },
  {
    what: 'what it was stacked on is squashed into main',
    at: 'stacked',
    event: () => pullRequest('stacked', { base: 'main-squashed' }),
    baseline: 'base: where HEAD left main-squashed',
  },
  {
    what: 'an octopus',
    at: 'octopus',
    event: () => pullRequest('f2', { sha: 'octopus' }),
    baseline: `tip: ${leftMain}`,
  },
  { what: 'a merge of one’s own', at: 'mine', event: () => pullRequest('f2'), baseline: `tip: ${leftMain}` },
  {
    what: 'no common ancestor',
    at: 'alien',
    event: () => pullRequest('alien'),
    baseline: 'absent: no-common-ancestor',
  },
].map((row) => ({
  ...row,
  what: `head: ${row.what}`,
  at: row.at as Name,
  asks: shallow,
  in: row.at === 'f2' ? allWays : everywhere,
}));

const queues: readonly Row[] = [
  { what: 'queue: the first entry', at: 'queue-1', event: () => queue('tip'), baseline: `tip: ${entry}` },
  { what: 'queue: the second entry', at: 'queue-2', event: () => queue('queue-1'), baseline: `queue-1: ${entry}` },
];

const pushes: readonly Row[] = [
  { what: 'one commit', at: 'tip', event: () => push('main', 'moved'), baseline: `moved: ${before}, on main` },
  {
    what: 'several',
    at: 'tip',
    event: () => push('main', 'root'),
    baseline: `root: ${before}, on main`,
    asks: shallow,
  },
  { what: 'a merge', at: 'merged', event: () => push('main-merged', 'tip'), baseline: `tip: ${before}, on main` },
  { what: 'a squash', at: 'squashed', event: () => push('main-squashed', 'tip'), baseline: `tip: ${before}, on main` },
  {
    what: 'a rebase',
    at: 'rebased2',
    event: () => push('main', 'tip'),
    baseline: `tip: ${before}, on main`,
    asks: shallow,
  },
  {
    what: 'a revert',
    at: 'reverted',
    event: () => push('main-reverted', 'merged'),
    baseline: `merged: ${before}, on main`,
  },
  { what: 'an octopus', at: 'octopus', event: () => push('main', 'tip'), baseline: `tip: ${before}, on main` },
  {
    what: 'over a branch',
    at: 'forced',
    event: () => push('forced', 'f2', true),
    baseline: `base: ${leftMain}`,
    asks: shallow,
  },
  {
    what: 'over main',
    at: 'tip',
    event: () => push('main', 'squashed', true),
    baseline: `moved: ${firstParent}, on main`,
    asks: shallow,
  },
  { what: 'a new branch', at: 'f2', event: () => push('feature', null), baseline: `base: ${leftMain}`, asks: shallow },
  {
    what: 'a branch of its own history',
    at: 'alien',
    event: () => push('alien', null),
    baseline: 'absent: no-common-ancestor',
    asks: shallow,
  },
  {
    what: 'the very first commit',
    at: 'root',
    event: () => push('main', null),
    baseline: 'absent: first-commit, on main',
  },
].map((row) => ({
  ...row,
  what: `push: ${row.what}`,
  at: row.at as Name,
  in: row.what === 'several' ? allWays : everywhere,
}));

const others: readonly Row[] = [
  { what: 'schedule', at: 'tip', event: () => schedule('tip'), baseline: `moved: ${firstParent}, on main` },
  {
    what: 'schedule: a merge',
    at: 'merged',
    event: () => schedule('merged'),
    baseline: `tip: ${firstParent}, on main`,
  },
  { what: 'dispatch: main', at: 'tip', event: () => dispatch('main'), baseline: `moved: ${firstParent}, on main` },
  {
    what: 'dispatch: a branch',
    at: 'f2',
    event: () => dispatch('feature'),
    baseline: `base: ${leftMain}`,
    asks: shallow,
  },
  { what: 'local: a branch', at: 'f2', event: () => local, baseline: `base: ${leftMain}`, in: deep },
  { what: 'local: rebased', at: 'rebased2', event: () => local, baseline: `tip: ${leftMain}`, in: deep },
];

test.each(
  [...testMerges, ...heads, ...queues, ...pushes, ...others].flatMap((row) =>
    (row.in ?? everywhere).map((how) => [row.what, how, row] as const),
  ),
)('%s, %s', async (_what, how, { at, event, baseline, asks = [] }) => {
  const checkout = origin.checkout(markOf(at), how);
  const asked = github.log.length;
  const surroundings = event()(checkout.folder);
  // a run has the commit of its event checked out
  const sha = surroundings.sha ?? checkout.git('rev-parse', 'HEAD');
  expect(await chosen(checkout, { ...surroundings, sha })).toBe(baseline);
  const calls = github.log.slice(asked).map(({ route }) => /\/(compare|commits)/.exec(route)?.[1]);
  expect(calls.length > 0).toBe(asks.includes(how));
  expect(calls.length).toBeLessThanOrEqual(2);
});

async function chosen(checkout: History, surroundings: Surroundings): Promise<string> {
  const opened = await openRepository(createGit(checkout.folder));
  if (opened.kind === 'absent') return opened.reason.code;
  const reader = createGitHubReader({ token: 'ghs_test', repository: 'acme/churn', apiUrl: github.url });
  const { choice, onDefaultBranch } = await baselineCommit(surroundings, {
    repository: opened.repository,
    github: reader,
  });
  const where = onDefaultBranch ? ', on main' : '';
  if (choice.kind === 'absent') return `absent: ${choice.reason.code}${where}`;
  const [name] = commits.find(([one]) => id(one) === choice.commit) ?? [choice.commit];
  return `${name}: ${choice.chosen}${where}`;
}
