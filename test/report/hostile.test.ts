import { describe, expect, test } from '@jest/globals';
import type { Reason } from '../../src/core/finding.ts';
import type { ReasonCode } from '../../src/core/reason-code.ts';
import type { Provenance } from '../../src/core/result.ts';
import { baselinesText } from '../../src/report/baseline-text.ts';
import { terminal } from '../../src/report/escape-terminal.ts';
import { baselineWords } from '../../src/report/gate-words.ts';
import { md } from '../../src/report/markdown-parts.ts';
import { write, type Phrase } from '../../src/report/phrase.ts';
import { reasonCodes, reasonWords } from '../../src/report/reason-words.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { aFinding, aGate, aRun } from '../support/builders.ts';

/* What a fork's run hands over is anything that the schema allows: every text in it may be this. It acts from its first letters on. */
const hostile = '<!--\n\u001b[2J::error::x ![a](//b) @octocat';
const acts = /<!|!\[|\n|\u001b|@octocat/;

/** Each target says it, and it does nothing there. */
function expectInert(phrase: Phrase): void {
  expect(md(phrase).replace(/<code>.*?<\/code>/g, '')).not.toMatch(acts);
  expect(write(phrase, terminal)).not.toMatch(/\n|\u001b/);
}

/** An object that has every key, and the same under each. */
const everything = (value: string): NonNullable<Reason['params']> =>
  new Proxy({}, { get: () => value, getOwnPropertyDescriptor: () => ({ value, configurable: true }) });

describe('hostile text', () => {
  test.each<ReasonCode>(reasonCodes)('in a reason: %s', (code) => {
    expectInert(reasonWords({ code, params: everything(hostile) }));
  });

  test('as the code of a reason', () => {
    expectInert(reasonWords({ code: hostile as ReasonCode }));
  });

  const provenance: Provenance = {
    source: 'artifact',
    commit: hostile,
    chosen: hostile,
    exact: false,
    committed_at: hostile,
    path: hostile,
    run_id: 7,
    expires_at: hostile,
    behind: 2,
    wanted: hostile,
    measured_at: hostile,
  };

  test.each(['git', 'artifact', 'file'] as const)('in what a baseline is said to be: %s', (source) => {
    expectInert(baselineWords({ ...provenance, source }, (sha) => `https://example.org/${sha}`));
  });

  test('in the name of a gate, in a log', () => {
    const gate = aGate({ id: hostile, findings: [aFinding({ subject: hostile })], baseline: provenance });
    const report = terminalReport(aRun({ gates: [gate] }), { color: false });
    expect(report.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    expect(report).not.toMatch(/\u001b|\n\S*::error/);
  });

  test('in what `baseline show` prints', () => {
    const at = { config: hostile, gate: hostile };
    const error = { kind: 'input', message: hostile, problems: [{ message: hostile, hint: hostile }] } as const;
    const none = { kind: 'missing', reason: { code: 'not-at-commit', params: { path: hostile } } } as const;
    const best = new Map([
      [hostile, { reading: none }],
      [`${hostile}2`, { reading: none, best: { value: 1, commit: hostile } }],
    ]);
    const printed = baselinesText([
      { ...at, baseline: { kind: 'read', provenance, notes: [] }, best },
      { ...at, config: 'b.yml', baseline: { kind: 'error', error }, best: new Map() },
    ]);
    expect(printed).not.toMatch(/\u001b|\n\S*::error/);
  });
});
