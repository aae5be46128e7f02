import { weightAt, type Classification } from './classification.ts';

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
  const { classes, label, prediction, drawn } = data;
  if (prediction === undefined) return undefined;
  const truth = new Float64Array(classes.length);
  const predicted = new Float64Array(classes.length);
  const hit = new Float64Array(classes.length);
  const present = new Uint8Array(classes.length);
  let total = 0;
  for (let at = 0; at < label.length; at += 1) {
    if (drawn?.[at] === 0) continue;
    const weight = weightAt(data, at);
    const is = label[at] ?? 0;
    const said = prediction[at] ?? 0;
    truth[is] = (truth[is] ?? 0) + weight;
    predicted[said] = (predicted[said] ?? 0) + weight;
    if (is === said) hit[is] = (hit[is] ?? 0) + weight;
    present[is] = present[said] = 1;
    total += weight;
  }
  const counts = { truth, predicted, hit, present, total };
  known.set(data, counts);
  return counts;
}

/** Classes that are true or predicted, but not both: averages count 0 for them. */
export function oneSidedClasses(data: Classification): readonly string[] {
  const counts = classCounts(data);
  if (counts === undefined) return [];
  return data.classes.filter((_, index) => (counts.truth[index] ?? 0) > 0 !== (counts.predicted[index] ?? 0) > 0);
}
