import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { RuleConfig } from '../../src/config/config.ts';
import { isGood } from '../../src/core/outcome.ts';
import { decideMetric } from '../../src/metrics/decide.ts';
import type { Reading } from '../../src/metrics/reading.ts';

/* The table of docs/statistics.md that says what other systems decide, and what this one does. */

const page = readFileSync(path.join(import.meta.dirname, '../../docs/statistics.md'), 'utf8');
const cases = page
  .slice(page.indexOf('## Other systems'))
  .split('\n')
  .filter((line) => line.includes('`{'))
  .map((line) => {
    const [system = '', rule = '', candidate = '', baseline = '', theirs = '', ours = '', why = ''] = line
      .split('|')
      .slice(1)
      .map((cell) => cell.trim());
    return { system, rule: rule.replaceAll('`', ''), candidate, baseline, theirs, ours, why };
  });

const reading = (text: string): Reading =>
  text === 'absent'
    ? { kind: 'absent' }
    : text === 'NaN'
      ? { kind: 'not-finite', text }
      : { kind: 'number', value: parseFloat(text) };

test.each(cases)(
  '$system: $rule on $candidate against $baseline',
  ({ rule, candidate, baseline, theirs, ours, why }) => {
    const decided = decideMetric({
      rule: parse(rule) as RuleConfig,
      candidate: reading(candidate),
      baseline: { kind: 'read', reading: reading(baseline) },
    });
    expect(decided.every(({ outcome }) => isGood(outcome)) ? 'pass' : 'fail').toBe(ours);
    expect(['pass', 'fail', 'error']).toContain(theirs);
    // whoever decides otherwise says why
    expect(why === '').toBe(theirs === ours);
  },
);

const golden = path.join(process.env.ML_GATES_GOLDEN ?? path.resolve('../shared/golden'), 'gate-decisions.json');

(existsSync(golden) ? describe : describe.skip)('every recorded case', () => {
  const recorded = existsSync(golden)
    ? (JSON.parse(readFileSync(golden, 'utf8')) as Record<string, { cases?: unknown[]; divergent?: unknown[] }>)
    : {};
  test.each([
    ['MLflow', 'mlflow_validate_evaluation_results'],
    ['TFMA', 'tfma_validate_metrics'],
    ['github-action-benchmark', 'github_action_benchmark'],
  ])('of %s has a row', (system, key) => {
    const { cases: all = [], divergent = [] } = recorded[key]!;
    expect(cases.filter((one) => one.system === system)).toHaveLength(all.length + divergent.length);
  });
});
