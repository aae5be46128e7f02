import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { tooDeepAt, yamlDepthLimit } from '../core/yaml-depth.ts';
import { type Fault, FaultyText } from './source-text.ts';
import { depthLimit, listOf, textKind, type Branch, type List, type Tree, type Value, type ValueKind } from './tree.ts';

/** Aliases may repeat a block, but not multiply it: a file of ten lines must not become a billion values. */
const aliasedNodes = 10_000;

/**
 * Reads YAML 1.2 (core schema: `yes` is a text, `1_000` is a text, `.nan` and `.inf` are not finite), whatever `%YAML` says.
 *
 * @throws FaultyText for what is not YAML, for several documents, duplicate keys and aliases beyond 10,000 values.
 */
export function readYaml(text: string): Tree {
  const document = parse(text);
  const [first, ...rest] = document.errors.map((error): Fault => ({
    message:
      error.code === 'MULTIPLE_DOCS'
        ? 'a second document begins here, and which of them was measured nobody can say'
        : (error.message.split('\n')[0] ?? 'not YAML'),
    offset: Math.min(error.pos[0], text.length),
  }));
  if (first !== undefined) throw new FaultyText([first, ...rest.slice(0, 19)]);
  if (document.contents === null) throw new FaultyText([{ message: 'there is nothing in it', offset: 0 }]);
  return new YamlWalk(text).walk(document.contents);
}

function parse(text: string): Document.Parsed {
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    throw new FaultyText([{ message: `nested deeper than ${yamlDepthLimit} levels`, offset: deep }]);
  }
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    // Duplicates are found below, in linear time and with both lines.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
}

class YamlWalk {
  private readonly text: string;
  private readonly anchors = new Map<string, Node>();
  private readonly open = new Set<Node>();
  private readonly duplicates: Fault[] = [];
  private aliased = 0;

  constructor(text: string) {
    this.text = text;
  }

  walk(root: Node): Tree {
    const tree = this.node(root, { depth: 1, aliased: false });
    const [first, ...rest] = this.duplicates;
    if (first !== undefined) throw new FaultyText([first, ...rest]);
    return tree;
  }

  private node(node: Node | null, at: { depth: number; aliased: boolean }): Tree {
    const offset = node?.range?.[0] ?? 0;
    // Aliases nest what the text does not.
    if (at.depth > depthLimit) this.refuse(`nested deeper than ${depthLimit} levels`, offset);
    if (at.aliased && (this.aliased += 1) > aliasedNodes) {
      this.refuse(`its aliases expand to more than ${aliasedNodes} values`, offset);
    }
    if (node === null) return { kind: 'null', offset, text: 'null', value: NaN };
    if (isAlias(node)) return this.alias(node, at.depth);
    if (node.anchor !== undefined && !at.aliased) this.anchors.set(node.anchor, node);
    if (isMap(node)) return this.map(node, at);
    if (isSeq(node)) return this.list(node.items as (Node | null)[], { ...at, offset });
    return isScalar(node) ? this.scalar(node, offset) : { kind: 'other', offset, text: 'this', value: NaN };
  }

  private alias(node: Node & { source: string }, depth: number): Tree {
    const offset = node.range?.[0] ?? 0;
    const target = this.anchors.get(node.source);
    if (target === undefined) this.refuse(`the alias *${node.source} refers to nothing above it`, offset);
    if (this.open.has(target)) this.refuse(`the alias *${node.source} contains itself`, offset);
    this.open.add(target);
    const tree = this.node(target, { depth: depth + 1, aliased: true });
    this.open.delete(target);
    return tree;
  }

  private map(node: YAMLMap, at: { depth: number; aliased: boolean }): Branch {
    const entries = new Map<string, Tree>();
    const offsets = new Map<string, number>();
    this.open.add(node);
    for (const { key: keyNode, value } of node.items) {
      const key = this.key(keyNode as Node | null, node.range?.[0] ?? 0);
      this.noteDuplicate(key, offsets);
      entries.set(key.text, this.node(value as Node | null, { ...at, depth: at.depth + 1 }));
    }
    this.open.delete(node);
    return { kind: 'object', offset: node.range?.[0] ?? 0, entries };
  }

  private key(node: Node | null, mapOffset: number): { text: string; offset: number } {
    const offset = node?.range?.[0] ?? mapOffset;
    if (!isScalar(node)) this.refuse('a key that is not a plain text', offset);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    return { text, offset };
  }

  private noteDuplicate(key: { text: string; offset: number }, offsets: Map<string, number>): void {
    const first = offsets.get(key.text);
    if (first === undefined) offsets.set(key.text, key.offset);
    if (first === undefined || this.duplicates.length >= 20) return;
    const line = this.text.slice(0, first).split('\n').length;
    this.duplicates.push({
      message: `the key ${JSON.stringify(key.text.slice(0, 100))} is there twice; it is already on line ${line}`,
      offset: key.offset,
      length: Math.max(1, key.text.length),
    });
  }

  private list(items: readonly (Node | null)[], at: { depth: number; aliased: boolean; offset: number }): List {
    const trees = items.map((item) => this.node(item, { depth: at.depth + 1, aliased: at.aliased }));
    return listOf(trees, at.offset);
  }

  private scalar(node: Scalar, offset: number): Value {
    const kind = scalarKind(node.value);
    const written = this.text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
    const content = typeof node.value === 'string' ? { content: node.value } : {};
    return { kind, offset, text: written, value: kind === 'number' ? (node.value as number) : NaN, ...content };
  }

  private refuse(message: string, offset: number): never {
    throw new FaultyText([{ message, offset }]);
  }
}

function scalarKind(value: unknown): ValueKind {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'not-finite';
  if (typeof value === 'string') return textKind(value);
  if (typeof value === 'boolean') return 'boolean';
  return value === null ? 'null' : 'other';
}
