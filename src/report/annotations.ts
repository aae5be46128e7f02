import type { Problem } from '../core/errors.ts';
import type { Sample } from '../core/finding.ts';
import { verdictOf } from '../core/outcome.ts';
import type { FileAnnotation } from '../core/publisher.ts';
import type { GateResult, RunResult } from '../core/result.ts';
import { budgets } from './budgets.ts';
import { escapeCommand } from './escape-command.ts';
import { terminal } from './escape-terminal.ts';
import { decisive } from './gate-words.ts';
import { compareFindings } from './metric-rows.ts';
import { write } from './phrase.ts';
import { sentence } from './sentence.ts';
import { shorten, visibleText } from './visible-text.ts';

/** How many remarks a run makes at most; the reports count the rest. */
const most = 300;

/** All remarks of a run on lines of files that fail or warn, the gravest first. */
export function annotationsOf(run: RunResult): readonly FileAnnotation[] {
  const gates = run.suites.flatMap((suite) => suite.gates);
  const fromFindings = gates
    .flatMap((gate) => decisive(gate).map((finding) => ({ finding, gate })))
    .sort((a, b) => compareFindings(a.finding, b.finding))
    .flatMap(({ finding, gate }) =>
      finding.samples.map((sample) =>
        annotation(gate, sample, {
          level: levelOf(finding, gate),
          message: said(write(sentence(finding, gate), terminal), sample),
        }),
      ),
    );
  return [...gates.flatMap(fromError), ...fromFindings].slice(0, most);
}

const levels = { fail: 'failure', error: 'failure', warn: 'warning', pass: 'notice' } as const;

function levelOf(finding: Parameters<typeof verdictOf>[0], gate: GateResult): FileAnnotation['level'] {
  const level = levels[verdictOf(finding)];
  return level === 'failure' && !gate.enforced ? 'warning' : level;
}

function said(words: string, sample: Sample): string {
  return sample.value === undefined ? words : `${words}: "${visibleText(sample.value)}"`;
}

function fromError(gate: GateResult): readonly FileAnnotation[] {
  if (gate.error === undefined) return [];
  const problems: readonly Problem[] = gate.error.problems ?? [gate.error];
  return problems.flatMap((problem) => {
    const hint = problem.hint !== undefined ? `: ${problem.hint}` : '';
    return problem.where === undefined
      ? []
      : [annotation(gate, problem.where, { level: 'failure', message: `${problem.message}${hint}` })];
  });
}

function annotation(
  gate: GateResult,
  place: Omit<Sample, 'value'>,
  { level, message }: Pick<FileAnnotation, 'level' | 'message'>,
): FileAnnotation {
  const leg = gate.job.leg === null ? '' : ` (${visibleText(gate.job.leg)})`;
  return {
    path: place.file,
    line: place.line ?? 1,
    ...(place.line === undefined || place.column === undefined ? {} : { column: place.column }),
    level,
    title: shorten(`ml-gates: ${gate.id}${leg}`, 255),
    message: shorten(escapeCommand(message), budgets.annotationBytes / 4),
  };
}

/** What a check run takes in one request. */
export const annotationsPerRequest = 50;

/** Parts of at most 50. */
export function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  for (let begin = 0; begin < items.length; begin += size) chunks.push(items.slice(begin, begin + size));
  return chunks;
}
