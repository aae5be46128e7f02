import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadSuites } from './config/suite.ts';
import { asError, configError } from './core/errors.ts';
import { inert } from './core/inert.ts';
import type { Files, Surroundings } from './core/ports.ts';
import type { RunResult } from './core/result.ts';
import { exitCodeOf, factsOf, gather, runAll, type Run } from './gates/run-all.ts';
import { gateError, selectGates } from './gates/run-gates.ts';
import { planText } from './gates/print-plans.ts';
import { showBaselines } from './gates/show-baselines.ts';
import { unreadSuites } from './gates/unread-suites.ts';
import { writeReport, type ReportFolder } from './gates/write-report.ts';
import { guard } from './guard.ts';
import type { ProfileRequest } from './profile-command.ts';
import { profileRequest } from './profile-request.ts';
import { connectPorts } from './host/connect.ts';
import { createGit } from './host/git.ts';
import { originRepository } from './host/origin-repository.ts';
import { consoleLog } from './host/console-log.ts';
import { createFiles } from './host/disk-files.ts';
import { readSurroundings } from './host/surroundings.ts';
import { program } from './host/program.ts';
import { baselinesText } from './report/baseline-text.ts';
import { errorText } from './report/problems-text.ts';
import { reportHtml } from './report/html.ts';
import { noLinks } from './report/links.ts';
import { reportMarkdown } from './report/markdown.ts';
import { terminalReport } from './report/terminal.ts';
import { usage, usageError } from './usage.ts';
import { version } from './version.ts';

type Command =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'check'; readonly config: string; readonly out: string; readonly only: readonly string[] }
  | { readonly kind: 'plan'; readonly config: string }
  | { readonly kind: 'baseline'; readonly config: string; readonly only: readonly string[] }
  | { readonly kind: 'card'; readonly config: string; readonly write: boolean }
  | ({ readonly kind: 'profile' } & ProfileRequest);

/** The local command: reads arguments, runs, prints, ends with the exit code of the verdict. */
export async function commandMain(args: readonly string[]): Promise<void> {
  const log = consoleLog(process.stderr);
  await guard({
    run: () => perform(parseCommand(args), log),
    explain: (thrown) => {
      log.clear();
      process.stderr.write(inert(`${errorText(gateError(thrown), program)}\n`));
      return Promise.resolve();
    },
    interrupted: (signal) => {
      log.clear();
      process.stderr.write(`Stopped by ${signal}: nothing was decided (exit 2).\n`);
      return Promise.resolve();
    },
  });
}

function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = readArguments(args);
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  if (positionals[0] === 'profile') return { kind: 'profile', ...profileRequest(positionals.slice(1), values) };
  if (values.against !== undefined || values.missing !== undefined)
    throw usageError('--against and --missing belong to the profile command');
  const [name, config = 'ml-gates.yml', ...rest] = withoutShow(positionals);
  if (name === undefined || name === 'help') return { kind: 'help' };
  if (rest.length > 0) throw usageError(`one CONFIG is read; also given: ${rest.join(' ')} (quote a glob)`);
  switch (name) {
    case 'check':
      if (values.write !== undefined) throw usageError('--write belongs to the card command');
      if (values.out === '') throw usageError('--out names the folder of the report, and is empty');
      return { kind: 'check', config, out: values.out ?? 'ml-gates-report', only: values.only ?? [] };
    case 'plan':
      if (values.write !== undefined) throw usageError('--write belongs to the card command');
      if (values.out !== undefined || values.only !== undefined)
        throw usageError('--out and --only belong to the check command');
      return { kind: 'plan', config };
    case 'baseline':
      if (values.out !== undefined || values.write !== undefined)
        throw usageError('--out and --write belong to other commands');
      return { kind: 'baseline', config, only: values.only ?? [] };
    case 'card':
      if (values.out !== undefined || values.only !== undefined)
        throw usageError('--out and --only belong to the check command');
      return { kind: 'card', config, write: values.write === true };
    default:
      throw usageError(`there is no command "${name}"`);
  }
}

/** `baseline show` is one command of two words. */
function withoutShow([name, ...rest]: readonly string[]): readonly string[] {
  if (name === undefined || name !== 'baseline') return name === undefined ? [] : [name, ...rest];
  if (rest[0] !== 'show') throw usageError('baseline is followed by show');
  return [name, ...rest.slice(1)];
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        only: { type: 'string', multiple: true },
        write: { type: 'boolean' },
        against: { type: 'string', multiple: true },
        missing: { type: 'string', multiple: true },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (thrown) {
    throw usageError(asError(thrown).message.split('. ')[0] ?? 'the arguments are not understood');
  }
}

async function perform(command: Command, log: ReturnType<typeof consoleLog>): Promise<0 | 1 | 2> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'check':
      return check(command, log);
    case 'plan':
      return plan(command);
    case 'baseline':
      return baseline(command, log);
    case 'card':
      return card(command, log);
    case 'profile':
      return profile(command, log);
  }
}

async function check(
  { config, out, only }: Extract<Command, { kind: 'check' }>,
  log: ReturnType<typeof consoleLog>,
): Promise<0 | 1 | 2> {
  const folder = path.resolve(out);
  const local = await openLocally(config, folder);
  let run: Run;
  try {
    run = await runLocally(local, { config, only, write: false, log });
  } catch (thrown) {
    // what an earlier run left there would be taken for this one's
    const kept = await keepReport(folder, unreadRun(thrown, config, local), local.own);
    if ('error' in kept) sayStale(folder);
    throw thrown;
  }
  log.clear();
  const written = await keepReport(folder, run, local.own);
  if ('error' in written) sayStale(folder);
  // a green verdict beside an error would be believed
  if ('error' in written && exitCodeOf(run.result) === 0) throw written.error;
  const text = terminalReport(run.result, {
    color: useColor(process.stdout),
    width: columnsOf(process.stdout),
    ...('error' in written ? {} : { folder: path.relative('.', folder) || '.' }),
  });
  process.stdout.write(inert(text));
  if ('error' in written) throw written.error;
  return exitCodeOf(run.result);
}

function sayStale(folder: string): void {
  process.stderr.write(
    inert(`What ${path.relative('.', folder) || '.'} holds is not of this run: no report could be written.\n`),
  );
}

/** A pipe has no columns, whatever its type says. */
function columnsOf(stream: { readonly columns?: number }): number {
  return stream.columns ?? 100;
}

/** The report folder, or what kept it from being written: the verdict is shown either way. */
async function keepReport(folder: string, run: Run, files: Files): Promise<ReportFolder | { readonly error: unknown }> {
  try {
    return await writeReport(folder, run, {
      files,
      rendered: { markdown: reportMarkdown(run.result, noLinks), html: reportHtml(run.result, noLinks) },
    });
  } catch (error) {
    return { error };
  }
}

async function plan({ config }: Extract<Command, { kind: 'plan' }>): Promise<0> {
  const { files } = await openLocally(config, null);
  process.stdout.write(inert(await planText(await loadSuites(config, process.cwd(), files), files)));
  return 0;
}

async function card(
  { config, write }: Extract<Command, { kind: 'card' }>,
  log: ReturnType<typeof consoleLog>,
): Promise<0 | 1 | 2> {
  const local = await openLocally(config, null);
  const run = await runLocally(local, { config, only: [], write, log });
  log.clear();
  const [first] = run.cards;
  if (first === undefined) {
    process.stdout.write(inert(terminalReport(run.result, { color: useColor(process.stdout) })));
    if (!hasCard(run.result))
      throw configError([{ message: `${config} declares no card`, hint: 'add card: {facts: model-card.yml}' }]);
    return 2;
  }
  for (const one of run.cards) {
    if (!write) process.stdout.write(local.surroundings.onRunner ? inert(one.markdown) : one.markdown);
    else if (one.output !== null)
      process.stdout.write(inert(`${local.own.show(one.output)} is in step with what was measured\n`));
  }
  return 0;
}

async function profile(request: ProfileRequest, log: ReturnType<typeof consoleLog>): Promise<0> {
  const { profileCommand } = await import('./profile-command.ts'); // no other command needs it
  const { surroundings, files, own } = await openLocally('ml-gates.yml', request.folder);
  const text = await profileCommand(request, { files, log, surroundings, git: createGit('.'), github: null }, own);
  log.clear();
  process.stdout.write(inert(text));
  return 0;
}

async function baseline(
  { config, only }: Extract<Command, { kind: 'baseline' }>,
  log: ReturnType<typeof consoleLog>,
): Promise<0 | 2> {
  const { surroundings, files } = await openLocally(config, null);
  const suites = await loadSuites(config, process.cwd(), files);
  const wanted = selectGates(suites, only);
  const portsOf = connectPorts({ files, log, surroundings, token: tokenOf(process.env), env: process.env });
  const shown = await showBaselines(suites, { portsOf, only: wanted, job: localJob });
  log.clear();
  if (shown.length === 0)
    throw configError([{ message: 'none of these gates is compared with anything', hint: 'add a change rule' }]);
  process.stdout.write(inert(baselinesText(shown)));
  return shown.some((one) => one.baseline.kind === 'error') ? 2 : 0;
}

/** As `gh` reads it. */
function tokenOf({ GH_TOKEN, GITHUB_TOKEN }: NodeJS.ProcessEnv): string {
  return GH_TOKEN ?? GITHUB_TOKEN ?? '';
}

function hasCard(run: RunResult): boolean {
  return run.suites.some((suite) => suite.gates.some((gate) => gate.kind === 'card'));
}

/** Where a config is run. */
interface Locality {
  readonly surroundings: Surroundings;
  /** What a config may name: on a runner the workspace alone. */
  readonly files: Files;
  /** What the one who typed the command may name. */
  readonly own: Files;
}

/** @param out the folder of the report, which no glob of a config looks into */
async function openLocally(config: string, out: string | null): Promise<Locality> {
  const { env } = process;
  const surroundings = await localSurroundings(config);
  const { root, onRunner } = surroundings;
  const workspace = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter((folder) => folder !== undefined && folder !== '');
  const allowed = onRunner ? (workspace as string[]) : null;
  const files = createFiles({ root, allowed, hidden: out === null ? [] : [out] });
  return { surroundings, files, own: await ownFiles(out, { root, workspace: allowed, files }) };
}

/** With a token GitHub can be asked, about the repository that this clone comes from. */
async function localSurroundings(config: string): Promise<Surroundings> {
  const { env } = process;
  const surroundings = await readSurroundings(env, path.dirname(path.resolve(config)));
  if (surroundings.repository !== null || tokenOf(env) === '') return surroundings;
  return {
    ...surroundings,
    repository: await originRepository(
      createGit(surroundings.root, { anyOwner: surroundings.onRunner }),
      surroundings.serverUrl,
    ),
  };
}

/** What is written stays in the folder of the report, and that where it was asked for: a repository may hold links of these names. */
async function ownFiles(
  out: string | null,
  { root, workspace, files }: { root: string; workspace: readonly string[] | null; files: Files },
): Promise<Files> {
  if (out === null) return createFiles({ root, allowed: null });
  const inside = workspace?.some((folder) => !path.relative(folder, out).startsWith('..')) ?? false;
  if (inside) await files.kind(out);
  return createFiles({ root, allowed: [out] });
}

interface LocalRun {
  readonly config: string;
  readonly only: readonly string[];
  readonly write: boolean;
  readonly log: ReturnType<typeof consoleLog>;
}

/** The run of a config that cannot be read: that error and nothing else. */
function unreadRun(thrown: unknown, config: string, { surroundings }: Locality): Run {
  const now = new Date();
  const facts = factsOf(surroundings, { started: now, finished: now, seconds: {} });
  return { result: gather(unreadSuites(thrown, { config, job: localJob }), facts), cards: [] };
}

const localJob = { name: null, leg: null, index: 0, total: 1 } as const;

async function runLocally({ surroundings, files }: Locality, { config, only, write, log }: LocalRun): Promise<Run> {
  const { env } = process;
  const suites = await loadSuites(config, process.cwd(), files);
  const token = tokenOf(env);
  const wanted = selectGates(suites, only);
  return runAll(suites, {
    ...(wanted === undefined ? {} : { only: wanted }),
    earlier: [],
    pattern: path.resolve(config),
    jobFailed: false,
    job: localJob,
    writeCard: write,
    portsOf: connectPorts({ files, log, surroundings, token, env }),
    surroundings,
    clock: { now: () => new Date() },
  });
}

/** Colour for a terminal that did not ask to be spared (NO_COLOR), or for one that insists (FORCE_COLOR). */
function useColor(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return stream.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0');
}
