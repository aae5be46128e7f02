import type { PredictionsConfig } from '../../config/predictions-config.ts';
import type { PredictionFacts } from '../../core/result.ts';
import type { PredictionComparison } from '../../metrics/predictions/comparison.ts';
import { confusionCounts } from '../../metrics/predictions/confusion-counts.ts';
import { classesOf } from '../../metrics/predictions/from-columns.ts';

/** More classes than this make no table that anybody reads. */
const classesAtMost = 20;

/** How often each class was predicted as each, unweighted; `null` for numbers, for scores alone, and for too many classes. */
export function confusionOf(
  config: PredictionsConfig,
  { predictions, columns }: Pick<PredictionComparison, 'predictions' | 'columns'>,
): PredictionFacts['confusion'] {
  if (predictions.task !== 'classification' || predictions.data.prediction === undefined) return null;
  const { classes: all } = predictions.data;
  const classes = classesOf(config, [columns]);
  if (classes.length > classesAtMost) return null;
  const counts = confusionCounts(predictions.data);
  if (counts === undefined) return null;
  const places = classes.map((name) => all.indexOf(name)); // of another file's classes no row has one
  return { classes, rows: places.map((is) => places.map((said) => counts[is * all.length + said] ?? 0)) };
}
