import { shownText } from '../../data/text-stream.ts';

const shownCharacters = 200;

/** The beginning of a text, as a sample shows it. */
export function shown(text: string): string {
  return shownText(text.slice(0, shownCharacters));
}

/** The properties that are there: not `undefined`. */
export function present(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const some: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) if (value !== undefined) setOwn(some, name, value);
  return some;
}

/** Also `__proto__` is a column. */
export function setOwn(record: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
}

/** A property of the record itself. */
export function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
