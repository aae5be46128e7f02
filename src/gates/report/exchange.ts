import { createHash } from 'node:crypto';
import { deliveryFile, deliveryPrefix, type Delivery } from '../../core/delivery.ts';
import { asError, inputError, MlGatesError, type Problem } from '../../core/errors.ts';
import { deliveryBytes, readDelivery } from '../../core/read-delivery.ts';
import type { ArtifactFiles, RunArtifact, RunArtifacts } from '../../core/run-artifacts.ts';
import { artifactName } from '../../host/artifact.ts';
import type { Arrived } from './complete.ts';

/** A run may be re-run for 30 days, and results of jobs that do not run again are needed as long. */
const retentionDays = 30;

/** What an artifact that hands over may hold. */
const deliveryLimits = { entries: 1, bytes: deliveryBytes };

const longestReadable = 90;

/**
 * The name of a delivery's artifact: job, leg, config and gate as far as a name can hold them, then the attempt and a hash that makes it
 * the only one of its name.
 */
export function deliveryName({ job, attempt, step, result }: Delivery): string {
  const configs = result.suites.map(({ config }) => config.path);
  const gates = result.suites.flatMap((suite) => suite.gates.map(({ id }) => id));
  const only = [configs, gates].flatMap((names) => (names.length === 1 ? names : []));
  const readable = artifactName([job.name, job.leg, ...only]).slice(0, longestReadable);
  const unique = createHash('sha256')
    .update(JSON.stringify([job.key, step]))
    .digest('hex')
    .slice(0, 16);
  return `${deliveryPrefix}${readable}-${attempt}-${unique}`;
}

/** Uploads what a step left for other jobs. @returns what to warn of: the verdict of this step does not depend on it */
export async function sendDelivery(artifacts: RunArtifacts | null, delivery: Delivery): Promise<string | null> {
  if (artifacts === null) return null;
  try {
    const files = new Map([[deliveryFile, `${JSON.stringify(delivery)}\n`]]);
    await artifacts.upload(deliveryName(delivery), files, { retentionDays });
    return null;
  } catch (thrown) {
    return `the results of this step were not handed over to other jobs: ${asError(thrown).message}. A report in another job lacks them, and says so as an error.`;
  }
}

/** What a call of the artifacts' port brings for a delivery. */
type Download = (artifact: RunArtifact) => Promise<ArtifactFiles>;

/** What jobs of this run handed over so far. What of it cannot be had is told, never left out. */
export async function receiveDeliveries(artifacts: RunArtifacts, there: readonly Delivery[]): Promise<Arrived> {
  const known = new Set(there.map(deliveryName));
  try {
    const wanted = (await artifacts.list()).filter(({ name }) => name.startsWith(deliveryPrefix) && !known.has(name));
    return await takeIn(wanted, (artifact) => artifacts.download(artifact, deliveryLimits));
  } catch (thrown) {
    return { deliveries: [], faults: [problemOf(thrown)] };
  }
}

const atOnce = 8;

/** Downloads and reads artifacts, some at a time. After a service that does not answer nothing more is tried. */
export async function takeIn(wanted: readonly RunArtifact[], download: Download): Promise<Arrived> {
  const queue = [...wanted].sort((a, b) => a.id - b.id);
  const deliveries: Delivery[] = [];
  const faults: Problem[] = [];
  let silent = false;
  const work = async (): Promise<void> => {
    for (let artifact = queue.shift(); artifact !== undefined && !silent; artifact = queue.shift())
      try {
        deliveries.push(await delivered(artifact, download));
      } catch (thrown) {
        faults.push(problemOf(thrown));
        silent ||= thrown instanceof MlGatesError && thrown.kind === 'unavailable';
      }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const left = wanted.length - deliveries.length - faults.length;
  if (left > 0) faults.push({ message: `${left} more results of other jobs were not downloaded`, hint: again });
  return { deliveries, faults };
}

const again = 'run the job of the report again';

async function delivered(artifact: RunArtifact, download: Download): Promise<Delivery> {
  const label = `the artifact ${artifact.name}`;
  const bytes = (await download(artifact)).get(deliveryFile);
  if (bytes === undefined)
    throw inputError({ message: `${label} is not a result of a gate: it has no ${deliveryFile}` });
  return readDelivery(bytes, label);
}

function problemOf(thrown: unknown): Problem {
  if (thrown instanceof MlGatesError && thrown.kind !== 'internal') return { hint: again, ...thrown.problems[0] };
  throw thrown;
}
