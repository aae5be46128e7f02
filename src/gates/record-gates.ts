import { committedAt } from '../baseline/file-at-commit.ts';
import { defaultBranch } from '../baseline/default-branch.ts';
import { makeRecord } from '../baseline/make-record.ts';
import { recordName } from '../baseline/record-name.ts';
import { openRepository, type Repository } from '../baseline/repository.ts';
import { asError } from '../core/errors.ts';
import type { Ports, Surroundings } from '../core/ports.ts';
import type { GateResult } from '../core/result.ts';
import type { RunArtifacts } from '../core/run-artifacts.ts';
import type { Runner } from '../host/runner.ts';
import { mayRecord } from './recording-place.ts';
import { bestOfFindings } from './best-of-findings.ts';
import type { Run } from './run-all.ts';
import type { GateRecording } from './run-gates.ts';

/** What a run kept for later comparison. */
export interface Recorded {
  /** Ids of the gates that were recorded. */
  readonly gates: readonly string[];
  /** Why a gate that should have been recorded was not; the verdict does not depend on it. */
  readonly warnings: readonly string[];
}

interface Place {
  /** `null` where the runner keeps none. */
  readonly artifacts: RunArtifacts | null;
  readonly ports: Pick<Ports, 'git' | 'surroundings' | 'github'>;
}

const nothing: Recorded = { gates: [], warnings: [] };

/**
 * Records the gates of a run on the default branch, for the pull requests after it. A gate counts when its own verdict is `pass` or
 * `warn`, whatever became of the others. Pull requests and merge queues record nothing: what they measure is not on the branch yet.
 */
export async function recordGates(run: Run, at: Place): Promise<Recorded> {
  try {
    return await recordAll(run, at);
  } catch (thrown) {
    return { gates: [], warnings: [`nothing was recorded for the next pull request: ${asError(thrown).message}`] };
  }
}

async function recordAll(run: Run, { artifacts, ports }: Place): Promise<Recorded> {
  const worthy = recordables(run);
  if (worthy.length === 0) return nothing;
  const repository = await recordedRepository(ports);
  if (repository === undefined) return nothing;
  if (artifacts === null)
    return {
      gates: [],
      warnings: ['nothing was recorded for the next pull request: this runner keeps no artifacts of version 4'],
    };
  const committed_at = await committedAt(repository.head, { repository, github: ports.github });
  const commit = { commit: repository.head, committed_at };
  // all at once: a service that does not answer is waited for once, not for each gate
  const attempts = await Promise.all(
    worthy.map(async (one) => ({
      id: one.gate.id,
      problem: await record(one, commit, { artifacts, surroundings: ports.surroundings }),
    })),
  );
  return {
    gates: attempts.flatMap(({ id, problem }) => (problem === undefined ? [id] : [])),
    warnings: attempts.flatMap(({ id, problem }) =>
      problem === undefined ? [] : [`${id} was not recorded for the next pull request: ${problem}`],
    ),
  };
}

/** Says on the runner what the next pull request will be compared with. */
export async function announceRecords(
  { gates, warnings }: Recorded,
  runner: Pick<Runner, 'print' | 'summary' | 'warning'>,
): Promise<void> {
  for (const warning of warnings) runner.warning(warning);
  if (gates.length === 0) return;
  runner.print(`Recorded for the next pull request: ${gates.join(', ')}`);
  await runner.summary(`\n<sub>Recorded for the next pull request: ${gates.join(', ')}</sub>\n`);
}

interface Worthy {
  readonly gate: GateResult & { readonly verdict: 'pass' | 'warn' };
  readonly recording: GateRecording;
}

function recordables({ result, recordings }: Run): readonly Worthy[] {
  return result.suites.flatMap((suite) =>
    suite.gates.flatMap((gate) => {
      const recording = recordings?.get(suite.config.path)?.get(gate.id);
      const { verdict } = gate;
      if (recording === undefined || verdict === 'fail' || verdict === 'error') return [];
      return [{ gate: { ...gate, verdict }, recording }];
    }),
  );
}

/** The repository, when what is checked out is the newest commit of a push to the default branch, or of a run on it. */
async function recordedRepository({
  git,
  surroundings,
}: Pick<Ports, 'git' | 'surroundings'>): Promise<Repository | undefined> {
  if (!mayRecord(surroundings)) return undefined;
  const opened = await openRepository(git);
  if (opened.kind === 'absent' || opened.repository.head !== surroundings.sha) return undefined;
  const branch = await defaultBranch(surroundings, opened.repository);
  return branch !== undefined && surroundings.ref === `refs/heads/${branch.name}` ? opened.repository : undefined;
}

/** What kept a gate from being recorded, if anything did. */
async function record(
  { gate, recording: { key, recordable } }: Worthy,
  commit: { readonly commit: string; readonly committed_at: string | null },
  { artifacts, surroundings }: { readonly artifacts: RunArtifacts; readonly surroundings: Surroundings },
): Promise<string | undefined> {
  const accepted = gate.findings.some(({ outcome }) => outcome === 'waived');
  try {
    const best = bestOfFindings(
      { findings: gate.findings, testSet: recordable.test_set ?? null },
      recordable.measured_at ?? commit.commit,
    );
    const facts = { verdict: gate.verdict, accepted, measured: gate.measured, best };
    const files = makeRecord({ key, ...commit, ...facts, recordable });
    await artifacts.upload(recordName(key), files, { replace: (surroundings.attempt ?? 1) > 1 });
    return undefined;
  } catch (thrown) {
    return asError(thrown).message;
  }
}
