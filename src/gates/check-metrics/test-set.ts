import type { Finding, Reason, Sample } from '../../core/finding.ts';
import type { Severity } from '../../core/outcome.ts';
import type { PredictionsConfig } from '../../config/predictions-config.ts';
import { fingerprintOf } from '../../metrics/predictions/fingerprint.ts';
import type { Columns } from '../../metrics/predictions/columns.ts';
import type { PredictionComparison } from '../../metrics/predictions/comparison.ts';
import type { RowList } from '../../metrics/predictions/match-rows.ts';

/** Whether a candidate and its baseline were measured on the same rows, and what is wrong when not. */
export interface TestSet {
  readonly findings: readonly Finding[];
  /** Why changes cannot be compared; `undefined` when they can. */
  readonly incomparable: Reason | undefined;
}

/** Holds the test sets of two files against each other, by id and label. */
export function compareTestSets(id: string, config: PredictionsConfig, comparison: PredictionComparison): TestSet {
  const { columns, baselineColumns, repeated, matched } = comparison;
  const subject = config.id ?? '';
  const make = (parts: FindingParts): Finding => testSetFinding(id, subject, parts);
  const duplicates = [
    ...(repeated.candidate.count === 0 ? [] : [make(duplicate(repeated.candidate, columns, config))]),
    ...(repeated.baseline.count === 0 || baselineColumns === undefined
      ? []
      : [make(duplicate(repeated.baseline, baselineColumns, config))]),
  ];
  if (duplicates.length > 0) return { findings: duplicates, incomparable: { code: 'duplicate-ids' } };
  if (matched === undefined || baselineColumns === undefined) return { findings: [], incomparable: undefined };
  const { onlyCandidate, onlyBaseline, relabelled } = matched;
  const unmatched = onlyCandidate.count + onlyBaseline.count + relabelled.count;
  const all = matched.candidate.length + unmatched;
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
  return {
    findings,
    incomparable: isTooMuch ? { code: 'other-test-set', params: { ...params, unmatched } } : undefined,
  };
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
  return first.map((row) => ({
    ...columns.places.at(row),
    value: (ids?.textAt(row) ?? '').slice(0, 200),
  }));
}

/** The fingerprint of a file's test set; `null` without ids. */
export function testSetFingerprint(config: PredictionsConfig, columns: Columns): string | null {
  const ids = config.id === undefined ? undefined : columns.texts.get(config.id);
  if (ids === undefined) return null;
  const labels = columns.categories.get(config.label) ?? columns.numbers.get(config.label);
  return labels === undefined ? null : fingerprintOf(ids, labels);
}
