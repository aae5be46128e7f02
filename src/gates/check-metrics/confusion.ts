import type { PredictionsConfig } from '../../config/predictions-config.ts';
import type { PredictionFacts } from '../../core/result.ts';
import type { PredictionComparison } from '../../metrics/predictions/comparison.ts';
import { confusionCounts } from '../../metrics/predictions/confusion-counts.ts';

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
  if (!isClosed) for (let row = 0; row < label.length; row += 1) present.add(label[row] ?? 0).add(prediction[row] ?? 0);
  const places = [...all.keys()].filter((at) => present.has(at));
  if (places.length > classesAtMost) return null;
  const counts = confusionCounts(predictions.data);
  if (counts === undefined) return null;
  const rows = places.map((is) => places.map((said) => counts[is * all.length + said] ?? 0));
  return { classes: places.map((at) => all[at] ?? ''), rows };
}
