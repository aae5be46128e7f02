import type { RuleConfig } from '../../config/config.ts';
import type { SlicesConfig } from '../../config/predictions-config.ts';
import { inputError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import { decideMetric } from '../../metrics/decide.ts';
import type { Noise } from '../../metrics/decide-change.ts';
import type { EvidencePolicy } from '../../metrics/evidence.ts';
import type { Measured, PredictionComparison } from '../../metrics/predictions/comparison.ts';
import { allRows, slicesOf, type Slice, type SliceKey } from '../../metrics/predictions/slices.ts';
import { measureOf } from '../../metrics/reading.ts';
import { metricFinding } from './finding.ts';
import { noises } from './values.ts';

export const defaultSupport = 100;
const slicesAtMost = 1000;

/** What the findings of slices are made of. */
interface Slicing {
  readonly id: string;
  readonly slices: SlicesConfig;
  /** What holds for slices, of metrics that the predictions give. */
  readonly rules: readonly (readonly [string, RuleConfig])[];
  readonly comparison: PredictionComparison;
  readonly policy: EvidencePolicy;
}

/** A slice with what it was measured as, and its size in the candidate. */
interface MeasuredSlice extends Slice {
  readonly measured: Measured;
}

/**
 * The change rules on every slice. A slice below its support is told and decides nothing; one that only the baseline has is gone, and
 * that is never silent. All tests of slices are one family, apart from the gate's own.
 */
export function sliceFindings(slicing: Slicing): readonly Finding[] {
  const { slices, comparison, rules } = slicing;
  const { compare } = comparison;
  if (compare === undefined || rules.length === 0) return [];
  const all = slices.by.flatMap((by) => slicesOf(by, comparison.columns, allRows(comparison.columns.rows)));
  if (all.length > slicesAtMost) {
    const message = `${comparison.columns.label} has ${all.length} slices, and ${slicesAtMost} are the most that can be told apart`;
    throw inputError({ message, where: { file: comparison.columns.shown }, hint: 'slice by columns with few values' });
  }
  const support = slices.min_support ?? defaultSupport;
  const large = all.filter(({ rows }) => rows.length >= support);
  const measured = large.map((slice): MeasuredSlice => ({ ...slice, measured: compare(slice.rows) }));
  const small = all.filter(({ rows }) => rows.length < support);
  return [
    ...decided(measured, slicing),
    ...small.flatMap(({ key, rows }) => rules.map(([name]) => insufficient(slicing, name, { key, rows: rows.length }))),
    ...goneSlices(slicing, all).flatMap((key) => rules.map(([name]) => gone(slicing, name, key))),
  ];
}

function decided(slices: readonly MeasuredSlice[], slicing: Slicing): readonly Finding[] {
  const { id, rules, policy } = slicing;
  const planned = slices.flatMap((slice) =>
    rules.map(([name, rule]) => ({
      slice,
      name,
      rule,
      evidence: slice.measured.test(name, `${id} ${name} ${JSON.stringify(slice.key)}`),
    })),
  );
  const known = noises(planned, planned.length, policy);
  return planned.flatMap(({ slice, name, rule }, at) => findingsOf(slicing, { slice, name, rule, noise: known[at] }));
}

function findingsOf(
  { id }: Slicing,
  one: { slice: MeasuredSlice; name: string; rule: RuleConfig; noise: Noise | undefined },
): readonly Finding[] {
  const { slice, name, noise } = one;
  const candidate = slice.measured.candidate(name) ?? { kind: 'absent' };
  const reading = slice.measured.baseline(name) ?? { kind: 'absent' };
  const baseline = { kind: 'read', reading } as const;
  const decisions = decideMetric({
    rule: one.rule,
    candidate,
    baseline,
    computed: true,
    ...(noise === undefined ? {} : { noise }),
  });
  const observed = measureOf(candidate);
  const before = measureOf(reading);
  return decisions.map((decision) => {
    const params = { ...decision.params, rows: slice.measured.rows };
    return metricFinding(id, name, {
      decided: { ...decision, params },
      observed,
      baseline: before,
      samples: [],
      slice: slice.key,
    });
  });
}

/** What holds for slices: how much may be lost. Bounds speak of the whole. */
export function sliceRule(name: string, rule: RuleConfig, { severity, rules }: SlicesConfig): RuleConfig {
  const own = Object.hasOwn(rules ?? {}, name) ? rules?.[name] : undefined;
  const { max_regression, max_regression_pct, require_both } = own ?? rule;
  const { direction, noise_sd } = rule;
  const of = severity ?? rule.severity;
  return {
    ...(direction === undefined ? {} : { direction }),
    ...(max_regression === undefined ? {} : { max_regression }),
    ...(max_regression_pct === undefined ? {} : { max_regression_pct }),
    ...(require_both === undefined ? {} : { require_both }),
    ...(noise_sd === undefined ? {} : { noise_sd }),
    ...(of === undefined ? {} : { severity: of }),
  };
}

function insufficient({ id }: Slicing, subject: string, { key, rows }: { key: SliceKey; rows: number }): Finding {
  return metricFinding(id, subject, {
    decided: {
      rule: 'slices',
      outcome: 'insufficient',
      severity: 'info',
      params: { rows },
      reason: { code: 'few-rows', params: { rows } },
    },
    samples: [],
    slice: key,
  });
}

function gone({ id, rules }: Slicing, subject: string, key: SliceKey): Finding {
  const rule = rules.find(([name]) => name === subject)?.[1];
  return metricFinding(id, subject, {
    decided: {
      rule: 'slices',
      outcome: 'unmeasured',
      severity: rule?.severity ?? 'fail',
      params: {},
      reason: { code: 'slice-gone' },
    },
    samples: [],
    slice: key,
  });
}

/** Slices that the baseline has, and the candidate no longer. */
function goneSlices({ slices, comparison }: Slicing, present: readonly Slice[]): readonly SliceKey[] {
  const { baselineColumns } = comparison;
  if (baselineColumns === undefined) return [];
  const here = new Set(present.map(({ key }) => JSON.stringify(key)));
  return slices.by
    .flatMap((by) => slicesOf(by, baselineColumns, allRows(baselineColumns.rows)))
    .map(({ key }) => key)
    .filter((key) => !here.has(JSON.stringify(key)));
}
