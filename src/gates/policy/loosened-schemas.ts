import path from 'node:path';
import type { Config, DataConfig } from '../../config/config.ts';
import type { Files } from '../../core/ports.ts';
import type { Loosening } from '../../policy/loosening.ts';
import { schemaPath } from '../validate-data/schema-language.ts';
import { readDocument } from './base-config.ts';
import { repositoryPath, type BaseFiles } from './base-files.ts';
import { compareWritten } from './written-schemas.ts';

/** Where the schemas of both sides lie. */
interface Sides {
  readonly base: Config;
  readonly head: Config;
  readonly files: Files;
  readonly baseFiles: BaseFiles;
  /** The config's folder: absolute, and in the repository. */
  readonly folder: string;
  readonly prefix: string;
}

/** What the schemas of data gates demand less than those that the base's config names, wherever they lie now. */
export async function loosenedSchemas(sides: Sides): Promise<readonly Loosening[]> {
  const { base, head } = sides;
  const gates = Object.entries(base.data ?? {}).flatMap(([name, before]) => {
    const after = head.data !== undefined && Object.hasOwn(head.data, name) ? head.data[name] : undefined;
    return after === undefined ? [] : [{ name, before, after }];
  });
  const all = await Promise.all(
    gates.map(({ name, before, after }) => loosenedSchema(`data/${name}`, { before, after }, sides)),
  );
  return distinct(all.flat());
}

/** Gates that share a schema are told of it once. */
function distinct(loosenings: readonly Loosening[]): readonly Loosening[] {
  const named = loosenings.map((one) => [JSON.stringify([one.file, one.keys, one.kind]), one] as const);
  return [...new Map(named.reverse()).values()].reverse();
}

async function loosenedSchema(
  gate: string,
  { before, after }: { readonly before: DataConfig; readonly after: DataConfig },
  { files, baseFiles, folder, prefix }: Sides,
): Promise<readonly Loosening[]> {
  if (before.schema === undefined || after.schema === undefined) return [];
  const { file, part } = await schemaPath(path.resolve(folder, after.schema), files);
  // a schema that is not there is the gate's own error
  if ((await files.kind(file)) !== 'file') return [];
  const now = await files.read(file, { limit: schemaLimit });
  const base = await schemaPath(path.resolve(folder, before.schema), files);
  const then = await baseFiles.read(repositoryPath(prefix, folder, base.file), now);
  // what was not there demanded nothing
  if (then === undefined || (Buffer.compare(then, now) === 0 && base.part === part)) return [];
  const shown = files.show(file);
  const [old, current] = [readDocument(then, shown), readDocument(now, shown)];
  if (old === undefined || current === undefined)
    return [{ kind: 'changed', gate, keys: [], file: shown, before: before.schema, after: after.schema }];
  const notes = await compareWritten({ document: old, part: base.part }, { document: current, part });
  return notes.map((note) => ({ ...note, gate, file: shown }));
}

const schemaLimit = 16 * 1024 * 1024;
