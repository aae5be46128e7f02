import type { ErrorObject } from 'ajv/dist/2020.js';
import type { YamlDocument } from '../../config/yaml-document.ts';
import type { Problem } from '../../core/errors.ts';
import type { Json } from '../../core/json.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { parseInteger } from '../../core/number.ts';

type Path = readonly (string | number)[];
type Parameters = Readonly<Record<string, unknown>>;

const namesOffered = 30;

/** What ajv objects to in a facts file, as problems that point into it and say what to write. */
export function factsProblems(errors: readonly ErrorObject[], document: YamlDocument): readonly Problem[] {
  const told = new Set<string>();
  return errors
    .map((error) => problemOf(error, document))
    .filter(({ message, where }) => {
      const key = `${where?.line ?? 0}:${where?.column ?? 0}:${message}`;
      return !told.has(key) && told.add(key);
    });
}

function problemOf(error: ErrorObject, document: YamlDocument): Problem {
  const path = pathOf(error.instancePath, document.value);
  const params = error.params as Parameters;
  if (error.keyword === 'additionalProperties')
    return unknownKey(error, [...path, String(params.additionalProperty)], document);
  if (error.keyword === 'required') {
    const key = String(params.missingProperty);
    const whole = path.length === 0 ? 'this file' : path.join('.');
    return { ...document.locate(path, { key: true }), message: `${whole} lacks "${key}"`, hint: `add ${key}: …` };
  }
  return { ...document.locate(path), ...wrongValue(error, valueAt(document.value, path), path.join('.')) };
}

function unknownKey(error: ErrorObject, path: Path, document: YamlDocument): Problem {
  const key = String(path.at(-1));
  const inside = path.length === 1 ? '' : ` in ${path.slice(0, -1).join('.')}`;
  const allowed = Object.keys((error.parentSchema?.properties ?? {}) as object);
  const nearest = nearestName(key, allowed);
  const hint = nearest === undefined ? `allowed here: ${allowed.join(', ')}` : `did you mean ${nearest}?`;
  return { ...document.locate(path, { key: true }), message: `unknown key "${key}"${inside}`, hint };
}

function wrongValue(error: ErrorObject, value: Json | undefined, name: string): Pick<Problem, 'message' | 'hint'> {
  const params = error.params as Parameters;
  const where = name === '' ? 'this file' : name;
  switch (error.keyword) {
    case 'type':
      return wrongType([params.type].flat().map(String), value, where);
    case 'enum':
      return wrongChoice(params.allowedValues as readonly string[], value, where);
    case 'minimum':
      return {
        message: `${where} is ${shown(value)}; it must be ${String(params.comparison)} ${String(params.limit)}`,
      };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return {
        message: `${where} is empty`,
        hint: 'write it, or remove the key: what is not known is listed as missing',
      };
    default:
      return { message: `${where} ${error.message ?? 'is not valid'}` };
  }
}

function wrongChoice(
  allowed: readonly string[],
  value: Json | undefined,
  where: string,
): Pick<Problem, 'message' | 'hint'> {
  const nearest = typeof value === 'string' ? nearestName(value, allowed) : undefined;
  const all = allowed.length > namesOffered ? `${allowed.slice(0, namesOffered).join(', ')} …` : allowed.join(', ');
  const others =
    where === 'license'
      ? 'write an id of the Hub (mit, apache-2.0 …), or `other` with license_name'
      : `write one of: ${all}`;
  return {
    message: `${shown(value)} is not a value of ${where}`,
    hint: nearest === undefined ? others : `did you mean ${nearest}?`,
  };
}

function wrongType(
  wanted: readonly string[],
  value: Json | undefined,
  where: string,
): Pick<Problem, 'message' | 'hint'> {
  if (value === null || value === undefined)
    return {
      message: `${where} has no value`,
      hint: 'write it, or remove the key: what is not known is listed as missing',
    };
  if (wanted.includes('number'))
    return { message: `${shown(value)} is not a number`, hint: 'write it without quotes and units' };
  const names: Readonly<Record<string, string>> = {
    object: 'a mapping',
    array: 'a list',
    string: 'a text',
    null: 'nothing',
  };
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  return {
    message: `${where} is ${shown(value)}; it must be ${wanted.map((type) => names[type] ?? type).join(' or ')}`,
    ...(scalar && wanted.includes('string') ? { hint: `put it in quotes: "${String(value)}"` } : {}),
  };
}

function shown(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a mapping';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…"` : text;
}

function pathOf(pointer: string, root: Json | undefined): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(valueAt(root, path)) ? (parseInteger(key) ?? key) : key);
  }
  return path;
}

function valueAt(root: Json | undefined, path: Path): Json | undefined {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, Json>>)[key];
  }
  return value;
}
