import { asError, MlGatesError } from '../core/errors.ts';
import type { GateError } from '../core/result.ts';

/** What was thrown, as the data of `result.json`; what is not ours to explain is our own fault, with its stack. */
export function gateError(thrown: unknown): GateError {
  if (thrown instanceof MlGatesError) {
    const [first] = thrown.problems;
    return {
      kind: thrown.kind,
      message: first.message,
      ...(first.where === undefined ? {} : { where: first.where }),
      problems: thrown.problems,
    };
  }
  const error = asError(thrown);
  return { kind: 'internal', message: error.message, stack: stackOf(error) };
}

/** The frames of our own code, without the folder that it lies in: the same on every machine. */
function stackOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames
    .slice(0, 8)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?[^()\s]*\/((?:dist|src)\/[^()\s]+)\)?/, '$1'))
    .join('\n');
}
