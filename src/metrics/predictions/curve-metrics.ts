import { rowsOf, weightAt, type Classification } from './classification.ts';
import { descendingOrder } from './descending-order.ts';

/* Areas under curves of a score, as scikit-learn 1.9 defines them. NaN where it has no value. */

/** One class against the others, by a score. */
interface OneAgainstOthers {
  readonly data: Classification;
  readonly score: Float64Array;
  readonly isPositive: (label: number) => boolean;
}

const orders = new WeakMap<Float64Array, Uint32Array>();

function orderOf(score: Float64Array): Uint32Array {
  const known = orders.get(score);
  if (known !== undefined) return known;
  const order = descendingOrder(score);
  orders.set(score, order);
  return order;
}

/** Walks the groups of equal scores from the highest, with the weight of positive and negative rows in each. */
function walk(task: OneAgainstOthers, visit: (positive: number, negative: number) => void): void {
  const { data, score, isPositive } = task;
  const order = orderOf(score);
  let [positive, negative] = [0, 0];
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] ?? 0;
    const weight = weightAt(data, row);
    if (isPositive(data.label[row] ?? 0)) positive += weight;
    else negative += weight;
    const next = order[at + 1];
    if (next !== undefined && score[next] === score[row]) continue;
    visit(positive, negative);
    [positive, negative] = [0, 0];
  }
}

/** The area under the ROC curve: how often a positive row has the higher score of two, ties counted half. NaN when a class is absent. */
function areaUnderRoc(task: OneAgainstOthers): number {
  let [positives, negatives, area] = [0, 0, 0];
  walk(task, (positive, negative) => {
    area += negative * (positives + positive / 2);
    positives += positive;
    negatives += negative;
  });
  return area / positives / negatives;
}

/** Precision at each threshold times the recall gained there, without interpolation. 0 when no row is positive, NaN without rows. */
function areaUnderPrecision(task: OneAgainstOthers): number {
  let [hits, all, area] = [0, 0, 0];
  walk(task, (positive, negative) => {
    hits += positive;
    all += positive + negative;
    if (positive > 0) area += positive * (hits / all);
  });
  if (!(all > 0)) return Number.NaN;
  return hits === 0 ? 0 : area / hits;
}

/** The area under the ROC curve of a binary task. */
export function rocAuc(data: Classification): number {
  const task = binaryTask(data);
  return task === undefined ? Number.NaN : areaUnderRoc(task);
}

/** The average precision of a binary task. */
export function averagePrecision(data: Classification): number {
  const task = binaryTask(data);
  return task === undefined ? Number.NaN : areaUnderPrecision(task);
}

function binaryTask(data: Classification): OneAgainstOthers | undefined {
  const score = data.scores?.[0];
  if (score === undefined || data.positive === undefined) return undefined;
  return { data, score, isPositive: (label) => label === data.positive };
}

/** ROC AUC of each class against all others, averaged plainly or by how often the class is true. */
export function rocAucOneVersusRest(data: Classification, average: 'macro' | 'weighted'): number {
  const { scores, classes } = data;
  if (scores?.length !== classes.length) return Number.NaN;
  let [values, weights] = [0, 0];
  for (const [index, score] of scores.entries()) {
    const weight = average === 'macro' ? 1 : supportOf(data, index);
    if (weight === 0) continue;
    values += weight * areaUnderRoc({ data, score, isPositive: (label) => label === index });
    weights += weight;
  }
  return values / weights;
}

function supportOf(data: Classification, index: number): number {
  return data.label.reduce((support, label, row) => support + (label === index ? weightAt(data, row) : 0), 0);
}

/**
 * ROC AUC of each pair of classes on their rows alone, both ways round, averaged plainly or by how many rows a pair has (Hand and Till).
 * Defined without weights only, as in scikit-learn.
 */
export function rocAucOneVersusOne(data: Classification, average: 'macro' | 'weighted'): number {
  const { scores, classes, weight } = data;
  if (scores?.length !== classes.length || weight !== undefined) return Number.NaN;
  let [values, weights] = [0, 0];
  for (let a = 0; a < classes.length; a += 1) {
    for (let b = a + 1; b < classes.length; b += 1) {
      const pair = pairOf(data, a, b);
      if (pair === undefined) continue;
      const share = average === 'macro' ? 1 : pair.support;
      values += share * pair.area;
      weights += share;
    }
  }
  return values / weights;
}

/** `undefined` when one of the two is never true: scikit-learn leaves such pairs out. */
function pairOf(
  data: Classification,
  a: number,
  b: number,
): { readonly area: number; readonly support: number } | undefined {
  let [ofA, ofB] = [0, 0];
  const rows: number[] = [];
  data.label.forEach((label, row) => {
    if (label !== a && label !== b) return;
    rows.push(row);
    if (label === a) ofA += data.drawn?.[row] ?? 1;
    else ofB += data.drawn?.[row] ?? 1;
  });
  if (ofA === 0 || ofB === 0) return undefined;
  const kept = Uint32Array.from(rows);
  const part = rowsOf(data, kept);
  const area = (index: number): number =>
    areaUnderRoc({
      data: part,
      score: part.scores?.[index] ?? new Float64Array(),
      isPositive: (label) => label === index,
    });
  return { area: (area(a) + area(b)) / 2, support: ofA + ofB };
}
