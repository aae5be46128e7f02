import { emptyActions, type ActionsStore } from './actions-store.ts';

/** What the in-memory GitHub knows. */
export interface GitHubState {
  url: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The token that is accepted; what it may write. */
  readonly token: string;
  readonly writes: { readonly comments: boolean; readonly checks: boolean };
  /** What another token may do, by permission; `null` when nobody knows it. */
  readonly grantsOf: ((token: string) => Readonly<Record<string, string>> | null) | null;
  readonly pulls: Map<number, FakePull>;
  readonly commits: Map<string, FakeCommit>;
  /** The folder of a real repository, which then answers for commits, trees, contents and comparisons. */
  readonly git: string | null;
  readonly comments: FakeComment[];
  readonly checkRuns: FakeCheckRun[];
  readonly actions: ActionsStore;
  readonly events: FakeIssueEvent[];
  /** By login; who is not here may read. */
  readonly collaborators: Map<string, 'admin' | 'write' | 'read' | 'none'>;
}

export interface FakePull {
  readonly head: string;
  readonly base: string;
  /** The branch of the head; `feature` where it does not matter. */
  readonly branch?: string;
  /** Whether the head lies in somebody's fork. */
  readonly fork?: boolean;
  readonly author?: string;
  readonly title?: string;
  readonly labels?: readonly string[];
  /** The commit on the base branch that it was merged with. */
  readonly merged?: string;
}

export interface FakeComment {
  readonly id: number;
  readonly pull: number;
  body: string;
  readonly login: string;
}

export interface FakeCheckRun {
  readonly id: number;
  name: string;
  head_sha: string;
  status: string;
  conclusion: string | null;
  details_url: string | null;
  external_id: string | null;
  /** ISO 8601; absent while it runs. */
  completed_at?: string;
  /** The app that made it, by default GitHub Actions. */
  readonly app?: string;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: unknown[];
}

export interface FakeCommit {
  readonly parents: readonly string[];
  /** Files of its tree, by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** A label that somebody set or took away. */
export interface FakeIssueEvent {
  readonly issue: number;
  readonly event: 'labeled' | 'unlabeled';
  readonly label: string;
  readonly actor: string;
  readonly created_at: string;
}

/** A GitHub that knows nothing but its repository. */
export function emptyGitHub(overrides: Partial<GitHubState> = {}): GitHubState {
  return {
    url: '',
    repository: 'acme/churn',
    token: 'ghs_test',
    writes: { comments: true, checks: true },
    grantsOf: null,
    pulls: new Map(),
    commits: new Map(),
    git: null,
    comments: [],
    checkRuns: [],
    actions: emptyActions(),
    events: [],
    collaborators: new Map(),
    ...overrides,
  };
}
