import { compareText } from '../core/compare-text.ts';
import { inputError } from '../core/errors.ts';
import { Buckets, type Bucket } from './buckets.ts';
import type { NumberProfile } from './number-profile.ts';
import { profileVersion, type ColumnProfile, type Profile } from './profile.ts';
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
  const profile = revived(value as WrittenProfile);
  if (!countsAgree(profile) || !isAsWritten(profile))
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

/** A profile as it is parsed. */
type WrittenProfile = Omit<Profile, 'columns'> & { readonly columns: readonly WrittenColumn[] };
type WrittenColumn = Omit<ColumnProfile, 'numbers'> & { readonly numbers: WrittenNumbers | null };
type WrittenNumbers = Omit<NumberProfile, 'buckets'> & { readonly buckets: readonly Bucket[] };

function revived({ columns, ...facts }: WrittenProfile): Profile {
  const numbersOf = (numbers: WrittenNumbers | null): NumberProfile | null =>
    numbers === null ? null : { ...numbers, buckets: Buckets.of(numbers.buckets) };
  return { ...facts, columns: columns.map((column) => ({ ...column, numbers: numbersOf(column.numbers) })) };
}

/** Whether whatever follows from the rest is what it says: column by column, for all texts at once may be larger than any text. */
function isAsWritten({ columns, ...facts }: Profile): boolean {
  const { columns: none, ...merged } = mergeProfiles([{ ...facts, columns: [] }]);
  if (none.length > 0 || JSON.stringify(merged) !== JSON.stringify(facts)) return false;
  return columns.every((column, nth) => {
    const before = columns[nth - 1];
    if (before !== undefined && compareText(before.name, column.name) >= 0) return false;
    const [again] = mergeProfiles([{ ...facts, columns: [column] }]).columns;
    return JSON.stringify(again) === JSON.stringify(column);
  });
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

function sumOf(counts: Iterable<readonly [unknown, number]>): number {
  let sum = 0;
  for (const [, count] of counts) sum += count;
  return sum;
}

function refusal(file: string, what: string, cause?: unknown): Error {
  const hint = 'make it anew: ml-gates profile DATA';
  return inputError({ message: `${file} ${what}`, where: { file }, hint }, { cause });
}
