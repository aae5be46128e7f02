import { expect, test } from '@jest/globals';
import type { Finding } from '../../src/core/finding.ts';
import { md } from '../../src/report/markdown-parts.ts';
import { metricHeadline } from '../../src/report/metric-words.ts';
import { aFinding } from '../support/builders.ts';

const sample = { samples: [{ file: 'README.md', line: 7 }] };

test.each<[string, Partial<Finding>, string]>([
  [
    'a target that is missed',
    {
      rule: 'target',
      outcome: 'violated',
      params: { target: 1, within: 0.05 },
      observed: { value: 1.12 },
      limit: { op: '<=', value: 1.05 },
    },
    'accuracy is 1.12; it must be ≤ 1.05 (target 1.00 ± 0.05)',
  ],
  [
    'a target that is met',
    {
      rule: 'target',
      params: { target: 1, within: 0.05 },
      observed: { value: 0.97 },
      limit: { op: '>=', value: 0.95 },
    },
    'accuracy is 0.970 (must be ≥ 0.950)',
  ],
  [
    'a change beyond what is allowed',
    {
      rule: 'max_change',
      outcome: 'regressed',
      params: { max_change: 0.01 },
      observed: { value: 0.93 },
      baseline: { value: 0.91 },
      limit: { op: '<=', value: 0.92 },
    },
    'accuracy rose 0.910 → 0.930 — more than the 0.010 you allow',
  ],
  [
    'a best that is missed',
    {
      rule: 'ratchet',
      outcome: 'regressed',
      params: { ratchet: 0.01, direction: 'higher', best: 0.931, best_commit: 'abc1234'.padEnd(40, '0') },
      observed: { value: 0.912 },
      baseline: { value: 0.931 },
      limit: { op: '>=', value: 0.921 },
    },
    'accuracy is 0.912, and the best so far is 0.931, of commit `abc1234` — worse by more than the 0.010 you allow',
  ],
  [
    'a best on another test set',
    {
      rule: 'ratchet',
      outcome: 'not-comparable',
      reason: { code: 'other-test-set' },
      params: { ratchet: 0.01, direction: 'higher', best: 0.931, best_commit: 'abc1234'.padEnd(40, '0') },
      observed: { value: 0.912 },
      baseline: { value: 0.931 },
    },
    'accuracy cannot be held to its best: the best so far is 0.931, of commit `abc1234`, on another test set',
  ],
  [
    'a best, and nobody knows on what test set the candidate was measured',
    {
      rule: 'ratchet',
      outcome: 'not-comparable',
      reason: { code: 'fingerprint-unknown', params: { part: 'keys', name: 'sha', side: 'candidate' } },
      params: { ratchet: 0.01, direction: 'higher', best: 0.931, best_commit: 'abc1234'.padEnd(40, '0') },
      observed: { value: 0.912 },
      baseline: { value: 0.931 },
    },
    'accuracy cannot be compared: the metrics file does not say `sha`, which tells the test set',
  ],
  ...(
    [
      [
        'keys',
        '"b"',
        '"a"',
        'accuracy cannot be compared: the test sets differ: `sha` is <code>"b"</code>, and <code>"a"</code> in the baseline',
      ],
      [
        'files',
        'git:b',
        'git:a',
        'accuracy cannot be compared: `sha` is another file than the baseline was measured with',
      ],
      [
        'files',
        'git:b',
        null,
        'accuracy cannot be compared: the baseline was measured without `sha`: its test set is another one',
      ],
      [
        'files',
        null,
        'git:b',
        'accuracy cannot be compared: the baseline was measured with `sha` too: its test set is another one',
      ],
    ] as const
  ).map(([part, candidate, baseline, words]): [string, Partial<Finding>, string] => [
    `another test set by ${part}: ${String(candidate)}, ${String(baseline)}`,
    {
      rule: 'max_regression',
      outcome: 'not-comparable',
      reason: { code: 'fingerprint-differs', params: { part, name: 'sha', candidate, baseline } },
    },
    words,
  ]),
  [
    'a baseline that does not tell its test set yet',
    { rule: 'fingerprint', outcome: 'new', subject: 'test.csv' },
    'the baseline does not tell test.csv yet: that it was measured on the same test set is not known',
  ],
  ...(
    [
      [undefined, ['m.json'], 'm.json has no "accuracy"'],
      [undefined, ['m.json', 'n.json'], 'none of 2 metrics files has "accuracy"'],
      ['predictions', ['p.csv'], 'p.csv gives no "accuracy"'],
      ['predictions', ['p/1.csv', 'p/2.csv'], 'the predictions give no "accuracy"'],
      ['both', ['m.json'], 'neither m.json nor the predictions give "accuracy"'],
      ['both', ['m.json', 'n.json'], 'neither the metrics files nor the predictions give "accuracy"'],
    ] as const
  ).map(([from, files, words]): [string, Partial<Finding>, string] => [
    `a metric that is not there: ${words}`,
    {
      outcome: 'unmeasured',
      reason: { code: 'absent', params: from === undefined ? {} : { from } },
      samples: files.map((file) => ({ file })),
    },
    words,
  ]),
  [
    'a percentage that is held to a share',
    {
      rule: 'min',
      outcome: 'inconclusive',
      reason: { code: 'unit-of-limit', params: { candidate: 91.2, limit: 0.85 } },
      observed: { value: 91.2 },
    },
    'accuracy is 91.2; not settled: it is 91&#46;2, which cannot be a share, and its limit 0&#46;85 is one',
  ],
  [
    'a baseline that reports another number than its predictions give',
    {
      rule: 'reported-baseline',
      outcome: 'violated',
      severity: 'warn',
      params: { reported: 0.79, file: 'metrics.json' },
      baseline: { value: 0.9 },
    },
    'accuracy of the baseline is 0.900 by its predictions, which decide, and 0.790 by its metrics.json',
  ],
  [
    'no best yet',
    { rule: 'ratchet', outcome: 'bootstrap', reason: { code: 'no-best' }, observed: { value: 0.912 } },
    'accuracy: its best is recorded from the next run on the default branch on',
  ],
  [
    'no token to ask for the best with',
    { rule: 'ratchet', outcome: 'no-baseline', reason: { code: 'no-token' }, observed: { value: 0.912 } },
    'accuracy: no best value to hold it to: records are read from GitHub, and there is no token to ask it with (locally: set GH_TOKEN, e.g. to what `gh auth token` prints)',
  ],
  [
    'too little gain in percent',
    {
      rule: 'min_improvement_pct',
      outcome: 'violated',
      params: { min_improvement_pct: 5 },
      observed: { value: 0.92 },
      baseline: { value: 0.9 },
      limit: { op: '>=', value: 0.945 },
    },
    'accuracy rose 0.900 → 0.920; it must be better by at least 5 % (≥ 0.945)',
  ],
  [
    'a loss that noise explains',
    {
      rule: 'max_regression',
      outcome: 'inconclusive',
      reason: { code: 'within-noise' },
      observed: { value: 0.88 },
      baseline: { value: 0.9 },
      limit: { op: '>=', value: 0.89 },
    },
    'accuracy fell 0.900 → 0.880; not settled: trainings that differ in their seed alone differ as much',
  ],
  [
    'two values under one name',
    {
      rule: 'min',
      outcome: 'unmeasured',
      reason: { code: 'not-a-number', params: { type: 'several', text: '0.91 and 0.88' } },
      ...sample,
    },
    'README.md has two values for "accuracy", 0&#46;91 and 0.88: which counts cannot be known',
  ],
  [
    'an empty cell',
    {
      rule: 'min',
      outcome: 'unmeasured',
      reason: { code: 'not-a-number', params: { type: 'null', text: 'empty' } },
      ...sample,
    },
    'accuracy is empty, not a number',
  ],
])('%s', (_, over, words) => {
  expect(md(metricHeadline(aFinding(over))).replaceAll('\u00a0', ' ')).toBe(words);
});
