import { inputError } from '../core/errors.ts';
import type { Profile } from './profile.ts';
import { profileVersion } from './profile.ts';
import { errorsOf } from './profile-validator.ts';
import { mergeProfiles } from './profiling.ts';

/** Whether a text claims to be a profile, and not some other JSON. */
export function looksLikeProfile(text: string): boolean {
  return /^\s*\{"version":\d+,"rows":\d+,"unread":\d+,"columns":\[/.test(text.slice(0, 200));
}

/**
 * Reads a profile that was kept.
 * @param file shown path
 * @throws MlGatesError `input` for anything that `writeProfile` does not write: of another version, damaged, or changed by hand. A
 * corrupt baseline is never an empty one
 */
export function readProfile(text: string, file: string): Profile {
  const value = parsed(text, file);
  const version = (value as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== profileVersion)
    throw refusal(file, `is a profile of version ${version}; this release reads version ${profileVersion}`);
  const [error] = errorsOf(value);
  if (error !== undefined)
    throw refusal(
      file,
      `is no profile: ${error.instancePath === '' ? 'it' : error.instancePath} ${error.message ?? ''}`,
    );
  const profile = value as Profile;
  // whatever follows from the rest must be what it says
  if (!countsAgree(profile) || JSON.stringify(mergeProfiles([profile])) !== JSON.stringify(profile))
    throw refusal(file, 'is a profile whose parts do not agree: it was damaged or changed');
  return profile;
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refusal(file, 'is no profile: it is not JSON', cause);
  }
}

function countsAgree({ columns }: Profile): boolean {
  return columns.every(({ numbers, texts }) => {
    const values = texts?.values ?? null;
    return (
      (numbers === null || numbers.count === sumOf(numbers.buckets)) &&
      (texts === null || values === null || texts.count === sumOf(values)) &&
      (texts === null || (values === null) !== (texts.registers === null))
    );
  });
}

function sumOf(counts: readonly (readonly [unknown, number])[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

function refusal(file: string, what: string, cause?: unknown): Error {
  const hint = 'make it anew: ml-gates profile DATA';
  return inputError({ message: `${file} ${what}`, where: { file }, hint }, { cause });
}
