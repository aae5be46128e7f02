import { loadSuites } from '../config/suite.ts';
import { configError } from '../core/errors.ts';
import { inert } from '../core/inert.ts';
import { selectGates } from '../gates/run-gates.ts';
import { showBaselines } from '../gates/show-baselines.ts';
import { connectPorts } from '../host/connect.ts';
import type { ConsoleLog } from '../host/console-log.ts';
import { baselinesText } from '../report/baseline-text.ts';
import { openLocally, tokenOf } from './locality.ts';
import { localJob } from './run-locally.ts';

export interface BaselineRequest {
  readonly config: string;
  readonly only: readonly string[];
}

/** `ml-gates baseline show`: what gates would be compared with here and now. */
export async function baseline({ config, only }: BaselineRequest, log: ConsoleLog): Promise<0 | 2> {
  const { surroundings, files } = await openLocally(config, null);
  const suites = await loadSuites(config, process.cwd(), files);
  const wanted = selectGates(suites, only);
  const portsOf = connectPorts({ files, log, surroundings, token: tokenOf(process.env), env: process.env });
  const shown = await showBaselines(suites, { portsOf, only: wanted, job: localJob });
  log.clear();
  if (shown.length === 0)
    throw configError([{ message: 'none of these gates is compared with anything', hint: 'add a change rule' }]);
  process.stdout.write(inert(baselinesText(shown)));
  return shown.some((one) => one.baseline.kind === 'error') ? 2 : 0;
}
