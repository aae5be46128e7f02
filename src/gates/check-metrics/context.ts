import type { GateContext } from '../baseline/context.ts';
import type { MetricsInputs } from './inputs.ts';

export { declaredIn, openContext, pathsText, repositoryPath } from '../baseline/context.ts';

/** The surroundings of a metrics gate. */
export type Context = GateContext<MetricsInputs>;
