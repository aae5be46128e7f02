import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addArtifact, addRun } from '../support/github/actions-store.ts';
import { startContractProxy } from '../support/github/contract-proxy.ts';
import { throughContract } from '../support/github/beside-emulator.ts';
import { answerOf } from '../support/github/fake-routes.ts';
import { serveAnswers, type AnswerServer } from '../support/github/http-answers.ts';
import type { ServerProcess } from '../support/github/server-process.ts';
import { emptyGitHub } from '../support/github/state.ts';
import { startSwitchProxy, type SwitchProxy } from '../support/github/switch-proxy.ts';
import { makeHistory, removeFolders, type History } from '../support/history.ts';

/*
 * What the project's own in-memory GitHub answers, held to GitHub's own description: a stand-in that says things which GitHub would
 * not say proves nothing.
 */

let history: History;
let server: AnswerServer;
let contract: ServerProcess;
let proxy: SwitchProxy;

beforeAll(async () => {
  history = makeHistory([
    { mark: 1, branch: 'main', files: { 'm.json': '{"a": 1}', 'sub/n.json': '{}' } },
    { mark: 2, branch: 'main', parents: [1], files: { 'm.json': '{"a": 2}' } },
    { mark: 3, branch: 'feature', parents: [1], files: { 'sub/n.json': null, 'sub/o.json': '{}' } },
  ]);
  const [base, head] = [history.id(2), history.id(3)];
  const events = [
    { issue: 7, event: 'labeled', label: 'ml-gates:accept', actor: 'a', created_at: '2026-01-01T00:00:00Z' },
    { issue: 7, event: 'unlabeled', label: 'ml-gates:accept', actor: 'a', created_at: '2026-01-01T00:01:00Z' },
  ] as const;
  const state = emptyGitHub({
    git: history.folder,
    pulls: new Map([
      [7, { head, base, labels: ['x'] }],
      [8, { head, base, fork: true, branch: 'theirs' }],
    ]),
    events: [...events],
  });
  const run = addRun(state.actions, { head_sha: base });
  addRun(state.actions, { head_sha: head, event: 'pull_request', head_repository_id: 1, conclusion: null });
  addArtifact(state.actions, { run, name: 'record', files: { 'record.json': '{}' } });
  server = await serveAnswers((asked) => throughContract(answerOf(asked, state)));
  state.url = server.url;
  contract = await startContractProxy(path.join(import.meta.dirname, '../../.rig'), server.url);
  proxy = await startSwitchProxy(contract.url);
});
afterAll(async () => {
  await proxy.close();
  await contract.close();
  await server.close();
  removeFolders();
});

const routes: readonly (readonly [string, number])[] = [
  ['/actions/artifacts?name=record&per_page=100&page=1', 200],
  ['/actions/artifacts/9001', 200],
  ['/actions/artifacts/9001/zip', 302],
  ['/actions/runs/101', 200],
  ['/actions/runs/101/artifacts?per_page=100', 200],
  ['/actions/runs?branch=main&event=push&status=success', 200],
  ['/actions/workflows/gates.yml/runs?branch=main', 200],
  ['/commits?sha=feature&per_page=1', 200],
  ['/commits?path=sub', 200],
  ['/commits/HEAD', 200],
  ['/commits/HEAD/pulls', 200],
  ['/compare/main...feature', 200],
  ['/compare/feature...main?per_page=1', 200],
  ['/contents/m.json?ref=feature', 200],
  ['/contents/sub?ref=main', 200],
  ['/git/trees/main?recursive=1', 200],
  ['/git/commits/HEAD', 200],
  ['/pulls?state=open&head=somebody%3Atheirs&per_page=100', 200],
  ['/issues/7/events?per_page=100', 200],
  ['/issues/7/timeline', 200],
  ['/collaborators/somebody/permission', 200],
];

test.each(routes)('%s', async (route, status) => {
  const asked = route.replace('HEAD', history.id(3));
  const { headers } = await fetch(`${proxy.url}/repos/acme/churn${asked}`, {
    headers: { authorization: 'Bearer ghs_test', accept: 'application/vnd.github+json' },
    redirect: 'manual',
  });
  expect(proxy.passed.at(-1)).toMatchObject({ status, violations: [], answerViolations: [] });
  expect(headers.has('location')).toBe(status === 302);
});
