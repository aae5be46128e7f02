import { describe, expect, test } from '@jest/globals';
import { reportHtml } from '../../src/report/html.ts';
import { noLinks } from '../../src/report/links.ts';
import { aFinding, aGate, aRun } from '../support/builders.ts';
import { expectGolden } from './golden.ts';
import { scenes } from './scenes.ts';

describe('report.html', () => {
  test.each([...scenes])('%s', (name, run) => {
    expectGolden(`${name}.html`, reportHtml(run, noLinks));
  });

  test('lets nothing hostile become markup', () => {
    const subject = '</td><script>alert(1)</script>"\'><img src=x onerror=alert(1)>';
    const finding = aFinding({
      rule: 'pattern',
      subject,
      outcome: 'violated',
      limit: { op: 'matches', value: subject },
    });
    const page = reportHtml(aRun({ gates: [aGate({ id: 'data/x', findings: [finding] })] }), noLinks);
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain("default-src 'none'");
  });
});
