import { unavailableError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { GitHubAnswer } from './github-request.ts';

/** The JSON of an answer. @throws `unavailable` when it is none. */
export function json(answer: GitHubAnswer): Json | undefined {
  const value = parsed(answer.body);
  if (value === undefined) throw unavailableError(`GitHub answered ${answer.what} with something that is not JSON`);
  return value;
}

export function parsed(body: Uint8Array): Json | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as Json;
  } catch {
    return undefined;
  }
}

export function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || !Object.hasOwn(inner, key))
      return undefined;
    return (inner as Readonly<Record<string, Json>>)[key];
  }, value);
}

export function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

export function commitId(value: Json | undefined, answer: GitHubAnswer): string {
  if (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)) return value;
  throw unavailableError(`GitHub answered ${answer.what} without a commit id`);
}

export function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** A whole number that GitHub must give. */
export function idOf(value: Json | undefined, answer: GitHubAnswer): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw unavailableError(`GitHub answered ${answer.what} without an id`);
}
