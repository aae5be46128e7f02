import type { PredictionsConfig } from '../../config/predictions-config.ts';
import type { PredictionFacts } from '../../core/result.ts';
import type { PredictionComparison } from '../../metrics/predictions/comparison.ts';

/** More classes than this make no table that anybody reads. */
const classesAtMost = 20;

/** How often each class was predicted as each, unweighted; `null` for numbers, for scores alone, and for too many classes. */
export function confusionOf(
  config: PredictionsConfig,
  { predictions }: Pick<PredictionComparison, 'predictions'>,
): PredictionFacts['confusion'] {
  if (predictions.task !== 'classification' || predictions.data.prediction === undefined) return null;
  const { classes: all, label, prediction } = predictions.data;
  // of another file's classes no row has one, and they are left out; a task of two classes, or with a score for each, has all of them
  const isClosed = config.task === 'binary' || config.score !== undefined;
  const present = new Set<number>(isClosed ? all.keys() : []);
  for (let row = 0; row < label.length; row += 1) present.add(label[row] ?? 0).add(prediction[row] ?? 0);
  const classes = all.filter((_, at) => present.has(at));
  if (classes.length > classesAtMost) return null;
  const size = classes.length;
  const own = Uint32Array.from(all, (name) => classes.indexOf(name));
  const counts = new Uint32Array(size * size);
  for (let row = 0; row < label.length; row += 1) {
    const cell = (own[label[row] ?? 0] ?? 0) * size + (own[prediction[row] ?? 0] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { classes, rows: classes.map((_, at) => [...counts.subarray(at * size, (at + 1) * size)]) };
}
