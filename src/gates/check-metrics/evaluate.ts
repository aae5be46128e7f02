import type { RuleConfig } from '../../config/config.ts';
import type { Finding, Reason, Sample } from '../../core/finding.ts';
import { decideMetric, undecidedMetric, type BaselineReading } from '../../metrics/decide.ts';
import type { Noise } from '../../metrics/decide-change.ts';
import { noEvidence, type Evidence, type EvidencePolicy } from '../../metrics/evidence.ts';
import type { Found } from '../../metrics/find-metric.ts';
import { isNumeric, namedValues } from '../../metrics/metric-names.ts';
import { scaleOf } from '../../metrics/metric-scale.ts';
import { nearestMetric } from '../../metrics/nearest-metric.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { measureOf, type Reading } from '../../metrics/reading.ts';
import { faultyRun, readingOfRuns, type Located } from '../../metrics/runs.ts';
import type { BestRecorded } from './best-recorded.ts';
import { disappearedMetrics } from './disappeared.ts';
import { metricFinding } from './finding.ts';
import { bounded, directionNotes, partNotes, withBoundNotes, withNotes } from './finding-notes.ts';
import type { Named } from './look-up.ts';
import { ratchetFinding } from './ratchet-finding.ts';
import type { Predicted } from './predicted.ts';
import { fromRuns, fromStandardErrors, isTested, limitsLoss, noises } from './values.ts';

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
  /** The best value of each metric that the default branch has recorded, for `ratchet`. */
  readonly best?: ReadonlyMap<string, BestRecorded>;
  /** Why nothing of the baseline can be compared with, though it is there. */
  readonly incomparable?: Reason | undefined;
  /** Remarks about the comparison as a whole; the first change finding carries them. */
  readonly notes: readonly Reason[];
  /** Files (shown paths) whose values cannot be what this commit gives, and why. */
  readonly unfit?: ReadonlyMap<string, Reason>;
  /** Why the values are the baseline's own: nothing that they depend on changed. */
  readonly untouched?: Reason | undefined;
}

const namesOffered = 10;

/** The findings of a gate, in the order of its rules; then of predictions and slices; then what disappeared without a rule. */
export function evaluateMetrics(comparison: Comparison): readonly Finding[] {
  const { id, predicted, baseline, candidate } = comparison;
  const available = [...numericNames(candidate.files), ...(predicted?.names ?? [])];
  const subjects = [...comparison.rules].map(([name, rule]) => subjectOf(name, rule, comparison));
  const family = subjects.filter(({ isPlanned }) => isPlanned).length;
  const known = noises(subjects, family, comparison.policy);
  const among = { ...comparison, available };
  const findings = subjects.flatMap((subject, at) => evaluateSubject(subject, known[at], among));
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
  /** Where it stands in files; of a metric of predictions nowhere. */
  readonly located: Located | undefined;
  readonly candidate: Reading;
  /** The candidate on the rows that the baseline has too, where these are fewer. */
  readonly compared?: Reading | undefined;
  readonly baseline: BaselineReading;
  readonly evidence: Evidence;
  /** Whether both sides are computed from predictions. */
  readonly isComputed: boolean;
  /** Whether its change is one of the tests that the config plans. */
  readonly isPlanned: boolean;
}

function subjectOf(name: string, rule: RuleConfig, comparison: Comparison): Subject {
  const computed = comparison.predicted?.readings(name, rule, comparison.baseline.kind);
  const baseline = baselineReading(name, comparison);
  if (computed !== undefined) {
    const isComputed = computed.baseline !== undefined;
    return { name, rule, located: undefined, baseline, isComputed, isPlanned: limitsLoss(rule), ...computed };
  }
  const located = comparison.candidate.named.get(name) ?? [null];
  const candidate = readingOfRuns(located);
  const tested = isTested(rule) ? testOfReadings(rule, candidate, baseline) : undefined;
  const evidence = tested ?? noEvidence;
  const isPlanned = tested !== undefined && limitsLoss(rule);
  return { name, rule, located, candidate, baseline, evidence, isComputed: false, isPlanned };
}

/** A test by what the files themselves say of the noise: their runs, or their standard errors. */
function testOfReadings(rule: RuleConfig, candidate: Reading, baseline: BaselineReading): Evidence | undefined {
  if (baseline.kind !== 'read') return undefined;
  const direction = rule.direction ?? 'higher';
  return fromRuns(candidate, baseline.reading, direction) ?? fromStandardErrors(candidate, baseline.reading, direction);
}

function evaluateSubject(
  subject: Subject,
  noise: Noise | undefined,
  comparison: Comparison & { readonly available: readonly string[] },
): readonly Finding[] {
  const { name, rule, candidate, compared, baseline } = subject;
  const { available, predicted, untouched } = comparison;
  // looked for among all names, and only for one that is not there: thousands of rules would take minutes
  const absence =
    candidate.kind === 'absent'
      ? {
          nearest: nearestMetric(name, available),
          available: available.slice(0, namesOffered),
          ...lookedIn(comparison),
        }
      : undefined;
  const disparity = rule.max_disparity === undefined ? undefined : predicted?.disparity(name, rule);
  const unfit = unfitOf(subject, comparison);
  const best = comparison.best?.get(name);
  const decisions = decideMetric({
    rule,
    candidate,
    scale: scaleOf(name),
    ...(absence === undefined ? {} : { absence }),
    baseline,
    ...(compared === undefined ? {} : { compared }),
    ...(noise === undefined ? {} : { noise }),
    ...(subject.isComputed ? { computed: true } : {}),
    ...(disparity === undefined ? {} : { disparity }),
    ...(best === undefined ? {} : { best: best.reading }),
    ...(unfit === undefined ? {} : { unfit }),
    ...(untouched === undefined ? {} : { untouched }),
  });
  const samples = samplesOf(subject, comparison).slice(0, namesOffered);
  const observed = measureOf(candidate);
  const findings = decisions.map((decided) => {
    if (decided.rule === 'ratchet' && best !== undefined)
      return ratchetFinding(comparison.id, name, { decided, observed, best, samples });
    const beside = baseline.kind === 'read' ? measureOf(baseline.reading) : undefined;
    return metricFinding(comparison.id, name, { decided, observed, baseline: beside, samples });
  });
  const noted = withBoundNotes(findings, bounded(rule) ? (predicted?.boundNotes(name) ?? []) : []);
  return withNotes(noted, [...directionNotes(name, rule, candidate), ...partNotes(candidate)]);
}

/** Where a metric was looked for, where that is not in metrics files alone. */
function lookedIn({ candidate: { files }, predicted }: Comparison): { readonly from?: 'predictions' | 'both' } {
  if (predicted === undefined) return {};
  return { from: files.length === 0 ? 'predictions' : 'both' };
}

/** Why what a metric stands in does not describe this commit; of several runs the first that does not. */
function unfitOf({ located }: Subject, { unfit, predicted }: Comparison): Reason | undefined {
  const reasons =
    located === undefined
      ? (predicted?.files ?? []).map((file) => unfit?.get(file))
      : located.map((found) => (found === null ? undefined : unfit?.get(found.file.source.shown)));
  return reasons.find((reason) => reason !== undefined);
}

function baselineReading(subject: string, { baseline, incomparable }: Comparison): BaselineReading {
  if (baseline.kind === 'missing') return baseline;
  if (incomparable !== undefined) return { kind: 'incomparable', reason: incomparable };
  return { kind: 'read', reading: readingOfRuns(baseline.named.get(subject) ?? [null]) };
}

function numericNames(files: readonly MetricFile[]): readonly string[] {
  return namedValues(files)
    .filter(({ leaf }) => isNumeric(leaf.kind))
    .map(({ name }) => name);
}

const shownValue = 200;

/** Where the values stand; of runs of which one has none, that one. */
function samplesOf({ located }: Subject, { candidate: { files }, predicted }: Comparison): readonly Sample[] {
  if (located === undefined || files.length === 0) return (predicted?.files ?? []).map((file) => ({ file }));
  const faulty = located.length === 1 ? undefined : faultyRun(located);
  const decisive: readonly (Found | null)[] = faulty === undefined ? located : [located[faulty] ?? null];
  const found = decisive.filter((one) => one !== null);
  if (found.length > 0) return found.map(sampleAt);
  const run = faulty === undefined ? undefined : files[faulty];
  return (run === undefined ? files : [run]).map(fileSample);
}

function sampleAt(found: Found): Sample {
  const { source } = found.file;
  const text = found.tree.kind === 'object' ? 'an object' : found.tree.text;
  return { file: source.shown, ...source.spot(found.tree.offset), value: text.slice(0, shownValue) };
}

function fileSample(file: MetricFile): Sample {
  return { file: file.source.shown };
}
