import { unavailableError } from '../core/errors.ts';

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk is full'],
  ['EPIPE', 'whoever read it has gone'],
  ['EFBIG', 'the file became too large'],
]);

/** What a standard output that takes nothing is: a fault of the surroundings, whatever its code. */
export function outputError(cause: NodeJS.ErrnoException): Error {
  const why = reasons.get(cause.code ?? '') ?? cause.code ?? cause.message;
  return unavailableError(`the standard output could not be written: ${why}`, { cause });
}
