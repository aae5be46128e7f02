import type { RuleConfig } from '../../config/config.ts';
import type { Finding, Measure, Reason, Sample } from '../../core/finding.ts';
import { decideMetric, undecidedMetric, type BaselineReading, type Decided } from '../../metrics/decide.ts';
import type { Found } from '../../metrics/find-metric.ts';
import { isNumeric, namedValues } from '../../metrics/metric-names.ts';
import { nearestMetric } from '../../metrics/nearest-metric.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { measureOf, readingOf, type Reading } from '../../metrics/reading.ts';
import { disappearedMetrics } from './disappeared.ts';
import type { Named } from './look-up.ts';

/** The values of a baseline, or why there are none. */
export type BaselineValues =
  | { readonly kind: 'read'; readonly files: readonly MetricFile[]; readonly named: Named }
  | Extract<BaselineReading, { kind: 'missing' }>;

/** Everything that a verdict on metrics depends on. */
interface Comparison {
  readonly id: string;
  readonly rules: ReadonlyMap<string, RuleConfig>;
  readonly candidate: { readonly files: readonly MetricFile[]; readonly named: Named };
  readonly baseline: BaselineValues;
  /** Remarks about the comparison as a whole; the first change finding carries them. */
  readonly notes: readonly Reason[];
  /** Files (shown paths) whose values cannot be what this commit gives, and why. */
  readonly unfit?: ReadonlyMap<string, Reason>;
  /** Why the values are the baseline's own: nothing that they depend on changed. */
  readonly untouched?: Reason | undefined;
}

const namesOffered = 10;

/** The findings of a gate, in the order of its rules; then what disappeared without a rule. */
export function evaluateMetrics(comparison: Comparison): readonly Finding[] {
  const available = numericNames(comparison.candidate.files);
  const findings = [...comparison.rules].flatMap(([subject, rule]) =>
    evaluateMetric(subject, rule, { ...comparison, available }),
  );
  const noted = withNotes(findings, comparison.notes);
  if (comparison.baseline.kind === 'missing') return noted;
  return [...noted, ...disappearedMetrics(comparison.id, comparison.candidate.files, comparison.baseline)];
}

/** The findings when a step before the gates failed: nothing was read, and every demand is unmeasured. */
export function evaluateNothing(id: string, rules: ReadonlyMap<string, RuleConfig>): readonly Finding[] {
  return [...rules].flatMap(([subject, rule]) =>
    undecidedMetric(rule, { code: 'job-failed' }).map((decided) => finding(id, subject, { decided, samples: [] })),
  );
}

function evaluateMetric(
  subject: string,
  rule: RuleConfig,
  comparison: Comparison & { readonly available: readonly string[] },
): readonly Finding[] {
  const found = comparison.candidate.named.get(subject) ?? null;
  const candidate = readingAt(found);
  const baseline = baselineReading(subject, comparison.baseline);
  const { available } = comparison;
  const absence = { nearest: nearestMetric(subject, available), available: available.slice(0, namesOffered) };
  const observed = measureOf(candidate);
  const before = baseline.kind === 'read' ? measureOf(baseline.reading) : undefined;
  const samples =
    found === null ? comparison.candidate.files.map(fileSample).slice(0, namesOffered) : [sampleAt(found)];
  const unfit = found === null ? undefined : comparison.unfit?.get(found.file.source.shown);
  const { untouched } = comparison;
  const doubts = { ...(unfit === undefined ? {} : { unfit }), ...(untouched === undefined ? {} : { untouched }) };
  return decideMetric({ rule, candidate, absence, baseline, ...doubts }).map((decided) =>
    finding(comparison.id, subject, { decided, observed, baseline: before, samples }),
  );
}

function readingAt(found: Found | null): Reading {
  return found === null ? { kind: 'absent' } : readingOf(found.tree);
}

function baselineReading(subject: string, baseline: BaselineValues): BaselineReading {
  if (baseline.kind === 'missing') return baseline;
  return { kind: 'read', reading: readingAt(baseline.named.get(subject) ?? null) };
}

function numericNames(files: readonly MetricFile[]): readonly string[] {
  return namedValues(files)
    .filter(({ leaf }) => isNumeric(leaf.kind))
    .map(({ name }) => name);
}

const shownValue = 200;

function sampleAt(found: Found): Sample {
  const { source } = found.file;
  const text = found.tree.kind === 'object' ? 'an object' : found.tree.text;
  return { file: source.shown, ...source.spot(found.tree.offset), value: text.slice(0, shownValue) };
}

function fileSample(file: MetricFile): Sample {
  return { file: file.source.shown };
}

function finding(
  id: string,
  subject: string,
  parts: {
    decided: Decided;
    observed?: Measure | undefined;
    baseline?: Measure | undefined;
    samples: readonly Sample[];
  },
): Finding {
  const { decided, observed, baseline, samples } = parts;
  return {
    id: `${id}#${subject}/${decided.rule}`,
    rule: decided.rule,
    subject,
    slice: null,
    params: decided.params,
    outcome: decided.outcome,
    severity: decided.severity,
    ...(decided.reason === undefined ? {} : { reason: decided.reason }),
    ...(decided.limit === undefined ? {} : { limit: decided.limit }),
    ...(observed === undefined ? {} : { observed: { value: observed } }),
    ...(baseline === undefined ? {} : { baseline: { value: baseline } }),
    count: 1,
    samples,
    ...(decided.notes === undefined ? {} : { notes: decided.notes }),
  };
}

const absoluteRules: ReadonlySet<string> = new Set(['min', 'max', 'direction']);

function withNotes(findings: readonly Finding[], notes: readonly Reason[]): readonly Finding[] {
  const at = findings.findIndex((one) => !absoluteRules.has(one.rule));
  const bearer = findings[Math.max(at, 0)];
  if (bearer === undefined || notes.length === 0) return findings;
  return findings.with(Math.max(at, 0), { ...bearer, notes: [...(bearer.notes ?? []), ...notes] });
}
