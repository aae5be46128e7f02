import type { RuleConfig } from '../../config/config.ts';
import type { Finding, Reason, Sample } from '../../core/finding.ts';
import { decideMetric, undecidedMetric, type BaselineReading } from '../../metrics/decide.ts';
import type { Noise } from '../../metrics/decide-change.ts';
import { noEvidence, type Evidence, type EvidencePolicy } from '../../metrics/evidence.ts';
import type { Found } from '../../metrics/find-metric.ts';
import { isNumeric, namedValues } from '../../metrics/metric-names.ts';
import { nearestMetric } from '../../metrics/nearest-metric.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { measureOf, readingOf, type Reading } from '../../metrics/reading.ts';
import { disappearedMetrics } from './disappeared.ts';
import { metricFinding } from './finding.ts';
import type { Named } from './look-up.ts';
import type { Predicted } from './predicted.ts';
import { fromStandardErrors, limitsLoss, noises } from './values.ts';

/** The values of a baseline, or why there are none. */
export type BaselineValues =
  | { readonly kind: 'read'; readonly files: readonly MetricFile[]; readonly named: Named }
  | Extract<BaselineReading, { kind: 'missing' }>;

/** Everything that a verdict on metrics depends on. */
export interface Comparison {
  readonly id: string;
  readonly rules: ReadonlyMap<string, RuleConfig>;
  readonly candidate: { readonly files: readonly MetricFile[]; readonly named: Named };
  readonly baseline: BaselineValues;
  /** What predictions say, which decides over what files report. */
  readonly predicted?: Predicted | undefined;
  readonly policy: EvidencePolicy;
  /** Remarks about the comparison as a whole; the first change finding carries them. */
  readonly notes: readonly Reason[];
}

const namesOffered = 10;

/** The findings of a gate, in the order of its rules; then of predictions and slices; then what disappeared without a rule. */
export function evaluateMetrics(comparison: Comparison): readonly Finding[] {
  const { id, predicted, baseline, candidate } = comparison;
  const available = [...numericNames(candidate.files), ...(predicted?.names ?? [])];
  const subjects = [...comparison.rules].map(([name, rule]) => subjectOf(name, rule, comparison));
  const family = subjects.filter(({ isPlanned }) => isPlanned).length;
  const known = noises(subjects, family, comparison.policy);
  const findings = subjects.flatMap((subject, at) => evaluateSubject(subject, known[at], { ...comparison, available }));
  const noted = withNotes([...findings, ...(predicted?.findings ?? [])], comparison.notes);
  if (baseline.kind === 'missing') return noted;
  return [...noted, ...disappearedMetrics(id, { files: candidate.files, also: predicted?.names ?? [] }, baseline)];
}

/** The findings when a step before the gates failed: nothing was read, and every demand is unmeasured. */
export function evaluateNothing(id: string, rules: ReadonlyMap<string, RuleConfig>): readonly Finding[] {
  return [...rules].flatMap(([subject, rule]) =>
    undecidedMetric(rule, { code: 'job-failed' }).map((decided) =>
      metricFinding(id, subject, { decided, samples: [] }),
    ),
  );
}

/** A metric that a rule names, with what is known of it on both sides. */
interface Subject {
  readonly name: string;
  readonly rule: RuleConfig;
  readonly found: Found | null;
  readonly candidate: Reading;
  /** The candidate on the rows that the baseline has too, where these are fewer. */
  readonly compared: Reading | undefined;
  readonly baseline: BaselineReading;
  readonly evidence: Evidence;
  /** Whether its change is one of the tests that the config plans. */
  readonly isPlanned: boolean;
}

function subjectOf(name: string, rule: RuleConfig, comparison: Comparison): Subject {
  const found = comparison.candidate.named.get(name) ?? null;
  const computed = comparison.predicted?.readings(name, rule, comparison.baseline.kind);
  const fromFile = baselineReading(name, comparison.baseline);
  if (computed === undefined) {
    const candidate = readingAt(found);
    const reading: Reading = fromFile.kind === 'read' ? fromFile.reading : { kind: 'absent' };
    const tested = limitsLoss(rule) ? fromStandardErrors(candidate, reading, rule.direction ?? 'higher') : undefined;
    const isPlanned = tested !== undefined;
    return {
      name,
      rule,
      found,
      candidate,
      compared: undefined,
      baseline: fromFile,
      evidence: tested ?? noEvidence,
      isPlanned,
    };
  }
  const { candidate, compared, baseline = fromFile, evidence } = computed;
  return { name, rule, found: null, candidate, compared, baseline, evidence, isPlanned: limitsLoss(rule) };
}

function evaluateSubject(
  subject: Subject,
  noise: Noise | undefined,
  comparison: Comparison & { readonly available: readonly string[] },
): readonly Finding[] {
  const { name, rule, found, candidate, compared, baseline } = subject;
  const { available, predicted } = comparison;
  const absence = { nearest: nearestMetric(name, available), available: available.slice(0, namesOffered) };
  const samples =
    found !== null
      ? [sampleAt(found)]
      : candidate.kind === 'absent'
        ? comparison.candidate.files.map(fileSample).slice(0, namesOffered)
        : [{ file: predicted?.shown ?? '' }];
  const disparity = rule.max_disparity === undefined ? undefined : predicted?.disparity(name, rule);
  const decisions = decideMetric({
    rule,
    candidate,
    absence,
    baseline,
    ...(compared === undefined ? {} : { compared }),
    ...(noise === undefined ? {} : { noise }),
    ...(disparity === undefined ? {} : { disparity }),
  });
  const parts = {
    observed: measureOf(candidate),
    baseline: baseline.kind === 'read' ? measureOf(baseline.reading) : undefined,
    samples,
  };
  return decisions.map((decided) => metricFinding(comparison.id, name, { decided, ...parts }));
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

const absoluteRules: ReadonlySet<string> = new Set(['min', 'max', 'direction']);

function withNotes(findings: readonly Finding[], notes: readonly Reason[]): readonly Finding[] {
  const at = findings.findIndex((one) => !absoluteRules.has(one.rule));
  const bearer = findings[Math.max(at, 0)];
  if (bearer === undefined || notes.length === 0) return findings;
  return findings.with(Math.max(at, 0), { ...bearer, notes: [...(bearer.notes ?? []), ...notes] });
}
