/** What stands in a metrics file, with where it stands. `offset` counts UTF-16 units from the start of the text. */
export type Tree = Leaf | Branch;

/** One value. `text` is it as written, so that nobody sees a number that the file does not hold. */
export interface Leaf {
  readonly kind: LeafKind;
  readonly offset: number;
  readonly text: string;
  /** Finite, for `number` alone; `NaN` otherwise, which no comparison lets pass. */
  readonly value: number;
}

/** `not-finite` is NaN, an infinity, or a number beyond the range of a double (`1e400`). Lists are not looked into. */
export type LeafKind = 'number' | 'not-finite' | 'text' | 'boolean' | 'null' | 'list' | 'other';

export interface Branch {
  readonly kind: 'object';
  readonly offset: number;
  readonly entries: ReadonlyMap<string, Tree>;
}

/** How deep a metrics file may nest. */
export const depthLimit = 1000;

/** How many values a metrics file may name. */
export const valuesLimit = 200_000;

const nonFiniteName = /^[-+]?\.?(?:nan|inf|infinity)$/i;

/** A quoted text, as dvclive and SageMaker write it, may still say that the metric is not finite. */
export function textKind(text: string): 'not-finite' | 'text' {
  return nonFiniteName.test(text.trim()) ? 'not-finite' : 'text';
}

/** Whether there is any value in a tree, or only objects in objects. */
export function holdsValues(tree: Tree): boolean {
  return tree.kind !== 'object' || [...tree.entries.values()].some(holdsValues);
}

/** A value with its dotted name: `val.accuracy`. */
interface NamedLeaf {
  readonly name: string;
  readonly leaf: Leaf;
}

const nameLimit = 1000;

/** The values of a tree in the order of the file. Names beyond 1,000 characters are left out: nobody can read them. */
export function* namedLeaves(tree: Tree, prefix: string | null = null): Generator<NamedLeaf> {
  if (tree.kind !== 'object') {
    yield { name: prefix ?? '', leaf: tree };
    return;
  }
  for (const [key, value] of tree.entries) {
    const name = prefix === null ? key : `${prefix}.${key}`;
    if (name.length <= nameLimit) yield* namedLeaves(value, name);
  }
}
