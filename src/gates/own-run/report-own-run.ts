import path from 'node:path';
import type { Suite } from '../../config/config.ts';
import { loadSuites } from '../../config/suite.ts';
import { configError, MlGatesError } from '../../core/errors.ts';
import type { GitHubReader } from '../../core/ports.ts';
import type { Publisher } from '../../core/publisher.ts';
import type { RunFacts, RunResult } from '../../core/result.ts';
import type { OpenPullRequest, RunReader } from '../../core/run-reader.ts';
import type { ActionContext, OpenWorkspace } from '../../host/action-context.ts';
import type { ActionInputs } from '../../host/action-inputs.ts';
import { headline, headlineText } from '../../report/headline.ts';
import type { Links } from '../../report/links.ts';
import { checkMarkdown } from '../../report/markdown.ts';
import { terminalReport } from '../../report/terminal.ts';
import { mostTalkative } from '../report/comment-mode.ts';
import { complete, type Arrived } from '../report/complete.ts';
import { publish } from '../report/publish.ts';
import { gather } from '../run-all.ts';
import { baseFiles, baseRoot } from './base-files.ts';
import { gatherOwnRun } from './gather-own-run.ts';
import { triggeringRun, type TriggeringRun } from './triggering-run.ts';

/** What reaches GitHub for another run. */
export interface OwnRunPorts {
  readonly reader: RunReader;
  readonly github: Pick<GitHubReader, 'contents' | 'tree'>;
  readonly publisher: Publisher;
  readonly wait: (milliseconds: number) => Promise<void>;
}

interface Scene {
  readonly context: Pick<ActionContext, 'runner' | 'workspace'>;
  readonly inputs: Pick<ActionInputs, 'config' | 'job'>;
  readonly place: Pick<OpenWorkspace, 'surroundings'>;
  readonly ports: OwnRunPorts;
}

/**
 * Reports what a pull request's own run found, from a workflow that may write: a comment that says whose word it is, and nothing that a
 * merge could depend on. Which pull request it is, whether it is still at that commit, and which gates there must be, GitHub and the base say.
 * @returns 0 where there was something to report and it was reported, or where there was nothing; 2 where it could not be
 */
export async function reportOwnRun(scene: Scene): Promise<0 | 2> {
  const { context, place, ports } = scene;
  const run = triggeringRun(place.surroundings);
  if (run.event !== 'pull_request')
    return nothing(`the run was one of ${run.event || 'no event'}, not of pull_request`, scene);
  const open = await ports.reader.pullRequests(run.headOwner, run.headBranch);
  const own = open.filter(({ headRepository }) => headRepository === run.headRepository);
  const current = own.filter(({ headSha }) => headSha === run.headSha);
  if (own.length === 0) return nothing('no open pull request has this head', scene);
  if (current.length === 0)
    return nothing(
      `the pull request is at ${own[0]?.headSha.slice(0, 7) ?? ''} by now, and this run measured ${run.headSha.slice(0, 7)}`,
      scene,
    );
  const arrived = await gatherOwnRun(run, ports.reader);
  let code: 0 | 2 = 0;
  for (const pull of current) {
    const posted = await reportTo(pull, { run, arrived, scene });
    posted.warnings.forEach((warning) => context.runner.warning(warning));
    if (posted.commentUrl === null && posted.warnings.length > 0) code = 2;
  }
  return code;
}

function nothing(why: string, { context }: Scene): 0 {
  context.runner.print(`Nothing was reported: ${why}.`);
  context.runner.output('verdict', '');
  return 0;
}

interface Report {
  readonly run: TriggeringRun;
  readonly arrived: Arrived;
  readonly scene: Scene;
}

async function reportTo(pull: OpenPullRequest, report: Report): ReturnType<typeof publish> {
  const { context, place, ports } = report.scene;
  const expected = await gatesOfBase(pull.base, report.scene);
  const result = resultOf(pull, expected, report);
  const links: Links = { serverUrl: place.surroundings.serverUrl, reportUrl: null };
  const posted = await publish(result, ports, { links, comment: mostTalkative(expected), writer: 'own-run' });
  const { summary } = checkMarkdown(result, links);
  await context.runner.summary(
    `### ${headlineText(headline(result))}\n\nReported by the pull request's own run.\n\n${summary}`,
  );
  context.runner.print(terminalReport(result, { color: false }));
  context.runner.output('verdict', result.verdict);
  context.runner.output('comment-url', posted.commentUrl ?? '');
  return posted;
}

function resultOf(pull: OpenPullRequest, expected: readonly Suite[], { run, arrived, scene }: Report): RunResult {
  const suites = complete(arrived, {
    suites: expected,
    needs: null,
    end: run.end,
    attempt: run.attempt,
    own: null,
    amongLegs: false,
    job: scene.inputs.job,
    everyJob: true,
  });
  const facts: RunFacts = {
    repository: scene.place.surroundings.repository,
    head_sha: run.headSha,
    pull_request: pull.number,
    event: run.event,
    run_id: run.id,
    attempt: run.attempt,
    started: run.started,
    finished: run.started,
    seconds: {},
  };
  return gather(suites, facts);
}

/** The configs as the base branch has them now: a pull request that takes a gate away does not take it out of this report. */
async function gatesOfBase(branch: string, { context, inputs, ports }: Scene): Promise<readonly Suite[]> {
  const pattern = path.relative(context.workspace, path.resolve(context.workspace, inputs.config ?? 'ml-gates.yml'));
  if (pattern.startsWith('..'))
    throw configError([{ message: `"${pattern}" is not in the repository`, hint: 'name the configs of the base' }]);
  try {
    return await loadSuites(pattern.replaceAll(path.sep, '/'), baseRoot, baseFiles(branch, ports.github));
  } catch (thrown) {
    if (!(thrown instanceof MlGatesError) || thrown.kind === 'unavailable' || thrown.kind === 'internal') throw thrown;
    context.runner.warning(`${branch} declares no gates, so that none can be missing: ${thrown.message}`);
    return [];
  }
}
