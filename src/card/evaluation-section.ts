import { isGood } from '../core/outcome.ts';
import type { Finding } from '../core/finding.ts';
import { codeName, escapeInline } from './escape-markdown.ts';
import type { EvaluatedGate, EvaluatedMetric } from './evaluated.ts';
import type { WantedMetric, WantedResult } from './results.ts';

/**
 * The tables of measured metrics with the limits that they must keep.
 *
 * A card is kept in the repository and compared later, so it tells only what is true of this model alone: an absolute limit and
 * whether it holds; of a limit that moves with the baseline the demand, not the bound or the outcome, which would be others as soon as
 * the baseline is another.
 */
export function evaluationTables(gates: readonly EvaluatedGate[], results: readonly WantedResult[]): string {
  const ids = [...new Set([...gates.map(({ id }) => id), ...results.map(({ gate }) => gate)])];
  return ids
    .map((id) => {
      const gate = gates.find((one) => one.id === id);
      const wanted = results.filter((result) => result.gate === id).flatMap(({ metrics }) => metrics);
      const title = ids.length > 1 ? `### ${codeName(id)}\n\n` : '';
      return title + gateTable(gate, wanted);
    })
    .join('\n\n');
}

function gateTable(gate: EvaluatedGate | undefined, wanted: readonly WantedMetric[]): string {
  if (gate === undefined) return 'Not measured: this gate was not run.';
  if (!gate.decided) return 'Not measured: this gate stopped on an error.';
  const names = [...new Set([...wanted.map(({ metric }) => metric), ...gate.metrics.map(({ name }) => name)])];
  if (names.length === 0) return 'No metric was measured.';
  const rows = names.map((name) => {
    const metric = gate.metrics.find((one) => one.name === name) ?? unruled(name, gate);
    return row(metric, wanted.find((one) => one.metric === name)?.name ?? name);
  });
  return ['| metric | value | must be |', '|:--|--:|:--|', ...rows].join('\n');
}

function unruled(name: string, gate: EvaluatedGate): EvaluatedMetric {
  return { name, value: gate.measured.get(name), direction: undefined, demands: [] };
}

function row(metric: EvaluatedMetric, label: string): string {
  const arrow = metric.direction === undefined ? '' : metric.direction === 'higher' ? ' ↑' : ' ↓';
  const name = label === metric.name ? codeName(label) : `${escapeInline(label)} (${codeName(metric.name)})`;
  const must = metric.demands
    .map((finding) => demand(finding, typeof metric.value === 'number'))
    .filter((text) => text !== '');
  return `| ${name}${arrow} | ${valueText(metric.value)} | ${must.join('; ')} |`;
}

function valueText(value: EvaluatedMetric['value']): string {
  if (value === undefined) return 'not measured';
  return typeof value === 'number' ? String(value) : `not measured (${escapeInline(value.token.slice(0, 40))})`;
}

function demand(finding: Finding, measured: boolean): string {
  const { rule, params } = finding;
  const by = (key: string, unit = ''): string => {
    const bound = params[key];
    return (typeof bound === 'number' ? String(bound) : escapeInline(JSON.stringify(bound ?? null))) + unit;
  };
  switch (rule) {
    case 'min':
      return `≥ ${by('min')}${holds(finding, measured)}`;
    case 'max':
      return `≤ ${by('max')}${holds(finding, measured)}`;
    case 'max_regression':
      return `at most ${by('max_regression')} worse than the baseline`;
    case 'max_regression_pct':
      return `at most ${by('max_regression_pct', ' %')} worse than the baseline`;
    case 'max_regression+max_regression_pct':
      return `at most ${by('max_regression')} or ${by('max_regression_pct', ' %')} worse than the baseline`;
    case 'min_improvement':
      return `at least ${by('min_improvement')} better than the baseline`;
    case 'min_improvement_pct':
      return `at least ${by('min_improvement_pct', ' %')} better than the baseline`;
    case 'ratchet':
      return `at most ${by('ratchet')} worse than the best recorded`;
    case 'max_change':
      return `at most ${by('max_change')} from the baseline`;
    case 'target':
      return `${by('target')} ± ${by('within')}${holds(finding, measured)}`;
    case 'direction':
      return '';
    default:
      return escapeInline(rule);
  }
}

function holds(finding: Finding, measured: boolean): string {
  if (!measured) return '';
  return isGood(finding.outcome) ? ' (holds)' : ' (**does not hold**)';
}
