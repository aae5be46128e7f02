import { runScript, type Ended, type Started } from './program.ts';

/** The local command, away from any runner. */
export function runCli(
  args: readonly string[],
  folder: string,
  options: Pick<Started, 'node' | 'signal' | 'shell'> & { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const { env = {}, ...how } = options;
  return runScript('cli.js', args, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: '/nonexistent', ...env },
    ...how,
  });
}
