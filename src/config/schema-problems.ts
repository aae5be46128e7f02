import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Problem } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import { pointerSteps } from '../core/json-pointer.ts';
import { nearestName } from '../core/nearest-name.ts';
import { parseInteger } from '../core/number.ts';

export type Path = readonly (string | number)[];
export type Parameters = Readonly<Record<string, unknown>>;
type Words = Pick<Problem, 'message' | 'hint'>;

/** Each problem once: ajv says the same of every branch that a value breaks. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ message, where }) => {
    const key = `${where?.line ?? 0}:${where?.column ?? 0}:${message}`;
    return !told.has(key) && told.add(key);
  });
}

/** What is wrong with a key that its mapping does not know. */
export function unknownKey(error: ErrorObject, path: Path): Words {
  const key = String(path.at(-1));
  const allowed = Object.keys((error.parentSchema?.properties ?? {}) as object);
  const nearest = nearestName(key, allowed);
  const hint = nearest === undefined ? `allowed here: ${allowed.join(', ')}` : `did you mean ${nearest}?`;
  return { message: `unknown key "${key}"${insideOf(path)}`, hint };
}

/** ` in a.b`: the mapping that a key stands in; nothing at the top. */
export function insideOf(path: Path): string {
  return path.length === 1 ? '' : ` in ${path.slice(0, -1).join('.')}`;
}

/** What is wrong with the mapping `name`, which lacks a key. */
export function missingKey(error: ErrorObject, name: string): Words {
  const key = String((error.params as Parameters).missingProperty);
  return { message: `${name} lacks "${key}"`, hint: `add ${key}: …` };
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'a text',
  null: 'nothing',
};

/** What is wrong with the value `name`, which is of none of the types that are wanted. */
export function wrongKind(wanted: readonly string[], value: Json | undefined, name: string): string {
  return `${name} is ${shown(value)}; it must be ${wanted.map((type) => typeNames[type] ?? type).join(' or ')}`;
}

/** What is wrong with the number `name`, which is beyond a bound. */
export function beyond(error: ErrorObject, value: Json | undefined, name: string): string {
  const { comparison, limit } = error.params as Parameters;
  return `${name} is ${shown(value)}; it must be ${String(comparison)} ${String(limit)}`;
}

/** A value as a sentence has it. */
export function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}

/** The path that a JSON pointer of ajv means; what stands in a list is a number. */
export function pathOf(pointer: string, root: Json | undefined): Path {
  const path: (string | number)[] = [];
  let value = root;
  for (const key of pointerSteps(pointer)) {
    const step: string | number = Array.isArray(value) ? (parseInteger(key) ?? key) : key;
    path.push(step);
    value = valueAt(value, [step]);
  }
  return path;
}

export function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, Json>>)[key];
  }
  return value;
}
