import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Delivery, GateName } from '../core/delivery.ts';
import { configError } from '../core/errors.ts';
import type { Files } from '../core/ports.ts';
import { readDelivery } from '../core/read-delivery.ts';
import type { Job, RunResult } from '../core/result.ts';

/** What a step leaves. */
interface Left {
  readonly run: RunResult;
  readonly asked: readonly GateName[];
  readonly job: Job;
  /** Whether the job had failed when this step began. */
  readonly jobFailed: boolean;
}

/** Where the results of one job's steps lie, until `actions/report` or a card gate gathers them. */
export interface Handover {
  /** Whether a step before the job's first gate failed; the first gate's answer holds for all that follow. */
  jobFailed(now: boolean): Promise<boolean>;
  /** Leaves a result, and returns it as other jobs may have it. */
  leave(left: Left): Promise<Delivery>;
  /** What steps of this job left so far, in their order. */
  read(): Promise<readonly Delivery[]>;
}

/** @param folder `$RUNNER_TEMP/ml-gates` */
export function openHandover(folder: string, files: Files): Handover {
  const results = path.join(folder, 'results');
  const read = async (): Promise<readonly Delivery[]> => {
    const found = await files.glob(results, '*.json');
    const all = await Promise.all(found.map(async (file) => readDelivery(await files.read(file), files.show(file))));
    return all.sort((a, b) => a.step - b.step);
  };
  return {
    jobFailed: async (now) => (await jobFacts(folder, now, files)).failed,
    async leave({ run, asked, job, jobFailed }) {
      const there = await read();
      refuseNamesakes(there, run);
      const { key } = await jobFacts(folder, jobFailed, files);
      const delivery: Delivery = {
        version: 1,
        job: { ...job, key },
        attempt: run.run.attempt ?? 1,
        step: (there.at(-1)?.step ?? 0) + 1,
        asked: distinct([...there.flatMap((one) => one.asked), ...asked]),
        result: run,
      };
      const name = `${key}-${String(delivery.step).padStart(4, '0')}.json`;
      await files.write(path.join(results, name), `${JSON.stringify(delivery)}\n`);
      return delivery;
    },
    read,
  };
}

/** What holds for a job from its first gate on. */
interface JobFacts {
  readonly failed: boolean;
  /** Tells this job from every other of the run, whatever they are called. */
  readonly key: string;
}

async function jobFacts(folder: string, failedNow: boolean, files: Files): Promise<JobFacts> {
  const file = path.join(folder, 'job.json');
  if ((await files.kind(file)) === 'absent')
    await files.write(file, JSON.stringify({ failed: failedNow, key: randomUUID() } satisfies JobFacts));
  const known = new TextDecoder().decode(await files.read(file));
  const [, failed, key] = /^\{"failed":(true|false),"key":"([0-9a-f-]{36})"\}$/.exec(known) ?? [];
  // what somebody wrote over says nothing good
  return { failed: failed !== 'false', key: key ?? 'unknown' };
}

function distinct(names: readonly GateName[]): readonly GateName[] {
  return [...new Map(names.map(({ config, gate }) => [JSON.stringify([config, gate]), { config, gate }])).values()];
}

/** Two steps with inline inputs and one name would overwrite each other: one of them would be lost. */
function refuseNamesakes(there: readonly Delivery[], ours: RunResult): void {
  const theirs = there.flatMap((one) => one.result.suites);
  for (const { config, gates } of ours.suites) {
    const others = theirs.filter((one) => one.config.path === config.path && one.config.sha256 !== config.sha256);
    const gate = others.flatMap((one) => one.gates).find((one) => gates.some(({ id }) => id === one.id));
    if (gate !== undefined)
      throw configError([
        {
          message: `another step of this job already ran ${gate.id} with other inputs`,
          hint: 'give each step a name: of its own',
        },
      ]);
  }
}
