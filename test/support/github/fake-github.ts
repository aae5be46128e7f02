import { answerOfBlobs } from './blob-store.ts';
import type { Answer, Asked } from './asked.ts';
import { answerOf } from './fake-routes.ts';
import { serveAnswers, type FakeFault, type Logged } from './http-answers.ts';
import { answerOfResults } from './results-service.ts';
import type { GitHubState } from './state.ts';

export type { FakeFault } from './http-answers.ts';
export type { FakeCheckRun, FakeComment, FakeCommit, GitHubState } from './state.ts';

/**
 * A small GitHub in memory, of the project's own: what the actions ask of comments, check runs, pulls, contents, commits, runs and
 * artifacts, and the results service that jobs upload artifacts to. test/e2e holds its answers to GitHub's OpenAPI description.
 * Faults are injected per route; what else can be wrong with an artifact is changed in `state.actions`.
 */
export interface FakeGitHub {
  readonly url: string;
  readonly state: GitHubState;
  readonly log: readonly Logged[];
  /** Answers `fault` to requests whose `METHOD /route` matches, at most `times` times. */
  fail(match: RegExp, fault: FakeFault, times?: number): void;
  /** Takes all faults away. */
  heal(): void;
  close(): Promise<void>;
}

export async function startFakeGitHub(state: GitHubState): Promise<FakeGitHub> {
  const server = await serveAnswers((asked) => servicesAnswer(asked, [state]) ?? answerOf(asked, state));
  state.url = server.url;
  return { ...server, state };
}

/** What the services beside the REST API answer, for the repositories that they know; `null` when they are not asked. */
export function servicesAnswer(asked: Asked, states: Iterable<GitHubState>): Answer | null {
  const storeOf = (repository: string) => [...states].find((one) => one.repository === repository)?.actions;
  return answerOfResults(asked, { storeOf, url: asked.url.origin }) ?? answerOfBlobs(asked, storeOf);
}
