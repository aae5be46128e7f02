import path from 'node:path';
import { configError } from '../core/errors.ts';
import type { Files, Log, Surroundings } from '../core/ports.ts';
import { createFiles } from './disk-files.ts';
import { openHandover, type Handover } from './handover.ts';
import { connectRunner, type Runner } from './runner.ts';
import { runnerLog } from './runner-log.ts';
import { readSurroundings } from './surroundings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What an action reaches the world through, and what it still has to say when it is told to stop. */
export interface ActionContext {
  readonly runner: Runner;
  readonly env: Environment;
  readonly workspace: string;
  /** `$RUNNER_TEMP/ml-gates`: results, reports, cards. */
  readonly scratch: string;
  readonly log: Log;
  /** The files of a config's repository. */
  open(options: { readonly configFolder: string; readonly allowedFolders: readonly string[] }): Promise<OpenWorkspace>;
  /** Registers what is to be said when the process is told to stop, or (`null`) stops on an error: e.g. to end the check run. */
  whenStopped(say: (signal: string | null) => Promise<void>): void;
  lastWords(signal: string | null): Promise<void>;
}

export interface OpenWorkspace {
  readonly surroundings: Surroundings;
  readonly files: Files;
  readonly handover: Handover;
}

export async function connectAction(env: Environment = process.env): Promise<ActionContext> {
  const runner = await connectRunner();
  let say: (signal: string | null) => Promise<void> = () => Promise.resolve();
  const workspace = path.resolve(env.GITHUB_WORKSPACE ?? '.');
  const temporary = env.RUNNER_TEMP ?? '';
  return {
    runner,
    env,
    workspace,
    scratch: path.join(path.resolve(temporary), 'ml-gates'),
    log: runnerLog(runner, () => performance.now()),
    async open({ configFolder, allowedFolders }) {
      if (temporary === '')
        throw configError([
          { message: 'RUNNER_TEMP is not set: an action runs on a runner', hint: 'locally: node dist/cli.js check' },
        ]);
      const surroundings = { ...(await readSurroundings(env, configFolder)), onRunner: true };
      const allowed = [workspace, temporary, ...allowedFolders.map((folder) => path.resolve(workspace, folder))];
      const files = createFiles({ root: surroundings.root, allowed });
      return { surroundings, files, handover: openHandover(path.join(path.resolve(temporary), 'ml-gates'), files) };
    },
    whenStopped: (words) => {
      say = words;
    },
    lastWords: (signal) => say(signal),
  };
}
