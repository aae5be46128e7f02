import type { Repository } from '../../baseline/repository.ts';
import { commitAt, textAt } from '../../baseline/payload.ts';
import type { ChangeReader, PullRequestFacts } from '../../core/change-reader.ts';
import type { Reason } from '../../core/finding.ts';
import type { Json } from '../../core/json.ts';
import { parseInteger } from '../../core/number.ts';
import type { Surroundings } from '../../core/ports.ts';
import type { Acceptance } from '../../policy/accept.ts';
import { acceptLabel } from '../../policy/label.ts';
import { judgeLabel, notRead, type Judged } from './judge-label.ts';
import { mergedSince } from './merged-pulls.ts';

/** The labels that count for a run, and why others do not. */
export interface Acceptances {
  readonly list: readonly Acceptance[];
  readonly faults: readonly Reason[];
}

const none: Acceptances = { list: [], faults: [] };

interface Asked {
  readonly changes: ChangeReader;
  readonly surroundings: Surroundings;
  /** `null` without git: then nothing is known of what was merged. */
  readonly repository: Repository | null;
  /** The commit that was compared with; `null` when there was none. */
  readonly baseline: string | null;
}

/**
 * What was accepted of the change that a run is about: on a pull request by its own label, in a queue and on a branch by the labels of
 * the pull requests that came after the baseline. GitHub is asked only when something failed and a label may be there.
 */
export async function acceptancesOf(asked: Asked): Promise<Acceptances> {
  const { surroundings } = asked;
  if (surroundings.event === 'merge_group') return gathered(await ofQueue(asked));
  if (surroundings.pullRequest !== null) return gathered(await ofPullRequest(surroundings.pullRequest, asked));
  return surroundings.onRunner ? gathered(await ofBranch(asked)) : none;
}

function gathered(judged: readonly Judged[]): Acceptances {
  return {
    list: judged.flatMap((one) => ('acceptance' in one ? [one.acceptance] : [])),
    faults: judged.flatMap((one) => ('fault' in one ? [one.fault] : [])),
  };
}

/** The event tells the labels as they were when it happened; a run that is repeated has the event of the first. */
async function ofPullRequest(number: number, { changes, surroundings }: Asked): Promise<readonly Judged[]> {
  const { payload, attempt } = surroundings;
  if (!hasLabel(payload) && (attempt ?? 1) === 1) return [];
  const head = commitAt(payload, 'pull_request', 'head', 'sha');
  const author = textAt(payload, 'pull_request', 'user', 'login') ?? null;
  if (head === undefined) return [];
  return [await judgeLabel({ number, head, author }, { changes, sameHead: true, pushedAt: pushedAt(payload) })];
}

function hasLabel(payload: Surroundings['payload']): boolean {
  const pull = payload.pull_request;
  const labels: Json | undefined = isMapping(pull) ? pull.labels : undefined;
  if (!Array.isArray(labels)) return false;
  return (labels as readonly Json[]).some((label) => textAt(label, 'name')?.toLowerCase() === acceptLabel);
}

function isMapping(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What happens to a pull request is written into its event by GitHub: that of a push says when it was. */
function pushedAt(payload: Surroundings['payload']): string | undefined {
  const ofPush = ['opened', 'synchronize', 'reopened'].includes(textAt(payload, 'action') ?? '');
  return ofPush ? textAt(payload, 'pull_request', 'updated_at') : undefined;
}

/** An entry of the queue names its pull request; what was merged before it since the baseline is on the branch already. */
async function ofQueue(asked: Asked): Promise<readonly Judged[]> {
  const { surroundings, changes } = asked;
  const ref = textAt(surroundings.payload, 'merge_group', 'head_ref') ?? '';
  const number = parseInteger(/\/pr-(\d+)-[0-9a-f]{7,64}$/.exec(ref)?.[1] ?? '');
  const own =
    number === undefined
      ? []
      : await attempt(
          number,
          async () => {
            const pull = await changes.pullRequest(number);
            return pull === undefined ? [] : [pull];
          },
          asked,
        );
  const base = commitAt(surroundings.payload, 'merge_group', 'base_sha');
  const exact = asked.baseline === null || asked.baseline === base;
  return exact ? own : [...own, ...(await ofBranch(asked))];
}

async function ofBranch(asked: Asked): Promise<readonly Judged[]> {
  const { baseline, repository, changes } = asked;
  if (baseline === null || repository === null) return [];
  return attempt(null, () => mergedSince(baseline, repository, changes), asked);
}

/** The labels of pull requests that are to be found first. */
async function attempt(
  number: number | null,
  find: () => Promise<readonly PullRequestFacts[]>,
  { changes }: Asked,
): Promise<readonly Judged[]> {
  let pulls: readonly PullRequestFacts[];
  try {
    pulls = await find();
  } catch (thrown) {
    return [{ fault: notRead(thrown, number) }];
  }
  const labelled = pulls.filter(({ labels }) => labels.some((label) => label.toLowerCase() === acceptLabel));
  return Promise.all(labelled.map((pull) => judgeLabel(pull, { changes, sameHead: false })));
}
