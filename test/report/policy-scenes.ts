import type { Finding } from '../../src/core/finding.ts';
import type { GateResult, Provenance, RunResult, SuiteResult } from '../../src/core/result.ts';
import { aChange, aFinding, aGate, aRun, aSuite } from '../support/builders.ts';

const commit = '4f2a91c0d7e6b5a493827160f5e4d3c2b1a09f8e';
const base: Provenance = {
  source: 'git',
  commit,
  chosen: 'first parent of the test merge',
  exact: true,
  committed_at: '2026-11-23T16:20:00Z',
  path: 'metrics.json',
};

const metrics = (over: Partial<GateResult>): GateResult => aGate({ id: 'metrics/churn', baseline: base, ...over });
const loss = aChange('accuracy', { from: 0.931, to: 0.912 });
const recall = aChange('recall', { from: 0.871, to: 0.869 });

const byConfig = {
  source: 'config',
  outcome: 'regressed',
  path: 'ml-gates.yml',
  commit,
  reason: 'new calibration, see the *minutes*',
  until: '2027-01-31',
  limit: 0.9,
} as const;

const waived: Finding = { ...loss, outcome: 'waived', waiver: byConfig };

const accepted: Finding = {
  ...loss,
  outcome: 'waived',
  waiver: {
    source: 'label',
    outcome: 'regressed',
    pull_request: 41,
    head: '9be01d2c4a5f60718293a4b5c6d7e8f901234567',
    by: 'mia',
    at: '2026-11-24T10:20:00Z',
  },
};

const policy = (...findings: readonly Finding[]): GateResult =>
  aGate({ id: 'policy', kind: 'policy', baseline: { ...base, path: 'ml-gates.yml' }, findings });

const about = (subject: string, state: string): Finding =>
  aFinding({
    id: `policy#waivers.${subject}/waiver`,
    rule: 'waiver',
    subject,
    params: { gate: 'metrics/churn', until: '2027-01-31', reason: 'new calibration', limit: 0.9, state },
    outcome: 'not-affected',
    severity: 'info',
  });

const loosened = (
  subject: string,
  rule: string,
  params: Finding['params'],
  severity: Finding['severity'] = 'warn',
): Finding =>
  aFinding({
    id: `policy#${subject}/${rule}`,
    rule,
    subject,
    params,
    outcome: 'policy-loosened',
    severity,
    samples: [{ file: 'ml-gates.yml', line: 9, column: 40 }],
  });

const key = (subject: string): string[] => subject.split('.');
const min = 'metrics.churn.rules.accuracy.min';
const some: readonly Finding[] = [
  loosened(min, 'weaker', { gate: 'metrics/churn', key: key(min), before: 0.85, after: 0.8 }),
  loosened('data.train', 'removed', { gate: 'data/train', key: ['data', 'train'], before: { path: 'x' }, after: null }),
  loosened('schemas/train.schema.json#/properties/age/minimum', 'removed', { before: 18, after: null }),
  loosened('metrics.churn.path', 'changed', { gate: 'metrics/churn', before: 'metrics.json', after: '<b>|`m`' }),
  loosened('waivers.0', 'added', {
    after: { gate: 'metrics/churn', subject: 'f1', until: '2027-01-31', reason: 'because @everyone said so' },
  }),
];

const since = (suite: SuiteResult, change: 'unchanged' | 'loosened'): SuiteResult => ({
  ...suite,
  config: { ...suite.config, since: { commit, change } },
});

/** What reports say of waivers, labels and loosened rules. */
export const policyScenes: readonly (readonly [string, RunResult])[] = [
  [
    'waived',
    aRun({
      suites: [
        since(
          aSuite([metrics({ findings: [waived, recall] }), policy(about('accuracy', 'used'), about('f1', 'unused'))]),
          'unchanged',
        ),
      ],
    }),
  ],
  [
    'waived-data',
    aRun({
      gates: [
        aGate({
          id: 'data/train',
          measured: { rows: 120431, columns: 14, checks: 22 },
          findings: [
            aFinding({ rule: 'enum', subject: 'region', limit: { op: 'in', value: 'EU, US' } }),
            aFinding({
              id: 'data/train#age/minimum',
              rule: 'minimum',
              subject: 'age',
              outcome: 'waived',
              waiver: { ...byConfig, outcome: 'violated', limit: 5 },
              limit: { op: '>=', value: 18 },
              count: 3,
              samples: [{ file: 'data/train.csv', line: 7, column: 3, value: '17' }],
            }),
          ],
        }),
      ],
    }),
  ],
  ['accepted', aRun({ gates: [metrics({ findings: [accepted, recall] })] })],
  [
    'not-waived',
    aRun({
      gates: [
        metrics({
          findings: [
            {
              ...loss,
              notes: [
                { code: 'one-run-each' },
                { code: 'waiver-expired', params: { subject: 'accuracy', until: '2026-11-01', reason: 'for a while' } },
                { code: 'label-of-author', params: { pull_request: 41, by: 'ann' } },
              ],
            },
            recall,
          ],
          permits: { waiver_on: 'main', label: 'ml-gates:accept' },
        }),
        policy(about('accuracy', 'expired')),
      ],
    }),
  ],
  ['loosened', aRun({ suites: [since(aSuite([metrics({ findings: [recall] }), policy(...some)]), 'loosened')] })],
  [
    'loosened-from-fork',
    aRun({
      gates: [
        metrics({ findings: [recall] }),
        {
          ...policy(...some.slice(0, 2).map((one): Finding => ({ ...one, severity: 'fail' }))),
          permits: { waiver_on: 'main', label: 'ml-gates:accept' },
        },
      ],
    }),
  ],
];
