import type { Ports } from '../../core/ports.ts';
import { openContext as openGateContext, type GateContext } from '../baseline/context.ts';
import type { MetricsInputs } from './inputs.ts';

export { declaredIn, pathsText, repositoryPath } from '../baseline/context.ts';

/** The surroundings of a metrics gate. */
export interface Context extends GateContext<MetricsInputs> {
  /** The files of its predictions, absolute; one that a path without wildcards names also when it is not there. */
  readonly predictions: readonly string[];
}

export async function openContext(
  inputs: MetricsInputs,
  ports: Ports,
  { paths, predictions }: Pick<Context, 'paths' | 'predictions'>,
): Promise<Context> {
  return { ...(await openGateContext(inputs, ports, paths)), predictions };
}
