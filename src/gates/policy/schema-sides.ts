import path from 'node:path';
import type { DataConfig } from '../../config/config.ts';
import type { Json } from '../../core/json.ts';
import type { Files } from '../../core/ports.ts';
import { sameValue } from '../../policy/same-value.ts';
import { schemaPath, type SchemaPath } from '../validate-data/schema-language.ts';
import { readDocument } from './base-config.ts';
import { repositoryPath, type BaseFile, type BaseFiles, type NotFound } from './base-files.ts';
import { understand, type UnderstoodSchema, type WrittenSchema } from './written-schemas.ts';

/** Where the files of both sides lie. */
export interface Places {
  readonly files: Files;
  readonly baseFiles: BaseFiles;
  /** The config's folder: absolute, and in the repository. */
  readonly folder: string;
  readonly prefix: string;
}

/** The schemas of a data gate at the base and now; `null` for none. */
export interface SchemaSides {
  readonly before: UnderstoodSchema | null;
  readonly after: UnderstoodSchema | null;
  /** Whether one of both is there, and nobody can tell what it says. */
  readonly isUnreadable: boolean;
  /** What the base's config names, and nobody could find at the base; `null` for none. */
  readonly lost: LostFile | null;
  /** The path of the head's file in reports. */
  readonly shown: string;
}

/** A file that the base's config names. */
export interface LostFile {
  /** Relative to the repository root. */
  readonly path: string;
  readonly found: NotFound;
}

const schemaLimit = 16 * 1024 * 1024;

/**
 * Reads what the schema of a gate is and was. Each side's path is resolved among that side's files: a change that adds
 * `contract.yaml#orders` does not decide what the base meant by it.
 *
 * @returns `null` where nothing is to be compared: nothing changed, or the head's schema is none that its gate takes, which is its error
 */
export async function schemaSides(
  { before, after }: { readonly before: DataConfig; readonly after: DataConfig },
  places: Places,
): Promise<SchemaSides | null> {
  const now = await headSchema(after.schema, places);
  if (now === undefined) return null;
  const then = await baseSchema(before.schema, places, now);
  const isSame = isSameSchema(then, now);
  if (isSame && sameValue(before as unknown as Json, after as unknown as Json)) return null;
  const shown = now?.shown ?? '';
  const [old, current] = [then.kind === 'found' ? documentOf(then, shown) : null, documentOf(now, shown)];
  const understood = old === null ? null : await understand(old);
  return {
    before: understood,
    after: isSame ? understood : current === null ? null : await understand(current),
    isUnreadable:
      then.kind === 'ambiguous' || (then.kind === 'found' && old === null) || (now !== null && current === null),
    lost: then.kind === 'lost' ? then.file : null,
    shown,
  };
}

interface Found {
  readonly bytes: Uint8Array;
  readonly part: string | null;
}

/** A schema of the base. */
type BaseSchema =
  | { readonly kind: 'none' }
  /** Nobody can tell which of two files is meant. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'lost'; readonly file: LostFile }
  | (Found & { readonly kind: 'found' });

/** A schema of today. */
interface FoundNow extends Found {
  readonly path: string;
  readonly shown: string;
}

/** `undefined` for one that its gate refuses; `null` for none. */
async function headSchema(
  schema: string | undefined,
  { files, folder, prefix }: Places,
): Promise<FoundNow | null | undefined> {
  if (schema === undefined) return null;
  const isFile = async (one: string): Promise<boolean> => (await files.kind(one)) === 'file';
  const { file, part, rival } = await schemaPath(path.resolve(folder, schema), isFile);
  if (rival !== null || !(await isFile(file))) return undefined;
  const bytes = await files.read(file, { limit: schemaLimit });
  return { path: repositoryPath(prefix, folder, file), bytes, part, shown: files.show(file) };
}

async function baseSchema(
  schema: string | undefined,
  { baseFiles, folder, prefix }: Places,
  now: FoundNow | null,
): Promise<BaseSchema> {
  if (schema === undefined) return { kind: 'none' };
  const inRepository = (one: string): string => repositoryPath(prefix, folder, one);
  const find = (one: string): Promise<BaseFile> => baseFiles.find(inRepository(one), now ?? undefined);
  const isFile = async (one: string): Promise<boolean> => (await find(one)).kind === 'found';
  const { file, part, rival }: SchemaPath = await schemaPath(path.resolve(folder, schema), isFile);
  if (rival !== null) return { kind: 'ambiguous' };
  const found = await find(file);
  if (found.kind !== 'found') return { kind: 'lost', file: { path: inRepository(file), found } };
  return { kind: 'found', bytes: found.bytes, part };
}

function isSameSchema(then: BaseSchema, now: Found | null): boolean {
  if (now === null) return then.kind === 'none';
  if (then.kind !== 'found') return false;
  return then.part === now.part && Buffer.compare(then.bytes, now.bytes) === 0;
}

function documentOf(found: Found | null, shown: string): WrittenSchema | null {
  if (found === null) return null;
  const document = readDocument(found.bytes, shown);
  return document === undefined ? null : { document, part: found.part };
}
