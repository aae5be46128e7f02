import type { BaselineConfig } from '../../config/config.ts';
import type { Surroundings } from '../../core/ports.ts';
import type { Recordable } from '../../core/record.ts';
import type { LateProfile } from '../../profile/late-profile.ts';
import { profilePieces } from '../../profile/write-profile.ts';
import { pathsText } from '../baseline/context.ts';
import { mayRecord } from '../recording-place.ts';
import type { DataFile } from './data-files.ts';
import type { DataInputs } from './inputs.ts';

interface Recorded {
  readonly profile: LateProfile;
  readonly dataFiles: readonly DataFile[];
  readonly surroundings: Surroundings;
}

/**
 * What a run on the default branch keeps of the data: its profile. A profile holds values of the data, so it is kept where a later run
 * may read it and nowhere else: not when the config says that the baseline lies elsewhere, or that there is none.
 */
export function recordableOf(
  { config, jobFailed }: DataInputs,
  { profile, dataFiles, surroundings }: Recorded,
): Recordable | undefined {
  if (!mayRecord(surroundings) || jobFailed || profile.rows === 0 || !readsRecords(config.baseline)) return undefined;
  const path = pathsText(dataFiles.map(({ shown }) => shown));
  return { files: [{ role: 'profile', path, bytes: bytesOf(profile) }] };
}

/** Column by column: as one text, a profile of thousands of columns takes several times as much. */
function bytesOf(profile: LateProfile): Uint8Array {
  const encoder = new TextEncoder();
  return Buffer.concat(Array.from(profilePieces(profile.whole()), (piece) => encoder.encode(piece)));
}

function readsRecords(baseline: BaselineConfig = 'auto'): boolean {
  return baseline === 'auto' || baseline === 'artifact';
}
