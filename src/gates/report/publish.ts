import type { Publisher } from '../../core/publisher.ts';
import type { RunResult } from '../../core/result.ts';
import type { Writer } from '../../report/comment-section.ts';
import type { Links } from '../../report/links.ts';
import { completeChecks, noChecks, type OpenChecks } from './check.ts';
import { writeComment, type CommentMode, type CommentOutcome } from './comment.ts';
import { warningsOf, type Failure } from './warnings.ts';

interface PublishPorts {
  /** `null` without a token: nothing is posted, and nothing is missing. */
  readonly publisher: Publisher | null;
  readonly wait: (milliseconds: number) => Promise<void>;
}

interface PublishOptions {
  readonly links: Links;
  readonly comment: CommentMode;
  /** The check runs that were begun; completed here. */
  readonly checks?: OpenChecks;
  readonly writer?: Writer;
}

/** What was posted. A post that failed is a warning and never changes a verdict. */
interface Published {
  readonly commentUrl: string | null;
  readonly checkUrl: string | null;
  readonly warnings: readonly string[];
}

/** Completes the check runs and writes the comment. Never throws. */
export async function publish(run: RunResult, ports: PublishPorts, options: PublishOptions): Promise<Published> {
  const { publisher, wait } = ports;
  if (publisher === null) return { commentUrl: null, checkUrl: null, warnings: [] };
  const { links, comment: mode, checks = noChecks, writer = 'step' } = options;
  const checked = await completeChecks(publisher, checks, { run, links });
  const commented = await attempt(() => writeComment(publisher, { run, links, writer }, { mode, wait }));
  const failures: readonly Failure[] = [
    ...('thrown' in commented ? [{ what: 'comment' as const, thrown: commented.thrown }] : []),
    ...checks.failures,
    ...checked.failures,
  ];
  const outcome = 'thrown' in commented ? null : commented;
  return {
    commentUrl: outcome !== null && 'url' in outcome ? outcome.url : null,
    checkUrl: checked.url,
    warnings: [...warningsOf(failures), ...remarks(outcome, run)],
  };
}

async function attempt(work: () => Promise<CommentOutcome>): Promise<CommentOutcome | { readonly thrown: unknown }> {
  try {
    return await work();
  } catch (thrown) {
    return { thrown };
  }
}

function remarks(outcome: CommentOutcome | null, run: RunResult): readonly string[] {
  if (outcome?.kind === 'stale')
    return [
      `the comment was not written: the pull request is at ${outcome.head.slice(0, 7)} by now, and this run measured ${run.run.head_sha?.slice(0, 7) ?? 'another commit'}`,
    ];
  if (outcome?.kind === 'contested')
    return ['other jobs kept overwriting the comment; it may lack a part of this result until the next run'];
  return [];
}
