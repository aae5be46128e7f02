import { MlGatesError } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import type { Job, SuiteResult } from '../../core/result.ts';
import { wildcard } from '../../core/wildcard.ts';
import { openBase } from './open-base.ts';

/** Which configs a run reads. */
export interface Asked {
  /** The pattern that configs are found by, absolute; `null` when a workflow gives its gates inline. */
  readonly pattern: string | null;
  readonly suites: readonly SuiteResult[];
  readonly job: Job;
  /** A config's folder and the ports that begin there. */
  readonly folder: string;
  readonly ports: Ports;
}

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
    if (base === null) return [];
    const { goneSince } = await import('./gone-since.ts');
    return await goneSince(base, { ...asked, pattern, fresh });
  } catch (thrown) {
    if (!(thrown instanceof MlGatesError) || thrown.kind !== 'unavailable') throw thrown;
    asked.ports.log.warning(`whether a config was taken away could not be looked up: ${thrown.message}`);
    return [];
  }
}
