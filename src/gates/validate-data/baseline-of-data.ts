import type { Ports } from '../../core/ports.ts';
import { isAgainstBaseline } from '../../plan/profile-demand.ts';
import type { Baseline } from './baseline.ts';
import { findDataFiles, type DataFile } from './data-files.ts';
import type { DataInputs } from './inputs.ts';
import { planOf } from './plan-of.ts';
import type { Profiled } from './profile-files.ts';
import { loadSchema } from './schema-file.ts';
import { dialectFor } from './terms.ts';

/** What a data gate would be compared with; `null` where nothing is. Its own data is not read. */
export async function baselineOfData(inputs: DataInputs, ports: Ports): Promise<Baseline | null> {
  const dataFiles = await findDataFiles(inputs, ports.files);
  const loaded = await loadSchema(inputs, ports.files);
  const plan = planOf(inputs, loaded);
  return comparedWith(inputs, { plan, dialect: dialectFor(inputs.config, loaded), ports, dataFiles });
}

/** What data is compared with; `null` where nothing is: then nobody is asked. */
export async function comparedWith(
  inputs: DataInputs,
  { dataFiles, ...reading }: Profiled & { readonly dataFiles: readonly DataFile[] },
): Promise<Baseline | null> {
  if (!reading.plan.ofProfile.some(isAgainstBaseline)) return null;
  const paths = dataFiles.map(({ path }) => path);
  const { resolveBaseline } = await import('./baseline.ts');
  return resolveBaseline(inputs, paths, reading);
}
