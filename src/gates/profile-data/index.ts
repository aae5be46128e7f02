import type { Ports } from '../../core/ports.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Profile } from '../../profile/profile.ts';
import { looksLikeProfile, readProfile } from '../../profile/saved-profile.ts';
import { findDataFiles, type DataFile } from '../validate-data/data-files.ts';
import { RangeThreads } from '../validate-data/range-threads.ts';
import { readData, type Observer } from '../validate-data/read-data.ts';
import { HeadObserver, HeadWasRead } from './head-observer.ts';
import { ProfileObserver } from './profile-observer.ts';

/** What is profiled. */
export interface ProfileInputs {
  /** Files and globs of one data set, or one profile that was kept. */
  readonly paths: readonly string[];
  readonly folder: string;
  /** Texts that mean "missing" in delimited files. */
  readonly missingValues: readonly string[];
}

/** A data set, described. */
export interface ProfiledSet {
  readonly name: string;
  readonly profile: Profile;
  /** Its columns in the order of the file; by name where only a profile is left of it. */
  readonly order: readonly string[];
}

/**
 * The profile of a data set. Columns of delimited text are numbers where the first rows of each file hold nothing else, and texts otherwise.
 * @throws MlGatesError when a file cannot be read
 */
export async function profileData(inputs: ProfileInputs, ports: Ports): Promise<ProfiledSet> {
  const config = { path: [...inputs.paths] };
  const where = { file: inputs.paths[0] ?? '' };
  const asked = { id: 'profile', config, folder: inputs.folder, locate: () => ({ where }), prefix: [] };
  const files = await findDataFiles(asked, ports.files);
  const [first, ...rest] = files;
  const name = rest.length === 0 ? first.shown : inputs.paths.join(' ');
  const kept = rest.length === 0 ? await keptProfile(first, ports) : null;
  if (kept !== null) return { name, profile: kept, order: kept.columns.map((column) => column.name) };
  const head = new HeadObserver(new Set(inputs.missingValues));
  for (const file of files) {
    head.begin();
    await read([file], head, ports).catch((thrown: unknown) => {
      if (!(thrown instanceof HeadWasRead)) throw thrown;
    });
  }
  const observer = new ProfileObserver(new Set(inputs.missingValues), head.holds());
  await read(files, observer, ports);
  return { name, profile: observer.profile(), order: observer.order };
}

async function keptProfile({ path, shown, format, gzip, zstd }: DataFile, { files }: Ports): Promise<Profile | null> {
  if (format !== 'json' || gzip || zstd) return null;
  const head = Buffer.from(await files.slice(path, { start: 0, end: 200 })).toString();
  if (!looksLikeProfile(head)) return null;
  return readProfile(Buffer.from(await files.read(path)).toString(), shown);
}

const noPlan: Plan = {
  columns: [],
  patterns: [],
  acceptedBy: 'columns',
  recordDemands: [],
  enumerates: false,
  fieldsMatch: null,
  uniqueKeys: [],
  foreignKeys: [],
  tables: [],
  ofProfile: [],
  profile: true,
  schema: null,
};

async function read(files: readonly DataFile[], observer: Observer, ports: Ports): Promise<void> {
  const threads = new RangeThreads(undefined);
  await readData(files, observer, { plan: noPlan, dialect: {}, ports, loaded: null, threads });
}
