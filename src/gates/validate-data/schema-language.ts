import type { Json } from '../../core/json.ts';
import type { Files } from '../../core/ports.ts';
import type { Translated } from '../../plan/table-terms.ts';

/** What a schema is written in. */
export type SchemaLanguage = 'JSON Schema' | 'Table Schema' | 'data contract' | 'Data Package' | 'other contract';

/** Known by its content: no JSON Schema has `fields`, and a contract says what it is. */
export function languageOf(document: Json): SchemaLanguage {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return 'JSON Schema';
  const { kind, apiVersion, fields, resources, $schema, dataContractSpecification } = document as Readonly<
    Record<string, Json>
  >;
  if (kind === 'DataContract' || typeof apiVersion === 'string') return 'data contract';
  if (dataContractSpecification !== undefined) return 'other contract';
  if (Array.isArray(fields) || (typeof $schema === 'string' && $schema.endsWith('/tableschema.json')))
    return 'Table Schema';
  return Array.isArray(resources) ? 'Data Package' : 'JSON Schema';
}

/**
 * A file of another language in the words of this one. What translates is loaded when it is needed.
 * @param part the object of a contract that is meant, where it has several
 */
export async function translate(
  document: Json,
  language: Exclude<SchemaLanguage, 'JSON Schema'>,
  part: string | null,
): Promise<Translated> {
  switch (language) {
    case 'Table Schema': {
      const { translateTableSchema } = await import('../../plan/table-schema.ts');
      return translateTableSchema(document, part);
    }
    case 'data contract': {
      const { translateDataContract } = await import('../../plan/data-contract.ts');
      return translateDataContract(document, part);
    }
    case 'Data Package': {
      const message = 'this is a Data Package, and not the schema of a table';
      const hint = 'write the schema of the resource into a file of its own';
      return { faults: [{ path: ['resources'], message, hint }] };
    }
    case 'other contract': {
      const message = 'this contract is of the Data Contract Specification, which is no longer developed';
      const hint = 'convert it to the Open Data Contract Standard (v3)';
      return { faults: [{ path: ['dataContractSpecification'], message, hint }] };
    }
  }
}

/** `contract.yaml#orders` means a part of a file, unless a file is called so. */
export async function schemaPath(
  file: string,
  files: Files,
): Promise<{ readonly file: string; readonly part: string | null }> {
  const at = file.lastIndexOf('#');
  if (at === -1 || (await files.kind(file)) === 'file') return { file, part: null };
  return { file: file.slice(0, at), part: file.slice(at + 1) };
}
