import type { Json } from '../core/json.ts';

/** The keys that lead to something in a config or a schema. */
export type Keys = readonly (string | number)[];

/** One thing that a change demands less of, or demands otherwise in a way that nobody can order. */
export interface Loosening {
  /**
   * `removed`: it is gone. `weaker`: it lets more pass. `changed`: which of the two lets more pass cannot be told. `added`: a permission.
   * `extended`: all that was demanded still is, of more columns, which were refused before.
   */
  readonly kind: 'removed' | 'weaker' | 'changed' | 'added' | 'extended';
  /** The gate whose demand it was; `null` for the config as a whole. */
  readonly gate: string | null;
  readonly keys: Keys;
  /** The schema file that `keys` lead into; `null` for the config itself. */
  readonly file: string | null;
  /** What stood there at the base, and what stands there now; `undefined` for nothing. */
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** What the difference is about, where its key does not tell. `compared`: which values are equal. */
  readonly about?: 'compared';
}

/** What a comparison says of one key, before its place is known. */
export type Note = Omit<Loosening, 'gate' | 'file'>;

/** A note, unless nothing is to be noted. */
export function note(kind: Note['kind'], keys: Keys, { before, after }: Sides): Note {
  return { kind, keys, before, after };
}

/** A value at the base and now. */
export interface Sides {
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}
