import type { Suite } from '../config/config.ts';
import type { ActionContext, OpenWorkspace } from '../host/action-context.ts';
import type { ActionInputs } from '../host/action-inputs.ts';
import type { Run } from './run-all.ts';
export interface Scene {
  context: ActionContext;
  inputs: ActionInputs;
  place: OpenWorkspace;
}
export interface Reporting {
  finish(run: Run, suites: readonly Suite[]): Promise<0 | 1 | 2>;
}
export function openReporting(_: { name: string; publishes: boolean }, __: Scene): Promise<Reporting> {
  return Promise.reject(new Error('later'));
}
