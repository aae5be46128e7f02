import path from 'node:path';
import { loadSuites } from '../config/suite.ts';
import { runAll, type Run } from '../gates/run-all.ts';
import { selectGates } from '../gates/run-gates.ts';
import { connectPorts } from '../host/connect.ts';
import type { ConsoleLog } from '../host/console-log.ts';
import { tokenOf, type Locality } from './locality.ts';

interface LocalRun {
  readonly config: string;
  readonly only: readonly string[];
  readonly write: boolean;
  readonly log: ConsoleLog;
}

/** There is one job, without a name. */
export const localJob = { name: null, leg: null, index: 0, total: 1 } as const;

/** Runs the gates of a config here, as no job of a workflow does. */
export async function runLocally(
  { surroundings, files }: Locality,
  { config, only, write, log }: LocalRun,
): Promise<Run> {
  const { env } = process;
  const suites = await loadSuites(config, process.cwd(), files);
  const token = tokenOf(env);
  const wanted = selectGates(suites, only);
  return runAll(suites, {
    ...(wanted === undefined ? {} : { only: wanted }),
    earlier: [],
    pattern: path.resolve(config),
    jobFailed: false,
    job: localJob,
    writeCard: write,
    portsOf: connectPorts({ files, log, surroundings, token, env }),
    surroundings,
    clock: { now: () => new Date() },
  });
}
