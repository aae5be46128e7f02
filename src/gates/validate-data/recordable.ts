import type { BaselineConfig } from '../../config/config.ts';
import type { Recordable } from '../../core/record.ts';
import type { Profile } from '../../profile/profile.ts';
import { writeProfile } from '../../profile/write-profile.ts';
import { pathsText } from '../baseline/context.ts';
import type { DataFile } from './data-files.ts';
import type { DataInputs } from './inputs.ts';

/**
 * What a run on the default branch keeps of the data: its profile. A profile holds values of the data, so it is kept where a later run
 * may read it and nowhere else: not when the config says that the baseline lies elsewhere, or that there is none.
 */
export function recordableOf(
  { config, jobFailed }: DataInputs,
  { profile, dataFiles }: { readonly profile: Profile; readonly dataFiles: readonly DataFile[] },
): Recordable | undefined {
  if (jobFailed || profile.rows === 0 || !readsRecords(config.baseline)) return undefined;
  const path = pathsText(dataFiles.map(({ shown }) => shown));
  return { files: [{ role: 'profile', path, bytes: new TextEncoder().encode(writeProfile(profile)) }] };
}

function readsRecords(baseline: BaselineConfig = 'auto'): boolean {
  return baseline === 'auto' || baseline === 'artifact';
}
