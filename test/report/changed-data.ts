import type { GateResult } from '../../src/core/result.ts';
import { aFinding, aGate } from '../support/builders.ts';

const commit = '4f2a91c0d7'.repeat(4);

/** A data set that is not what it was. */
export const changedData: GateResult = aGate({
  id: 'data/train',
  measured: { rows: 700, columns: 14, checks: 7 },
  baseline: {
    source: 'artifact',
    commit,
    chosen: 'first parent of the test merge',
    exact: true,
    committed_at: '2026-11-20T10:00:00Z',
    path: 'data/train.csv',
    run_id: 70,
    expires_at: '2027-02-18T10:00:00Z',
  },
  findings: [
    aFinding({
      rule: 'row_count',
      subject: '',
      params: { max_change_pct: 20 },
      outcome: 'regressed',
      limit: { op: '>=', value: 800 },
      observed: { value: 700 },
      baseline: { value: 1000 },
    }),
    aFinding({
      rule: 'unseen_values',
      subject: 'carrier',
      params: {
        max_count: 0,
        different: 3,
        values: [
          { value: '<img src=x onerror=alert(1)>', count: 9 },
          { value: '| ` ::error::', count: 4 },
          { value: '', count: 1 },
        ],
      },
      outcome: 'regressed',
      limit: { op: '<=', value: 0 },
      observed: { value: 14 },
    }),
    aFinding({
      rule: 'out_of_range',
      subject: 'age',
      params: { max_pct: 1, baseline_min: 18, baseline_max: 90 },
      outcome: 'regressed',
      severity: 'warn',
      limit: { op: '<=', value: 1 },
      observed: { value: 2.5 },
    }),
    aFinding({
      rule: 'quantile',
      subject: 'dep_delay',
      params: { max_change_pct: 10, q: 0.95 },
      outcome: 'inconclusive',
      severity: 'warn',
      reason: { code: 'within-sketch-error' },
      limit: { op: '<=', value: 110 },
      observed: { value: 110.1 },
      baseline: { value: 100 },
      notes: [
        {
          code: 'estimated',
          params: { rule: 'quantile', subject: 'dep_delay', q: 0.95, of: 'candidate', low: 109.9, high: 110.4 },
        },
      ],
    }),
    aFinding({ rule: 'column', subject: 'income', outcome: 'disappeared', severity: 'warn' }),
    aFinding({
      rule: 'mean',
      subject: 'age',
      params: { max_change: 2 },
      limit: { op: '<=', value: 43 },
      observed: { value: 41.5 },
      baseline: { value: 41 },
    }),
    aFinding({
      rule: 'median',
      subject: 'age',
      params: { min: 18 },
      limit: { op: '>=', value: 18 },
      observed: { value: 40 },
    }),
  ],
});
