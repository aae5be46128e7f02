/** What stands in a metrics file, with where it stands. `offset` counts UTF-16 units from the start of the text. */
export type Tree = Leaf | Branch;

/** What has no names below it. A list is one too: only formats that know what its items mean look into it. */
export type Leaf = Value | List;

/** One value. `text` is it as written, so that nobody sees a number that the file does not hold. */
export interface Value {
  readonly kind: ValueKind;
  readonly offset: number;
  readonly text: string;
  /** Finite, for `number` alone; `NaN` otherwise, which no comparison lets pass. */
  readonly value: number;
  /** Of a quoted or plain text: what it says, without quotes and escapes. */
  readonly content?: string;
}

/**
 * `not-finite` is NaN, an infinity, or a number beyond the range of a double (`1e400`). `several` are values under one name of
 * which nobody said which counts.
 */
export type ValueKind = 'number' | 'not-finite' | 'text' | 'boolean' | 'null' | 'several' | 'other';

export type LeafKind = ValueKind | List['kind'];

export interface List {
  readonly kind: 'list';
  readonly offset: number;
  readonly text: 'a list';
  readonly value: number;
  /** `null` when they were too many to keep. */
  readonly items: readonly Tree[] | null;
}

export interface Branch {
  readonly kind: 'object';
  readonly offset: number;
  readonly entries: ReadonlyMap<string, Tree>;
}

/** How deep a metrics file may nest. */
export const depthLimit = 1000;

/** How many values a metrics file may name. */
export const valuesLimit = 200_000;

/** How many values in lists are kept of a metrics file; a longer list is read and not kept. */
export const listedLimit = 500_000;

/** A list of these items. */
export function listOf(items: readonly Tree[] | null, offset: number): List {
  return { kind: 'list', offset, text: 'a list', value: NaN, items };
}

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
