/** What a process does to the exit code when its work throws, is interrupted or never ends: it was guilty from the start. */
export interface Work {
  /** Resolves to the exit code, only once a verdict was rendered. */
  readonly run: () => Promise<0 | 1 | 2>;
  /** Says what was thrown. */
  readonly explain: (thrown: unknown) => void;
  /** Last words when the process is told to stop: given a moment, then the process ends. */
  readonly interrupted: (signal: string) => Promise<void>;
}

const lastWordsMilliseconds = 2000;

/** Runs `work` with the exit code at 2 until its verdict; uncaught errors, rejections and signals end at 2 as well. */
export async function guard(work: Work): Promise<void> {
  process.exitCode = 2;
  const condemn = (thrown: unknown): void => {
    work.explain(thrown);
    process.exit(2);
  };
  process.on('uncaughtException', condemn);
  process.on('unhandledRejection', condemn);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      setTimeout(() => process.exit(2), lastWordsMilliseconds).unref();
      void work.interrupted(signal).finally(() => process.exit(2));
    });
  try {
    process.exitCode = await work.run();
  } catch (thrown) {
    work.explain(thrown);
    process.exitCode = 2;
  }
}
