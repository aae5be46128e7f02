import type { GateResult } from '../../../src/core/result.ts';
import type { Finding, Measure } from '../../../src/core/finding.ts';
import type { CardInputs } from '../../../src/gates/model-card/index.ts';
import { run, type CardOutput } from '../../../src/gates/model-card/index.ts';
import { portsAt } from '../../support/metrics-ports.ts';

/** A finding of `metrics/late`. */
export function metric(
  subject: string,
  { rule = 'min', value, ...overrides }: Partial<Finding> & { readonly value?: Measure } = {},
): Finding {
  return {
    id: `metrics/late#${subject}/${rule}`,
    rule,
    subject,
    slice: null,
    params: { direction: 'higher', [rule]: 0.6 },
    outcome: 'pass',
    severity: 'info',
    ...(value === undefined ? {} : { observed: { value } }),
    count: 1,
    samples: [],
    ...overrides,
  };
}

export function gate(id: string, overrides: Partial<GateResult> = {}): GateResult {
  return {
    id,
    kind: id.startsWith('data/') ? 'data' : 'metrics',
    verdict: 'pass',
    enforced: true,
    job: { name: null, leg: null, index: 0, total: 1 },
    origin: 'unknown',
    baseline: null,
    measured: {},
    findings: [],
    ...overrides,
  };
}

/** A metrics gate that measured an AUC of 0.696095. */
export function late(overrides: Partial<GateResult> = {}): GateResult {
  return gate('metrics/late', {
    measured: { roc_auc: 0.696095, log_loss: 0.549553, n_test: 8400 },
    findings: [metric('roc_auc', { value: 0.696095 })],
    ...overrides,
  });
}

export const flights = gate('data/flights', { measured: { rows: 27_004, columns: 19, checks: 31 } });

/** Runs the card gate in a folder. */
export function runCard(
  folder: string,
  { config = {}, ...overrides }: Partial<Omit<CardInputs, 'config'>> & { config?: Partial<CardInputs['config']> } = {},
): Promise<CardOutput> {
  const inputs: CardInputs = {
    id: 'card',
    config: { facts: 'model-card.yml', ...config },
    folder,
    locate: (key) => ({ where: { file: 'ml-gates.yml', line: key.length, column: 1 } }),
    gates: [flights, late()],
    jobFailed: false,
    write: false,
    ...overrides,
  };
  return run(inputs, portsAt(folder));
}
