import path from 'node:path';
import picomatch from 'picomatch';
import { compareText } from '../../core/compare-text.ts';
import { MlGatesError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import { verdictOfFindings, type GateResult, type Job, type SuiteResult } from '../../core/result.ts';
import { wildcard } from '../../core/wildcard.ts';
import { readBaseConfig } from './base-config.ts';
import { repositoryPath } from './base-files.ts';
import { removedConfig } from './policy-findings.ts';
import { openBase, severityOfLoosening, type Base } from './read-policy.ts';

/** Which configs a run reads. */
interface Asked {
  /** The pattern that configs are found by, absolute; `null` when a workflow gives its gates inline. */
  readonly pattern: string | null;
  readonly suites: readonly SuiteResult[];
  readonly job: Job;
  /** A config's folder and the ports that begin there. */
  readonly folder: string;
  readonly ports: Ports;
}

/** More than one change takes away; what lies beyond is not read. */
const mostRead = 20;

/**
 * Configs that stood at the base and are gone: those that the pattern would have found there, and, where a config is new, any that was
 * taken away with its coming, for it may be the same one under another name. Each is a suite with nothing but that finding.
 */
export async function goneConfigs(asked: Asked): Promise<readonly SuiteResult[]> {
  const { pattern, suites } = asked;
  const fresh = suites.filter(({ config }) => config.since?.change === 'new').map(({ config }) => config.path);
  if (pattern === null || (fresh.length === 0 && !wildcard.test(pattern))) return [];
  try {
    const base = await openBase(asked.ports);
    return base === null ? [] : await goneSince(base, { ...asked, pattern, fresh });
  } catch (thrown) {
    if (!(thrown instanceof MlGatesError) || thrown.kind !== 'unavailable') throw thrown;
    asked.ports.log.warning(`whether a config was taken away could not be looked up: ${thrown.message}`);
    return [];
  }
}

interface Since extends Asked {
  readonly pattern: string;
  readonly fresh: readonly string[];
}

async function goneSince(base: Base, asked: Since): Promise<readonly SuiteResult[]> {
  const { ports, folder, pattern, fresh } = asked;
  const { prefix } = base.history.repository;
  const root = path.resolve(folder, path.relative(prefix === '' ? '.' : prefix, '.'));
  const matches = picomatch(repositoryPath(prefix, folder, pattern), { posix: true, dot: true });
  const candidates = (await base.files.paths())
    .filter((file) => /\.ya?ml$/.test(file) && (fresh.length > 0 || matches(file)))
    .sort(compareText);
  const gone: SuiteResult[] = [];
  let read = 0;
  for (const file of candidates) {
    const absolute = path.join(root, file);
    if (read >= mostRead) break;
    if ((await ports.files.kind(absolute)) !== 'absent') continue;
    read += 1;
    const old = readBaseConfig(await base.files.read(file), file);
    if (old.kind !== 'valid') continue;
    const severity = severityOfLoosening(old.config, ports.surroundings);
    gone.push(
      suiteOf(ports.files.show(absolute), removedConfig(ports.files.show(absolute), severity, fresh), asked.job),
    );
  }
  return gone;
}

function suiteOf(shown: string, finding: Finding, job: Job): SuiteResult {
  const verdict = verdictOfFindings([finding]);
  const gate: GateResult = {
    id: 'policy',
    kind: 'policy',
    verdict,
    enforced: true,
    job,
    origin: 'unknown',
    baseline: null,
    measured: {},
    findings: [finding],
  };
  return { config: { path: shown, sha256: '' }, verdict, gates: [gate] };
}
