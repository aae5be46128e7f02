import { createHash } from 'node:crypto';
import { compareText } from '../../core/compare-text.ts';
import type { CheckOutput, Conclusion, Publisher } from '../../core/publisher.ts';
import type { RunFacts, RunResult, SuiteResult } from '../../core/result.ts';
import { writeSeen } from '../../policy/seen.ts';
import { budgets } from '../../report/budgets.ts';
import type { Verdict } from '../../core/verdict.ts';
import { annotationsOf, annotationsPerRequest, chunksOf } from '../../report/annotations.ts';
import { headline, headlineText } from '../../report/headline.ts';
import type { Links } from '../../report/links.ts';
import { checkMarkdown } from '../../report/markdown.ts';
import { shorten, visibleText } from '../../report/visible-text.ts';
import type { Failure } from './warnings.ts';

/** The check runs of a process, one per suite, by config path. */
export interface OpenChecks {
  readonly ids: ReadonlyMap<string, number>;
  readonly failures: readonly Failure[];
}

export const noChecks: OpenChecks = { ids: new Map(), failures: [] };

/** What is about to run. */
interface Begin {
  /** Shown paths of the configs. */
  readonly configs: readonly string[];
  /** The gates that the step was told to run, in its input `gates`; empty: those of the configs. */
  readonly gates: readonly string[];
  readonly leg: string | null;
  readonly run: Pick<RunFacts, 'head_sha' | 'run_id' | 'attempt'>;
}

const longestName = 120;

/**
 * The name of a suite's check run: `ml-gates`, `ml-gates (models/churn/ml-gates.yml)`, with the gates of a step that does not run all,
 * `ml-gates (metrics/churn)`, and the leg if there is one. It is made of what the workflow says and not of what the config holds: it
 * stays the same from run to run, also where the config cannot be read, so that it can be required.
 */
function checkName(config: string, { gates, leg }: Pick<Begin, 'gates' | 'leg'>): string {
  const asked = [...new Set(gates)].sort(compareText);
  const parts = [...(config === 'ml-gates.yml' ? [] : [config]), ...asked, ...(leg === null ? [] : [leg])];
  const name = parts.length === 0 ? 'ml-gates' : `ml-gates (${visibleText(parts.join(', '))})`;
  if (name.length <= longestName) return name;
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${shorten(name, longestName - mark.length - 1)} ${mark}`;
}

/** Creates a check run in progress for each suite, before any work. After a first failure nothing more is tried. */
export async function beginChecks(publisher: Publisher | null, begin: Begin): Promise<OpenChecks> {
  const { head_sha: sha } = begin.run;
  if (publisher === null || sha === null) return noChecks;
  const ids = new Map<string, number>();
  try {
    for (const config of begin.configs) {
      ids.set(config, await beginCheck(publisher, { sha, name: checkName(config, begin), run: begin.run }));
    }
    return { ids, failures: [] };
  } catch (thrown) {
    return { ids, failures: [{ what: 'check run', thrown }] };
  }
}

/**
 * Created without looking for others of its name: attempts of a run follow each other, and of several runs of one head the one that began
 * last shows what is so now. GitHub shows the newest of a name.
 */
async function beginCheck(
  publisher: Publisher,
  { sha, name, run }: { sha: string; name: string; run: Begin['run'] },
): Promise<number> {
  const externalId = `${String(run.run_id ?? 0)}/${String(run.attempt ?? 1)}`;
  const output = { title: '⏳ Running', summary: 'The gates are running.', text: '', annotations: [] };
  return (await publisher.createCheck({ sha, name, externalId, output })).id;
}

/** Completes the check runs with what was decided. Returns the page of the first. */
export async function completeChecks(
  publisher: Publisher,
  open: OpenChecks,
  { run, links }: { readonly run: RunResult; readonly links: Links },
): Promise<{ readonly url: string | null; readonly failures: readonly Failure[] }> {
  let url: string | null = null;
  for (const suite of run.suites) {
    const id = open.ids.get(suite.config.path);
    if (id === undefined) continue;
    try {
      url = (await completeCheck(publisher, id, { run: runOf(suite, run), links })) ?? url;
    } catch (thrown) {
      return { url, failures: [{ what: 'check run', thrown }] };
    }
  }
  return { url, failures: [] };
}

/** The first request completes the check run; what does not fit into it is appended, 50 annotations at a time. */
async function completeCheck(
  publisher: Publisher,
  id: number,
  { run, links }: { readonly run: RunResult; readonly links: Links },
): Promise<string | null> {
  const title = shorten(headlineText(headline(run)), 250);
  const [first = [], ...rest] = chunksOf(annotationsOf(run), annotationsPerRequest);
  const shown = checkMarkdown(run, links);
  const output: CheckOutput = { title, ...shown, summary: withSeen(shown.summary, run), annotations: first };
  const { url } = await publisher.updateCheck(id, { conclusion: conclusionOf(run), output });
  for (const annotations of rest)
    await publisher.updateCheck(id, { conclusion: null, output: { ...output, annotations } });
  return url;
}

/** What failed is noted where the runs that come after find it; a summary that fills its budget has no room for it. */
function withSeen(summary: string, { suites }: RunResult): string {
  const noted = [summary, ...suites.map(writeSeen)].join('\n');
  return Buffer.byteLength(noted) > budgets.checkBytes ? summary : noted;
}

function runOf(suite: SuiteResult, run: RunResult): RunResult {
  return { ...run, verdict: suite.verdict, suites: [suite] };
}

/** `warn` and what only reports succeed; their title says so. `neutral` would say less: it lets a merge pass as well. */
function conclusionOf(run: RunResult): Conclusion {
  const blocks = (verdict: Verdict, enforced: boolean): boolean =>
    verdict === 'error' || (verdict === 'fail' && enforced);
  const gates = run.suites.flatMap((suite) => suite.gates);
  const blocked = gates.length === 0 || gates.some((gate) => blocks(gate.verdict, gate.enforced));
  return blocked ? 'failure' : 'success';
}

/** Completes check runs that will have no result: the process was told to stop, or failed on the way. Never throws. */
export async function abandonChecks(
  publisher: Publisher | null,
  open: OpenChecks,
  end: { readonly conclusion: 'failure' | 'cancelled'; readonly title: string; readonly summary: string },
): Promise<void> {
  if (publisher === null) return;
  const { conclusion, title, summary } = end;
  const output = {
    title: shorten(visibleText(title), 250),
    summary: shorten(summary, 10_000),
    text: '',
    annotations: [],
  };
  await Promise.allSettled([...open.ids.values()].map((id) => publisher.updateCheck(id, { conclusion, output })));
}
