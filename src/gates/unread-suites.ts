import { MlGatesError } from '../core/errors.ts';
import { inlineConfig, type Job, type SuiteResult } from '../core/result.ts';
import { undecidedGate } from './run-gates.ts';

/** What was to be read when something was thrown. */
interface Unread {
  /** Shown path or glob of the configs; `null`: inline inputs. */
  readonly config: string | null;
  readonly job: Job;
  /** Configs whose check runs are open already: each of them ends with the error. */
  readonly begun?: readonly string[];
}

/**
 * Suites that stand for configs that could not be run: each with that error and nothing else.
 * @param thrown where configs could not be read, each of them is told its own problems
 */
export function unreadSuites(thrown: unknown, { config, job, begun = [] }: Unread): readonly SuiteResult[] {
  if (begun.length > 0) return begun.map((path) => unreadSuite(path, thrown, job));
  const shown = config ?? inlineConfig;
  const files = thrown instanceof MlGatesError ? filesOf(thrown) : [];
  // what no file is named for, or what inline inputs are wrong in, is about the whole
  if (config === null || files.length === 0) return [unreadSuite(shown, thrown, job)];
  return files.map((file) => unreadSuite(file, problemsIn(thrown as MlGatesError, file), job));
}

function filesOf({ kind, problems }: MlGatesError): readonly string[] {
  const files = problems.flatMap(({ where }) => (where === undefined ? [] : [where.file]));
  return kind === 'config' || kind === 'input' ? [...new Set(files)] : [];
}

function problemsIn({ kind, problems, cause }: MlGatesError, file: string): MlGatesError {
  const [first, ...rest] = problems.filter(({ where }) => where === undefined || where.file === file);
  return new MlGatesError(kind, [first ?? problems[0], ...rest], { cause });
}

function unreadSuite(path: string, thrown: unknown, job: Job): SuiteResult {
  const gate = undecidedGate({ id: 'config', kind: 'config', job }, thrown);
  return { config: { path, sha256: '' }, verdict: 'error', gates: [gate] };
}
