import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server that runs as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts `program` and waits until it answers HTTP at `url`; what it printed is in the error when it never does. */
export async function startServer(program: string, args: readonly string[], url: string): Promise<ServerProcess> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-4000);
    });
  const ended = once(child, 'close');
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  const until = Date.now() + 60_000;
  while (Date.now() < until && child.exitCode === null) {
    if (await answers(url)) return { url, close };
    await pause(100);
  }
  await close();
  throw new Error(`${[program, ...args].join(' ')} did not answer at ${url}:\n${printed}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    await (await fetch(url)).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
