import path from 'node:path';
import { inert } from '../core/inert.ts';
import type { Files, Ports } from '../core/ports.ts';
import { profileData, type ProfiledSet } from '../gates/profile-data/index.ts';
import type { ConsoleLog } from '../host/console-log.ts';
import { createGit } from '../host/git.ts';
import { profilePieces } from '../profile/write-profile.ts';
import { profileHtml } from '../report/profile-html.ts';
import { profileTerminal } from '../report/profile-terminal.ts';
import { openLocally } from './locality.ts';
import type { ProfileRequest } from './profile-request.ts';

/** `ml-gates profile`: what a data set is like. */
export async function profile(request: ProfileRequest, log: ConsoleLog): Promise<0> {
  const { surroundings, files, own } = await openLocally('ml-gates.yml', request.folder);
  const text = await describe(request, { files, log, surroundings, git: createGit('.'), github: null }, own);
  log.clear();
  process.stdout.write(inert(text));
  return 0;
}

/**
 * Describes a data set, beside another where one is named, and writes profile.json and profile.html.
 * @param own the files that may be written
 * @returns what the terminal shows
 */
async function describe(request: ProfileRequest, ports: Ports, own: Files): Promise<string> {
  const described = (paths: readonly string[]): Promise<ProfiledSet> =>
    profileData({ paths, folder: process.cwd(), missingValues: request.missingValues }, ports);
  const candidate = await described(request.paths);
  const baseline = request.against.length === 0 ? null : await described(request.against);
  const view = { candidate, baseline };
  await own.write(path.join(request.folder, 'profile.json'), profilePieces(candidate.profile));
  await own.write(path.join(request.folder, 'profile.html'), profileHtml(view));
  return profileTerminal(view, path.relative('.', request.folder) || '.');
}
