import type { Log } from '../core/ports.ts';
import type { Runner } from './runner.ts';

const millisecondsBetween = 10_000;

/** Progress in the log of a runner: of a gate that takes long a line every ten seconds, in a group of its own. */
export function runnerLog(runner: Pick<Runner, 'wait' | 'warning' | 'debug'>, now: () => number): Log {
  let title = 'ML Gates';
  let last = now();
  return {
    begin: (gate) => {
      title = gate;
      last = now();
    },
    progress: (text) => {
      if (now() - last < millisecondsBetween) return;
      last = now();
      runner.wait(title, text);
    },
    warning: (text) => runner.warning(text),
    debug: (text) => runner.debug(text),
  };
}
