import { createHash } from 'node:crypto';
import { deliveryPrefix, type Delivery } from '../../core/delivery.ts';
import { inputError, type Problem } from '../../core/errors.ts';
import type { ArtifactFiles, RunArtifact } from '../../core/run-artifacts.ts';
import type { RunReader } from '../../core/run-reader.ts';
import { unzip } from '../../core/unzip.ts';
import type { Arrived } from '../report/complete.ts';
import { takeIn } from '../report/exchange.ts';
import type { TriggeringRun } from './triggering-run.ts';

/** What a run may leave that nobody trusts. */
const limits = { artifacts: 300, entries: 1, bytes: 4 * 1024 * 1024, total: 32 * 1024 * 1024 };

/**
 * What the run left, as bounded data that a schema holds: whoever opened the pull request wrote the code that made it. Of the run itself
 * nothing is believed that GitHub says.
 */
export async function gatherOwnRun(run: TriggeringRun, reader: RunReader): Promise<Arrived> {
  const { listed, more } = await reader.artifacts(run.id, deliveryPrefix);
  const { taken, left } = withinBudget(listed);
  const { deliveries, faults } = await takeIn(taken, (artifact) => filesOf(artifact, reader));
  const later = deliveries.filter(({ attempt }) => attempt > run.attempt);
  return {
    deliveries: deliveries.filter((one) => !later.includes(one)).map((one) => withFactsOf(run, one)),
    faults: [
      ...faults,
      ...later.map(({ job }): Problem => ({
        message: `a result of job ${job.name ?? ''} claims an attempt that there was not`,
      })),
      ...(left + more === 0 ? [] : [{ message: `${left + more} artifacts more than are read` }]),
    ],
  };
}

function withinBudget(all: readonly RunArtifact[]): { readonly taken: readonly RunArtifact[]; readonly left: number } {
  let total = 0;
  const taken = all.slice(0, limits.artifacts).filter(({ size }) => (total += size) <= limits.total);
  return { taken, left: all.length - taken.length };
}

async function filesOf(artifact: RunArtifact, reader: RunReader): Promise<ArtifactFiles> {
  const label = `the artifact ${artifact.name}`;
  const tooLarge = (): Error => inputError({ message: `${label} is larger than ${limits.bytes} bytes` });
  if (artifact.size > limits.bytes) throw tooLarge();
  const zip = await reader.zip(artifact);
  if (zip.length > limits.bytes) throw tooLarge();
  const digest = `sha256:${createHash('sha256').update(zip).digest('hex')}`;
  if (artifact.digest !== null && artifact.digest !== digest)
    throw inputError({ message: `${label} is not what was uploaded: its SHA-256 differs` });
  return unzip(zip, label, limits);
}

/** Where and when it ran is what GitHub says. */
function withFactsOf(run: TriggeringRun, delivery: Delivery): Delivery {
  const { result } = delivery;
  const facts = { ...result.run, run_id: run.id, head_sha: run.headSha, repository: null, pull_request: null };
  return { ...delivery, result: { ...result, run: facts } };
}
