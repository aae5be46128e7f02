import { loadSuites } from '../config/suite.ts';
import { inert } from '../core/inert.ts';
import { planText } from '../gates/print-plans.ts';
import { openLocally } from './locality.ts';

export interface PlanRequest {
  readonly config: string;
}

/** `ml-gates plan`: what the data gates will execute. */
export async function plan({ config }: PlanRequest): Promise<0> {
  const { files } = await openLocally(config, null);
  process.stdout.write(inert(await planText(await loadSuites(config, process.cwd(), files), files)));
  return 0;
}
