import { nearestName } from '../core/nearest-name.ts';
import type { DataConfig } from './config.ts';
import type { ForeignKeyConfig } from './foreign-key-config.ts';

type Report = (path: readonly (string | number)[], message: string, hint?: string) => void;
type Path = readonly (string | number)[];

/**
 * What the JSON Schema cannot say of foreign keys: references to data that nobody declares, or to other numbers of columns.
 * @param incomplete gates that were left out because they are wrong by themselves
 */
export function foreignKeyProblems(
  gates: Readonly<Record<string, DataConfig>>,
  report: Report,
  incomplete: ReadonlySet<string>,
): void {
  for (const [name, { foreignKeys = [] }] of Object.entries(gates))
    for (const [index, key] of foreignKeys.entries()) {
      const path = ['data', name, 'foreignKeys', index];
      checkFields(key, path, report);
      if (incomplete.size === 0) checkResource(key, { path, names: Object.keys(gates), report });
      if (isItself(key, name))
        report(
          [...path, 'reference'],
          'this key refers to itself, which holds whatever the data is',
          'name the table or the column that it refers to',
        );
    }
}

function checkFields({ fields, reference }: ForeignKeyConfig, path: Path, report: Report): void {
  const [own, others] = [[fields].flat(), [reference.fields].flat()];
  if (own.length === others.length) return;
  const message = `${counted(own.length)} cannot be compared with ${String(others.length)}: each of fields has one in reference.fields`;
  report([...path, 'reference', 'fields'], message);
}

function counted(fields: number): string {
  return fields === 1 ? '1 column' : `${String(fields)} columns`;
}

function checkResource(
  { reference: { resource, path: files } }: ForeignKeyConfig,
  { path, names, report }: { path: Path; names: readonly string[]; report: Report },
): void {
  const at = [...path, 'reference', 'resource'];
  if (resource !== undefined && files !== undefined)
    report(
      at,
      'resource and path both say what a key refers to',
      'keep resource for a data gate, path for files that are none',
    );
  else if (resource !== undefined && resource !== '' && !names.includes(resource))
    report(at, `no data gate is called "${resource}"`, resourceHint(resource, names));
}

function resourceHint(resource: string, names: readonly string[]): string {
  const nearest = nearestName(resource, names);
  if (nearest !== undefined) return `did you mean ${nearest}?`;
  return `declared: ${names.join(', ')}; files that are no gate are named by path`;
}

/** Whether a key is held to its own columns. */
function isItself({ fields, reference }: ForeignKeyConfig, name: string): boolean {
  const { resource = '', path } = reference;
  if (path !== undefined || (resource !== '' && resource !== name)) return false;
  const [own, others] = [[fields].flat(), [reference.fields].flat()];
  return own.length === others.length && own.every((field, index) => field === others[index]);
}
