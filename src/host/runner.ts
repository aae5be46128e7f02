import { inert } from '../core/inert.ts';
import { asError } from '../core/errors.ts';

/** One line of a step's annotations. */
interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** The protocol between a step and its runner. */
export interface Runner {
  /** The text of an input, trimmed; `""` when it is not given. */
  input(name: string): string;
  /** Sets an output; what cannot be written is a warning, since the verdict does not depend on it. */
  output(name: string, value: string): void;
  /** Appends to the job summary; `false` when that cannot be written. */
  summary(markdown: string): Promise<boolean>;
  annotate(annotation: Annotation): void;
  /** Prints lines that the runner must not read as commands, whatever stands in them. */
  print(text: string): void;
  /** Prints a line for somebody who waits, in a group of that title, which ends with the next line of another kind. */
  wait(title: string, text: string): void;
  warning(text: string): void;
  debug(text: string): void;
  mask(secret: string): void;
}

/** The runner behind `@actions/core`, which is loaded here and nowhere else. */
export async function connectRunner(): Promise<Runner> {
  const core = await import('@actions/core');
  let group: string | null = null;
  const leave = (): void => {
    if (group !== null) core.endGroup();
    group = null;
  };
  return {
    input: (name) => core.getInput(name),
    output: (name, value) => {
      try {
        core.setOutput(name, value);
      } catch (thrown) {
        core.warning(`the output ${name} could not be written: ${asError(thrown).message}`);
      }
    },
    summary: async (markdown) => {
      try {
        await core.summary.addRaw(markdown, true).write();
        return true;
      } catch (thrown) {
        core.warning(`the job summary could not be written: ${asError(thrown).message}`);
        return false;
      }
    },
    annotate: ({ level, message, line, column, ...properties }) => {
      leave();
      core[level](message, {
        ...properties,
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
      });
    },
    print: (text) => {
      leave();
      core.info(inert(text));
    },
    wait: (title, text) => {
      if (group !== title) {
        leave();
        core.startGroup(title);
        group = title;
      }
      core.info(inert(text));
    },
    warning: (text) => {
      leave();
      core.warning(text);
    },
    debug: (text) => core.debug(text),
    mask: (secret) => {
      if (secret !== '') core.setSecret(secret);
    },
  };
}
