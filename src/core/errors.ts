import type { Place } from './finding.ts';

/**
 * The kinds of red that are not a verdict. `config`: a user's mistake. `input`: a file that is not what it claims to be.
 * `unavailable`: a service that did not answer. `internal`: our own fault.
 */
export type ErrorKind = 'config' | 'input' | 'unavailable' | 'internal';

/** One mistake: what was read, where, what is allowed, how to mend it. */
export interface Problem {
  readonly message: string;
  readonly where?: Place;
  /** The source line that `where` points to, for a caret. */
  readonly source?: string;
  /** How many characters of `source` are meant, from `where.column`. */
  readonly length?: number;
  /** The mend: `did you mean max_regression?`, `write 0.40`. */
  readonly hint?: string;
}

/** Thrown where a gate cannot decide. Everything else that is thrown is an `internal` error. */
export class MlGatesError extends Error {
  override readonly name = 'MlGatesError';
  readonly kind: ErrorKind;
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(kind: ErrorKind, problems: readonly [Problem, ...Problem[]], options?: ErrorOptions) {
    const kept = bounded(problems);
    super(kept.map((problem) => problem.message).join('; '), options);
    this.kind = kind;
    this.problems = kept;
  }
}

const keptProblems = 50;
const longestMessage = 2000;
const longestSource = 300;

/** A file of ten thousand mistakes, or of one line, must not make a report that cannot be written. */
function bounded([first, ...rest]: readonly [Problem, ...Problem[]]): readonly [Problem, ...Problem[]] {
  const more = rest.length + 1 - keptProblems;
  const note = more > 0 ? [{ message: `and ${more} more ${more === 1 ? 'problem' : 'problems'}` }] : [];
  return [short(first), ...rest.slice(0, keptProblems - 1).map(short), ...note];
}

function short({ message, source, length, ...problem }: Problem): Problem {
  return {
    ...problem,
    message: message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message,
    ...(source === undefined || source.length > longestSource ? {} : { source }),
    ...(length === undefined ? {} : { length }),
  };
}

/** A mistake in the config, an input or a schema; all of them at once. */
export function configError(problems: readonly [Problem, ...Problem[]], options?: ErrorOptions): MlGatesError {
  return new MlGatesError('config', problems, options);
}

/** A file that cannot be read as what it claims to be. */
export function inputError(problem: Problem, options?: ErrorOptions): MlGatesError {
  return new MlGatesError('input', [problem], options);
}

/** A service that did not answer as it should. */
export function unavailableError(message: string, options?: ErrorOptions): MlGatesError {
  return new MlGatesError('unavailable', [{ message }], options);
}

/** Whatever was thrown, as an `Error`. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  return new Error(
    `a value that is not an Error was thrown: ${typeof thrown === 'string' ? thrown : JSON.stringify(thrown)}`,
  );
}
