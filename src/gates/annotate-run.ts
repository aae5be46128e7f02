import type { RunResult } from '../core/result.ts';
import type { Runner } from '../host/runner.ts';
import { annotationsOf } from '../report/annotations.ts';
import { escapeCommand } from '../report/escape-command.ts';
import { headline, headlineText } from '../report/headline.ts';
import { exitCodeOf } from './run-all.ts';

/** What a runner shows of each level in one step; the headline takes one. */
const perLevel = 10;
const levels = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

/**
 * Says the headline as the step's annotation, and, where no check run could carry them, the remarks on lines.
 * @param onLines whether remarks on lines of files are made as well
 */
export function annotateRun(run: RunResult, runner: Runner, { onLines }: { readonly onLines: boolean }): void {
  const blocks = exitCodeOf(run) !== 0;
  const level = blocks ? 'error' : run.verdict === 'pass' ? null : 'warning';
  const said = { error: 0, warning: 0, notice: 0 };
  if (level !== null) {
    runner.annotate({ level, message: escapeCommand(headlineText(headline(run))), title: 'ML Gates' });
    said[level] += 1;
  }
  if (!onLines) return;
  for (const { path, line, column, level: grade, title, message } of annotationsOf(run)) {
    const as = levels[grade];
    if (said[as] >= perLevel) continue;
    said[as] += 1;
    runner.annotate({ level: as, message, title, file: path, line, ...(column === undefined ? {} : { column }) });
  }
}
