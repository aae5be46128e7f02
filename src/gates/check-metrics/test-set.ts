import type { Finding, Reason, Sample } from '../../core/finding.ts';
import type { Severity } from '../../core/outcome.ts';
import type { PredictionsConfig } from '../../config/predictions-config.ts';
import { fingerprintOf } from '../../metrics/predictions/fingerprint.ts';
import type { Columns } from '../../metrics/predictions/columns.ts';
import type { PredictionComparison } from '../../metrics/predictions/comparison.ts';
import { rowList, type RowList } from '../../metrics/predictions/match-rows.ts';

/** Whether a candidate and its baseline were measured on the same rows, and what is wrong when not. */
export interface TestSet {
  readonly findings: readonly Finding[];
  /** Why changes cannot be compared; `undefined` when they can. */
  readonly incomparable: Reason | undefined;
}

/** Holds the test sets of two files against each other, by id and label. */
export function compareTestSets(id: string, config: PredictionsConfig, comparison: PredictionComparison): TestSet {
  const { columns, baselineColumns, matched } = comparison;
  const subject = config.id ?? '';
  const make = (parts: FindingParts): Finding => testSetFinding(id, subject, parts);
  const duplicates = duplicateFindings(comparison, config, make);
  if (duplicates.length > 0) return { findings: duplicates, incomparable: { code: 'duplicate-ids' } };
  if (baselineColumns === undefined) return { findings: [], incomparable: undefined };
  if (matched === undefined) return config.id === undefined ? compareCounts(comparison, config, make) : unmatchedSet;
  const { onlyCandidate, onlyBaseline, relabelled } = matched;
  const redescribed = redescribedRows(comparison, config);
  const unmatched = onlyCandidate.count + onlyBaseline.count + relabelled.count + redescribed.count;
  const all = matched.candidate.length + unmatched - redescribed.count;
  const percent = (100 * unmatched) / all;
  const isTooMuch = percent > (config.max_unmatched_pct ?? 0) || matched.candidate.length === 0;
  const severity: Severity = isTooMuch ? 'fail' : 'info';
  const findings: Finding[] = [];
  const missing = onlyCandidate.count + onlyBaseline.count;
  const samples = [...samplesOf(onlyCandidate, columns, config), ...samplesOf(onlyBaseline, baselineColumns, config)];
  const params = { matched: matched.candidate.length, allowed_pct: config.max_unmatched_pct ?? 0 };
  if (missing > 0) {
    const counts = { candidate: onlyCandidate.count, baseline: onlyBaseline.count };
    findings.push(
      make({
        rule: 'same-rows',
        code: 'rows-differ',
        count: missing,
        severity,
        samples,
        params: { ...params, ...counts },
      }),
    );
  }
  if (relabelled.count > 0) {
    const own = samplesOf(relabelled, columns, config);
    findings.push(
      make({ rule: 'same-labels', code: 'labels-differ', count: relabelled.count, severity, samples: own, params }),
    );
  }
  if (redescribed.count > 0) {
    const own = samplesOf(redescribed, columns, config);
    const { columns: named } = redescribed;
    findings.push(
      make({
        rule: 'same-descriptions',
        code: 'descriptions-differ',
        count: redescribed.count,
        severity,
        samples: own,
        params: { ...params, columns: named },
      }),
    );
  }
  return {
    findings,
    incomparable: isTooMuch ? { code: 'other-test-set', params: { ...params, unmatched } } : undefined,
  };
}

function duplicateFindings(
  { columns, baselineColumns, repeated }: PredictionComparison,
  config: PredictionsConfig,
  make: (parts: FindingParts) => Finding,
): readonly Finding[] {
  return [
    ...(repeated.candidate.count === 0 ? [] : [make(duplicate(repeated.candidate, columns, config))]),
    ...(repeated.baseline.count === 0 || baselineColumns === undefined
      ? []
      : [make(duplicate(repeated.baseline, baselineColumns, config))]),
  ];
}

const unmatchedSet: TestSet = { findings: [], incomparable: undefined };

/** Without ids only the number of rows tells whether two files may hold the same ones. */
function compareCounts(
  { columns, baselineColumns }: PredictionComparison,
  { max_unmatched_pct: allowed = 0 }: PredictionsConfig,
  make: (parts: FindingParts) => Finding,
): TestSet {
  const [candidate, baseline] = [columns.rows, baselineColumns?.rows ?? 0];
  const unmatched = Math.abs(candidate - baseline);
  if (unmatched === 0) return unmatchedSet;
  const isTooMuch = (100 * unmatched) / Math.max(candidate, baseline) > allowed;
  const params = { candidate, baseline, allowed_pct: allowed };
  const severity = isTooMuch ? 'fail' : 'info';
  const parts = { rule: 'same-count', code: 'counts-differ', count: unmatched, severity, samples: [], params } as const;
  return {
    findings: [make(parts)],
    incomparable: isTooMuch ? { code: 'other-test-set', params: { ...params, unmatched } } : undefined,
  };
}

/** Matched rows that weigh something else than in the baseline, or are in another slice, cluster or query. */
function redescribedRows(
  { columns, baselineColumns, matched }: PredictionComparison,
  { label, prediction, weight }: PredictionsConfig,
): RowList & { readonly columns: readonly string[] } {
  if (matched === undefined || baselineColumns === undefined) return { count: 0, first: [], columns: [] };
  const differs: ((row: number, other: number) => boolean)[] = [];
  const named: string[] = [];
  for (const [name, own] of columns.categories) {
    const other = baselineColumns.categories.get(name);
    if (other === undefined || name === label || name === prediction) continue;
    named.push(name);
    differs.push((row, at) => own.values[own.codes[row] ?? 0] !== other.values[other.codes[at] ?? 0]);
  }
  const [weights, others] = [columns, baselineColumns].map(({ numbers }) => numbers.get(weight ?? ''));
  if (weight !== undefined && weights !== undefined && others !== undefined) {
    named.push(weight);
    differs.push((row, at) => !Object.is(weights[row], others[at]));
  }
  const changed = new Set<string>();
  const rows = rowList();
  for (let nth = 0; nth < matched.candidate.length; nth += 1) {
    const [row, at] = [matched.candidate[nth] ?? 0, matched.baseline[nth] ?? 0];
    const which = differs.findIndex((differ) => differ(row, at));
    if (which === -1) continue;
    changed.add(named[which] ?? '');
    rows.add(row);
  }
  return { count: rows.count, first: rows.first, columns: [...changed] };
}

interface FindingParts {
  readonly rule: string;
  readonly code: Reason['code'];
  readonly count: number;
  readonly severity: Severity;
  readonly samples: readonly Sample[];
  readonly params: NonNullable<Reason['params']>;
}

function duplicate(rows: RowList, columns: Columns, config: PredictionsConfig): FindingParts {
  const samples = samplesOf(rows, columns, config);
  const params = { file: columns.label };
  return { rule: 'unique-ids', code: 'duplicate-ids', count: rows.count, severity: 'fail', samples, params };
}

function testSetFinding(id: string, subject: string, parts: FindingParts): Finding {
  const { rule, code, count, severity, samples, params } = parts;
  const file = typeof params.file === 'string' ? `:${params.file}` : '';
  return {
    id: `${id}#${subject}/${rule}${file}`,
    rule,
    subject,
    slice: null,
    params,
    outcome: code === 'duplicate-ids' ? 'violated' : 'not-comparable',
    severity,
    reason: { code, params },
    count,
    samples,
  };
}

function samplesOf({ first }: RowList, columns: Columns, { id }: PredictionsConfig): readonly Sample[] {
  const ids = id === undefined ? undefined : columns.texts.get(id);
  return first.map((row) => {
    const { file, line } = columns.places.at(row);
    return { file, line, value: (ids?.textAt(row) ?? '').slice(0, 200) };
  });
}

/** The fingerprint of a file's test set; `null` without ids. */
export function testSetFingerprint(config: PredictionsConfig, columns: Columns): string | null {
  const ids = config.id === undefined ? undefined : columns.texts.get(config.id);
  if (ids === undefined) return null;
  const labels = columns.categories.get(config.label) ?? columns.numbers.get(config.label);
  return labels === undefined ? null : fingerprintOf(ids, labels);
}
