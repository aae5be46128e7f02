import type { Finding, Limit, Measure } from '../core/finding.ts';
import { verdictOf, type Outcome } from '../core/outcome.ts';
import { figuresOf, formatMeasure, formatRelativeChange, noBreak, type Figures } from './numbers.ts';

/** Everything that the findings say of one metric: what a reader sees as one row. */
export interface MetricRow {
  readonly subject: string;
  readonly slice: Finding['slice'];
  readonly direction: 'higher' | 'lower' | undefined;
  /** The finding that matters most. */
  readonly worst: Finding;
  readonly findings: readonly Finding[];
  readonly candidate: Measure | undefined;
  readonly baseline: Measure | undefined;
  /** Candidate minus baseline, where both are numbers. */
  readonly change: number | undefined;
  /** What the metric must be, as text: `≥ 0.921`. */
  readonly mustBe: string;
  readonly figures: Figures;
}

const weight: readonly Outcome[] = [
  'pass',
  'not-affected',
  'improved',
  'waived',
  'insufficient',
  'bootstrap',
  'disappeared',
  'new',
  'policy-loosened',
  'inconclusive',
  'no-baseline',
  'not-comparable',
  'unmeasured',
  'violated',
  'regressed',
];
const verdictWeight = { pass: 0, warn: 1, fail: 2, error: 3 } as const;

/** Orders findings by what they do to the verdict, then by what they are. */
export function compareFindings(a: Finding, b: Finding): number {
  return gravity(b) - gravity(a);
}

function gravity(finding: Finding): number {
  return verdictWeight[verdictOf(finding)] * 100 + weight.indexOf(finding.outcome);
}

/** Rules whose numbers are not the metric's own. */
const rowsOfTheirOwn: ReadonlySet<string> = new Set(['disappeared', 'max_disparity', 'ratchet']);

/** The rows of a metrics gate, in the order of its rules. */
export function metricRows(findings: readonly Finding[]): readonly MetricRow[] {
  const bySubject = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.subject, finding.slice, rowsOfTheirOwn.has(finding.rule) ? finding.rule : '']);
    const known = bySubject.get(key);
    if (known === undefined) bySubject.set(key, [finding]);
    else known.push(finding);
  }
  return [...bySubject.values()].map(rowOf);
}

function rowOf(findings: readonly Finding[]): MetricRow {
  const worst = worstOf(findings);
  const candidate = findings.find((one) => one.observed !== undefined)?.observed?.value;
  const baseline = findings.find((one) => one.baseline !== undefined)?.baseline?.value;
  const change = typeof candidate === 'number' && typeof baseline === 'number' ? candidate - baseline : undefined;
  const direction = findings.map(directionOf).find((one) => one !== undefined);
  const figures = metricFigures(findings);
  const { subject, slice } = worst;
  return {
    subject,
    slice,
    direction,
    worst,
    findings,
    candidate,
    baseline,
    change,
    mustBe: mustBe(findings, figures),
    figures,
  };
}

function worstOf(findings: readonly Finding[]): Finding {
  const [first, ...rest] = findings;
  if (first === undefined) throw new Error('a row without findings');
  return rest.reduce((a, b) => (tellsMore(b, a) ? b : a), first);
}

/** Of what is equally grave, a comparison says more than a limit. */
function tellsMore(one: Finding, other: Finding): boolean {
  const graver = compareFindings(other, one);
  return graver > 0 || (graver === 0 && isLimit(other) && !isLimit(one));
}

function isLimit({ rule }: Finding): boolean {
  return rule === 'min' || rule === 'max' || rule === 'target';
}

function directionOf(finding: Finding): 'higher' | 'lower' | undefined {
  const { direction } = finding.params;
  return direction === 'higher' || direction === 'lower' ? direction : undefined;
}

/** The figures for all numbers of one metric, so that they can be read against each other. */
export function metricFigures(findings: readonly Finding[]): Figures {
  const values = findings.flatMap((one) => [
    ...numberIn(one.observed?.value),
    ...numberIn(one.baseline?.value),
    ...numberIn(one.limit?.value),
  ]);
  const differences = findings.flatMap((one) => [
    ...numberIn(one.params.max_regression),
    ...numberIn(one.params.min_improvement),
    ...numberIn(one.params.max_disparity),
    ...numberIn(one.evidence?.detectable_loss),
    ...numberIn(one.params.max_change),
    ...numberIn(one.params.ratchet),
    ...numberIn(one.params.within),
    ...changeIn(one),
  ]);
  return figuresOf(values, differences);
}

function changeIn(finding: Finding): readonly number[] {
  const { observed, baseline } = finding;
  if (typeof observed?.value !== 'number' || typeof baseline?.value !== 'number') return [];
  return [observed.value - baseline.value];
}

function numberIn(value: unknown): readonly number[] {
  return typeof value === 'number' ? [value] : [];
}

/** The tightest limit on each side. */
function mustBe(findings: readonly Finding[], figures: Figures): string {
  const tightest = new Map<Limit['op'], Limit>();
  for (const { limit } of findings) {
    if (limit === undefined) continue;
    const known = tightest.get(limit.op);
    if (known === undefined || tighter(limit, known)) tightest.set(limit.op, limit);
  }
  return [...tightest.values()].map((limit) => formatLimit(limit, figures)).join(', ');
}

function tighter(limit: Limit, than: Limit): boolean {
  if (typeof limit.value !== 'number' || typeof than.value !== 'number') return false;
  return limit.op.startsWith('>') ? limit.value > than.value : limit.value < than.value;
}

const signs = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '==': '=' } as const;

/** `≥ 0.921`, for limits that are numbers. */
export function formatLimit(limit: Limit, figures: Figures): string {
  if (limit.op === 'in' || limit.op === 'matches' || limit.op === 'is' || typeof limit.value === 'string') return '';
  return `${signs[limit.op]}${noBreak}${figures.show(limit.value)}`;
}

/** `−0.019 (−2.0 %)`, `""` when there is nothing to compare. */
export function formatChange(row: MetricRow): string {
  if (row.change === undefined || typeof row.baseline !== 'number') return '';
  const relative = row.change === 0 ? undefined : formatRelativeChange(row.change, row.baseline);
  const absolute = row.figures.change(row.change);
  return relative === undefined ? absolute : `${absolute}${noBreak}(${relative})`;
}

export function formatCell(measure: Measure | undefined, row: MetricRow): string {
  return measure === undefined ? '' : formatMeasure(measure, row.figures);
}

/** Whether a metric got worse at all, in its own direction. */
export function isLoss(row: MetricRow): boolean {
  if (row.change === undefined) return false;
  return row.direction === 'higher' ? row.change < 0 : row.direction === 'lower' && row.change > 0;
}
