import { createHash } from 'node:crypto';
import path from 'node:path';
import { configError, inputError } from '../core/errors.ts';
import type { Files } from '../core/ports.ts';
import type { GateResult, RunResult, SuiteResult } from '../core/result.ts';
import type { Verdict } from '../core/verdict.ts';

/** Where the results of one job's steps lie, until `actions/report` or a card gate gathers them. */
export interface Handover {
  /** Whether a step before the job's first gate failed; the first gate's answer holds for all that follow. */
  jobFailed(now: boolean): Promise<boolean>;
  write(run: RunResult): Promise<void>;
  /** The suites that steps of this job left, each gate once. */
  read(): Promise<readonly SuiteResult[]>;
}

/** @param folder `$RUNNER_TEMP/ml-gates` */
export function openHandover(folder: string, files: Files): Handover {
  const results = path.join(folder, 'results');
  const read = async (): Promise<readonly SuiteResult[]> => {
    const found = await files.glob(results, '*.json');
    return gatherSuites(await Promise.all(found.map((file) => readResult(file, files))));
  };
  return {
    async jobFailed(now) {
      const file = path.join(folder, 'job.json');
      if ((await files.kind(file)) === 'absent') await files.write(file, JSON.stringify({ failed: now }));
      const text = new TextDecoder().decode(await files.read(file));
      return text !== JSON.stringify({ failed: false });
    },
    async write(run) {
      refuseNamesakes(await read(), run.suites);
      for (const suite of run.suites)
        for (const gate of suite.gates) {
          const key = createHash('sha256')
            .update(JSON.stringify([suite.config.path, gate.id]))
            .digest('hex')
            .slice(0, 16);
          const alone: RunResult = {
            ...run,
            verdict: gate.verdict,
            suites: [{ ...suite, verdict: gate.verdict, gates: [gate] }],
          };
          await files.write(path.join(results, `${key}.json`), `${JSON.stringify(alone)}\n`);
        }
    },
    read,
  };
}

/** The gates of several results, by config. */
export function gatherSuites(suites: readonly SuiteResult[]): readonly SuiteResult[] {
  const gathered = new Map<string, SuiteResult>();
  for (const suite of suites) {
    const known = gathered.get(suite.config.path);
    const gates: readonly GateResult[] = [...(known?.gates ?? []), ...suite.gates];
    gathered.set(suite.config.path, { ...suite, gates });
  }
  return [...gathered.values()];
}

/** Two steps with inline inputs and one name would overwrite each other: one of them would be lost. */
function refuseNamesakes(there: readonly SuiteResult[], ours: readonly SuiteResult[]): void {
  for (const suite of ours) {
    const other = there.find(
      (one) => one.config.path === suite.config.path && one.config.sha256 !== suite.config.sha256,
    );
    const gate = other?.gates.find((one) => suite.gates.some(({ id }) => id === one.id));
    if (gate !== undefined)
      throw configError([
        {
          message: `another step of this job already ran ${gate.id} with other inputs`,
          hint: 'give each step a name: of its own',
        },
      ]);
  }
}

async function readResult(file: string, files: Files): Promise<SuiteResult> {
  const text = new TextDecoder().decode(await files.read(file));
  try {
    const [suite] = (JSON.parse(text) as { readonly suites: readonly unknown[] }).suites;
    if (isSuite(suite)) return suite;
  } catch {
    // said below
  }
  throw inputError({ message: `${files.show(file)} is not a result of a gate`, where: { file: files.show(file) } });
}

type Facts = Readonly<Record<string, unknown>>;

function isMapping(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What readers of a result go by is there and of its kind: half a result is none. */
function isSuite(value: unknown): value is SuiteResult {
  if (!isMapping(value) || !isMapping(value.config) || !isVerdict(value.verdict)) return false;
  const { path: shown, sha256 } = value.config;
  return (
    typeof shown === 'string' && typeof sha256 === 'string' && Array.isArray(value.gates) && value.gates.every(isGate)
  );
}

function isGate(value: unknown): value is GateResult {
  if (!isMapping(value) || typeof value.id !== 'string' || typeof value.kind !== 'string') return false;
  const { verdict, enforced, job, measured, findings } = value;
  return (
    isVerdict(verdict) &&
    typeof enforced === 'boolean' &&
    isMapping(job) &&
    isMapping(measured) &&
    Array.isArray(findings) &&
    findings.every((one) => isMapping(one) && typeof one.outcome === 'string' && typeof one.severity === 'string')
  );
}

function isVerdict(value: unknown): value is Verdict {
  return value === 'pass' || value === 'warn' || value === 'fail' || value === 'error';
}
