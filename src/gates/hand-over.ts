import type { Suite } from '../config/config.ts';
import type { GateName } from '../core/delivery.ts';
import { asError } from '../core/errors.ts';
import type { RunResult } from '../core/result.ts';
import type { RunArtifacts } from '../core/run-artifacts.ts';
import type { ActionContext, OpenWorkspace } from '../host/action-context.ts';
import type { ActionInputs } from '../host/action-inputs.ts';
import { sendDelivery } from './report/exchange.ts';

interface Scene {
  readonly context: ActionContext;
  readonly inputs: ActionInputs;
  readonly place: OpenWorkspace;
  readonly artifacts: RunArtifacts | null;
}

/** The gates that a step runs. */
export function askedGates(suites: readonly Suite[], only: ReadonlySet<string>): readonly GateName[] {
  return suites.flatMap(({ path, gates }) =>
    gates.filter(({ id }) => only.has(id)).map(({ id }) => ({ config: path, gate: id })),
  );
}

/**
 * Leaves a result for the steps behind this one, and begins to hand it to other jobs.
 * @returns `sent` ends, never with an error, when other jobs can have it; a failure is a warning
 */
export async function handOver(
  run: RunResult,
  asked: readonly GateName[],
  scene: Scene,
): Promise<{ readonly sent: Promise<void> }> {
  const { context, inputs, place, artifacts } = scene;
  const { job, jobFailed } = inputs;
  const delivery = await place.handover.leave({ run, asked, job, jobFailed });
  const sent = sendDelivery(artifacts, delivery).then((warning) => {
    if (warning !== null) context.runner.warning(warning);
  });
  return { sent };
}

/** The same for a step that decided nothing: that nothing can be left either changes nothing for it. */
export async function handOverAnyway(run: RunResult, asked: readonly GateName[], scene: Scene): Promise<void> {
  try {
    await (
      await handOver(run, asked, scene)
    ).sent;
  } catch (thrown) {
    scene.context.runner.warning(`the results of this step were not handed over: ${asError(thrown).message}`);
  }
}
