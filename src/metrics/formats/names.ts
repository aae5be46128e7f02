import type { MetricFacts } from '../reading.ts';
import type { Branch, Tree, Value } from '../tree.ts';
import type { Entry, Keys } from './format.ts';

/** The metrics of a file by name. */
export interface Names {
  /** As they are listed. */
  readonly root: Branch;
  /** Other names of the same values. */
  readonly aliases: Branch;
  readonly facts: ReadonlyMap<Tree, MetricFacts>;
}

/** Arranges the entries of a file by name. Two values under one name become one that no rule can pass. */
export function namesOf(entries: Iterable<Entry>, offset: number): Names {
  const root = new NameTree(offset);
  const aliases = new NameTree(offset);
  const facts = new Map<Tree, MetricFacts>();
  for (const entry of entries) {
    root.put(entry.keys, entry.tree);
    for (const alias of entry.aliases ?? []) aliases.put(alias, entry.tree);
    if (entry.facts !== undefined && Object.keys(entry.facts).length > 0) facts.set(entry.tree, entry.facts);
  }
  return { root: root.branch, aliases: aliases.branch, facts };
}

class NameTree {
  readonly branch: Branch;
  private readonly own = new Map<Tree, Map<string, Tree>>();

  constructor(offset: number) {
    this.branch = this.grow(offset);
  }

  put(keys: Keys, tree: Tree): void {
    let entries = this.own.get(this.branch) ?? new Map<string, Tree>();
    for (const [depth, key] of keys.slice(0, -1).entries()) {
      const there = entries.get(key);
      const next = this.own.get(there ?? this.plant(entries, key, tree.offset));
      // A value has this name already: what would stand below it keeps the rest of its own as one key.
      if (next === undefined) {
        add(entries, keys.slice(depth).join('.'), tree);
        return;
      }
      entries = next;
    }
    add(entries, keys.at(-1) ?? '', tree);
  }

  private plant(entries: Map<string, Tree>, key: string, offset: number): Branch {
    const branch = this.grow(offset);
    entries.set(key, branch);
    return branch;
  }

  private grow(offset: number): Branch {
    const entries = new Map<string, Tree>();
    const branch: Branch = { kind: 'object', offset, entries };
    this.own.set(branch, entries);
    return branch;
  }
}

function add(entries: Map<string, Tree>, key: string, tree: Tree): void {
  const there = entries.get(key);
  entries.set(key, there === undefined || there === tree ? tree : several(there, tree));
}

const textsShown = 100;

function several(one: Tree, other: Tree): Value {
  const text = `${textOf(one)} and ${textOf(other)}`;
  return { kind: 'several', offset: one.offset, text: text.slice(0, textsShown), value: NaN };
}

function textOf(tree: Tree): string {
  return tree.kind === 'object' ? 'an object' : tree.text;
}
