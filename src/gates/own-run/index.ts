import { configError } from '../../core/errors.ts';
import type { ActionContext, OpenWorkspace } from '../../host/action-context.ts';
import type { ActionInputs } from '../../host/action-inputs.ts';
import { createGitHubPublisher } from '../../host/github-publisher.ts';
import { createGitHubReader } from '../../host/github-reader.ts';
import { memoizedReader } from '../../host/memoized-reader.ts';
import { createRunReader } from '../../host/run-reader.ts';
import { reportOwnRun } from './report-own-run.ts';

interface Scene {
  readonly context: ActionContext;
  readonly inputs: ActionInputs;
  readonly place: OpenWorkspace;
}

/** Connects to GitHub and reports the run that started this workflow. @throws a `config` error without a token: there is no other place to report to */
export async function reportAnotherRun({ context, inputs, place }: Scene): Promise<0 | 2> {
  const { token } = inputs;
  const { repository } = place.surroundings;
  if (token === '' || repository === null)
    throw configError([
      { message: 'there is no token to report another run with', hint: 'leave github-token at its default' },
    ]);
  const to = { token, repository, apiUrl: context.env.GITHUB_API_URL ?? 'https://api.github.com' };
  const ports = {
    reader: createRunReader(to),
    github: memoizedReader(createGitHubReader(to)),
    publisher: createGitHubPublisher(to),
    wait: (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  };
  return reportOwnRun({ context, inputs, place, ports });
}
