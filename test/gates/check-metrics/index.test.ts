import { afterAll, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/gates/check-metrics/index.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { makeHistory, removeFolders, temporaryFolder } from '../../support/history.ts';
import { metricsInputs, onPullRequest, portsAt } from '../../support/metrics-ports.ts';

afterAll(removeFolders);

const brief = (findings: readonly Finding[]): unknown =>
  findings.map(({ subject, rule, outcome, severity, limit, observed, baseline, reason }) => [
    `${subject}/${rule}`,
    outcome,
    severity,
    limit?.value,
    observed?.value,
    baseline?.value,
    reason?.code,
  ]);

const rules = { accuracy: { direction: 'higher', min: 0.85, max_regression: 0.01 } } as const;
const config = 'version: 1\nmetrics:\n  churn:\n    path: metrics.json\n';

/** Main with a metric, a branch that changed it, and the test merge of the two. */
function testMerge(candidate: string) {
  return makeHistory(
    [
      { mark: 1, branch: 'main', files: { 'metrics.json': '{"accuracy": 0.90}', 'ml-gates.yml': config } },
      { mark: 2, branch: 'feature', parents: [1], files: { 'metrics.json': candidate } },
      { mark: 3, branch: 'main', parents: [1], files: { 'metrics.json': '{"accuracy": 0.93, "f1": 0.8}' } },
      { mark: 4, branch: 'merge', parents: [3, 2], files: { 'metrics.json': candidate } },
    ],
    'merge',
  );
}

describe('a pull request', () => {
  test('is compared with the base of its test merge', async () => {
    const history = testMerge('{"accuracy": 0.91}');
    const surroundings = onPullRequest(history.folder, { head: history.id(2) });
    const inputs = metricsInputs(history.folder, { path: 'metrics.json', rules });
    const output = await run(inputs, portsAt(history.folder, { surroundings }));
    expect(brief(output.findings)).toEqual([
      ['accuracy/min', 'pass', 'info', 0.85, 0.91, 0.93, undefined],
      ['accuracy/max_regression', 'regressed', 'fail', 0.92, 0.91, 0.93, undefined],
      ['f1/disappeared', 'disappeared', 'warn', undefined, undefined, 0.8, undefined],
    ]);
    expect(output.findings[1]?.samples).toEqual([{ file: 'metrics.json', line: 1, column: 14, value: '0.91' }]);
    expect(output.findings[1]?.notes).toEqual([{ code: 'one-run-each' }, { code: 'cannot-know-stale' }]);
    expect(output.baseline).toEqual({
      source: 'git',
      commit: history.id(3),
      chosen: 'first parent of the test merge',
      exact: true,
      committed_at: '2026-01-01T00:03:00Z',
      path: 'metrics.json',
    });
    expect(output.origin).toBe('committed');
    expect(output.measured).toEqual({ accuracy: 0.91 });
  });
});

describe('without git', () => {
  test('a change rule needs a file', async () => {
    const folder = temporaryFolder();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${folder}/metrics.json`, '{"accuracy": 0.91}');
    const output = await run(metricsInputs(folder, { path: 'metrics.json', rules }), portsAt(folder));
    expect(brief(output.findings)).toEqual([
      ['accuracy/min', 'pass', 'info', 0.85, 0.91, undefined, undefined],
      ['accuracy/max_regression', 'no-baseline', 'fail', undefined, 0.91, undefined, 'no-git'],
    ]);
    expect(output.origin).toBe('unknown');
  });
});
