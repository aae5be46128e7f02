import type { Json } from '../core/json.ts';
import { nearestName } from '../core/nearest-name.ts';
import type { SchemaFault } from './schema-lint.ts';

type Key = string | number;

/**
 * A mapping of a file that people write, read strictly: what is not as it has to be is told with its place, and read as if it were not
 * there. Keys of it may be called anything.
 */
export class Descriptor {
  readonly path: readonly Key[];
  readonly #values: ReadonlyMap<string, Json>;
  readonly #faults: SchemaFault[];

  private constructor(values: object, path: readonly Key[], faults: SchemaFault[]) {
    this.#values = new Map(Object.entries(values as Readonly<Record<string, Json>>));
    this.path = path;
    this.#faults = faults;
  }

  /** @param what it is, in a message: `a field` */
  static of(
    value: Json | undefined,
    what: string,
    place: { path: readonly Key[]; faults: SchemaFault[] },
  ): Descriptor | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return new Descriptor(value, place.path, place.faults);
    place.faults.push({ path: place.path, message: `${what} is a mapping, and ${shown(value)} is none` });
    return null;
  }

  get keys(): readonly string[] {
    return [...this.#values.keys()];
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  get(key: string): Json | undefined {
    return this.#values.get(key);
  }

  /** Tells of a mistake at a key. */
  report(keys: readonly Key[], message: string, hint?: string): void {
    this.#faults.push({ path: [...this.path, ...keys], message, ...(hint === undefined ? {} : { hint }) });
  }

  text(key: string): string | undefined {
    return this.#read(key, 'a text', (value) => (typeof value === 'string' ? value : undefined));
  }

  flag(key: string): boolean | undefined {
    return this.#read(key, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  number(key: string): number | undefined {
    return this.#read(key, 'a number', (value) => (typeof value === 'number' ? value : undefined));
  }

  /** A whole number from 0 on. */
  count(key: string): number | undefined {
    return this.#read(key, 'a whole number from 0 on', (value) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined,
    );
  }

  list(key: string): readonly Json[] | undefined {
    return this.#read(key, 'a list', (value) => (Array.isArray(value) ? (value as readonly Json[]) : undefined));
  }

  texts(key: string): readonly string[] | undefined {
    return this.#read(key, 'a list of texts', (value) =>
      Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : undefined,
    );
  }

  /** A regular expression that ajv can take. */
  pattern(key: string): string | undefined {
    const pattern = this.text(key);
    if (pattern === undefined) return undefined;
    try {
      new RegExp(pattern, 'u');
      return pattern;
    } catch {
      this.report(
        [key],
        `the pattern "${pattern}" is none that is understood here`,
        'write it as JavaScript does: without inline flags, \\A or \\Z',
      );
      return undefined;
    }
  }

  /** One of some words. */
  choice<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.text(key);
    if (value === undefined) return undefined;
    const word = words.find((one) => one === value);
    if (word !== undefined) return word;
    this.report([key], `${key} cannot be "${value}"`, nearestHint(value, words, `write one of ${words.join(', ')}`));
    return undefined;
  }

  /** What stands at a key, as a mapping; `null` where nothing does. */
  inner(key: string): Descriptor | null {
    return this.has(key)
      ? Descriptor.of(this.get(key), key, { path: [...this.path, key], faults: this.#faults })
      : null;
  }

  /** The mappings of a list. */
  each(key: string, what: string): readonly Descriptor[] {
    return (this.list(key) ?? []).flatMap(
      (value, index) => Descriptor.of(value, what, { path: [...this.path, key, index], faults: this.#faults }) ?? [],
    );
  }

  /** Refuses keys that are unknown. With `similar` alone those that look like a known one: anybody may add words of his own. */
  refuseUnknown(known: readonly string[], { of, similar = false }: { of: string; similar?: boolean }): void {
    for (const key of this.keys) {
      if (known.includes(key)) continue;
      if (similar && nearestHint(key, known) === undefined) continue;
      this.report([key], `unknown key "${key}" of ${of}`, nearestHint(key, known, `keys: ${known.join(', ')}`));
    }
  }

  /** Refuses keys that demand something elsewhere, and nothing here. */
  refuseMisplaced(keys: readonly string[], { of, hint }: { of: string; hint: string }): void {
    for (const key of this.keys)
      if (keys.includes(key)) this.report([key], `${key} of ${of} stands here, where it demands nothing`, hint);
  }

  #read<T>(key: string, what: string, narrow: (value: Json) => T | undefined): T | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    const narrowed = narrow(value);
    if (narrowed === undefined) this.report([key], `${key} has to be ${what}, and ${shown(value)} is none`);
    return narrowed;
  }
}

/** The known word that is nearest to one that is not known. @param otherwise where none is near */
export function nearestHint(written: string, known: readonly string[], otherwise?: string): string | undefined {
  const nearest = nearestName(written, known);
  return nearest === undefined ? otherwise : `did you mean ${nearest}?`;
}

/** A value that may stand with a label: `{"value": 1, "label": "one"}`. */
export function unlabelled(value: Json): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly value?: Json }).value
    : value;
}

/** A value as a message quotes it. */
export function shown(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
