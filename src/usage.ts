import { configError, type MlGatesError } from './core/errors.ts';

/** What `ml-gates --help` says. */
export const usage = `ml-gates: decide whether a change to a machine-learning project may merge

  ml-gates check [CONFIG] [--out DIR] [--only GATE]…   run the gates of CONFIG (default ml-gates.yml; a path or a glob)
  ml-gates plan [CONFIG]                               print what the data gates will execute, as JSON
  ml-gates card [CONFIG] [--write]                     print the model card, or update card.output in place
  ml-gates baseline show [CONFIG] [--only GATE]…       what the gates would be compared with here and now, and why
  ml-gates profile FILE… [--against FILE]…             describe a data set, and how it differs from another or from profile.json
                   [--missing TEXT]… [--out DIR]
  ml-gates --version | --help

check writes result.json, report.md, report.html and the card into DIR (default ml-gates-report), profile writes
profile.json, which is a baseline for later, and profile.html.
Exit code: 0 pass or warn, 1 fail, 2 nothing was decided.
`;

/** A command line that is not understood. */
export function usageError(message: string): MlGatesError {
  return configError([{ message, hint: 'ml-gates --help shows the commands' }]);
}
