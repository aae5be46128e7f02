import { configError } from '../core/errors.ts';
import { inert } from '../core/inert.ts';
import type { RunResult } from '../core/result.ts';
import type { ConsoleLog } from '../host/console-log.ts';
import { terminalReport } from '../report/terminal.ts';
import { useColor } from './color.ts';
import { openLocally } from './locality.ts';
import { runLocally } from './run-locally.ts';

export interface CardRequest {
  readonly config: string;
  /** Whether the card's `output` is updated in place; it is printed otherwise. */
  readonly write: boolean;
}

/** `ml-gates card`: the model card of what the gates measure now. */
export async function card({ config, write }: CardRequest, log: ConsoleLog): Promise<0 | 1 | 2> {
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

function hasCard(run: RunResult): boolean {
  return run.suites.some((suite) => suite.gates.some((gate) => gate.kind === 'card'));
}
