import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';

/** The committed product: what a job downloads and what a user runs. */
export const dist = path.join(import.meta.dirname, '..', '..', '..', 'dist');

/** This Node, and those that `ML_GATES_NODES` (separated like PATH) adds. */
export const nodes: readonly string[] = [
  process.execPath,
  ...(process.env.ML_GATES_NODES ?? '').split(path.delimiter).filter((node) => node !== ''),
];

export interface Ended {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly node?: string;
  /** Sent once something holds of the process. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly once: (pid: number) => boolean };
  /** A shell line to run in, with `"$@"` for the program: `ulimit -f 0; exec "$@"`. */
  readonly shell?: string;
}

/** Runs a script of `dist` to its end. */
export function runScript(script: string, args: readonly string[], options: Started): Promise<Ended> {
  const { cwd, env, node = process.execPath, signal, shell } = options;
  const command = [node, path.join(dist, script), ...args];
  const [program = '', ...rest] = shell === undefined ? command : ['bash', '-c', shell, 'bash', ...command];
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const interrupted = signal === undefined ? undefined : interrupt(child, signal);
    child.on('error', reject);
    child.on('close', (exitCode, ended) => {
      clearInterval(interrupted);
      resolve({ exitCode, signal: ended, stdout, stderr });
    });
  });
}

function interrupt(child: ChildProcess, { name, once }: NonNullable<Started['signal']>): NodeJS.Timeout {
  const timer = setInterval(() => {
    if (child.pid === undefined || !once(child.pid)) return;
    clearInterval(timer);
    child.kill(name);
  }, 20);
  return timer;
}

/**
 * Holds while the process has a file of this name open: it is in the middle of reading it, however fast the machine.
 * Systems that do not tell which files are open (only Linux does, under `/proc`) count a second from the first question.
 */
export function reads(file: string): (pid: number) => boolean {
  let asked: number | undefined;
  return (pid) => {
    asked ??= performance.now();
    if (process.platform !== 'linux') return performance.now() - asked >= 1000;
    return openFiles(pid).some((open) => path.basename(open) === file);
  };
}

function openFiles(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  try {
    return readdirSync(folder).map((descriptor) => readlinkSync(path.join(folder, descriptor)));
  } catch {
    // one was closed meanwhile, or the process has ended
    return [];
  }
}
