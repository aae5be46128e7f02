import type { Json } from '../../core/json.ts';
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

/** Where a schema lies. */
export interface SchemaPath {
  readonly file: string;
  /** The object of a contract that is meant; `null` for the file as a whole. */
  readonly part: string | null;
  /** A file that may be meant as well: then nobody can tell, and whoever adds one must not decide. */
  readonly rival: string | null;
}

/**
 * `contract.yaml#orders` means a part of a file, unless a file is called so.
 * @param isFile what there is, at the commit that the path is of
 */
export async function schemaPath(written: string, isFile: (path: string) => Promise<boolean>): Promise<SchemaPath> {
  const at = written.lastIndexOf('#');
  if (at === -1) return { file: written, part: null, rival: null };
  const [file, part] = [written.slice(0, at), written.slice(at + 1)];
  if (!(await isFile(written))) return { file, part, rival: null };
  return { file: written, part: null, rival: (await isFile(file)) ? file : null };
}
