import type { Entry, Format } from './format.ts';

/** A mapping of names to values or to further mappings: what people, DVC and dvclive write. The names are the keys. */
export const nested: Format = {
  lacks: (document) => (document.kind === 'object' ? undefined : 'mapping of names to values'),
  *entries(document): Iterable<Entry> {
    if (document.kind !== 'object') return;
    for (const [key, tree] of document.entries) yield { keys: [key], tree };
  },
};
