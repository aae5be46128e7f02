import type { Finding, Measure, Sample } from '../../core/finding.ts';
import type { Decided } from '../../metrics/decide.ts';
import { bestParams, type BestRecorded } from './best-recorded.ts';
import { metricFinding } from './finding.ts';
import { withNotes } from './finding-notes.ts';

/** A decision against the best so far, which stands in the place of the baseline, with the commit that it is of. */
export function ratchetFinding(
  id: string,
  name: string,
  parts: {
    readonly decided: Decided;
    readonly observed: Measure | undefined;
    readonly best: BestRecorded;
    readonly samples: readonly Sample[];
  },
): Finding {
  const { best, decided } = parts;
  const params = { ...decided.params, ...bestParams(best) };
  const finding = metricFinding(id, name, { ...parts, decided: { ...decided, params }, baseline: best.best?.value });
  return withNotes([finding], best.notes)[0] ?? finding;
}
