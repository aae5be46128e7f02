import type { Problem } from '../core/errors.ts';
import type { GateError } from '../core/result.ts';
import { escapeTerminal } from './escape-terminal.ts';
import { placeOf } from './place.ts';
import { formatMany } from './numbers.ts';
import { shorten } from './visible-text.ts';

/** What an internal error says about the program that made it. */
interface Program {
  readonly version: string;
  /** `24.21.0` */
  readonly node: string;
  /** `linux x64` */
  readonly platform: string;
}

/**
 * Mistakes in a config or an input as plain text: all of them, each with its source line, a caret and the mend.
 * @returns lines joined by `\n`, without a last line break
 */
function problemsText(problems: readonly Problem[]): string {
  const files = new Set(problems.flatMap(({ where }) => (where === undefined ? [] : [where.file])));
  const [file] = files;
  const many = plain(formatMany(problems.length, 'problem'));
  const title =
    files.size === 1 && file !== undefined
      ? `${escapeTerminal(file)} has ${many}`
      : `There ${problems.length === 1 ? 'is' : 'are'} ${many}`;
  return [`${title}. Nothing was checked (exit 2).`, '', ...problems.flatMap((problem) => problemLines(problem))].join(
    '\n',
  );
}

/** One problem: place and message, then the source line with a caret under what is meant, and the mend. */
export function problemLines(problem: Problem): readonly string[] {
  const place = problem.where === undefined ? '' : `${escapeTerminal(placeOf(problem.where))}  `;
  const first = `  ${place}${escapeTerminal(problem.message)}`;
  const hint = problem.hint === undefined ? '' : escapeTerminal(problem.hint);
  const caret = caretLines(problem, hint);
  if (caret !== undefined) return [first, ...caret];
  return hint === '' ? [first] : [first, `    → ${hint}`];
}

const sourceWidth = 160;

function caretLines(problem: Problem, hint: string): readonly string[] | undefined {
  const { where, source } = problem;
  if (source === undefined || where?.line === undefined || where.column === undefined) return undefined;
  if (source.length > sourceWidth || where.column > source.length + 1) return undefined;
  const number = String(where.line);
  const before = escapeTerminal(source.slice(0, where.column - 1).replaceAll('\t', ' '));
  const meant = escapeTerminal(source.slice(where.column - 1, where.column - 1 + (problem.length ?? 1)));
  const line = escapeTerminal(source.replaceAll('\t', ' '));
  const carets = '^'.repeat(Math.max(1, Array.from(meant).length));
  return [
    `    ${number} │ ${line}`,
    `    ${' '.repeat(number.length)} │ ${' '.repeat(Array.from(before).length)}${carets}${hint === '' ? '' : ` ${hint}`}`,
  ];
}

/** Whatever ended a run before any gate could say anything, as plain text. */
export function errorText(error: Pick<GateError, 'kind' | 'message' | 'problems' | 'stack'>, program: Program): string {
  switch (error.kind) {
    case 'config':
    case 'input':
      return problemsText(error.problems ?? [{ message: error.message }]);
    case 'unavailable':
      return unavailableText(error.problems ?? [{ message: error.message }]);
    case 'internal':
      return internalText(error, program);
  }
}

function unavailableText(problems: readonly Problem[]): string {
  return [
    'Nothing was decided, for a reason that is not the change (exit 2). Run it again.',
    ...problems.flatMap((problem) => problemLines(problem)),
  ].join('\n');
}

/** Our own fault: the one error that asks to be reported. */
function internalText(
  error: { readonly message: string; readonly stack?: string },
  program: Program,
  gate?: string,
): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim() !== '');
  return [
    'ML Gates stopped on an error of its own (exit 2): this run decided nothing. Please report it with the lines below.',
    `  ${escapeTerminal(shorten(error.message, 1000))}`,
    ...frames.slice(0, 8).map((frame) => `    ${escapeTerminal(shorten(frame.trim(), 300))}`),
    `  ml-gates ${program.version} · node ${program.node} · ${program.platform}${gate === undefined ? '' : ` · gate ${gate}`}`,
  ].join('\n');
}

/** No-break spaces are for pages; a terminal's lines are broken by us. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
