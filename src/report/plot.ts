import { escapeHtml } from './escape-html.ts';
import { formatCell, formatChange, type MetricRow } from './metric-rows.ts';

const width = 170;
const height = 30;
const margin = 8;

/**
 * One metric on a line: where it was (ring), where it is (dot), and beyond which limit it must not go (dashed, with the forbidden
 * side shaded). `""` when there are not two different numbers to place.
 */
export function metricPlot(row: MetricRow): string {
  const { candidate, baseline } = row;
  if (typeof candidate !== 'number') return '';
  const limits = row.findings.flatMap(({ limit }) =>
    typeof limit?.value === 'number' ? [{ ...limit, value: limit.value }] : [],
  );
  const values = [
    candidate,
    ...(typeof baseline === 'number' ? [baseline] : []),
    ...limits.map((limit) => limit.value),
  ];
  const x = scale(values);
  if (x === undefined) return '';
  const middle = String(height / 2);
  const shades = limits.map((limit) => shade(limit.op, x(limit.value)));
  const marks = limits.map(
    ({ value }) => `<line class="limit" x1="${x(value)}" x2="${x(value)}" y1="3" y2="${String(height - 3)}"/>`,
  );
  const was =
    typeof baseline !== 'number'
      ? ''
      : `<line class="move" x1="${x(baseline)}" x2="${x(candidate)}" y1="${middle}" y2="${middle}"/><circle class="was" cx="${x(baseline)}" cy="${middle}" r="4"/>`;
  return (
    `<svg class="plot" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeHtml(description(row))}">` +
    `${shades.join('')}<line class="axis" x1="0" x2="${String(width)}" y1="${middle}" y2="${middle}"/>${marks.join('')}${was}` +
    `<circle class="is" cx="${x(candidate)}" cy="${middle}" r="5"/></svg>`
  );
}

function scale(values: readonly number[]): ((value: number) => string) | undefined {
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  if (!(span > 0) || !Number.isFinite(span)) return undefined;
  return (value) => (margin + ((value - low) / span) * (width - 2 * margin)).toFixed(1);
}

function shade(op: string, at: string): string {
  if (op.startsWith('>')) return `<rect class="forbid" x="0" y="3" width="${at}" height="${String(height - 6)}"/>`;
  return `<rect class="forbid" x="${at}" y="3" width="${String(width)}" height="${String(height - 6)}"/>`;
}

function description(row: MetricRow): string {
  const before = row.baseline === undefined ? '' : `baseline ${formatCell(row.baseline, row)}, `;
  const change = formatChange(row);
  return `${row.subject}: ${before}candidate ${formatCell(row.candidate, row)}${change === '' ? '' : `, change ${change}`}${row.mustBe === '' ? '' : `, must be ${row.mustBe}`}`;
}

/** The marks of the plots, explained once. */
export const plotLegend =
  '<p class="legend"><span><svg viewBox="0 0 16 14"><circle class="was" cx="8" cy="7" r="4"/></svg>baseline</span>' +
  '<span><svg viewBox="0 0 16 14"><circle class="is" cx="8" cy="7" r="5"/></svg>candidate</span>' +
  '<span><svg viewBox="0 0 16 14"><rect class="forbid" x="0" y="0" width="8" height="14"/><line class="limit" x1="8" x2="8" y1="0" y2="14"/></svg>limit, and what lies beyond it</span></p>';
