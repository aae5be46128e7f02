import { MlGatesError } from '../../core/errors.ts';
import type { Reason } from '../../core/finding.ts';
import { needsBaseline } from '../../metrics/demands.ts';
import { readBaseline } from '../baseline/resolve-baseline.ts';
import type { Context } from './context.ts';
import { fileBaseline } from './file-baseline.ts';
import type { Baseline } from './found-baseline.ts';
import { committedBaseline } from './git-baseline.ts';
import { recordedBaseline } from './recorded-baseline.ts';

export type { Baseline } from './found-baseline.ts';

/**
 * Finds and reads the baseline that the config asks for (default `auto`). When no rule compares and the config names no baseline, one
 * that cannot be looked up is a note: nothing is decided by it.
 *
 * @throws `config` for a ref or file that does not exist, `input` for a baseline that cannot be read, `unavailable` when nobody could tell.
 */
export async function resolveBaseline(context: Context): Promise<Baseline> {
  const { config } = context.inputs;
  const reader = {
    asked: config.baseline,
    expected: [...context.paths, ...context.predictions],
    committed: committedBaseline,
    recorded: (record: Parameters<typeof recordedBaseline>[0]) => recordedBaseline(record, context),
    file: (given: Parameters<typeof fileBaseline>[0]) => fileBaseline(given, context),
  };
  try {
    return await readBaseline(reader, context);
  } catch (thrown) {
    const needed = config.baseline !== undefined || needsBaseline(Object.values(config.rules ?? {}));
    if (needed || !(thrown instanceof MlGatesError) || thrown.kind !== 'unavailable') throw thrown;
    const note: Reason = { code: 'baseline-unavailable', params: { message: thrown.message } };
    return { kind: 'missing', outcome: 'no-baseline', reason: note, notes: [note] };
  }
}
