/** A remark on a line of a file. Lines and columns start at 1; a column only where it is known. */
export interface FileAnnotation {
  readonly path: string;
  readonly line: number;
  readonly column?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  /** At most 255 characters. */
  readonly title: string;
  readonly message: string;
}

/** A comment on a pull request. */
export interface PostedComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
  /** Whether this token's own user wrote it. */
  readonly mine: boolean;
}

export interface PostedCheck {
  readonly id: number;
  readonly url: string | null;
}

/** What a check run shows. */
export interface CheckOutput {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly annotations: readonly FileAnnotation[];
}

export type Conclusion = 'success' | 'failure' | 'cancelled';

/** Everything that is written to GitHub. A request that fails throws a `PublishError`. */
export interface Publisher {
  /** The head commit of a pull request at this moment. */
  pullRequestHead(pullRequest: number): Promise<string>;
  /** All comments of a pull request, oldest first. */
  comments(pullRequest: number): Promise<readonly PostedComment[]>;
  createComment(pullRequest: number, body: string): Promise<PostedComment>;
  updateComment(id: number, body: string): Promise<PostedComment>;
  /** Deletes a comment; one that is gone already is no error. */
  deleteComment(id: number): Promise<void>;
  /** Creates a check run that is in progress. */
  createCheck(check: {
    readonly sha: string;
    readonly name: string;
    /** `run id/attempt` of who makes it. */
    readonly externalId: string;
    readonly output: CheckOutput;
  }): Promise<PostedCheck>;
  /** Shows `output`, adding its annotations to those that are there; with a conclusion the check run is complete. */
  updateCheck(
    id: number,
    update: { readonly conclusion: Conclusion | null; readonly output: CheckOutput },
  ): Promise<PostedCheck>;
}

/** Why a request failed. */
export type PublishFault =
  'unauthorized' | 'forbidden' | 'not-found' | 'refused' | 'rate-limited' | 'unavailable' | 'timeout';

/** A request to GitHub that failed, and will not be tried again. */
export class PublishError extends Error {
  override readonly name = 'PublishError';
  readonly fault: PublishFault;
  /** `null` when there was no answer. */
  readonly status: number | null;

  constructor(fault: PublishFault, status: number | null, options?: ErrorOptions & { readonly message?: string }) {
    super(options?.message ?? `${fault}${status === null ? '' : ` (${String(status)})`}`, options);
    this.fault = fault;
    this.status = status;
  }
}
