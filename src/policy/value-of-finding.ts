import { createHash } from 'node:crypto';
import type { Finding } from '../core/finding.ts';

/** Which way a value of a finding is worse. */
type Worse = 'lower' | 'higher';

/** What a finding found, as far as it can be compared with what was found another time: a number and which way is worse, or what it says. */
export type FoundValue = { readonly number: number; readonly worse: Worse } | { readonly text: string };

/** A measured number; of cells that are wrong their count. Where there is none, what the finding says. */
export function valueOfFinding(finding: Finding): FoundValue {
  const { observed, limit, params, samples, count } = finding;
  const worse = worseOf(finding);
  if (typeof observed?.value === 'number' && worse !== undefined) return { number: observed.value, worse };
  const counts = observed === undefined && finding.outcome === 'violated' && (samples.length > 0 || count > 1);
  if (counts) return { number: count, worse: 'higher' };
  const { before = null, after = null } = params;
  const said = JSON.stringify([
    finding.outcome,
    finding.reason?.code ?? null,
    observed ?? null,
    limit ?? null,
    before,
    after,
  ]);
  return { text: createHash('sha256').update(said).digest('hex').slice(0, 16) };
}

function worseOf({ limit, params }: Finding): Worse | undefined {
  if (limit?.op === '>=' || limit?.op === '>') return 'lower';
  if (limit?.op === '<=' || limit?.op === '<') return 'higher';
  return params.direction === 'higher' ? 'lower' : params.direction === 'lower' ? 'higher' : undefined;
}

/** The rounding that an inclusive limit forgives, relative to the larger of two numbers. */
const relativeEpsilon = 1e-9;

/** Whether a number is at a bound, or on its better side. */
export function isNoWorse(number: number, bound: number, worse: Worse): boolean {
  const epsilon = relativeEpsilon * Math.max(Math.abs(number), Math.abs(bound));
  return worse === 'lower' ? number >= bound - epsilon : number <= bound + epsilon;
}
