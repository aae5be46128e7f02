import type { Problem } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import { parseInteger } from '../core/number.ts';
import type { Job } from '../core/result.ts';

/** Reads the raw text of an input. */
type Read = (name: string) => string;

/** What every action of the suite is given. */
export interface ActionInputs {
  /** The config's path or glob; `null` when inline inputs are used instead. */
  readonly config: string | null;
  /** Ids of the gates to run; empty: all. */
  readonly gates: readonly string[];
  /** The inline inputs that were given. */
  readonly inline: Readonly<Record<string, string>>;
  /** The name of the gate that inline inputs make. */
  readonly name: string;
  readonly token: string;
  readonly job: Job;
  readonly jobFailed: boolean;
  /** More folders that files may be read from and written to. */
  readonly allowedFolders: readonly string[];
  readonly write: boolean;
  readonly uploadReport: boolean;
}

/**
 * Reads the inputs of an action, with all mistakes in them: what can be read is enough to say so where people look.
 * @param inlineNames the inline inputs that this action has; none for the root action and `report`
 */
export function readActionInputs(
  read: Read,
  inlineNames: readonly string[],
  environment: Environment,
): { readonly inputs: ActionInputs; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const inline = Object.fromEntries(
    inlineNames.map((name): [string, string] => [name, read(name)]).filter(([, text]) => text !== ''),
  );
  const config = read('config');
  if (config !== '' && Object.keys(inline).length > 0)
    problems.push({
      message: `both config and inline inputs (${Object.keys(inline).join(', ')}) are given`,
      hint: 'keep one: the config, or the inputs',
    });
  const inputs: ActionInputs = {
    config: config === '' && Object.keys(inline).length > 0 ? null : config === '' ? 'ml-gates.yml' : config,
    gates: list(read('gates')),
    inline,
    name: read('name') === '' ? 'inline' : read('name'),
    token: read('github-token'),
    job: readJob(read, environment, problems),
    jobFailed: readJobFailed(read('job-status'), problems),
    allowedFolders: list(read('allowed-folders')),
    write: flag('write', read('write'), { problems, fallback: false }),
    uploadReport: flag('upload-report', read('upload-report'), { problems, fallback: true }),
  };
  return { inputs, problems };
}

interface Environment {
  readonly jobName: string | undefined;
}

function list(text: string): readonly string[] {
  return text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function flag(name: string, text: string, { problems, fallback }: { problems: Problem[]; fallback: boolean }): boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text !== '')
    problems.push({ message: `input ${name}: "${text}" is not true or false`, hint: 'write true or false' });
  return fallback;
}

/** `job.status` is `success`, `failure` or `cancelled`, or empty on a runner that does not tell it; what is none of them is a mistake. */
function readJobFailed(status: string, problems: Problem[]): boolean {
  if (status === '' || status === 'success') return false;
  if (status !== 'failure' && status !== 'cancelled')
    problems.push({
      message: `input job-status: "${status}" is no job status`,
      hint: 'leave job-status at its default',
    });
  return true;
}

function readJob(read: Read, environment: Environment, problems: Problem[]): Job {
  const matrix = jsonObject('matrix', read('matrix'), problems);
  const strategy = jsonObject('strategy', read('strategy'), problems);
  const leg = Object.entries(matrix).map(
    ([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  const whole = (value: Json | undefined): number | undefined =>
    typeof value === 'number' ? parseInteger(String(value)) : undefined;
  return {
    name: environment.jobName ?? null,
    leg: leg.length === 0 ? null : leg.join(', '),
    index: whole(strategy['job-index']) ?? 0,
    total: whole(strategy['job-total']) ?? 1,
  };
}

function jsonObject(name: string, text: string, problems: Problem[]): Readonly<Record<string, Json>> {
  if (text === '' || text === 'null') return {};
  try {
    const value = JSON.parse(text) as Json;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Readonly<Record<string, Json>>;
  } catch {
    // said below: both are the same mistake
  }
  problems.push({ message: `input ${name} is not a JSON object`, hint: `leave ${name} at its default` });
  return {};
}
