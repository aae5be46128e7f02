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

/** What lies under the two curves of a score. */
interface Areas {
  /** How often a positive row has the higher score of two, ties counted half. NaN when a class is absent. */
  readonly roc: number;
  /** Precision at each threshold times the recall gained there, without interpolation. 0 when no row is positive, NaN without rows. */
  readonly precision: number;
}

/** Both areas: who looks at the rows in the order of their scores, one jump through memory a row, looks once. */
function areasUnder({ data, score, positive }: OneAgainstOthers): Areas {
  const { rows, isLast } = orderOf(score);
  const { label } = data;
  const weights = weightsOf(data);
  let [positives, negatives, ownPositive, ownNegative] = [0, 0, 0, 0];
  let [roc, precision] = [0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const weight = weights === undefined ? 1 : (weights[row] ?? 0);
    if (label[row] === positive) ownPositive += weight;
    else ownNegative += weight;
    if (isLast[at] === 0) continue;
    roc += ownNegative * (positives + ownPositive / 2);
    positives += ownPositive;
    negatives += ownNegative;
    if (ownPositive > 0) precision += ownPositive * (positives / (positives + negatives));
    ownPositive = ownNegative = 0;
  }
  return {
    roc: roc / positives / negatives,
    precision: positives === 0 && negatives > 0 ? 0 : precision / positives,
  };
}

/** How much each row counts; `undefined` when each counts once. */
function weightsOf({ weight, drawn }: Classification): Float64Array | undefined {
  if (weight === undefined || drawn === undefined) return weight ?? drawn;
  return weight.map((value, row) => value * (drawn[row] ?? 1));
}

const knownAreas = new WeakMap<Classification, Areas>();

/** The areas of a binary task. */
function binaryAreas(data: Classification): Areas | undefined {
  const known = knownAreas.get(data);
  if (known !== undefined) return known;
  const [score] = data.scores ?? [];
  if (score === undefined || data.positive === undefined) return undefined;
  const areas = areasUnder({ data, score, positive: data.positive });
  knownAreas.set(data, areas);
  return areas;
}

/** The area under the ROC curve of a binary task. */
export function rocAuc(data: Classification): number {
  return binaryAreas(data)?.roc ?? Number.NaN;
}

/** The average precision of a binary task. */
export function averagePrecision(data: Classification): number {
  return binaryAreas(data)?.precision ?? Number.NaN;
}

/** ROC AUC of each class against all others, averaged plainly or by how often the class is true. */
export function rocAucOneVersusRest(data: Classification, average: 'macro' | 'weighted'): number {
  const { scores, classes } = data;
  if (scores?.length !== classes.length) return Number.NaN;
  let [values, weights] = [0, 0];
  for (const [index, score] of scores.entries()) {
    const weight = average === 'macro' ? 1 : supportOf(data, index);
    if (weight === 0) continue;
    values += weight * areasUnder({ data, score, positive: index }).roc;
    weights += weight;
  }
  return values / weights;
}

function supportOf(data: Classification, index: number): number {
  let support = 0;
  for (let row = 0; row < data.label.length; row += 1) if (data.label[row] === index) support += weightAt(data, row);
  return support;
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
    areasUnder({ data: part, score: part.scores?.[index] ?? new Float64Array(), positive: index }).roc;
  return { area: (area(a) + area(b)) / 2, support: ofA + ofB };
}
