import type { Reason } from '../../core/finding.ts';
import type { Classification } from './classification.ts';

/** Why scores are not fit for all metrics: NaN or infinite ones have no place in an order, others are no probabilities. */
type Fault = 'scores-not-finite' | 'scores-outside' | 'scores-not-one' | undefined;

/** How far the scores of a row may add up to more or less than 1: probabilities are written with few digits. */
const rounding = 0.01;

const known = new WeakMap<readonly Float64Array[], { readonly fault: Fault }>();

function faultOf({ scores, positive }: Classification): Fault {
  if (scores === undefined) return undefined;
  const before = known.get(scores);
  if (before !== undefined) return before.fault;
  const fault = rangeFault(scores) ?? (positive === undefined ? sumFault(scores) : undefined);
  known.set(scores, { fault });
  return fault;
}

function rangeFault(scores: readonly Float64Array[]): Fault {
  if (scores.every(areAllBetween(0, 1))) return undefined;
  return scores.every(areAllBetween(-Number.MAX_VALUE, Number.MAX_VALUE)) ? 'scores-outside' : 'scores-not-finite';
}

function areAllBetween(low: number, high: number): (scores: Float64Array) => boolean {
  return (scores) => {
    const { length: rows } = scores;
    for (let row = 0; row < rows; row += 1) {
      const score = scores[row] ?? Number.NaN;
      if (!(score >= low && score <= high)) return false;
    }
    return true;
  };
}

/** Of several classes, each row has a score for every one: a row that gives 1 to all would be right whatever is true. */
function sumFault(scores: readonly Float64Array[]): Fault {
  const rows = scores[0]?.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    let sum = 0;
    for (const column of scores) sum += column[row] ?? 0;
    if (Math.abs(sum - 1) > rounding) return 'scores-not-one';
  }
  return undefined;
}

/** Why scores cannot order rows; `undefined` when they can. */
export function notFinite(data: Classification): Reason | undefined {
  const code = faultOf(data);
  return code === 'scores-not-finite' ? { code } : undefined;
}

/** Why scores are no probabilities; `undefined` when they are. */
export function notProbabilities(data: Classification): Reason | undefined {
  const code = faultOf(data);
  return code === undefined ? undefined : { code };
}
