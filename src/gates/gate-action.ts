import type { Suite } from '../config/config.ts';
import type { InlineAction } from '../config/inline.ts';
import { inlineConfig, type GateKind, type GateResult, type SuiteResult } from '../core/result.ts';
import type { ActionContext, OpenWorkspace } from '../host/action-context.ts';
import { readActionInputs, type ActionInputs } from '../host/action-inputs.ts';
import { portsOf } from '../host/connect.ts';
import { createGit } from '../host/git.ts';
import { configFolder, selectSuites, type Selection } from './action-suites.ts';
import { openReporting, type Reporting } from './action-reporting.ts';
import { refuseForeignCheckout } from './refuse-checkout.ts';
import { factsOf, gather, runAll, type Run } from './run-all.ts';
import { gateError } from './run-gates.ts';

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
  const inputs = readActionInputs((name) => runner.input(name), Object.keys(action.inline?.inputs ?? {}), {
    jobName: env.GITHUB_JOB,
  });
  runner.mask(inputs.token);
  const folder = configFolder(inputs.config, workspace);
  const place = await context.open({ configFolder: folder, allowedFolders: inputs.allowedFolders });
  await refuseForeignCheckout(place.surroundings, createGit(folder));
  const reporting = openReporting(action, { context, inputs, place });
  const { run, suites } = await runSelected(action, { context, inputs, place, reporting });
  if (!run.result.suites.some((suite) => suite.gates.some((gate) => gate.kind === 'config')))
    await place.handover.write(run.result);
  return reporting.finish(run, suites);
}

interface Scene {
  readonly context: ActionContext;
  readonly inputs: ActionInputs;
  readonly place: OpenWorkspace;
  readonly reporting: Reporting;
}

/** The run of the gates that were asked for; a config that cannot be read is a run too, with that error and nothing else. */
async function runSelected(action: GateAction, scene: Scene): Promise<{ run: Run; suites: readonly Suite[] }> {
  const { context, inputs, place, reporting } = scene;
  const jobFailed = await place.handover.jobFailed(inputs.jobFailed);
  const begin = new Date();
  let selection: Selection;
  try {
    selection = await selectSuites(inputs, action, { files: place.files, workspace: context.workspace });
  } catch (thrown) {
    const unread = unreadSuite(thrown, inputs);
    await reporting.begin([unread.config.path]);
    const facts = factsOf(place.surroundings, { started: begin, finished: new Date(), seconds: {} });
    return { run: { result: gather([unread], facts), cards: [] }, suites: [] };
  }
  await reporting.begin(selection.suites.map((suite) => suite.path));
  const run = await runAll(selection.suites, {
    only: selection.only,
    earlier: await place.handover.read(),
    jobFailed,
    job: inputs.job,
    writeCard: inputs.write,
    portsOf: (suite) => portsOf(suite, { ...place, log: context.log, token: inputs.token, env: context.env }),
    surroundings: place.surroundings,
    clock: { now: () => new Date() },
  });
  return { run, suites: selection.suites };
}

/** A suite that stands for a config that could not be read. */
export function unreadSuite(thrown: unknown, inputs: Pick<ActionInputs, 'config' | 'job'>): SuiteResult {
  const gate: GateResult = {
    id: 'config',
    kind: 'config',
    verdict: 'error',
    enforced: true,
    job: inputs.job,
    origin: 'unknown',
    baseline: null,
    measured: {},
    findings: [],
    error: gateError(thrown),
  };
  return { config: { path: inputs.config ?? inlineConfig, sha256: '' }, verdict: 'error', gates: [gate] };
}
