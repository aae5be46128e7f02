import { isWeighted, weightAt, type Classification } from './classification.ts';
import { confusionCounts } from './confusion-counts.ts';

/** How often each class is true, predicted, and both; weighted. Everything that labels alone decide follows from it. */
export interface ClassCounts {
  readonly truth: Float64Array;
  readonly predicted: Float64Array;
  readonly hit: Float64Array;
  /** Whether a class is true or predicted anywhere, whatever its weight. */
  readonly present: Uint8Array;
  readonly total: number;
}

const known = new WeakMap<Classification, ClassCounts>();

/** The counts of labels and predictions, made once for all metrics. `undefined` without predicted classes. */
export function classCounts(data: Classification): ClassCounts | undefined {
  const before = known.get(data);
  if (before !== undefined) return before;
  if (data.prediction === undefined) return undefined;
  const counts = noCounts(data.classes.length);
  const { length: classes } = data.classes;
  // without weights the cells of the confusion matrix say as much as the rows, where they are fewer
  const cells = isWeighted(data) || classes * classes > data.label.length ? undefined : confusionCounts(data);
  if (cells === undefined) countRows(data, counts);
  else countCells(cells, classes, counts);
  known.set(data, counts);
  return counts;
}

type Counting = ClassCounts & { total: number };

function noCounts(classes: number): Counting {
  const none = (): Float64Array => new Float64Array(classes);
  return { truth: none(), predicted: none(), hit: none(), present: new Uint8Array(classes), total: 0 };
}

function countCells(cells: Float64Array, classes: number, counts: Counting): void {
  cells.forEach((weight, cell) => {
    if (weight > 0) count(counts, { is: Math.floor(cell / classes), said: cell % classes, weight });
  });
}

function countRows(data: Classification, counts: Counting): void {
  const { label, prediction, drawn } = data;
  for (let at = 0; at < label.length; at += 1) {
    if (drawn?.[at] === 0) continue;
    count(counts, { is: label[at] ?? 0, said: prediction?.[at] ?? 0, weight: weightAt(data, at) });
  }
}

/** Counts rows of one class that were predicted as another. */
function count(counts: Counting, { is, said, weight }: { is: number; said: number; weight: number }): void {
  const { truth, predicted, hit, present } = counts;
  truth[is] = (truth[is] ?? 0) + weight;
  predicted[said] = (predicted[said] ?? 0) + weight;
  if (is === said) hit[is] = (hit[is] ?? 0) + weight;
  present[is] = present[said] = 1;
  counts.total += weight;
}

/** Classes that are true or predicted, but not both: averages count 0 for them. */
export function oneSidedClasses(data: Classification): readonly string[] {
  const counts = classCounts(data);
  if (counts === undefined) return [];
  return data.classes.filter((_, index) => (counts.truth[index] ?? 0) > 0 !== (counts.predicted[index] ?? 0) > 0);
}
