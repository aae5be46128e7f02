import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Suite } from '../config/config.ts';
import { asError } from '../core/errors.ts';
import { verdictOf } from '../core/outcome.ts';
import { wildcard } from '../core/wildcard.ts';
import type { RunResult } from '../core/result.ts';
import type { ActionContext, OpenWorkspace } from '../host/action-context.ts';
import type { ActionInputs } from '../host/action-inputs.ts';
import { artifactName, uploadReport } from '../host/artifact.ts';
import { createGitHubPublisher } from '../host/github-publisher.ts';
import { annotateRun } from './annotate-run.ts';
import { abandonChecks, beginChecks, noChecks, type OpenChecks } from './report/check.ts';
import { mostTalkative } from './report/comment-mode.ts';
import { publish } from './report/publish.ts';
import type { Publisher } from '../core/publisher.ts';
import { headline, headlineText } from '../report/headline.ts';
import { reportHtml } from '../report/html.ts';
import type { Links } from '../report/links.ts';
import { checkMarkdown, reportMarkdown, summaryMarkdown } from '../report/markdown.ts';
import { terminalReport } from '../report/terminal.ts';
import { exitCodeOf, factsOf, gather, gatesOfRun, type Run } from './run-all.ts';
import { unreadSuites } from './unread-suites.ts';
import { writeReport, type ReportFolder } from './write-report.ts';

/** How one action shows what it decided. */
export interface Reporting {
  /** Shows check runs in progress for these configs, before any work. */
  begin(configs: readonly string[]): Promise<void>;
  /**
   * Shows what was thrown as the run of every config begun, or that was to be read. After the verdict was shown, throws it on.
   * @param meanwhile what is done with the result while it is shown
   */
  fail(thrown: unknown, started: Date, meanwhile?: Meanwhile): Promise<0 | 1 | 2>;
  /** Report folder, artifact, comment, check run, summary, annotations, outputs; then the exit code. */
  finish(run: Run, suites: readonly Suite[]): Promise<0 | 1 | 2>;
}

type Meanwhile = (result: RunResult) => Promise<void>;

interface Scene {
  readonly context: ActionContext;
  readonly inputs: ActionInputs;
  readonly place: OpenWorkspace;
}

interface ReportingAction {
  readonly name: string;
  /** Whether it writes to GitHub; the others leave that to `actions/report`. */
  readonly publishes: boolean;
  /** Whether it speaks for every job: what it does not name is no part of the result. */
  readonly gathers?: boolean;
}

export function openReporting(action: ReportingAction, scene: Scene): Reporting {
  const { context, inputs, place } = scene;
  const publisher = action.publishes ? publisherOf(scene) : null;
  let checks: OpenChecks = noChecks;
  let begun: readonly string[] = [];
  let finishing = false;
  context.whenStopped((signal) => abandonChecks(publisher, checks, signal === null ? ended : stopped(signal)));
  const reporting: Reporting = {
    async begin(configs) {
      begun = configs;
      const { headSha, runId, attempt } = place.surroundings;
      checks = await beginChecks(publisher, {
        configs,
        gates: action.gathers === true ? [] : inputs.gates,
        leg: inputs.job.leg,
        run: { head_sha: headSha, run_id: runId, attempt },
      });
    },
    async fail(thrown, started, meanwhile) {
      if (finishing) throw thrown;
      const config = inputs.config === null ? null : shownConfig(inputs.config, scene);
      const suites = unreadSuites(thrown, { config, job: inputs.job, begun });
      if (begun.length === 0) await reporting.begin(suites.map((suite) => suite.config.path));
      const facts = factsOf(place.surroundings, { started, finished: new Date(), seconds: {} });
      const result = gather(suites, facts);
      const [code] = await Promise.all([reporting.finish({ result, cards: [] }, []), meanwhile?.(result)]);
      return code;
    },
    async finish(run, suites) {
      finishing = true;
      const { result } = run;
      const links: Links = { serverUrl: place.surroundings.serverUrl, reportUrl: null };
      const folder = await keepReport(action.name, run, { ...scene, links });
      const reportUrl = action.publishes && folder !== null ? await upload(folder, result, scene) : null;
      const shown: Links = { ...links, reportUrl };
      const posted = await publish(
        result,
        { publisher, wait },
        {
          links: shown,
          comment: mostTalkative(suites),
          checks,
          writer: action.gathers === true ? 'report' : 'step',
        },
      );
      posted.warnings.forEach((warning) => context.runner.warning(warning));
      await context.runner.summary(action.name === 'report' ? overview(result, shown) : summaryMarkdown(result, shown));
      context.runner.print(terminalReport(result, { color: false }));
      annotateRun(result, context.runner, { onLines: action.publishes && posted.checkUrl === null });
      writeOutputs(result, { context, folder, posted });
      return exitCodeOf(result);
    },
  };
  return reporting;
}

const ended = {
  conclusion: 'failure',
  title: 'ML Gates stopped on an error: nothing was decided',
  summary: 'The log of the job says which.',
} as const;

function stopped(signal: string) {
  return {
    conclusion: 'cancelled',
    title: `Stopped by ${signal}: nothing was decided`,
    summary: 'The job was stopped before the gates came to a verdict.',
  } as const;
}

/** The path as reports show it; a glob as it was given. */
function shownConfig(config: string, { context, place }: Scene): string {
  return wildcard.test(config) ? config : place.files.show(path.resolve(context.workspace, config));
}

function publisherOf({ inputs, place, context }: Scene): Publisher | null {
  const { repository } = place.surroundings;
  if (inputs.token === '' || repository === null) return null;
  const apiUrl = context.env.GITHUB_API_URL ?? 'https://api.github.com';
  return createGitHubPublisher({ token: inputs.token, repository, apiUrl });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The report folder; a disk that takes none is a warning, for the verdict is shown in the log, the summary and the comment. */
async function keepReport(
  name: string,
  run: Run,
  { context, place, links }: Scene & { readonly links: Links },
): Promise<ReportFolder | null> {
  const rendered = { markdown: reportMarkdown(run.result, links), html: reportHtml(run.result, links) };
  try {
    return await writeReport(path.join(context.scratch, 'report', name), run, { files: place.files, rendered });
  } catch (thrown) {
    context.runner.warning(
      `the report files were not written: ${asError(thrown).message}. The verdict is not affected.`,
    );
    return null;
  }
}

async function upload(folder: ReportFolder, result: RunResult, { context, inputs }: Scene): Promise<string | null> {
  if (!inputs.uploadReport) return null;
  const files = [folder.result, folder.markdown, folder.html, ...folder.cards];
  const name = artifactName([
    'ml-gates-report',
    inputs.job.name,
    inputs.job.leg,
    ...otherSteps(result, inputs.gates),
    context.env.GITHUB_RUN_ATTEMPT ?? null,
  ]);
  const uploaded = await uploadReport(name, files, { folder: path.dirname(folder.result), env: context.env });
  if ('warning' in uploaded) context.runner.warning(uploaded.warning);
  return 'url' in uploaded ? uploaded.url : null;
}

/** Two steps of one job with configs or gates of their own leave two reports. */
function otherSteps({ suites }: RunResult, gates: readonly string[]): readonly string[] {
  const paths = suites.map(({ config }) => config.path);
  if (paths.length === 1 && paths[0] === 'ml-gates.yml' && gates.length === 0) return [];
  const told = gates.length === 0 ? paths : [paths, gates];
  return [createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 8)];
}

/** What the summary says after steps that showed their gates there themselves: the verdict and the table, without the details. */
function overview(result: RunResult, links: Links): string {
  return `### ${headlineText(headline(result))}\n\n${checkMarkdown(result, links).summary}`;
}

interface Outcome {
  readonly context: ActionContext;
  readonly folder: ReportFolder | null;
  readonly posted: { readonly commentUrl: string | null; readonly checkUrl: string | null };
}

function writeOutputs(result: RunResult, { context, folder, posted }: Outcome): void {
  const { runner } = context;
  const gates = gatesOfRun(result);
  const failed = gates.flatMap((gate) => gate.findings).filter((finding) => verdictOf(finding) === 'fail');
  const baselines = result.suites.flatMap((suite) =>
    suite.gates.flatMap((gate) => {
      const name = result.suites.length === 1 ? gate.id : `${suite.config.path}#${gate.id}`;
      return gate.baseline === null ? [] : [[name, gate.baseline.commit] as const];
    }),
  );
  runner.output('verdict', result.verdict);
  runner.output('result', folder?.result ?? '');
  runner.output('findings-failed', String(failed.length));
  runner.output('baselines', JSON.stringify(Object.fromEntries(baselines)));
  runner.output('card-path', folder?.cards[0] ?? '');
  runner.output('comment-url', posted.commentUrl ?? '');
  runner.output('check-url', posted.checkUrl ?? '');
}
