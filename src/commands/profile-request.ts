import path from 'node:path';
import { usageError } from '../usage.ts';

/** What `ml-gates profile` is asked. */
export interface ProfileRequest {
  readonly paths: readonly string[];
  /** Files of a baseline, or a profile that was kept. */
  readonly against: readonly string[];
  readonly missingValues: readonly string[];
  /** Where profile.json and profile.html are written, absolute. */
  readonly folder: string;
}

interface Options {
  readonly out?: string | undefined;
  readonly only?: readonly string[] | undefined;
  readonly write?: boolean | undefined;
  readonly against?: readonly string[] | undefined;
  readonly missing?: readonly string[] | undefined;
}

/** What follows `ml-gates profile`. */
export function profileRequest(paths: readonly string[], values: Options): ProfileRequest {
  if (values.only !== undefined || values.write !== undefined)
    throw usageError('--only and --write belong to other commands');
  if (values.out === '') throw usageError('--out names the folder of the profile, and is empty');
  if (paths.length === 0) throw usageError('profile is followed by the files of a data set');
  return {
    paths,
    against: values.against ?? [],
    missingValues: ['', ...(values.missing ?? [])],
    folder: path.resolve(values.out ?? 'ml-gates-report'),
  };
}
