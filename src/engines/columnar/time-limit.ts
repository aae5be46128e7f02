import { createContext, Script } from 'node:vm';
import { inputError } from '../../core/errors.ts';

const patience = 30_000;
const context = createContext({ work: undefined as (() => unknown) | undefined });
const call = new Script('work()');

/**
 * Does a piece of work that reads nothing and waits for nothing, and stops it after 30 s: a pattern of a schema may go back and
 * forth over one text for years.
 */
export function withinTimeLimit<T>(work: () => T, { file, limit = patience }: { file: string; limit?: number }): T {
  context.work = work;
  try {
    return call.runInContext(context, { timeout: limit }) as T;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw thrown;
    const message = `checking a part of ${file} took more than ${limit / 1000} s and was stopped`;
    const hint = 'a pattern like ^(a+)+$ takes for ever on some texts: write ^a+$';
    throw inputError({ message, hint, where: { file } }, { cause: thrown });
  }
}
