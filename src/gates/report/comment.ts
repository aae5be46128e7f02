import type { ReportConfig } from '../../config/config.ts';
import { isGood } from '../../core/outcome.ts';
import type { PostedComment, Publisher } from '../../core/publisher.ts';
import type { RunResult } from '../../core/result.ts';
import { holdsAll, isShared, mergeComments, type Ours } from '../../report/comment.ts';
import { isMarked } from '../../report/comment-state.ts';

export type CommentMode = NonNullable<ReportConfig['comment']>;

interface CommentOptions {
  readonly mode: CommentMode;
  /** Lets other writers finish before we look again. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export type CommentOutcome =
  | { readonly kind: 'written'; readonly url: string }
  /** Not wanted by the mode, or there is no pull request. */
  | { readonly kind: 'unwanted' }
  /** The pull request has moved on to another head. */
  | { readonly kind: 'stale'; readonly head: string }
  /** Other writers kept overwriting it. */
  | { readonly kind: 'contested'; readonly url: string };

const rounds = 5;

/**
 * Writes our sections into the one comment. GitHub has no compare-and-swap, so a writer that others may race with looks again
 * after a moment: sections that went missing are merged again, and of several comments the oldest stays.
 */
export async function writeComment(
  publisher: Publisher,
  ours: Ours,
  { mode, wait }: CommentOptions,
): Promise<CommentOutcome> {
  const { pull_request: pullRequest, head_sha: head } = ours.run.run;
  if (mode === 'never' || pullRequest === null || head === null) return { kind: 'unwanted' };
  const now = await publisher.pullRequestHead(pullRequest);
  if (now !== head) return { kind: 'stale', head: now };
  let url = '';
  for (let round = 0; round < rounds; round += 1) {
    const mine = await ourComments(publisher, pullRequest);
    const [kept, ...copies] = mine;
    if (kept === undefined && !isWanted(mode, ours.run)) return { kind: 'unwanted' };
    if (kept !== undefined && copies.length === 0 && round > 0 && holdsAll(kept.body, ours))
      return { kind: 'written', url: kept.url };
    const written = await write(publisher, { pullRequest, mine, ours });
    url = written.url;
    if (kept !== undefined && copies.length === 0 && !isRaced(written.body, ours)) return { kind: 'written', url };
    await wait(moment(ours.run, round));
  }
  return { kind: 'contested', url };
}

async function ourComments(publisher: Publisher, pullRequest: number): Promise<readonly PostedComment[]> {
  const comments = await publisher.comments(pullRequest);
  return comments.filter((one) => one.mine && isMarked(one.body)).sort((a, b) => a.id - b.id);
}

/** Merges into the oldest of our comments, or makes the first; only then are copies deleted. */
async function write(
  publisher: Publisher,
  { pullRequest, mine, ours }: { pullRequest: number; mine: readonly PostedComment[]; ours: Ours },
): Promise<{ readonly url: string; readonly body: string }> {
  const body = mergeComments(
    mine.map((one) => one.body),
    ours,
  );
  const [kept, ...copies] = mine;
  if (kept === undefined) return { url: (await publisher.createComment(pullRequest, body)).url, body };
  const unchanged = kept.body.replaceAll('\r\n', '\n') === body;
  const { url } = unchanged ? kept : await publisher.updateComment(kept.id, body);
  for (const copy of copies) await publisher.deleteComment(copy.id);
  return { url, body };
}

/** Whether other jobs may be writing at this moment. */
function isRaced(body: string, ours: Ours): boolean {
  const matrix =
    (ours.writer ?? 'step') === 'step' &&
    ours.run.suites.some((suite) => suite.gates.some((gate) => gate.job.total > 1));
  return matrix || isShared(body, ours);
}

/** Longer than another writer needs from reading to writing; legs of a matrix do not look at the same moment. */
function moment(run: RunResult, round: number): number {
  const index = run.suites[0]?.gates[0]?.job.index ?? 0;
  return 1200 + (index % 8) * 150 + round * 400;
}

/** Whether a run is worth a first comment. One that is there is always kept up to date: it must not stay red, or green. */
function isWanted(mode: CommentMode, run: RunResult): boolean {
  switch (mode) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'on-failure':
      return run.verdict === 'fail' || run.verdict === 'error';
    case 'on-change':
      return run.verdict !== 'pass' || hasChange(run);
  }
}

function hasChange(run: RunResult): boolean {
  const findings = run.suites.flatMap((suite) => suite.gates.flatMap((gate) => gate.findings));
  return findings.some(
    ({ outcome, observed, baseline }) =>
      !isGood(outcome) ||
      outcome === 'improved' ||
      (observed !== undefined && baseline !== undefined && observed.value !== baseline.value),
  );
}
