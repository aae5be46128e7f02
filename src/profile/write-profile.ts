import type { ColumnProfile, Profile } from './profile.ts';

/** A profile of which columns are made one after the other. */
export type PassingProfile = Omit<Profile, 'columns'> & { readonly columns: Iterable<ColumnProfile> };

/** A profile as it is kept: one text for one profile. */
export function writeProfile(profile: PassingProfile): string {
  return [...profilePieces(profile)].join('');
}

/** The same in pieces, for as a whole it may be larger than any text. */
export function* profilePieces({ columns, ...facts }: PassingProfile): Generator<string> {
  yield `${JSON.stringify(facts).slice(0, -1)},"columns":[`;
  let between = '';
  for (const column of columns) {
    yield `${between}${JSON.stringify(column)}`;
    between = ',';
  }
  yield ']}\n';
}
