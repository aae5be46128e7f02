import { expect, test } from '@jest/globals';
import type { Json } from '../../../src/core/json.ts';
import { triggeringRun } from '../../../src/gates/own-run/triggering-run.ts';

const run = {
  id: 77,
  run_attempt: 2,
  event: 'pull_request',
  head_sha: 'a'.repeat(40),
  head_branch: 'feature',
  head_repository: { full_name: 'somebody/churn', owner: { login: 'somebody' } },
  run_started_at: '2026-11-24T10:00:00Z',
  conclusion: 'failure',
};

test('the run of the event', () => {
  expect(triggeringRun({ payload: { workflow_run: run } })).toEqual({
    id: 77,
    attempt: 2,
    event: 'pull_request',
    headSha: 'a'.repeat(40),
    headBranch: 'feature',
    headOwner: 'somebody',
    headRepository: 'somebody/churn',
    started: '2026-11-24T10:00:00.000Z',
    end: 'failure',
  });
});

test.each<[string, string]>([
  ['success', 'success'],
  ['skipped', 'skipped'],
  ['cancelled', 'cancelled'],
  ['timed_out', 'cancelled'],
  ['startup_failure', 'cancelled'],
  ['', 'cancelled'],
])('a run that ended as "%s" ended as %s', (conclusion, end) => {
  expect(triggeringRun({ payload: { workflow_run: { ...run, conclusion } } }).end).toBe(end);
});

test('a fork that is gone has no name', () => {
  const gone: Readonly<Record<string, Json>> = { ...run, head_repository: null, run_started_at: 'soon' };
  expect(triggeringRun({ payload: { workflow_run: gone } })).toMatchObject({
    headOwner: '',
    headRepository: '',
    started: '1970-01-01T00:00:00.000Z',
  });
});

test.each<[string, Readonly<Record<string, Json>>]>([
  ['nothing', {}],
  ['no run', { workflow_run: null }],
  ['no id', { workflow_run: { ...run, id: '77' } }],
  ['no attempt', { workflow_run: { ...run, run_attempt: 0 } }],
  ['a branch for a commit', { workflow_run: { ...run, head_sha: 'main' } }],
])('refused: %s', (_name, payload) => {
  expect(() => triggeringRun({ payload })).toThrow(/does not say which run/);
});
