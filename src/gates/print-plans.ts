import type { Suite } from '../config/config.ts';
import { configError } from '../core/errors.ts';
import type { Files } from '../core/ports.ts';
import type { Plan } from '../plan/plan.ts';
import { planOf } from './validate-data/plan-of.ts';
import { loadSchema } from './validate-data/schema-file.ts';

/** The plans of some suites as JSON. @throws MlGatesError `config`, as {@link plansOf} */
export async function planText(suites: readonly Suite[], files: Files): Promise<string> {
  return `${JSON.stringify(await plansOf(suites, files), null, 2)}\n`;
}

/**
 * What the data gates of some suites will execute, as plain data.
 * @throws MlGatesError `config` when a schema is wrong, or when no gate has a plan
 */
async function plansOf(suites: readonly Suite[], files: Files): Promise<Readonly<Record<string, Plan>>> {
  const plans: [string, Plan][] = [];
  for (const { gates, folder, locate, path } of suites)
    for (const { kind, id, config } of gates) {
      if (kind !== 'data') continue;
      const inputs = { id, config, folder, locate, prefix: id.split('/') };
      const name = suites.length === 1 ? id : `${path}#${id}`;
      plans.push([name, planOf(inputs, await loadSchema(inputs, files))]);
    }
  if (plans.length === 0)
    throw configError([{ message: 'no data gate is declared: there is no plan', hint: 'add data:' }]);
  return Object.fromEntries(plans);
}
