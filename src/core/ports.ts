import type { ChangeReader } from './change-reader.ts';
import type { Json } from './json.ts';

/** A file that was opened once. */
export interface OpenFile {
  /** What the system calls it. */
  readonly descriptor: number;
  /** Bytes. */
  readonly size: number;
  close(): Promise<void>;
}

/** Another thread of this process. Messages are copied. */
export interface Thread {
  send(message: unknown): void;
  /** Called with each message, and with what ended the thread before its time. */
  listen(onMessage: (message: unknown) => void, onFailure: (thrown: unknown) => void): void;
  end(): void;
}

/** Threads beside this one. */
export interface Threads {
  /** How many are worth having, with this one. */
  readonly most: number;
  /** Starts one that does a kind of work. */
  start(work: string): Thread;
}

/** Files as a gate may see them: on a runner contained in the workspace and RUNNER_TEMP, locally the disk. Paths are absolute. */
export interface Files {
  /** The path that reports show: relative to the repository root, with `/`. */
  show(path: string): string;
  /** What lies at `path`, links followed (and refused where they lead out). */
  kind(path: string): Promise<'file' | 'folder' | 'absent'>;
  /** The size in bytes; an `input` error when it is not a readable file. */
  size(path: string): Promise<number>;
  /** The whole file; an `input` error that says what is wrong when it is absent, a folder, unreadable or larger than `limit` bytes. */
  read(path: string, options?: { limit?: number }): Promise<Uint8Array>;
  /** The bytes from `start` to before `end`, fewer where the file ends before. Errors as `read`. */
  slice(path: string, range: { readonly start: number; readonly end: number }): Promise<Uint8Array>;
  /**
   * The bytes in order, in chunks. Errors as `read`.
   * @param options `passing`: each chunk is used up before the next is asked for, which may lie in the same memory
   */
  stream(path: string, options?: { readonly passing?: boolean }): AsyncIterable<Uint8Array>;
  /** A file whose ranges may be read by any thread of this process, where files are on a disk; to be closed. Errors as `read`. */
  open?(path: string): Promise<OpenFile>;
  /** Absolute paths that match a glob written relative to `folder`, sorted; a pattern without wildcards is itself, present or not. */
  glob(folder: string, pattern: string): Promise<readonly string[]>;
  /** Writes a file whole (a temporary file beside it, then a rename), making its folders. */
  write(path: string, content: string | Uint8Array | Iterable<string>): Promise<void>;
}

/** The git of the folder that the config lies in. */
export interface Git {
  /** Runs git there with `safe.directory` given, no prompt, no hooks, a deadline. A missing git answers code 127. */
  run(
    args: readonly string[],
  ): Promise<{ readonly code: number; readonly stdout: Uint8Array; readonly stderr: string }>;
}

/** What a gate asks of GitHub: reads alone. `undefined` is "does not exist" (404 about the thing); anything else that fails is thrown as `unavailable`. */
export interface GitHubReader {
  /** The bytes of a file (relative to the repository root) at a commit, by the raw media type. */
  contents(path: string, commit: string): Promise<Uint8Array | undefined>;
  /** What all files at a commit are: path → id of the blob, or of a submodule's commit. */
  tree(commit: string): Promise<ReadonlyMap<string, string> | undefined>;
  /** What a blob holds, by its id: of a link, where it leads to. */
  blob(id: string): Promise<Uint8Array | undefined>;
  /** The merge base of two commits. */
  mergeBase(base: string, head: string): Promise<string | undefined>;
  /** Parents and committer date of a commit. */
  commit(sha: string): Promise<{ readonly parents: readonly string[]; readonly committed_at: string } | undefined>;
  /** A commit and what it is made of, newest first, 100 a page; pages begin at 1. */
  ancestors(commit: string, page: number): Promise<readonly CommitFacts[]>;
  /** The artifacts of this name in the whole repository, newest first, 100 a page; pages begin at 1. */
  artifacts(name: string, page: number): Promise<readonly ArtifactFacts[]>;
  /** The zip of an artifact; `undefined` when it is no longer there. */
  artifactZip(id: number): Promise<Uint8Array | undefined>;
  workflowRun(id: number): Promise<WorkflowRunFacts | undefined>;
  /** The workflow runs of a commit that have not ended, newest first. */
  openRuns(commit: string): Promise<readonly WorkflowRunFacts[]>;
}

/** What GitHub says of a commit. */
export interface CommitFacts {
  readonly sha: string;
  readonly parents: readonly string[];
  /** ISO 8601. */
  readonly committed_at: string;
}

/** What GitHub says of an artifact. */
export interface ArtifactFacts {
  readonly id: number;
  /** `sha256:…` of the zip; `null` where GitHub knows none. */
  readonly digest: string | null;
  readonly expired: boolean;
  readonly expiresAt: string | null;
  readonly createdAt: string;
  readonly runId: number;
  readonly headSha: string;
  readonly headBranch: string;
  /** Whether the run was of this repository's own code, not of a fork's. */
  readonly own: boolean;
}

/** What GitHub says of a workflow run. */
export interface WorkflowRunFacts {
  readonly id: number;
  /** `push`, `schedule`, … */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  /** Its page. */
  readonly url: string;
}

/** Where this run takes place; everything `null` or `false` on somebody's own machine. */
export interface Surroundings {
  readonly onRunner: boolean;
  /** `pull_request`, `push`, … */
  readonly event: string | null;
  readonly payload: Readonly<Record<string, Json>>;
  readonly repository: string | null;
  /** GITHUB_REF: `refs/heads/main`. */
  readonly ref: string | null;
  /** GITHUB_SHA. */
  readonly sha: string | null;
  /** The commit that checks and comments are about: the pull request's head, else `sha`. */
  readonly headSha: string | null;
  readonly pullRequest: number | null;
  readonly runId: number | null;
  readonly attempt: number | null;
  /** The workflow file, relative to the repository root. */
  readonly workflow: string | null;
  /** `https://github.com` or the GHES host. */
  readonly serverUrl: string;
  /** The folder that shown paths are relative to. */
  readonly root: string;
}

/** Lines for somebody who waits: progress on a terminal, groups and debug lines in a runner's log. */
export interface Log {
  /** Replaces the last progress line; nothing where nobody watches. */
  progress(text: string): void;
  /** What is told from now on belongs to this: a gate. */
  begin?(title: string): void;
  warning(text: string): void;
  debug(text: string): void;
}

/** Everything that a gate reaches the world through. */
export interface Ports {
  readonly files: Files;
  readonly git: Git;
  /** `null` without a token. */
  readonly github: GitHubReader | null;
  /** The same GitHub, asked about the change itself; `null` or absent without a token. */
  readonly changes?: ChangeReader | null;
  readonly surroundings: Surroundings;
  readonly log: Log;
  /** Absent where there is this thread alone. */
  readonly threads?: Threads;
}
