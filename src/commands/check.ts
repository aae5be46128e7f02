import path from 'node:path';
import { inert } from '../core/inert.ts';
import type { Files } from '../core/ports.ts';
import { exitCodeOf, factsOf, gather, type Run } from '../gates/run-all.ts';
import { unreadSuites } from '../gates/unread-suites.ts';
import { writeReport, type ReportFolder } from '../gates/write-report.ts';
import type { ConsoleLog } from '../host/console-log.ts';
import { reportHtml } from '../report/html.ts';
import { noLinks } from '../report/links.ts';
import { reportMarkdown } from '../report/markdown.ts';
import { terminalReport } from '../report/terminal.ts';
import { useColor } from './color.ts';
import { openLocally, type Locality } from './locality.ts';
import { localJob, runLocally } from './run-locally.ts';

export interface CheckRequest {
  readonly config: string;
  readonly out: string;
  readonly only: readonly string[];
}

/** `ml-gates check`: runs gates, and leaves their report in a folder. @returns the exit code of the verdict */
export async function check({ config, out, only }: CheckRequest, log: ConsoleLog): Promise<0 | 1 | 2> {
  const folder = path.resolve(out);
  const local = await openLocally(config, folder);
  await begin(folder, local.own);
  let run: Run;
  try {
    run = await runLocally(local, { config, only, write: false, log });
  } catch (thrown) {
    // what an earlier run left there would be taken for this one's
    const kept = await keepReport(folder, unreadRun(thrown, config, local), local.own);
    if ('error' in kept) sayStale(folder);
    throw thrown;
  }
  log.clear();
  const written = await keepReport(folder, run, local.own);
  if ('error' in written) sayStale(folder);
  // a green verdict beside an error would be believed
  if ('error' in written && exitCodeOf(run.result) === 0) throw written.error;
  const text = terminalReport(run.result, {
    color: useColor(process.stdout),
    width: columnsOf(process.stdout),
    ...('error' in written ? {} : { folder: path.relative('.', folder) || '.' }),
  });
  process.stdout.write(inert(text));
  if ('error' in written) throw written.error;
  return exitCodeOf(run.result);
}

const unfinished = 'this run has not finished, or was interrupted';

/** Whoever reads the report of a run that was interrupted must not find that of an earlier one, which may be green. */
async function begin(folder: string, files: Files): Promise<void> {
  const written = [
    ['result.json', `${JSON.stringify({ verdict: 'error', message: unfinished })}\n`],
    ['report.md', `${unfinished}\n`],
    ['report.html', `<!doctype html><title>ml-gates</title><p>${unfinished}\n`],
  ] as const;
  for (const [name, content] of written) await files.write(path.join(folder, name), content).catch(() => undefined); // the report itself says why it cannot be written
}

function sayStale(folder: string): void {
  process.stderr.write(
    inert(`What ${path.relative('.', folder) || '.'} holds is not of this run: no report could be written.\n`),
  );
}

/** A pipe has no columns, whatever its type says. */
function columnsOf(stream: { readonly columns?: number }): number {
  return stream.columns ?? 100;
}

/** The report folder, or what kept it from being written: the verdict is shown either way. */
async function keepReport(folder: string, run: Run, files: Files): Promise<ReportFolder | { readonly error: unknown }> {
  try {
    return await writeReport(folder, run, {
      files,
      rendered: { markdown: reportMarkdown(run.result, noLinks), html: reportHtml(run.result, noLinks) },
    });
  } catch (error) {
    return { error };
  }
}

/** The run of a config that cannot be read: that error and nothing else. */
function unreadRun(thrown: unknown, config: string, { surroundings }: Locality): Run {
  const now = new Date();
  const facts = factsOf(surroundings, { started: now, finished: now, seconds: {} });
  return { result: gather(unreadSuites(thrown, { config, job: localJob }), facts), cards: [] };
}
