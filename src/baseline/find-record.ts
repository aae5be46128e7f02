import { unavailableError } from '../core/errors.ts';
import type { Reason } from '../core/finding.ts';
import type { ArtifactFacts, CommitFacts, GitHubReader } from '../core/ports.ts';
import type { Provenance } from '../core/result.ts';
import type { RecordKey } from '../core/record.ts';
import { ancestorPages, commitsAhead } from './ancestors.ts';
import type { CommitChoice } from './commit-choice.ts';
import type { History } from './merge-base.ts';
import { readRecord, type GateRecord } from './read-record.ts';
import { recordName } from './record-name.ts';

/** What a gate is compared with when runs on the default branch record it. */
export type RecordLookup =
  | { readonly kind: 'found'; readonly record: GateRecord; readonly provenance: Provenance }
  /** There is none, and nobody failed to look. */
  | { readonly kind: 'absent'; readonly reason: Reason };

/** Whose record of which commit is wanted, and where it is looked for. */
interface Wanted {
  readonly key: RecordKey;
  readonly choice: Extract<CommitChoice, { readonly kind: 'found' }>;
  readonly history: History;
  /** Records of other branches do not count: anybody may push one. */
  readonly defaultBranch: string;
}

/**
 * The record of a commit, else of its nearest recorded ancestor on the default branch. A record counts when the run that made it was of
 * this repository's own code (a fork may have a branch of the same name), on the default branch, and started by a push, a schedule or
 * by hand.
 *
 * @throws `unavailable` when GitHub does not answer, `input` when a record that counts cannot be trusted.
 */
export async function findRecord(wanted: Wanted): Promise<RecordLookup> {
  const { github } = wanted.history;
  if (github === null) return { kind: 'absent', reason: { code: 'no-token' } };
  const search = new Search(wanted, github);
  for (;;) {
    const candidates = await search.next();
    if (candidates === undefined) break;
    for (const candidate of candidates) {
      if (!(await isTrusted(candidate.artifact, wanted, github))) continue;
      return { kind: 'found', ...(await read(candidate, wanted, github)) };
    }
  }
  return { kind: 'absent', reason: await search.reason() };
}

/** A record that may be the one, and how far its commit is from the one that is wanted. */
interface Candidate {
  readonly artifact: ArtifactFacts;
  readonly behind: number;
}

const artifactPages = 10;
const historyPages = 5;
const perPage = 100;

/** Goes through the records of a gate, the wanted commit's first, then from the nearest ancestor to the farthest. */
class Search {
  readonly #wanted: Wanted;
  readonly #github: GitHubReader;
  readonly #name: string;
  readonly #own: ArtifactFacts[] = [];
  readonly #tried = new Set<string>();
  #oldest = '';
  #page = 0;
  #complete = false;
  #commits: CommitFacts[] = [];
  #pagesOfHistory = 0;
  #history: ReturnType<typeof ancestorPages>;
  #wholeHistory = false;

  constructor(wanted: Wanted, github: GitHubReader) {
    this.#wanted = wanted;
    this.#github = github;
    this.#name = recordName(wanted.key);
    this.#history = ancestorPages(wanted.choice.commit, wanted.history);
  }

  /** The records of the next best commit, newest first; `undefined` when there is no other. */
  async next(): Promise<readonly Candidate[] | undefined> {
    const { commit } = this.#wanted.choice;
    if (this.#page === 0) await this.#moreArtifacts();
    for (;;) {
      const nearest =
        this.#tried.has(commit) || !this.#has(commit) ? await this.#nearest() : { sha: commit, behind: 0 };
      if (nearest !== undefined && this.#nothingNearerBeyond(nearest)) {
        this.#tried.add(nearest.sha);
        return this.#recordsOf(nearest.sha).map((artifact) => ({ artifact, behind: nearest.behind }));
      }
      if (!this.#complete) await this.#moreArtifacts();
      else if (nearest !== undefined || !(await this.#moreHistory())) return undefined;
    }
  }

  /** Why there is none. */
  async reason(): Promise<Reason> {
    const { commit, chosen } = this.#wanted.choice;
    const expired = this.#own.find((one) => one.headSha === commit && one.expired);
    const params = { commit, chosen };
    if (expired !== undefined)
      return { code: 'record-expired', params: { ...params, expired_at: expired.expiresAt ?? '' } };
    const open = await this.#github.openRuns(commit);
    const running = open.find((run) => trustedEvents.has(run.event) && run.headBranch === this.#wanted.defaultBranch);
    return { code: 'not-recorded', params: { ...params, ...(running === undefined ? {} : { running: running.url }) } };
  }

  #recordsOf(sha: string): readonly ArtifactFacts[] {
    return this.#own.filter((one) => one.headSha === sha && !one.expired).sort((a, b) => b.id - a.id);
  }

  #has(sha: string): boolean {
    return this.#own.some((one) => one.headSha === sha && !one.expired);
  }

  async #moreArtifacts(): Promise<void> {
    if (this.#page === artifactPages)
      throw unavailableError(
        `none of the newest ${artifactPages * perPage} records of ${this.#wanted.key.gate} is of an ancestor of ` +
          `${this.#wanted.choice.commit.slice(0, 7)}: bring the branch up to date, or commit the metrics`,
      );
    this.#page += 1;
    const artifacts = await this.#github.artifacts(this.#name, this.#page);
    this.#complete = artifacts.length < perPage;
    this.#oldest = artifacts.at(-1)?.createdAt ?? this.#oldest;
    this.#own.push(...artifacts.filter((one) => one.own && one.headBranch === this.#wanted.defaultBranch));
  }

  async #moreHistory(): Promise<boolean> {
    if (this.#wholeHistory || this.#pagesOfHistory === historyPages) return false;
    const page = await this.#history.next();
    if (page.done === true) return false;
    this.#pagesOfHistory += 1;
    this.#commits.push(...page.value.commits);
    this.#wholeHistory = page.value.whole;
    return true;
  }

  /** The nearest recorded ancestor that was not tried, among what is listed of both. */
  async #nearest(): Promise<{ sha: string; behind: number } | undefined> {
    const shas = new Set(
      this.#own.filter((one) => !one.expired && !this.#tried.has(one.headSha)).map((one) => one.headSha),
    );
    if (shas.size === 0) return undefined;
    if (this.#commits.length === 0) await this.#moreHistory();
    let best: { sha: string; behind: number } | undefined;
    for (const sha of shas) {
      const behind = commitsAhead(this.#commits, this.#wanted.choice.commit, sha)?.length;
      if (behind !== undefined && (best === undefined || behind < best.behind)) best = { sha, behind };
    }
    return best;
  }

  /** A commit is recorded after it was made: when all nearer commits are younger than the oldest record seen, theirs were seen too. */
  #nothingNearerBeyond({ sha, behind }: { sha: string; behind: number }): boolean {
    if (this.#complete || behind === 0) return true;
    const nearer = commitsAhead(this.#commits, this.#wanted.choice.commit, sha) ?? [];
    const oldest = Date.parse(this.#oldest);
    return nearer.every((one) => Date.parse(one.committed_at) > oldest);
  }
}

const trustedEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** What the list of artifacts does not say: who started the run. */
async function isTrusted(artifact: ArtifactFacts, { defaultBranch }: Wanted, github: GitHubReader): Promise<boolean> {
  const run = await github.workflowRun(artifact.runId);
  return (
    run !== undefined &&
    trustedEvents.has(run.event) &&
    run.headSha === artifact.headSha &&
    run.headBranch === defaultBranch
  );
}

async function read(
  { artifact, behind }: Candidate,
  { key, choice }: Wanted,
  github: GitHubReader,
): Promise<{ record: GateRecord; provenance: Provenance }> {
  const commit = artifact.headSha;
  const label = `the record of ${key.gate} at ${commit.slice(0, 7)} (artifact ${artifact.id})`;
  const zip = await github.artifactZip(artifact.id);
  if (zip === undefined)
    throw unavailableError(`${label} could not be downloaded: GitHub lists it and does not have it`);
  const record = await readRecord(zip, { key, commit, digest: artifact.digest, label });
  const { manifest } = record;
  const provenance: Provenance = {
    source: 'artifact',
    commit,
    chosen: choice.chosen,
    exact: behind === 0 && choice.exact,
    committed_at: manifest.committed_at,
    path: pathsOf(record),
    run_id: artifact.runId,
    expires_at: artifact.expiresAt,
    ...(behind === 0 ? {} : { behind, wanted: choice.commit }),
    ...(manifest.measured_at === manifest.commit ? {} : { measured_at: manifest.measured_at }),
  };
  return { record, provenance };
}

const pathsShown = 3;

function pathsOf({ files }: GateRecord): string {
  const paths = files.map(({ path }) => path);
  const more = paths.length - pathsShown;
  return paths.slice(0, pathsShown).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
