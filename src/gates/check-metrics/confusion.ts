import type { PredictionsConfig } from '../../config/predictions-config.ts';
import type { PredictionFacts } from '../../core/result.ts';
import type { Columns } from '../../metrics/predictions/columns.ts';
import { predictionsOf } from '../../metrics/predictions/from-columns.ts';

/** More classes than this make no table that anybody reads. */
const classesAtMost = 20;

/** How often each class was predicted as each, unweighted; `null` for numbers, for scores alone, and for too many classes. */
export function confusionOf(config: PredictionsConfig, columns: Columns): PredictionFacts['confusion'] {
  const predictions = predictionsOf(config, columns);
  if (predictions.task !== 'classification') return null;
  const { classes, label, prediction } = predictions.data;
  if (prediction === undefined || classes.length > classesAtMost) return null;
  const rows = classes.map(() => classes.map(() => 0));
  for (let at = 0; at < label.length; at += 1) {
    const row = rows[label[at] ?? 0];
    const said = prediction[at] ?? 0;
    if (row !== undefined) row[said] = (row[said] ?? 0) + 1;
  }
  return { classes, rows };
}
