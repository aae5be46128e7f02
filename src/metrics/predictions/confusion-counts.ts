import type { Classification } from './classification.ts';

/** A matrix of more classes than this would take more than some megabytes. */
const classesAtMost = 1000;

const known = new WeakMap<Classification, Float64Array>();

/**
 * How often each class was predicted as each, every row counted once: row by row of the confusion matrix, a row per true class. Made once,
 * for all that asks. `undefined` without predicted classes, and for more than a thousand classes.
 */
export function confusionCounts(data: Classification): Float64Array | undefined {
  const before = known.get(data);
  if (before !== undefined) return before;
  const { classes, label, prediction } = data;
  if (prediction === undefined || classes.length > classesAtMost) return undefined;
  const counts = new Float64Array(classes.length * classes.length);
  for (let row = 0; row < label.length; row += 1) {
    const cell = (label[row] ?? 0) * classes.length + (prediction[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  known.set(data, counts);
  return counts;
}
