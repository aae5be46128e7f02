import { expect, test } from '@jest/globals';
import { evaluatedGates } from '../../src/card/evaluated.ts';
import { wantedResults } from '../../src/card/results.ts';
import { aFinding, aGate } from '../support/builders.ts';

const doubt = (rule: string) =>
  aFinding({ rule, subject: 'metrics.json', outcome: 'unmeasured', severity: 'warn', reason: { code: 'stale' } });

test.each(['inputs', 'committed'])('a warning of rule %s is about a file, and no metric of the card', (rule) => {
  const metric = aFinding({ rule: 'min', observed: { value: 0.9 } });
  const gates = evaluatedGates([aGate({ findings: [doubt(rule), metric] })]);
  expect(gates[0]?.metrics.map(({ name }) => name)).toEqual(['accuracy']);
  const results = wantedResults({ name: 'churn', license: 'mit' }, gates, ['metrics/churn']);
  expect(results.flatMap(({ metrics }) => metrics.map(({ metric: name }) => name))).toEqual(['accuracy']);
});
