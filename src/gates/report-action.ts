import type { Suite } from '../config/config.ts';
import { loadSuites } from '../config/suite.ts';
import type { Delivery } from '../core/delivery.ts';
import { configError, type Problem } from '../core/errors.ts';
import { inlineConfig, type SuiteResult } from '../core/result.ts';
import { worst } from '../core/verdict.ts';
import type { ActionContext, OpenWorkspace } from '../host/action-context.ts';
import { readActionInputs, type ActionInputs } from '../host/action-inputs.ts';
import { createGit } from '../host/git.ts';
import { openReporting } from './action-reporting.ts';
import { configFolder } from './action-suites.ts';
import { refuseForeignCheckout } from './refuse-checkout.ts';
import { complete, type Arrived } from './report/complete.ts';
import { receiveDeliveries } from './report/exchange.ts';
import { readNeeds, type Needs } from './report/needs.ts';
import { readResultFiles } from './report/result-files.ts';
import { ofTheseConfigs, ofThisRun } from './report/this-run.ts';
import { runArtifactsOf } from './run-artifacts.ts';
import { factsOf, gather } from './run-all.ts';
import { unreadSuites } from './unread-suites.ts';

/** Gathers the results that the gates of this job and of other jobs left, names those that are missing, and posts one verdict. */
export async function runReportAction(context: ActionContext): Promise<0 | 1 | 2> {
  const { runner, env, workspace } = context;
  const { inputs, problems: wrong } = readActionInputs((name) => runner.input(name), [], { jobName: env.GITHUB_JOB });
  const problems = [...wrong];
  const needs = readNeeds(runner.input('needs'), problems);
  runner.mask(inputs.token);
  const folder = configFolder(inputs.config, workspace);
  const place = await context.open({ configFolder: folder, allowedFolders: inputs.allowedFolders });
  const ofAnotherRun = place.surroundings.event === 'workflow_run';
  await refuseForeignCheckout(place.surroundings, createGit(folder), { reads: !ofAnotherRun });
  if (ofAnotherRun) {
    const { reportAnotherRun } = await import('./own-run/index.ts');
    return reportAnotherRun({ context, inputs: checked(inputs, problems), place });
  }
  const started = new Date();
  const gathers = inputs.job.total === 1;
  const reporting = openReporting({ name: 'report', publishes: true, gathers }, { context, inputs, place });
  try {
    const { suites, configs } = await everyResult({ context, inputs: checked(inputs, problems), place, needs });
    await reporting.begin(suites.map((suite) => suite.config.path));
    const facts = factsOf(place.surroundings, { started, finished: new Date(), seconds: {} });
    return await reporting.finish({ result: gather(suites, facts), cards: [] }, configs);
  } catch (thrown) {
    return reporting.fail(thrown, started);
  }
}

function checked(inputs: ActionInputs, [first, ...rest]: readonly Problem[]): ActionInputs {
  if (first !== undefined) throw configError([first, ...rest]);
  return inputs;
}

interface Scene {
  readonly context: ActionContext;
  readonly inputs: ActionInputs;
  readonly place: OpenWorkspace;
  readonly needs: Needs | null;
}

/** What the configs expect, and those of them that could not be read. */
interface Expectation {
  readonly configs: readonly Suite[];
  readonly unread: readonly SuiteResult[];
}

/**
 * What arrived, and an error for what did not. Other jobs are asked when the report needs some, and when this job alone does not have every
 * gate: a job that ran all of them speaks for itself, whatever runs beside it.
 */
async function everyResult(
  scene: Scene,
): Promise<{ readonly suites: readonly SuiteResult[]; readonly configs: readonly Suite[] }> {
  const { inputs, place, needs } = scene;
  const own = await place.handover.read();
  const here = (arrived: Arrived): Arrived => ofThisRun(arrived, place.surroundings);
  const asked = needs !== null || scene.context.runner.input('results') !== '';
  const first = here(asked ? await fromOtherJobs(own, scene) : { deliveries: own, faults: [] });
  const { configs, unread } = await expectation(first.deliveries, scene);
  const everyJob = asked || (inputs.job.total === 1 && unread.length === 0 && !hasEvery(configs, first.deliveries));
  const { deliveries, faults } = everyJob && !asked ? here(await fromOtherJobs(own, scene)) : first;
  const arrived = { deliveries: ofTheseConfigs(deliveries, configs), faults };
  const { attempt } = place.surroundings;
  const { name, total } = inputs.job;
  const suites = complete(withoutSiblings(arrived, inputs), {
    suites: configs,
    needs,
    end: null,
    attempt,
    own: name,
    amongLegs: total > 1,
    job: inputs.job,
    everyJob: everyJob && hasOthers(scene),
  });
  return { suites: withUnread(suites, unread), configs };
}

function hasOthers({ context, needs }: Scene): boolean {
  return needs !== null || runArtifactsOf(context) !== null;
}

async function expectation(arrived: readonly Delivery[], { context, inputs, place }: Scene): Promise<Expectation> {
  const named = context.runner.input('config') !== '';
  const paths = arrived.flatMap(({ result }) => result.suites.map(({ config }) => config.path));
  if (!named && paths.length > 0 && paths.every((path) => path === inlineConfig)) return { configs: [], unread: [] };
  try {
    const configs = await loadSuites(inputs.config ?? 'ml-gates.yml', context.workspace, place.files);
    return { configs, unread: [] };
  } catch (thrown) {
    return { configs: [], unread: unreadSuites(thrown, inputs) };
  }
}

function hasEvery(configs: readonly Suite[], own: readonly Delivery[]): boolean {
  const ran = own.flatMap(({ result }) => result.suites);
  return configs.every(({ path, gates }) =>
    gates.every(({ id }) =>
      ran.some((suite) => suite.config.path === path && suite.gates.some((one) => one.id === id)),
    ),
  );
}

/** Artifacts of this run, and files that were brought some other way. */
async function fromOtherJobs(own: readonly Delivery[], { context, place, needs }: Scene): Promise<Arrived> {
  const pattern = context.runner.input('results');
  const files = await readResultFiles(pattern, { folder: context.workspace, files: place.files });
  const artifacts = runArtifactsOf(context);
  const received =
    artifacts !== null
      ? await receiveDeliveries(artifacts, own)
      : { deliveries: [], faults: needs === null || pattern !== '' ? [] : [noArtifacts] };
  return {
    deliveries: [...own, ...files.deliveries, ...received.deliveries],
    faults: [...files.faults, ...received.faults],
  };
}

const noArtifacts = {
  message: 'results of other jobs cannot be had: there are no artifacts (version 4) here',
  hint: 'hand them over as files, and name those in results: (docs/recipes/several-jobs.md)',
};

/** The legs beside the one that reports speak for themselves. */
function withoutSiblings({ deliveries, faults }: Arrived, { job }: ActionInputs): Arrived {
  const isSibling = (one: Delivery): boolean => one.job.name === job.name && one.job.index !== job.index;
  return { deliveries: job.total === 1 ? deliveries : deliveries.filter((one) => !isSibling(one)), faults };
}

/** Configs that cannot be read here, each once; what arrived of them stays. */
function withUnread(suites: readonly SuiteResult[], unread: readonly SuiteResult[]): readonly SuiteResult[] {
  if (unread.length === 0) return suites;
  const merged = unread.map((suite): SuiteResult => {
    const there = suites.find((one) => one.config.path === suite.config.path)?.gates ?? [];
    const gates = [
      ...suite.gates,
      ...there.filter(({ id, job }) => id !== 'config' || job.leg !== suite.gates[0]?.job.leg),
    ];
    return { ...suite, verdict: worst(gates.map(({ verdict }) => verdict)), gates };
  });
  const known = new Set(unread.map((suite) => suite.config.path));
  return [...merged, ...suites.filter((suite) => !known.has(suite.config.path) && suite.gates.length > 0)];
}
