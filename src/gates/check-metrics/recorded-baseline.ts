import type { GateRecord } from '../../baseline/read-record.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { recordedPredictions } from './baseline-predictions.ts';
import type { Context } from './context.ts';
import type { BaselineContent } from './found-baseline.ts';
import { readBytes } from './metric-files.ts';

/** What a run recorded of this gate. */
export function recordedBaseline(record: GateRecord, context: Context): BaselineContent {
  return { files: filesOf(record, context), predictions: recordedPredictions(record, context) };
}

/** The metrics files that a record holds. */
export function filesOf({ manifest, files }: GateRecord, { inputs }: Pick<Context, 'inputs'>): readonly MetricFile[] {
  return files
    .filter(({ role }) => role === 'metrics')
    .map(({ path, bytes }) => {
      const label = `${path} recorded at ${manifest.commit.slice(0, 7)}, the baseline`;
      return readBytes(bytes, { shown: path, label }, inputs);
    });
}
