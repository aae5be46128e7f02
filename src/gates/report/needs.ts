import type { Problem } from '../../core/errors.ts';

export type NeedResult = 'success' | 'failure' | 'cancelled' | 'skipped';

/** How the jobs ended that a job needs, by their ids. */
export type Needs = ReadonlyMap<string, NeedResult>;

const results: readonly unknown[] = ['success', 'failure', 'cancelled', 'skipped'] satisfies NeedResult[];

/** Reads the input `needs`, `${{ toJSON(needs) }}`; `null` when it is not given, or the job needs none. */
export function readNeeds(text: string, problems: Problem[]): Needs | null {
  if (text === '') return null;
  const needs = new Map<string, NeedResult>();
  for (const [job, facts] of Object.entries(mappingOf(text) ?? { '': null }) as [string, unknown][]) {
    const result = resultOf(facts);
    if (!results.includes(result)) {
      problems.push({
        message: 'input needs does not say how each job ended',
        hint: 'write needs: ${{ toJSON(needs) }}',
      });
      return null;
    }
    needs.set(job, result as NeedResult);
  }
  return needs.size === 0 ? null : needs;
}

function resultOf(facts: unknown): unknown {
  return typeof facts === 'object' && facts !== null && 'result' in facts ? facts.result : undefined;
}

function mappingOf(text: string): object | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
