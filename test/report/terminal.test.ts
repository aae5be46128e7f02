import { describe, expect, test } from '@jest/globals';
import { terminalReport } from '../../src/report/terminal.ts';
import { headline, headlineText } from '../../src/report/headline.ts';
import { aFinding, aGate, aRun } from '../support/builders.ts';
import { expectGolden } from './golden.ts';
import { scenes } from './scenes.ts';

describe('the terminal', () => {
  test.each([...scenes])('%s', (name, run) => {
    const report = terminalReport(run, { color: false, folder: 'ml-gates-report/' });
    expectGolden(`${name}.txt`, `${headlineText(headline(run))}\n${report}`);
  });

  test('colours only when asked', () => {
    const run = aRun({ gates: [aGate()] });
    expect(terminalReport(run, { color: false })).not.toContain('\u001b');
    expect(terminalReport(run, { color: true })).toContain('\u001b[32;1m✓\u001b[0m');
  });

  test('shows hostile names without obeying them', () => {
    const finding = aFinding({ rule: 'row', subject: '\u001b[2J\r\n::error::x\u202e', outcome: 'violated' });
    const report = terminalReport(aRun({ gates: [aGate({ id: 'data/x', findings: [finding] })] }), { color: false });
    expect(report).toContain('\\u001b[2J\\r\\n::error::x\\u202e');
    expect(report).not.toMatch(/\u001b|\r|\u202e/);
  });

  test('breaks lines at the width and keeps the column', () => {
    const run = scenes.get('regressed')!;
    const lines = terminalReport(run, { color: false, width: 72 }).split('\n');
    expect(lines.filter((line) => !line.includes('Open') && line.length > 72)).toEqual([]);
  });
});
