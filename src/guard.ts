import { outputError } from './host/output-error.ts';

/** What a process does to the exit code when its work throws, is interrupted or never ends: it was guilty from the start. */
interface Work {
  /** Resolves to the exit code, only once a verdict was rendered. */
  readonly run: () => Promise<0 | 1 | 2>;
  /** Says what was thrown: given a moment, then the process ends. */
  readonly explain: (thrown: unknown) => Promise<void>;
  /** Last words when the process is told to stop: given a moment, then the process ends. */
  readonly interrupted: (signal: string) => Promise<void>;
}

const lastWordsMilliseconds = 2000;
const lingerMilliseconds = 1000;

/** Runs `work` with the exit code at 2 until its verdict; uncaught errors, rejections and signals end at 2 as well. */
export async function guard(work: Work): Promise<void> {
  process.exitCode = 2;
  const say = async (words: () => Promise<void>): Promise<void> => {
    setTimeout(() => process.exit(2), lastWordsMilliseconds).unref();
    await words().catch(() => undefined);
  };
  const endAfter = (words: () => Promise<void>): void => {
    void say(words).finally(() => process.exit(2));
  };
  const condemn = (thrown: unknown): void => {
    endAfter(() => work.explain(thrown));
  };
  process.on('uncaughtException', condemn);
  process.on('unhandledRejection', condemn);
  process.stdout.on('error', (error: Error) => {
    condemn(outputError(error));
  });
  // there is no other place to say it, and the verdict is on the output
  process.stderr.on('error', () => undefined);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      endAfter(() => work.interrupted(signal));
    });
  try {
    process.exitCode = await work.run();
    // a request that was given up on must not keep the job waiting
    setTimeout(() => process.exit(), lingerMilliseconds).unref();
  } catch (thrown) {
    await say(() => work.explain(thrown));
    process.exitCode = 2;
  }
}
