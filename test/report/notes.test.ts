import { describe, expect, test } from '@jest/globals';
import type { Reason } from '../../src/core/finding.ts';
import { mergeComment } from '../../src/report/comment.ts';
import { noLinks } from '../../src/report/links.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { aChange, aGate, aRun } from '../support/builders.ts';

describe('what doubts a rule is said wherever its gate is shown', () => {
  const note: Reason = { code: 'direction-by-name', params: { metric: 'loss', direction: 'lower' } };
  const words = 'loss is better the lower it is, by its name, and the rule says the opposite: a loss counts as a gain';
  const loss = { ...aChange('loss', { from: 0.2, to: 0.2 }), notes: [note] };
  const terminal = (...findings: (typeof loss)[]): string =>
    terminalReport(aRun({ gates: [aGate({ findings })] }), { color: false });
  const comment = (...findings: (typeof loss)[]): string =>
    mergeComment(null, { run: aRun({ gates: [aGate({ findings })] }), links: noLinks });

  test('of a finding that passes', () => {
    expect(terminal(loss)).toContain(`note: ${words}\n`);
    expect(comment(loss)).toContain('by its name, and the rule says the opposite');
  });

  test('of one that passes beside others that fail, once', () => {
    const failing = { ...aChange('accuracy', { from: 0.9, to: 0.8 }), notes: [] };
    const report = terminal(failing, loss, { ...loss, id: 'again', rule: 'max_change' });
    expect(report).toContain('✗');
    expect(report.split(words)).toHaveLength(2);
  });

  test('other notes stay in the report', () => {
    const other: Reason = { code: 'other-test-set' };
    expect(terminal({ ...loss, notes: [other] })).not.toContain('note:');
    expect(comment({ ...loss, notes: [other] })).not.toContain('<details>');
  });
});
