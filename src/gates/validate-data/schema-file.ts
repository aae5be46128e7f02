import path from 'node:path';
import { parseYaml, type YamlDocument } from '../../config/yaml-document.ts';
import { decodeText } from '../../core/decode-text.ts';
import { asError, configError, type Problem } from '../../core/errors.ts';
import type { Json } from '../../core/json.ts';
import type { Files } from '../../core/ports.ts';
import type { Draft, ValidateRecord } from '../../plan/record-validator.ts';
import { SchemaRefused } from '../../plan/schema-errors.ts';
import { schemaFaults, type SchemaFault } from '../../plan/schema-lint.ts';
import type { TableTerms } from '../../plan/table-terms.ts';
import type { DataSection } from './inputs.ts';
import { languageOf, schemaPath, translate } from './schema-language.ts';

/** A schema that was read, checked and compiled. */
export interface LoadedSchema {
  readonly schema: Json;
  readonly validate: ValidateRecord;
  readonly draft: Draft;
  /** Shown path. */
  readonly file: string;
  /** What a Table Schema or a data contract demands beside the schema of a record; `null` for a JSON Schema. */
  readonly terms: TableTerms | null;
}

const drafts: ReadonlyMap<string, Draft> = new Map([
  ['https://json-schema.org/draft/2020-12/schema', '2020-12'],
  ['http://json-schema.org/draft-07/schema', 'draft-07'],
  ['https://json-schema.org/draft-07/schema', 'draft-07'],
]);

/** @throws MlGatesError `config` with every mistake in the schema, at its line */
export async function loadSchema(
  { config, folder, locate, prefix }: DataSection,
  files: Files,
): Promise<LoadedSchema | null> {
  if (config.schema === undefined) return null;
  const isFile = async (one: string): Promise<boolean> => (await files.kind(one)) === 'file';
  const { file, part, rival } = await schemaPath(path.resolve(folder, config.schema), isFile);
  const shown = files.show(file);
  if (rival !== null)
    throw configError([
      {
        ...locate([...prefix, 'schema']),
        message: `the schema ${shown} is a file, and may as well be a part of the file ${files.show(rival)}`,
        hint: 'rename or remove one of the two files',
      },
    ]);
  const kind = await files.kind(file);
  if (kind !== 'file')
    throw configError([
      {
        ...locate([...prefix, 'schema']),
        message: kind === 'folder' ? `${shown} is a folder, not a file` : `the schema ${shown} does not exist`,
        hint: 'paths are relative to the config',
      },
    ]);
  const text = decodeText(await files.read(file, { limit: 16 * 1024 * 1024 }), shown);
  const document = parseYaml(text, shown);
  const written = parseSchema(text, shown, document);
  const problemOf = ({ path: at, message, hint }: SchemaFault): Problem => ({
    ...document.locate(at, { key: true }),
    message,
    ...(hint === undefined ? {} : { hint }),
  });
  const language = languageOf(written);
  if (language !== 'JSON Schema') {
    const translated = await translate(written, language, part);
    if ('faults' in translated) throw configError(mapped(translated.faults, problemOf));
    const { schema, terms } = translated;
    return { schema, terms, file: shown, draft: '2020-12', validate: await compiled(schema, '2020-12', problemOf) };
  }
  const schema = written;
  const faults = schemaFaults(schema).map(problemOf);
  if (part !== null)
    faults.push({
      ...locate([...prefix, 'schema']),
      message: `${shown} is a JSON Schema, which has no part "${part}"`,
    });
  const draft = draftOf(schema);
  if (draft === undefined)
    faults.push({
      ...document.locate(['$schema']),
      message: 'this draft of JSON Schema is not supported',
      hint: 'write draft 2020-12 or draft-07',
    });
  const [first, ...rest] = faults;
  if (first !== undefined) throw configError([first, ...rest]);
  const known = draft ?? '2020-12';
  return { schema, terms: null, file: shown, draft: known, validate: await compiled(schema, known, problemOf) };
}

/** JSON as ever; YAML where the file is called so, or does not begin as JSON does. */
function parseSchema(text: string, shown: string, document: YamlDocument): Json {
  const isYaml = /\.ya?ml$/i.test(shown) || /^\ufeff?\s*(?:[A-Za-z$#'-]|"[^"]*"\s*:)/.test(text);
  if (!isYaml || document.value === true || document.value === false) return parseJson(text, shown, document.problems);
  const [first, ...rest] = document.problems;
  if (first !== undefined) throw configError([first, ...rest]);
  return document.value ?? null;
}

function parseJson(text: string, shown: string, problems: readonly Problem[]): Json {
  let schema: Json;
  try {
    schema = JSON.parse(text.replace(/^\ufeff/, '')) as Json;
  } catch (cause) {
    const [first, ...rest] = problems;
    if (first !== undefined) throw configError([first, ...rest], { cause });
    throw configError([{ message: `${shown} is not JSON: ${asError(cause).message}`, where: { file: shown } }], {
      cause,
    });
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw configError([first, ...rest]);
  return schema;
}

function draftOf(schema: Json): Draft | undefined {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return '2020-12';
  const named = (schema as Readonly<Record<string, Json>>).$schema;
  if (named === undefined) return '2020-12';
  return typeof named === 'string' ? drafts.get(named.replace(/#$/, '')) : undefined;
}

async function compiled(
  schema: Json,
  draft: Draft,
  problemOf: (fault: SchemaFault) => Problem,
): Promise<ValidateRecord> {
  const { compileRecordValidator } = await import('../../plan/record-validator.ts'); // ajv is heavy: only data needs it
  try {
    return compileRecordValidator(schema, draft);
  } catch (thrown) {
    if (!(thrown instanceof SchemaRefused)) throw thrown;
    throw configError(mapped(thrown.faults, problemOf), { cause: thrown });
  }
}

function mapped(
  [first, ...rest]: readonly [SchemaFault, ...SchemaFault[]],
  problemOf: (fault: SchemaFault) => Problem,
): [Problem, ...Problem[]] {
  return [problemOf(first), ...rest.map(problemOf)];
}
