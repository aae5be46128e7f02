import type { Suite } from '../config/config.ts';
import type { Delivery } from '../core/delivery.ts';
import { configError } from '../core/errors.ts';
import type { Job, SuiteResult } from '../core/result.ts';
import type { RunArtifacts } from '../core/run-artifacts.ts';
import { worst } from '../core/verdict.ts';
import { legsOf, type Answer } from './report/legs.ts';
import { receiveDeliveries } from './report/exchange.ts';

interface Wanted {
  readonly suites: readonly Suite[];
  /** The gates that this step runs itself. */
  readonly only: ReadonlySet<string>;
  readonly job: Job;
}

interface Sources {
  /** What steps of this job left. */
  readonly there: readonly Delivery[];
  readonly artifacts: RunArtifacts | null;
  readonly warn: (text: string) => void;
}

/**
 * What other gates of the suites found, for a card: in this job, and, as far as the card needs it, in other jobs.
 * @throws a `config` error where legs of a matrix measured what one card is to tell
 */
export async function earlierResults(wanted: Wanted, sources: Sources): Promise<readonly SuiteResult[]> {
  const { there, artifacts, warn } = sources;
  const own = legsOf(there).flatMap((leg) => leg.answers);
  if (artifacts === null || !wanted.suites.some((suite) => lacksGates(suite, own, wanted.only))) return suitesOf(own);
  const { deliveries, faults } = await receiveDeliveries(artifacts, there);
  for (const { message } of faults) warn(`results of other jobs are not in the card: ${message}`);
  const others = legsOf(deliveries)
    .flatMap((leg) => leg.answers)
    .filter((answer) => !own.some((one) => isSame(one, answer)));
  return suitesOf([...own, ...others.filter((answer) => isTold(answer, others, wanted))]);
}

function isSame(a: Answer, b: Answer): boolean {
  return a.config.path === b.config.path && a.gate.id === b.gate.id;
}

/** Whether a card is to be made in this step of gates that neither it nor a step before it ran. */
function lacksGates(suite: Suite, own: readonly Answer[], only: ReadonlySet<string>): boolean {
  const ran = own.filter(({ config }) => config.path === suite.path).map(({ gate }) => gate.id);
  const runsCard = suite.gates.some(({ id, kind }) => kind === 'card' && only.has(id));
  return runsCard && suite.gates.some(({ id, kind }) => kind !== 'card' && !only.has(id) && !ran.includes(id));
}

/** Of several legs a card tells of the one with the same matrix values. */
function isTold(answer: Answer, others: readonly Answer[], { suites, job }: Wanted): boolean {
  const same = others.filter((one) => isSame(one, answer));
  if (same.length === 1) return true;
  if (same.filter(({ gate }) => gate.job.leg === job.leg).length === 1) return answer.gate.job.leg === job.leg;
  if (!suites.some(({ path }) => path === answer.config.path)) return false;
  throw configError([
    {
      message: `${answer.gate.id} ran in ${same.length} legs, and one card tells of one`,
      hint: 'run the card gate in each leg',
    },
  ]);
}

function suitesOf(answers: readonly Answer[]): readonly SuiteResult[] {
  const byConfig = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { path } = answer.config;
    byConfig.set(path, [...(byConfig.get(path) ?? []), answer]);
  }
  return [...byConfig.values()].map((same) => ({
    config: { path: '', sha256: '', ...same[0]?.config },
    verdict: worst(same.map(({ gate }) => gate.verdict)),
    gates: same.map(({ gate }) => gate),
  }));
}
