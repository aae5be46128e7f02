import path from 'node:path';
import type { Files, Ports } from './core/ports.ts';
import { profileData, type ProfiledSet } from './gates/profile-data/index.ts';
import { writeProfile } from './profile/saved-profile.ts';
import { profileHtml } from './report/profile-html.ts';
import { profileTerminal } from './report/profile-terminal.ts';

/** What `ml-gates profile` is asked. */
export interface ProfileRequest {
  readonly paths: readonly string[];
  /** Files of a baseline, or a profile that was kept. */
  readonly against: readonly string[];
  readonly missingValues: readonly string[];
  /** Where profile.json and profile.html are written, absolute. */
  readonly folder: string;
}

/**
 * Describes a data set, beside another where one is named, and writes profile.json and profile.html.
 * @param own the files that may be written
 * @returns what the terminal shows
 */
export async function profileCommand(request: ProfileRequest, ports: Ports, own: Files): Promise<string> {
  const described = (paths: readonly string[]): Promise<ProfiledSet> =>
    profileData({ paths, folder: process.cwd(), missingValues: request.missingValues }, ports);
  const candidate = await described(request.paths);
  const baseline = request.against.length === 0 ? null : await described(request.against);
  const view = { candidate, baseline };
  await own.write(path.join(request.folder, 'profile.json'), writeProfile(candidate.profile));
  await own.write(path.join(request.folder, 'profile.html'), profileHtml(view));
  return profileTerminal(view, path.relative('.', request.folder) || '.');
}
