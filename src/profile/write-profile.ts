import type { Profile } from './profile.ts';

/** A profile as it is kept: one text for one profile. */
export function writeProfile(profile: Profile): string {
  return `${JSON.stringify(profile)}\n`;
}
