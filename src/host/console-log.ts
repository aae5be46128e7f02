import type { Log } from '../core/ports.ts';

const millisecondsBetween = 200;

/** A log whose last line can be taken away. */
export interface ConsoleLog extends Log {
  clear(): void;
}

/** Progress on a terminal's error stream, on one line that is written over; nothing where nobody watches. */
export function consoleLog(stream: NodeJS.WriteStream): ConsoleLog {
  let shown = 0;
  let last = 0;
  const clear = (): void => {
    if (shown > 0) stream.write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    clear,
    progress(text) {
      const now = Date.now();
      if (!stream.isTTY || now - last < millisecondsBetween) return;
      last = now;
      clear();
      const line = text.slice(0, Math.max(10, stream.columns - 1));
      stream.write(line);
      shown = line.length;
    },
    warning(text) {
      clear();
      stream.write(`Warning: ${text}\n`);
    },
    debug: () => undefined,
  };
}
