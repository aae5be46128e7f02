import type { Json } from '../../core/json.ts';
import { CellState } from '../batch.ts';
import { isNotFinite } from '../record-columns.ts';
import type { ChunkPages } from './chunk-pages.ts';
import type { TakenColumn } from '../typed-cells.ts';
import type { ColumnRows } from './flat-column.ts';
import { LeafEntries } from './leaf-entries.ts';
import { require } from './parquet-fault.ts';
import type { SchemaNode } from './schema-tree.ts';

/** A column of lists, maps or groups: each row a JSON value, put together from the levels of its leaves (Dremel: Melnik et al. 2010). */
export class NestedColumn implements ColumnRows {
  readonly #node: SchemaNode;
  readonly #leaves: ReadonlyMap<SchemaNode, LeafEntries>;
  readonly #nullState: number;

  private constructor(node: SchemaNode, leaves: ReadonlyMap<SchemaNode, LeafEntries>, nullable: boolean) {
    this.#node = node;
    this.#leaves = leaves;
    this.#nullState = nullable ? CellState.null : CellState.absent;
  }

  /** Reads all of its leaves: values of a row group that are nested are held at once. */
  static async read(
    node: SchemaNode,
    leaves: readonly { readonly leaf: SchemaNode; readonly pages: ChunkPages }[],
    nullable: boolean,
  ): Promise<NestedColumn> {
    const read = new Map<SchemaNode, LeafEntries>();
    for (const { leaf, pages } of leaves) read.set(leaf, await LeafEntries.read(pages, leaf));
    return new NestedColumn(node, read, nullable);
  }

  available(): Promise<number> {
    return Promise.resolve(Infinity);
  }

  take(rows: number): TakenColumn {
    const values: Json[] = [];
    for (let row = 0; row < rows; row += 1) values.push(this.#read(this.#node));
    const states = Uint8Array.from(values, (value) => this.#stateOf(value));
    const others = states.reduce((count, state) => count + (state === CellState.value ? 0 : 1), 0);
    return {
      column: { kind: 'value', name: this.#node.name, states, others, values },
      value: (row) => values[row],
    };
  }

  #stateOf(value: Json): number {
    if (value === null) return this.#nullState;
    return isNotFinite(value) ? CellState.invalid : CellState.value;
  }

  #read(node: SchemaNode): Json {
    if (node.repetition === 'repeated') return this.#repeated(node, (element) => this.#content(element));
    if (node.repetition === 'optional' && this.#first(node).definition < node.definition) {
      this.#skip(node);
      return null;
    }
    return this.#content(node);
  }

  #content(node: SchemaNode): Json {
    const [child] = node.children;
    if (child === undefined) return this.#first(node).take();
    if (node.children.length === 1 && child.repetition === 'repeated') {
      if (node.group === 'list') return this.#repeated(child, (element) => this.#element(element));
      if (node.group === 'map' && child.children.length === 2) return this.#map(child);
    }
    return Object.fromEntries(node.children.map((member) => [member.name, this.#read(member)]));
  }

  /** Of a list that is written in three levels the one in the middle means nothing; old ones have two. */
  #element(repeated: SchemaNode): Json {
    const [only] = repeated.children;
    const isWrapper = repeated.children.length === 1 && repeated.name !== 'array' && !repeated.name.endsWith('_tuple');
    return isWrapper && only !== undefined ? this.#read(only) : this.#content(repeated);
  }

  /** The last of several equal keys counts. */
  #map(entry: SchemaNode): Json {
    const entries: [string, Json][] = [];
    const [key, value] = entry.children;
    this.#repeated(entry, () => {
      if (key === undefined || value === undefined) return null;
      const name = this.#read(key);
      entries.push([typeof name === 'string' ? name : JSON.stringify(name), this.#read(value)]);
      return null;
    });
    return Object.fromEntries(entries); // defines `__proto__` like any other
  }

  #repeated(node: SchemaNode, content: (node: SchemaNode) => Json): Json {
    const first = this.#first(node);
    if (first.definition < node.definition) {
      this.#skip(node);
      return [];
    }
    const elements: Json[] = [];
    do elements.push(content(node));
    while (first.more && first.repeat >= node.repeat);
    return elements;
  }

  #skip(node: SchemaNode): void {
    for (const child of node.children) this.#skip(child);
    if (node.children.length === 0) this.#first(node).skip();
  }

  #first(node: SchemaNode): LeafEntries {
    let leaf = node;
    while (leaf.children[0] !== undefined) leaf = leaf.children[0];
    const entries = this.#leaves.get(leaf);
    require(entries !== undefined, 'a schema whose leaves are not its columns');
    return entries;
  }
}
