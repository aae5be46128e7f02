import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
  visit,
} from 'yaml';
import type { Problem } from '../core/errors.ts';
import { decodeText } from '../core/decode-text.ts';
import type { Json } from '../core/json.ts';
import { asError } from '../core/errors.ts';
import { tooDeepAt, yamlDepthLimit } from '../core/yaml-depth.ts';

type Key = string | number;
type Located = Omit<Problem, 'message' | 'hint'> & Required<Pick<Problem, 'where'>>;

/** A YAML text that was read strictly: its value, or its problems, and where each key stands. */
export interface YamlDocument {
  readonly value: Json | undefined;
  readonly problems: readonly Problem[];
  /** The place of the value at `path`, or of its key with `{ key: true }`; of the nearest ancestor that is written down otherwise. */
  readonly locate: (path: readonly Key[], options?: { key?: boolean }) => Located;
}

/** Aliases a config may expand: sharing needs few, a bomb needs many. */
const maxAliasCount = 100;

/** A YAML file, with or without a byte order mark; errors as those of `decodeText` and `parseYaml`. */
export function parseYamlBytes(bytes: Uint8Array, file: string): YamlDocument {
  return parseYaml(decodeText(bytes, file).replace(/^\ufeff/, ''), file);
}

/**
 * Reads one YAML 1.2 document (JSON is YAML): duplicate keys, unknown tags, several documents and alias bombs are problems.
 * @param file the shown path that places carry
 */
export function parseYaml(text: string, file: string): YamlDocument {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return tooDeep(text, file, deep);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    merge: true,
    strict: true,
    uniqueKeys: false, // it would compare each key with all before it: `repeatedKeys` looks each up
    lineCounter: lines,
    prettyErrors: false,
  });
  const at = (offset: number, end = offset): Located => {
    const { line, col } = lines.linePos(offset);
    const source = lineAt(text, lines.lineStarts[line - 1] ?? 0);
    const length = Math.max(1, Math.min(end, offset + source.length - col + 1) - offset);
    return { where: { file, line, column: col }, source, length };
  };
  const faults = [...document.errors, ...document.warnings].map(({ pos: [start, end], code, message }): Fault => ({
    start,
    end,
    message: yamlMessage(code, message),
  }));
  const problems = [...faults, ...repeatedKeys(document)]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, message }): Problem => ({ ...at(start, end), message }));
  if (document.directives.yaml.explicit === true && document.directives.yaml.version !== '1.2')
    problems.push({
      ...at(0),
      message: 'this file asks for another YAML version; YAML 1.2 is read',
      hint: 'remove %YAML',
    });
  if (problems.length === 0) problems.push(...nodeProblems(document, at));
  const locate = (path: readonly Key[], options: { key?: boolean } = {}): Located => {
    const [start, end] = rangeOf(document, path, options.key === true) ?? [0, 1];
    return at(start, end);
  };
  if (problems.length > 0) return { value: undefined, problems, locate };
  try {
    return { value: document.toJS({ maxAliasCount }) as Json, problems, locate };
  } catch (thrown) {
    return { value: undefined, problems: [{ ...at(0), message: aliasMessage(asError(thrown)) }], locate };
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}

function tooDeep(text: string, file: string, offset: number): YamlDocument {
  const before = text.slice(0, offset).split('\n');
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const located: Located = { where: place, source: '', length: 1 };
  const message = `nests too deep (more than ${yamlDepthLimit} levels)`;
  return { value: undefined, problems: [{ ...located, message }], locate: () => located };
}

function aliasMessage({ message }: Error): string {
  if (message.startsWith('Excessive alias count')) return `aliases expand to too much (more than ${maxAliasCount})`;
  return message.startsWith('Merge sources') ? '<< takes a mapping, or an alias of one' : message;
}

/** What is wrong with a text, and between which offsets. */
interface Fault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** Keys that stand in their mapping already. */
function repeatedKeys(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key) || Number.isNaN(key.value)) continue;
        const [start] = rangeOfNode(key) ?? [0];
        if (seen.has(key.value)) faults.push({ start, end: start + 1, message: 'this key is here twice' });
        seen.add(key.value);
      }
    },
  });
  return faults;
}

/** What the grammar allows and no config means: an alias of nothing, a list or a mapping as a key. */
function nodeProblems(document: Document, at: (start: number, end?: number) => Located): readonly Problem[] {
  const problems: Problem[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        if (anchors.has(node.source)) return;
        const [start, end] = rangeOfNode(node) ?? [0, 0];
        problems.push({ ...at(start, end), message: `no anchor &${node.source} stands before this alias` });
      } else if (node.anchor !== undefined) anchors.add(node.anchor);
    },
    Pair: (_, { key }) => {
      if (!isMap(key) && !isSeq(key)) return;
      const [start, end] = rangeOfNode(key) ?? [0, 0];
      problems.push({ ...at(start, end), message: 'a list or a mapping cannot be a key' });
    },
  });
  return problems;
}

function yamlMessage(code: string, message: string): string {
  switch (code) {
    case 'MULTIPLE_DOCS':
      return 'a second document begins here; one is allowed';
    case 'TAG_RESOLVE_FAILED':
      return `unknown tag: ${message}`;
    case 'TAB_AS_INDENT':
      return 'a tab indents this line; YAML wants blanks';
    default:
      return `not YAML: ${message}`;
  }
}

type Range = readonly [number, number];

function rangeOf(document: Document, path: readonly Key[], wantKey: boolean): Range | undefined {
  let node: Node | null = document.contents;
  let range: Range | undefined = rangeOfNode(node);
  for (const [depth, key] of path.entries()) {
    node = followAlias(document, node);
    if (isSeq(node) && typeof key === 'number') {
      node = (node.items[key] as Node | undefined) ?? null;
      range = rangeOfNode(node) ?? range;
      continue;
    }
    const pair = pairOf(document, node, key);
    if (pair === undefined) return range;
    const last = depth === path.length - 1;
    range = rangeOfNode(last && !wantKey && pair.value !== null ? pair.value : pair.key) ?? range;
    node = pair.value;
  }
  return range;
}

function followAlias(document: Document, node: Node | null): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

function pairOf(document: Document, node: Node | null, key: Key): { key: Node; value: Node | null } | undefined {
  if (!isMap(node)) return undefined;
  for (const item of node.items) {
    if (isPair(item) && isScalar(item.key) && String(item.key.value) === String(key))
      return { key: item.key, value: item.value as Node | null };
  }
  const merged = node.items.find((item) => isScalar(item.key) && item.key.source === '<<');
  const sources = merged === undefined ? [] : isSeq(merged.value) ? merged.value.items : [merged.value];
  for (const source of sources) {
    const found = pairOf(document, followAlias(document, source as Node | null), key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rangeOfNode(node: Node | null): Range | undefined {
  return node?.range === undefined || node.range === null ? undefined : [node.range[0], node.range[1]];
}
