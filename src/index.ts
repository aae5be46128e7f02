/** The one file that is bundled. What a stub calls loads the rest, so that nothing is loaded that is not needed. */

export async function runAction(name: string): Promise<void> {
  process.exitCode = 2;
  const { actionMain } = await import('./main.ts');
  await actionMain(name);
}

export async function runCommand(args: readonly string[]): Promise<void> {
  process.exitCode = 2;
  const { commandMain } = await import('./cli.ts');
  await commandMain(args);
}

/** What another thread of this process does. */
export async function runThread(work: string): Promise<void> {
  const { threadMain } = await import('./thread.ts');
  threadMain(work);
}
