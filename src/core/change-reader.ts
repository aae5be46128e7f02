/** Something that happened to a label of a pull request. */
export interface LabelEvent {
  readonly kind: 'labeled' | 'unlabeled';
  readonly label: string;
  /** ISO 8601. */
  readonly at: string;
  /** `null` for an account that is gone. */
  readonly actor: { readonly login: string; readonly isBot: boolean } | null;
}

/** A pull request, as far as acceptance goes. */
export interface PullRequestFacts {
  readonly number: number;
  readonly head: string;
  readonly author: string | null;
  readonly labels: readonly string[];
}

/** A check run that GitHub Actions left on a commit. */
export interface CheckFacts {
  /** When it was completed, ISO 8601; `null` while it runs. */
  readonly completed_at: string | null;
  readonly summary: string;
}

/**
 * What is asked of GitHub about a change: reads alone. Whatever cannot be told is thrown as `unavailable`, with the permission that
 * is missing; `undefined` is "GitHub has no such thing".
 */
export interface ChangeReader {
  /** Everything that happened to the labels of a pull request, oldest first. */
  labelEvents(pullRequest: number): Promise<readonly LabelEvent[]>;
  /** Whether somebody may write to this repository. */
  mayWrite(login: string): Promise<boolean>;
  /** When the first run of a pull request's workflow on this head was made, ISO 8601; `undefined` when there is none. */
  firstRun(head: string): Promise<string | undefined>;
  /** The check runs of GitHub Actions on a commit, those of earlier attempts included. */
  checks(commit: string): Promise<readonly CheckFacts[]>;
  /** The merged pull requests that brought a commit. */
  mergedBy(commit: string): Promise<readonly PullRequestFacts[]>;
  /** One pull request. */
  pullRequest(number: number): Promise<PullRequestFacts | undefined>;
  /** The commits after `base` up to `head` with their parents, as far as GitHub lists them. */
  commitsBetween(
    base: string,
    head: string,
  ): Promise<readonly { readonly sha: string; readonly parent: string | null }[]>;
}
