import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { makeFolder } from './project.ts';
import { dist, runScript, type Ended, type Started } from './program.ts';

/** One step of a job, on a runner that is made up of files and variables. */
export interface Step {
  /** `gates`, `validate-data`, … */
  readonly action: string;
  readonly workspace: string;
  /** Inputs that differ from the defaults in `action.yml`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Without one, the step has no token either: nobody waits for a GitHub that is not there. */
  readonly apiUrl?: string;
  readonly sha?: string;
  /** Variables that differ from the runner's. */
  readonly env?: Readonly<Record<string, string>>;
  /** The runner's own folder; one job shares it. */
  readonly runner?: string;
  readonly how?: Pick<Started, 'node' | 'signal' | 'shell'>;
}

export interface StepResult extends Ended {
  readonly outputs: Readonly<Record<string, string>>;
  /** What was printed and the summary, one after the other, with plain spaces instead of no-break ones. */
  readonly said: string;
  readonly summary: string;
  /** RUNNER_TEMP. */
  readonly temporary: string;
}

export const token = 'ghs_test';

/** Runs an action as a runner does: its stub, the variables of the protocol, and nothing of this machine's. */
export async function runStep(step: Step): Promise<StepResult> {
  const runner = step.runner ?? makeFolder();
  const temporary = path.join(runner, '_temp');
  mkdirSync(temporary, { recursive: true });
  const files = { output: path.join(runner, 'output'), summary: path.join(runner, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const event = path.join(runner, 'event.json');
  const { name, payload } = step.event ?? { name: 'push', payload: {} };
  writeFileSync(event, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: step.apiUrl ?? 'http://127.0.0.1:9', // discard: nobody answers there
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: event,
    GITHUB_JOB: 'gates',
    GITHUB_OUTPUT: files.output,
    GITHUB_REPOSITORY: 'acme/churn',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '77',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: step.sha ?? '0'.repeat(40),
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_WORKSPACE: step.workspace,
    RUNNER_TEMP: temporary,
    ...inputsOf(step),
    ...step.env,
  };
  const ended = await runScript(`${step.action}.js`, [], { cwd: step.workspace, env, ...step.how });
  const summary = readFileSync(files.summary, 'utf8');
  return {
    ...ended,
    outputs: readOutputs(readFileSync(files.output, 'utf8')),
    summary,
    said: (ended.stdout + summary).replaceAll('\u00a0', ' '),
    temporary,
  };
}

const tokenContext = '${{ github.token }}';
const contexts: Readonly<Record<string, string>> = {
  [tokenContext]: token,
  '${{ toJSON(matrix) }}': 'null',
  '${{ toJSON(strategy) }}': '{"fail-fast": true, "job-index": 0, "job-total": 1, "max-parallel": 1}',
  '${{ job.status }}': 'success',
};

/** INPUT_… as the runner sets them: the defaults of `action.yml`, contexts replaced, and what the step gives. */
function inputsOf({ action, inputs = {}, apiUrl }: Step): Record<string, string> {
  const folder = path.join(dist, '..', action === 'gates' ? '.' : `actions/${action}`);
  const described = parse(readFileSync(path.join(folder, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const values = Object.entries(described.inputs).map(([name, { default: text = '' }]) => [
    `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`,
    inputs[name] ?? (text === tokenContext && apiUrl === undefined ? '' : (contexts[text] ?? text)),
  ]);
  return Object.fromEntries(values) as Record<string, string>;
}

/** The file that outputs are written to: `name<<delimiter`, lines, `delimiter`. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^([^\n=<]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
    outputs[name] = value;
  return outputs;
}
