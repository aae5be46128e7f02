import { rowsOf, weightAt, type Classification } from './classification.ts';
import { fallingOrder, type FallingOrder } from '../../stats/falling-order.ts';

/* Areas under curves of a score, as scikit-learn 1.9 defines them. NaN where it has no value. */

/** One class against the others, by a score. */
interface OneAgainstOthers {
  readonly data: Classification;
  readonly score: Float64Array;
  readonly positive: number;
}

const orders = new WeakMap<Float64Array, FallingOrder>();

function orderOf(score: Float64Array): FallingOrder {
  const known = orders.get(score);
  if (known !== undefined) return known;
  const order = fallingOrder(score);
  orders.set(score, order);
  return order;
}

/** The area under the ROC curve: how often a positive row has the higher score of two, ties counted half. NaN when a class is absent. */
function areaUnderRoc({ data, score, positive }: OneAgainstOthers): number {
  const { rows, isLast } = orderOf(score);
  const isPositive = positivesOf(data.label, positive);
  const weights = weightsOf(data);
  let [positives, negatives, area, ownPositive, ownNegative] = [0, 0, 0, 0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const weight = weights === undefined ? 1 : (weights[row] ?? 0);
    if (isPositive[row] === 1) ownPositive += weight;
    else ownNegative += weight;
    if (isLast[at] === 0) continue;
    area += ownNegative * (positives + ownPositive / 2);
    positives += ownPositive;
    negatives += ownNegative;
    ownPositive = ownNegative = 0;
  }
  return area / positives / negatives;
}

/** Precision at each threshold times the recall gained there, without interpolation. 0 when no row is positive, NaN without rows. */
function areaUnderPrecision({ data, score, positive }: OneAgainstOthers): number {
  const { rows, isLast } = orderOf(score);
  const isPositive = positivesOf(data.label, positive);
  const weights = weightsOf(data);
  let [hits, all, area, gained] = [0, 0, 0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const weight = weights === undefined ? 1 : (weights[row] ?? 0);
    all += weight;
    if (isPositive[row] === 1) gained += weight;
    if (isLast[at] === 0 || gained === 0) continue;
    hits += gained;
    area += gained * (hits / all);
    gained = 0;
  }
  if (!(all > 0)) return Number.NaN;
  return hits === 0 ? 0 : area / hits;
}

interface Positives {
  readonly positive: number;
  readonly rows: Uint8Array;
}

const knownPositives = new WeakMap<Uint32Array, Positives>();

/** 1 for each row of a class, in a byte: they are asked for in the order of the scores, and bytes stay in the cache. */
function positivesOf(label: Uint32Array, positive: number): Uint8Array {
  const known = knownPositives.get(label);
  if (known?.positive === positive) return known.rows;
  const rows = new Uint8Array(label.length);
  for (let row = 0; row < label.length; row += 1) rows[row] = label[row] === positive ? 1 : 0;
  knownPositives.set(label, { positive, rows });
  return rows;
}

/** How much each row counts; `undefined` when each counts once. */
function weightsOf({ weight, drawn }: Classification): Float64Array | undefined {
  if (weight === undefined || drawn === undefined) return weight ?? drawn;
  return weight.map((value, row) => value * (drawn[row] ?? 1));
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
  return { data, score, positive: data.positive };
}

/** ROC AUC of each class against all others, averaged plainly or by how often the class is true. */
export function rocAucOneVersusRest(data: Classification, average: 'macro' | 'weighted'): number {
  const { scores, classes } = data;
  if (scores?.length !== classes.length) return Number.NaN;
  let [values, weights] = [0, 0];
  for (const [index, score] of scores.entries()) {
    const weight = average === 'macro' ? 1 : supportOf(data, index);
    if (weight === 0) continue;
    values += weight * areaUnderRoc({ data, score, positive: index });
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
    areaUnderRoc({ data: part, score: part.scores?.[index] ?? new Float64Array(), positive: index });
  return { area: (area(a) + area(b)) / 2, support: ofA + ofB };
}
