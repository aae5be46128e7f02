import path from 'node:path';
import type { Suite } from '../config/config.ts';
import type { InlineAction } from '../config/inline.ts';
import { configError, MlGatesError } from '../core/errors.ts';
import type { Delivery, GateName } from '../core/delivery.ts';
import type { GateKind } from '../core/result.ts';
import type { ActionContext, OpenWorkspace } from '../host/action-context.ts';
import { readActionInputs } from '../host/action-inputs.ts';
import { connectPorts } from '../host/connect.ts';
import { createGit } from '../host/git.ts';
import { configFolder, selectSuites } from './action-suites.ts';
import { openReporting } from './action-reporting.ts';
import { earlierResults } from './earlier-results.ts';
import { askedGates, handOver, handOverAnyway } from './hand-over.ts';
import { ofThisRun } from './report/this-run.ts';
import { refuseForeignCheckout } from './refuse-checkout.ts';
import { announceRecords, recordGates } from './record-gates.ts';
import { runAll } from './run-all.ts';
import { runArtifactsOf } from './run-artifacts.ts';

/** What one action of the suite does. */
export interface GateAction {
  /** `gates`, `validate-data`, … */
  readonly name: string;
  readonly kinds: readonly GateKind[];
  readonly inline: InlineAction | null;
  /** Whether it writes to GitHub; the others leave their results to `actions/report`. */
  readonly publishes: boolean;
}

/** Runs the gates of one action: inputs → suites → verdict → result, report, outputs → exit code. */
export async function runGateAction(action: GateAction, context: ActionContext): Promise<0 | 1 | 2> {
  const { runner, env, workspace } = context;
  const { inputs, problems } = readActionInputs(
    (name) => runner.input(name),
    Object.keys(action.inline?.inputs ?? {}),
    { jobName: env.GITHUB_JOB },
  );
  runner.mask(inputs.token);
  const folder = configFolder(inputs.config, workspace);
  const place = await context.open({ configFolder: folder, allowedFolders: inputs.allowedFolders });
  await refuseForeignCheckout(place.surroundings, createGit(folder));
  const artifacts = runArtifactsOf(context);
  const scene = { context, inputs, place, artifacts };
  const reporting = openReporting(action, scene);
  const started = new Date();
  let asked: readonly GateName[] = [];
  try {
    const [first, ...rest] = problems;
    if (first !== undefined) throw configError([first, ...rest]);
    const jobFailed = await place.handover.jobFailed(inputs.jobFailed);
    const { suites, only } = await selectSuites(inputs, action, { files: place.files, workspace });
    asked = askedGates(suites, only);
    await reporting.begin(suites.filter(runsAny(only)).map((suite) => suite.path));
    const there = await resultsOfThisJob(place);
    const warn = (text: string): void => runner.warning(text);
    const portsOf = connectPorts({ ...place, log: context.log, token: inputs.token, env: context.env });
    const run = await runAll(suites, {
      only,
      earlier: await earlierResults({ suites, only, job: inputs.job }, { there, artifacts, warn }),
      jobFailed,
      pattern: inputs.config === null ? null : path.resolve(workspace, inputs.config),
      job: inputs.job,
      writeCard: inputs.write,
      portsOf,
      surroundings: place.surroundings,
      clock: { now: () => new Date() },
    });
    const { sent } = await handOver(run.result, asked, scene);
    const recorded = await recordGates(run, {
      artifacts,
      ports: { git: createGit(folder), surroundings: place.surroundings, github: portsOf(suites[0]).github },
    });
    const code = await reporting.finish(run, suites);
    await announceRecords(recorded, runner);
    await sent;
    return code;
  } catch (thrown) {
    return reporting.fail(thrown, started, (result) => handOverAnyway(result, asked, scene));
  }
}

/** What steps before this one left. @throws an `input` error where that is of another run: a card would tell its numbers as ours */
async function resultsOfThisJob({ handover, surroundings }: OpenWorkspace): Promise<readonly Delivery[]> {
  const { deliveries, faults } = ofThisRun({ deliveries: await handover.read(), faults: [] }, surroundings);
  const [first, ...rest] = faults;
  if (first !== undefined) throw new MlGatesError('input', [first, ...rest]);
  return deliveries;
}

/** Of a suite none of whose gates is run there is no result: a check run of it would never end. */
function runsAny(only: ReadonlySet<string>): (suite: Suite) => boolean {
  return ({ gates }) => gates.some(({ id }) => only.has(id));
}
