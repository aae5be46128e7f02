import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Problem } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import { nearestName } from '../core/nearest-name.ts';
import { parseNumber } from '../core/number.ts';
import { laterKeys } from './later-keys.ts';
import {
  beyond,
  insideOf,
  missingKey,
  pathOf,
  shown,
  unknownKey,
  valueAt,
  withoutRepeats,
  wrongKind,
  type Parameters,
  type Path,
} from './schema-problems.ts';
import type { YamlDocument } from './yaml-document.ts';

/** What ajv objects to, as problems that point into the text and say what to write. */
export function schemaProblems(errors: readonly ErrorObject[], document: YamlDocument): Problem[] {
  return withoutRepeats(
    errors
      .filter((error) => error.keyword !== 'if' && error.keyword !== 'propertyNames')
      .map((error) => problem(error, document)),
  );
}

function problem(error: ErrorObject, document: YamlDocument): Problem {
  const path = pathOf(error.instancePath, document.value);
  const params = error.params as Parameters;
  const value = valueAt(document.value, path);
  switch (error.keyword) {
    case 'additionalProperties':
      return unreadKey(error, [...path, params.additionalProperty as string], document);
    case 'required':
      return { ...document.locate(path, { key: true }), ...missingKey(error, keyName(path)) };
    case 'pattern':
      if (error.propertyName === undefined)
        return {
          ...document.locate(path),
          message: `${shown(value)} begins with "!", and takes nothing away from what others name`,
          hint: 'name only what belongs to it',
        };
      // the error of a gate's name points at the mapping that holds it
      return {
        ...document.locate([...path, error.propertyName ?? ''], { key: true }),
        message: `"${error.propertyName ?? ''}" cannot name a gate: letters, digits, _ and -, 64 at most`,
      };
    default:
      return { ...document.locate(path), ...wrongValue(error, value, path) };
  }
}

/** A key that is not known, or not yet. */
function unreadKey(error: ErrorObject, path: Path, document: YamlDocument): Problem {
  const key = String(path.at(-1));
  const place = document.locate(path, { key: true });
  if (laterKeys.has(key)) return { ...place, message: `"${key}"${insideOf(path)} is not supported yet` };
  return { ...place, ...unknownKey(error, path) };
}

/** What is wrong with a value, and what to write instead. */
function wrongValue(error: ErrorObject, value: Json | undefined, path: Path): Pick<Problem, 'message' | 'hint'> {
  const params = error.params as Parameters;
  const read = shown(value);
  switch (error.keyword) {
    case 'type':
      return wrongType(params.type, value, path);
    case 'enum': {
      const allowed = params.allowedValues as readonly string[];
      if (typeof value === 'string' && laterKeys.has(value))
        return { message: `${read} is not supported yet for ${keyName(path)}` };
      const nearest = typeof value === 'string' ? nearestName(value, allowed) : undefined;
      const hint = nearest === undefined ? `write one of: ${allowed.join(', ')}` : `did you mean ${nearest}?`;
      return { message: `${read} is not a value of ${keyName(path)} (${allowed.join(', ')})`, hint };
    }
    case 'const':
      return { message: `${keyName(path)} is ${read}; this release reads ${shown(params.allowedValue as Json)}` };
    case 'minimum':
    case 'maximum':
      return { message: beyond(error, value, keyName(path)) };
    case 'minProperties':
      if (Number.isInteger(params.limit) && params.limit !== 1)
        return { message: `${keyName(path)} holds fewer than ${String(params.limit)} keys` };
      return { message: `${keyName(path)} is empty` };
    case 'minLength':
    case 'minItems':
      return { message: `${keyName(path)} is empty` };
    case 'maxProperties':
      return { message: `${keyName(path)} holds several keys; one is allowed`, hint: 'make each an item of its own' };
    case 'maxLength':
      return { message: `${read} is not one character` };
    default:
      return { message: `${keyName(path)} ${error.message ?? 'is not valid'}` };
  }
}

function wrongType(wanted: unknown, value: Json | undefined, path: Path): Pick<Problem, 'message' | 'hint'> {
  const read = shown(value);
  const types = (Array.isArray(wanted) ? wanted : [wanted]).map(String);
  if (types.includes('number')) return { message: `${read} is not a number`, ...numberHint(value) };
  if (types.includes('boolean')) return { message: `${read} is not true or false`, ...flagHint(value) };
  if (value === null || value === undefined) return { message: `${keyName(path)} has no value` };
  return { message: wrongKind(types, value, keyName(path)) };
}

function numberHint(value: Json | undefined): { hint?: string } {
  if (typeof value === 'number') return { hint: 'write a finite number' };
  if (typeof value !== 'string') return {};
  const decimal = value.replace(',', '.');
  if (parseNumber(decimal) !== undefined) return { hint: `write ${decimal}` };
  if (/^[\d.]+ ?%$/.test(value)) return { hint: 'write the number alone; a key that ends in _pct is in percent' };
  return {};
}

function flagHint(value: Json | undefined): { hint?: string } {
  if (value === 'yes' || value === 'on' || value === 'True') return { hint: 'write true' };
  if (value === 'no' || value === 'off' || value === 'False') return { hint: 'write false' };
  return {};
}

function keyName(path: Path): string {
  return path.length === 0 ? 'the config' : path.join('.');
}
