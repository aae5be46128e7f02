import type { Suite } from '../config/config.ts';
import { loadSuites } from '../config/suite.ts';
import { configError } from '../core/errors.ts';
import { inlineConfig, type GateResult, type SuiteResult } from '../core/result.ts';
import { worst } from '../core/verdict.ts';
import type { ActionContext, OpenWorkspace } from '../host/action-context.ts';
import { readActionInputs, type ActionInputs } from '../host/action-inputs.ts';
import { createGit } from '../host/git.ts';
import { openReporting } from './action-reporting.ts';
import { configFolder } from './action-suites.ts';
import { unreadSuites } from './unread-suites.ts';
import { refuseForeignCheckout } from './refuse-checkout.ts';
import { factsOf, gather } from './run-all.ts';

/** Gathers the results that the gates of this job left, names those that are missing, and posts one verdict. */
export async function runReportAction(context: ActionContext): Promise<0 | 1 | 2> {
  const { runner, env, workspace } = context;
  const { inputs, problems } = readActionInputs((name) => runner.input(name), [], { jobName: env.GITHUB_JOB });
  runner.mask(inputs.token);
  const folder = configFolder(inputs.config, workspace);
  const place = await context.open({ configFolder: folder, allowedFolders: inputs.allowedFolders });
  await refuseForeignCheckout(place.surroundings, createGit(folder));
  const started = new Date();
  const reporting = openReporting({ name: 'report', publishes: true }, { context, inputs, place });
  try {
    const [first, ...rest] = problems;
    if (first !== undefined) throw configError([first, ...rest]);
    const arrived = await place.handover.read();
    const { suites, configs } = await complete(arrived, { context, inputs, place });
    await reporting.begin(suites.map((suite) => suite.config.path));
    const facts = factsOf(place.surroundings, { started, finished: new Date(), seconds: {} });
    return await reporting.finish({ result: gather(suites, facts), cards: [] }, configs);
  } catch (thrown) {
    return reporting.fail(thrown, started);
  }
}

interface Scene {
  readonly context: ActionContext;
  readonly inputs: ActionInputs;
  readonly place: OpenWorkspace;
}

/** What arrived, and an error for every gate of the configs that did not: a gate that never ran must not look like one that passed. */
async function complete(
  arrived: readonly SuiteResult[],
  { context, inputs, place }: Scene,
): Promise<{ suites: readonly SuiteResult[]; configs: readonly Suite[] }> {
  let configs: readonly Suite[] = [];
  const named = context.runner.input('config') !== '';
  const onlyInline = arrived.length > 0 && arrived.every((suite) => suite.config.path === inlineConfig);
  try {
    if (named || !onlyInline)
      configs = await loadSuites(inputs.config ?? 'ml-gates.yml', context.workspace, place.files);
  } catch (thrown) {
    return { suites: [...arrived, ...unreadSuites(thrown, inputs)], configs: [] };
  }
  const missing = configs.map((config) => missingGates(config, arrived, inputs));
  const known = new Set(configs.map((config) => config.path));
  return {
    suites: [...missing, ...arrived.filter((suite) => !known.has(suite.config.path))],
    configs,
  };
}

function missingGates(config: Suite, arrived: readonly SuiteResult[], inputs: ActionInputs): SuiteResult {
  const suite = arrived.find((one) => one.config.path === config.path);
  const gates = config.gates.map((gate): GateResult => {
    const there = suite?.gates.find((one) => one.id === gate.id);
    if (there !== undefined) return there;
    return {
      id: gate.id,
      kind: gate.kind,
      verdict: 'error',
      enforced: true,
      job: inputs.job,
      origin: 'unknown',
      baseline: null,
      measured: {},
      findings: [],
      error: { kind: 'input', message: `${gate.id} did not run in this job: no step left its result` },
    };
  });
  // what the steps had to say of the rules themselves
  const all = [...gates, ...(suite?.gates.filter((gate) => gate.kind === 'policy') ?? [])];
  return {
    config: suite?.config ?? { path: config.path, sha256: config.sha256 },
    verdict: worst(all.map((gate) => gate.verdict)),
    gates: all,
  };
}
