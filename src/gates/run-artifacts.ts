import path from 'node:path';
import type { RunArtifacts } from '../core/run-artifacts.ts';
import { unzip } from '../core/unzip.ts';
import type { ActionContext } from '../host/action-context.ts';
import { createRunArtifacts } from '../host/run-artifacts.ts';

/** The artifacts of the run that an action is a step of; `null` where there are none. */
export function runArtifactsOf({ env, scratch }: Pick<ActionContext, 'env' | 'scratch'>): RunArtifacts | null {
  return createRunArtifacts({ env, scratch: path.join(scratch, 'artifacts'), unzip });
}
