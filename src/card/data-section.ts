import type { Measure } from '../core/finding.ts';
import { isGood } from '../core/outcome.ts';
import type { GateResult } from '../core/result.ts';
import { codeName, escapeInline } from './escape-markdown.ts';

/** The table of what the data gates found; `''` without a data gate. */
export function dataTable(gates: readonly GateResult[]): string {
  const rows = gates.filter(({ kind }) => kind === 'data').map(row);
  if (rows.length === 0) return '';
  return ['| data | rows | columns | checks | result |', '|:--|--:|--:|--:|:--|', ...rows].join('\n');
}

function row(gate: GateResult): string {
  const { rows, columns, checks } = gate.measured;
  return `| ${codeName(gate.id)} | ${shown(rows)} | ${shown(columns)} | ${shown(checks)} | ${result(gate)} |`;
}

function shown(value: Measure | undefined): string {
  if (value === undefined) return '–';
  return typeof value === 'number' ? String(value) : escapeInline(value.token);
}

function result(gate: GateResult): string {
  if (gate.verdict === 'error') return 'not checked';
  const broken = gate.findings.filter(({ outcome }) => !isGood(outcome)).length;
  if (broken === 0) return 'all hold';
  return broken === 1 ? '**1 does not hold**' : `**${broken} do not hold**`;
}
