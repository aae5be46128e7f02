import { parseArgs } from 'node:util';
import type { BaselineRequest } from './commands/baseline.ts';
import type { CardRequest } from './commands/card.ts';
import type { CheckRequest } from './commands/check.ts';
import type { PlanRequest } from './commands/plan.ts';
import { profileRequest, type ProfileRequest } from './commands/profile-request.ts';
import { asError } from './core/errors.ts';
import { inert } from './core/inert.ts';
import { gateError } from './gates/gate-error.ts';
import { guard } from './guard.ts';
import { consoleLog, type ConsoleLog } from './host/console-log.ts';
import { program } from './host/program.ts';
import { errorText } from './report/problems-text.ts';
import { usage, usageError } from './usage.ts';
import { version } from './version.ts';

type Command =
  | { readonly kind: 'help' | 'version' }
  | ({ readonly kind: 'check' } & CheckRequest)
  | ({ readonly kind: 'plan' } & PlanRequest)
  | ({ readonly kind: 'baseline' } & BaselineRequest)
  | ({ readonly kind: 'card' } & CardRequest)
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

/** Loads what the command needs, and nothing that another one does. */
async function perform(command: Command, log: ConsoleLog): Promise<0 | 1 | 2> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(usage);
      return 0;
    case 'version':
      process.stdout.write(`${version}\n`);
      return 0;
    case 'check':
      return (await import('./commands/check.ts')).check(command, log);
    case 'plan':
      return (await import('./commands/plan.ts')).plan(command);
    case 'baseline':
      return (await import('./commands/baseline.ts')).baseline(command, log);
    case 'card':
      return (await import('./commands/card.ts')).card(command, log);
    case 'profile':
      return (await import('./commands/profile.ts')).profile(command, log);
  }
}
