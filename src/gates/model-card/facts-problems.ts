import type { ErrorObject } from 'ajv/dist/2020.js';
import {
  beyond,
  missingKey,
  pathOf,
  shown,
  unknownKey,
  valueAt,
  withoutRepeats,
  wrongKind,
  type Parameters,
} from '../../config/schema-problems.ts';
import type { YamlDocument } from '../../config/yaml-document.ts';
import type { Problem } from '../../core/errors.ts';
import type { Json } from '../../core/json.ts';
import { nearestName } from '../../core/nearest-name.ts';

const namesOffered = 30;

/** What ajv objects to in a facts file, as problems that point into it and say what to write. */
export function factsProblems(errors: readonly ErrorObject[], document: YamlDocument): readonly Problem[] {
  return withoutRepeats(errors.map((error) => problemOf(error, document)));
}

function problemOf(error: ErrorObject, document: YamlDocument): Problem {
  const path = pathOf(error.instancePath, document.value);
  if (error.keyword === 'additionalProperties') {
    const inside = [...path, String((error.params as Parameters).additionalProperty)];
    return { ...document.locate(inside, { key: true }), ...unknownKey(error, inside) };
  }
  const name = path.length === 0 ? 'this file' : path.join('.');
  if (error.keyword === 'required') return { ...document.locate(path, { key: true }), ...missingKey(error, name) };
  return { ...document.locate(path), ...wrongValue(error, valueAt(document.value, path), name) };
}

function wrongValue(error: ErrorObject, value: Json | undefined, where: string): Pick<Problem, 'message' | 'hint'> {
  const params = error.params as Parameters;
  switch (error.keyword) {
    case 'type':
      return wrongType([params.type].flat().map(String), value, where);
    case 'enum':
      return wrongChoice(params.allowedValues as readonly string[], value, where);
    case 'minimum':
      return { message: beyond(error, value, where) };
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
  const scalar = typeof value === 'number' || typeof value === 'boolean';
  return {
    message: wrongKind(wanted, value, where),
    ...(scalar && wanted.includes('string') ? { hint: `put it in quotes: "${String(value)}"` } : {}),
  };
}
