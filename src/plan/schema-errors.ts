import type { ErrorObject } from 'ajv';
import { fragmentSteps, pointerSteps } from '../core/json-pointer.ts';
import { nearestName } from '../core/nearest-name.ts';
import { parseInteger } from '../core/number.ts';
import type { SchemaFault } from './schema-lint.ts';

/** A schema that ajv does not take. */
export class SchemaRefused extends Error {
  override readonly name = 'SchemaRefused';
  readonly faults: readonly [SchemaFault, ...SchemaFault[]];

  constructor(faults: readonly [SchemaFault, ...SchemaFault[]], options?: ErrorOptions) {
    super(faults.map(({ message }) => message).join('; '), options);
    this.faults = faults;
  }
}

/** What the schema of schemas objects to, once for each place. */
export function metaFaults(errors: readonly ErrorObject[]): readonly SchemaFault[] {
  const faults = new Map<string, SchemaFault>();
  for (const error of errors) {
    if (error.keyword === 'anyOf' || faults.has(error.instancePath)) continue;
    faults.set(error.instancePath, { path: keysOf(pointerSteps(error.instancePath)), ...wordsOf(error) });
  }
  return [...faults.values()];
}

function wordsOf(error: ErrorObject): Pick<SchemaFault, 'message' | 'hint'> {
  const keyword = error.instancePath.split('/').findLast((part) => !/^\d+$/.test(part)) ?? '';
  const read = JSON.stringify(error.data);
  const { allowedValues } = error.params as { readonly allowedValues?: readonly unknown[] };
  if (allowedValues === undefined)
    return { message: `${keyword} cannot be ${read}: it ${error.message ?? 'is wrong'}` };
  const allowed = allowedValues.map(String);
  const nearest = typeof error.data === 'string' ? nearestName(error.data, allowed) : undefined;
  return {
    message: `${keyword} cannot be ${read}`,
    hint: nearest === undefined ? `write one of ${allowed.join(', ')}` : `did you mean ${nearest}?`,
  };
}

/** What ajv said while it compiled: the place is in its text. */
export function compileFault(message: string): SchemaFault {
  const text = message.replace(/^strict mode: /, '');
  const [, pointer = ''] = / (?:at|at path|in schema at path) "#([^"]*)"/.exec(text) ?? [];
  const path = keysOf(fragmentSteps(pointer));
  const [, type, keyword] = /^missing type "([^"]+)" for keyword "([^"]+)"/.exec(text) ?? [];
  if (type === undefined || keyword === undefined) return { path, message: text };
  return {
    path: [...path, keyword],
    message: `${keyword} stands without the type that it is about: values of other types would pass`,
    hint: `write "type": "${type.split(',')[0] ?? type}" beside it`,
  };
}

function keysOf(steps: readonly string[]): readonly (string | number)[] {
  return steps.map((step) => (/^(?:0|[1-9]\d*)$/.test(step) ? (parseInteger(step) ?? step) : step));
}
