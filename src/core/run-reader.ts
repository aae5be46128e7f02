import type { RunArtifact } from './run-artifacts.ts';

/** A pull request that is open. */
export interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name` of the repository that the head lies in; `null` when it is gone. */
  readonly headRepository: string | null;
  /** The branch that it is to be merged into. */
  readonly base: string;
}

/** What is asked of GitHub about the run of another workflow. Everything that fails is thrown as `unavailable`. */
export interface RunReader {
  /** The open pull requests whose head is this branch of this owner's repository. */
  pullRequests(owner: string, branch: string): Promise<readonly OpenPullRequest[]>;
  /** The artifacts of a run that are not expired, whose names begin with `prefix`, and how many there are more than were listed. */
  artifacts(run: number, prefix: string): Promise<{ readonly listed: readonly RunArtifact[]; readonly more: number }>;
  /** The zip of an artifact. */
  zip(artifact: RunArtifact): Promise<Uint8Array>;
}
