import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import { gateLine } from '../../src/report/gate-words.ts';
import { md } from '../../src/report/markdown-parts.ts';
import { policySentence } from '../../src/report/policy-words.ts';
import { aFinding, aGate } from '../support/builders.ts';

const loosened = (rule: string, over: Partial<Finding> = {}): Finding =>
  aFinding({ id: `policy#${rule}`, rule, subject: 'data.train', outcome: 'policy-loosened', ...over });

test.each<[Finding, string]>([
  [loosened('weaker', { params: { before: 18, after: 17 } }), '`data.train` is loosened: 18 → 17'],
  [loosened('extended'), '`data.train` is a new column: it must be there now, and was refused before'],
  [
    loosened('changed', { params: { before: null, after: 'integer', about: 'compared' } }),
    '`data.train` is changed: unset → `integer`; values that were compared as texts may be equal now (`01` and `1`), so that a foreign key or a number of distinct values may hold that did not',
  ],
])('%j', (finding, expected) => {
  expect(md(policySentence(finding)).replaceAll('\u00a0', ' ')).toBe(expected);
});

const remark = { severity: 'info' } as const;
const lost = aFinding({ rule: 'base', outcome: 'not-comparable', ...remark, reason: { code: 'base-not-found' } });
const waiver = aFinding({ rule: 'waiver', outcome: 'not-affected', params: { state: 'used' }, ...remark });

test.each<[string, readonly Finding[]]>([
  ['nothing is loosened, 1 waiver in use', [waiver]],
  ['nothing is loosened, 1 new column', [loosened('extended', remark)]],
  ['1 loosened, 1 waiver in use', [loosened('weaker', remark), waiver]],
  [
    '2 loosened, 1 not compared, 1 new column',
    ['weaker', 'removed', 'extended'].map((rule) => loosened(rule, remark)).concat(lost),
  ],
  ['1 not compared', [lost]],
])('a policy gate that stops nobody says what it let pass: %s', (expected, findings) => {
  const gate = aGate({ id: 'policy', kind: 'policy', verdict: 'pass', findings });
  expect(md(gateLine(gate)).replaceAll('\u00a0', ' ')).toBe(expected);
});
