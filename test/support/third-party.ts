import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../..');
const candidates = [process.env.ML_GATES_THIRD_PARTY, '../shared/third-party', '../../shared/third-party'];

/** The folder of other systems' test suites, which are not part of this repository: beside it, or where ML_GATES_THIRD_PARTY says. */
export const thirdParty = candidates
  .filter((folder) => folder !== undefined && folder !== '')
  .map((folder) => path.resolve(root, folder!))
  .find((folder) => existsSync(folder));

if (thirdParty === undefined) process.stdout.write('skipped: third-party suites not present\n');

/** The cases of one suite, a line each. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- who asks for a suite knows what its cases are
export function casesOf<Case>(suite: string): readonly Case[] {
  const text = readFileSync(path.join(thirdParty!, suite, 'cases.jsonl'), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);
}
