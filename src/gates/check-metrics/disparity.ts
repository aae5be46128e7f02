import type { RuleConfig } from '../../config/config.ts';
import type { SliceColumns } from '../../config/predictions-config.ts';
import type { EvidenceFacts } from '../../core/finding.ts';
import { disparityPermutation } from '../../stats/disparity-permutation.ts';
import { seededRandom } from '../../stats/random.ts';
import type { Disparity } from '../../metrics/decide-disparity.ts';
import type { EvidencePolicy } from '../../metrics/evidence.ts';
import type { PredictionComparison } from '../../metrics/predictions/comparison.ts';
import { allRows, slicesOf, type Slice } from '../../metrics/predictions/slices.ts';

const mostPermutations = 1999;
const leastPermutations = 199;
/** Rows that all permutations together may visit. */
const rowVisits = 100_000_000;

/** What a disparity is measured with. */
interface Grouped {
  readonly id: string;
  readonly metric: string;
  readonly rule: RuleConfig;
  readonly comparison: PredictionComparison;
  /** Rows below which a group does not count. */
  readonly support: number;
  readonly policy: EvidencePolicy;
}

/**
 * How much a metric of the candidate differs between groups of its rows: the largest minus the smallest value, and over all ways of
 * grouping that the rule names the largest of these. Groups without a value make it undetermined, never smaller.
 */
export function disparityOf(grouped: Grouped): Disparity | undefined {
  const found = (grouped.rule.by ?? []).map((by) => disparityBy(by, grouped));
  const unmeasured = found.find((one) => one.kind === 'unmeasured');
  if (unmeasured !== undefined) return unmeasured;
  return found.reduce<Disparity | undefined>(
    (worst, one) =>
      worst?.kind === 'measured' && one.kind === 'measured' && worst.difference >= one.difference ? worst : one,
    undefined,
  );
}

function disparityBy(by: SliceColumns, grouped: Grouped): Disparity {
  const { comparison, metric, support } = grouped;
  const { columns } = comparison;
  const groups = slicesOf(by, columns, allRows(columns.rows)).filter(({ rows }) => rows.length >= support);
  if (groups.length < 2) return { kind: 'unmeasured', reason: { code: 'few-groups', params: { support } } };
  const rows = Uint32Array.from(groups.flatMap((group) => [...group.rows])).sort();
  const valuesOf = comparison.perGroup(metric, rows);
  if (valuesOf === undefined) return { kind: 'unmeasured', reason: { code: 'undefined-metric' } };
  const codes = codesOf(groups, rows);
  const values = valuesOf(codes, groups.length);
  const undefinedAt = values.findIndex(Number.isNaN);
  if (undefinedAt !== -1)
    return {
      kind: 'unmeasured',
      reason: { code: 'disparity-undefined', params: { group: named(groups[undefinedAt]) } },
    };
  const [high, low] = [Math.max(...values), Math.min(...values)];
  return {
    kind: 'measured',
    difference: high - low,
    highest: named(groups[values.indexOf(high)]),
    lowest: named(groups[values.indexOf(low)]),
    evidence: () => evidenceOf(codes, (dealt) => spreadOf(valuesOf(dealt, groups.length)), { ...grouped, by }),
  };
}

function codesOf(groups: readonly Slice[], rows: Uint32Array): Uint32Array {
  const groupOf = new Map<number, number>();
  groups.forEach((group, index) => group.rows.forEach((row) => groupOf.set(row, index)));
  return rows.map((row) => groupOf.get(row) ?? 0);
}

function spreadOf(values: Float64Array): number {
  return Math.max(...values) - Math.min(...values);
}

function evidenceOf(
  groups: Uint32Array,
  disparity: (groups: Uint32Array) => number,
  { id, metric, by, policy }: Grouped & { readonly by: SliceColumns },
): EvidenceFacts {
  const permutations = Math.max(leastPermutations, Math.min(mostPermutations, Math.floor(rowVisits / groups.length)));
  const random = seededRandom(`${id} ${metric} disparity ${JSON.stringify(by)}`);
  const p = disparityPermutation({ groups, disparity, permutations, random });
  return { test: 'permutation', unit: 'rows', units: groups.length, p, p_adjusted: p, family: 1, alpha: policy.alpha };
}

function named(group: Slice | undefined): string {
  return Object.entries(group?.key ?? {})
    .map((pair) => pair.join(' = '))
    .join(', ');
}
