import type { Json } from '../core/json.ts';
import { uncastable } from './cast.ts';
import { castOf, type CellReading } from './cell-reading.ts';
import { shown, unlabelled, type Descriptor } from './descriptor.ts';
import type { Keywords } from './keywords.ts';
import type { FieldType } from './table-types.ts';

interface Typed {
  readonly type: FieldType;
  readonly reading: CellReading;
}

/** `enum` and `categories`: the values that there may be. */
export function addValues(
  schema: Keywords,
  {
    field,
    constraints,
    ...typed
  }: Typed & {
    readonly field: Descriptor;
    readonly constraints: Descriptor | null;
    /** Keywords in the user's words. */
    readonly said: Keywords;
  },
): void {
  const { said } = typed;
  const values = constraints?.list('enum');
  const categories = field.list('categories');
  if (categories !== undefined && typed.type !== 'string' && typed.type !== 'integer')
    field.report(['categories'], `categories are of texts and whole numbers, and the type is "${typed.type}"`);
  const allowed = values?.flatMap((value) =>
    constraints === null ? [] : (logical(constraints, 'enum', { value, ...typed }) ?? []),
  );
  const named = categories?.map((one) => unlabelled(one) ?? null);
  const known = named?.flatMap((value) => logical(field, 'categories', { value, ...typed }) ?? []);
  if (values?.length === 0 || categories?.length === 0)
    field.report([], 'no value is allowed at all: the list is empty', 'remove it, or write the values');
  const strange = allowed?.filter((value) => known !== undefined && !known.includes(value)) ?? [];
  if (strange.length > 0)
    constraints?.report(['enum'], `enum allows ${shown(strange[0])}, which is none of the categories`);
  if (allowed === undefined && known === undefined) return;
  schema.enum = allowed ?? known ?? [];
  said.enum = values ?? named ?? [];
}

/** A value of a constraint as what a cell means; `undefined` for one that no cell of the field can have. */
export function logical(
  of: Descriptor,
  key: string,
  { value, type, reading }: Typed & { readonly value: Json },
): Json | undefined {
  const cast = typeof value === 'string' ? castOf(reading)(value) : isOfType(value, type) ? value : uncastable;
  if (cast !== uncastable) return cast;
  of.report([key], `${key} has ${shown(value)}, which is no value of the type "${type}"`);
  return undefined;
}

function isOfType(value: Json, type: FieldType): boolean {
  if (type === 'any') return value !== null;
  if (type === 'integer' || type === 'year') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type; // number and boolean: all others are written as texts
}
