import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { inputError, type MlGatesError } from '../core/errors.ts';
import type { Place } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { tooDeepAt, yamlDepthLimit } from '../core/yaml-depth.ts';
import { canonical } from '../core/canonical.ts';
import type { CardText } from './card-text.ts';
import { yamlEntry } from './yaml-text.ts';

/** The keys that are made from facts and measurements, in the order in which they are written. All others are people's own. */
export const ownedKeys = [
  'language',
  'license',
  'license_name',
  'license_link',
  'library_name',
  'tags',
  'datasets',
  'base_model',
  'base_model_relation',
  'pipeline_tag',
  'co2_eq_emissions',
  'model-index',
] as const;

export type OwnedValues = ReadonlyMap<string, Json>;

/** A front matter that was read: its values, and where its keys stand. */
interface FrontMatter {
  readonly values: ReadonlyMap<string, Json>;
  readonly pairs: readonly TopPair[];
  readonly placeOf: (key: string) => Place;
}

/** @throws MlGatesError `input`, for a front matter that the Hub would not see: written over, its keys would be prose */
export function requireClosed({ open, body }: CardText, file: string): void {
  if (open !== '' || !/^\s*---[ \t]*(?:\r\n|\n)[A-Za-z_][\w-]*:/.test(body)) return;
  throw inputError({
    message: `${file}: its front matter is not closed`,
    where: { file, line: 1 },
    hint: 'it begins and ends with a line that is --- and nothing else',
  });
}

interface TopPair {
  readonly key: string;
  /** Offsets in the YAML text: whole lines. */
  readonly start: number;
  readonly end: number;
  /** Whether the key begins its line: only then can it be replaced by lines. */
  readonly ownLine: boolean;
  /** The comment behind the value on its line, with the blanks before it. */
  readonly comment: string;
  /** What a reader of YAML 1.1 (the Hub's is) takes the value for. */
  readonly loose: Json | undefined;
}

const strictly = {
  version: '1.2',
  uniqueKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * Reads the YAML of a card as strictly as the Hub does.
 *
 * @throws MlGatesError `input`, for what is not a mapping of YAML
 */
export function readFrontMatter(card: CardText, file: string): FrontMatter {
  const yaml = card.yaml + (card.yaml === '' ? '' : card.eol);
  const lines = new LineCounter();
  const refuse = (message: string, offset: number, hint?: string): MlGatesError => {
    const { line, col } = lines.linePos(offset);
    const where = { file, line: card.yamlLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
    return inputError({ message: `${file}: ${message}`, where, ...(hint === undefined ? {} : { hint }) });
  };
  requireClosed(card, file);
  if (/\r(?!\n)/.test(yaml))
    throw refuse('its front matter has carriage returns as line ends', 0, 'save it with LF or CRLF');
  const deep = tooDeepAt(yaml);
  if (deep !== undefined) {
    lineStarts(yaml.slice(0, deep)).forEach(lines.addNewLine);
    throw refuse(`its front matter nests too deep (more than ${yamlDepthLimit} levels)`, deep);
  }
  const document = parseDocument(yaml, { ...strictly, lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) throw refuse(`its front matter is not YAML: ${error.message}`, error.pos[0]);
  const { contents } = document;
  const empty = contents === null || (isScalar(contents) && contents.value === null);
  const map = isMap(contents) ? contents : null;
  if (!empty && map === null) throw refuse('its front matter is not a mapping', 0, 'write keys and values, or none');
  if (map?.flow === true) throw refuse('its front matter is one mapping in braces', 0, 'write one key on each line');
  const values = valuesOf(document, refuse);
  const loose = looseValues(yaml);
  const pairs = (map?.items ?? []).map((pair) => topPair(pair as Pair<Node, Node | null>, yaml, loose));
  const placeOf = (key: string): Place => {
    const pair = pairs.find((one) => one.key === key);
    return { file, line: card.yamlLine + lines.linePos(pair?.start ?? 0).line - 1, column: 1 };
  };
  return { values, pairs, placeOf };
}

/** The offsets at which the lines of a text begin. */
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}

type Refuse = (message: string, offset: number, hint?: string) => MlGatesError;

function valuesOf(document: Document, refuse: Refuse): ReadonlyMap<string, Json> {
  try {
    return new Map(Object.entries((document.toJS({ maxAliasCount: 100 }) as Record<string, Json> | null) ?? {}));
  } catch (thrown) {
    if (!(thrown instanceof ReferenceError) && !(thrown instanceof RangeError)) throw thrown;
    throw refuse('the aliases of its front matter expand to too much', 0);
  }
}

/** What YAML 1.1 makes of the values; nothing where it makes nothing of them. */
function looseValues(yaml: string): ReadonlyMap<string, Json> {
  try {
    const document = parseDocument(yaml, { version: '1.1', merge: true, prettyErrors: false, logLevel: 'silent' });
    return new Map(Object.entries((document.toJS({ maxAliasCount: 100 }) as Record<string, Json> | null) ?? {}));
  } catch {
    return new Map();
  }
}

function topPair(pair: Pair<Node, Node | null>, yaml: string, loose: ReadonlyMap<string, Json>): TopPair {
  const keyStart = pair.key.range?.[0] ?? 0;
  const start = keyStart === 0 ? 0 : yaml.lastIndexOf('\n', keyStart - 1) + 1;
  const valueEnd = Math.max(pair.value?.range?.[1] ?? 0, pair.key.range?.[1] ?? 0);
  const lineEnd = yaml.indexOf('\n', valueEnd);
  const end = yaml[valueEnd - 1] === '\n' ? valueEnd : lineEnd === -1 ? yaml.length : lineEnd + 1;
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  const comment = /^[ \t]+#[^\r\n]*/.exec(yaml.slice(valueEnd, end))?.[0] ?? '';
  return { key, start, end, ownLine: keyStart === start, comment, loose: loose.get(key) };
}

/**
 * The YAML of a card with its owned keys set: lines that already say so, other keys, comments and their order stay byte for byte.
 * Owned keys that have no value any more go.
 *
 * @throws MlGatesError `input`, where lines cannot be replaced without touching what belongs to people
 */
export function updateFrontMatter(card: CardText, owned: OwnedValues, file: string): string {
  const before = readFrontMatter(card, file);
  const cut = (text: string): string => (text.endsWith(card.eol) ? text.slice(0, -card.eol.length) : text);
  const entry = (key: string, value: Json): string => yamlEntry(key, value).replaceAll('\n', card.eol);
  let yaml = card.yaml === '' ? '' : card.yaml + card.eol;
  for (const pair of before.pairs.toReversed()) {
    if (!isOwned(pair.key)) continue;
    const expected = owned.get(pair.key);
    if (expected !== undefined && agrees(pair, before.values.get(pair.key), expected)) continue;
    if (!pair.ownLine) throw untouchable(pair.key, before.placeOf(pair.key), file);
    const lines = expected === undefined ? '' : withComment(entry(pair.key, expected), pair.comment);
    yaml = yaml.slice(0, pair.start) + lines + yaml.slice(pair.end);
  }
  for (const key of ownedKeys) {
    const expected = owned.get(key);
    if (expected !== undefined && !before.values.has(key)) yaml += entry(key, expected);
  }
  const updated = cut(yaml);
  if (updated !== card.yaml) ensureKept({ ...card, yaml: updated }, before, { owned, file });
  return updated;
}

function withComment(entry: string, comment: string): string {
  return comment === '' ? entry : entry.replace(/(?=\r?\n)/, () => comment);
}

function isOwned(key: string): boolean {
  return (ownedKeys as readonly string[]).includes(key);
}

function agrees(pair: TopPair, strict: Json | undefined, expected: Json): boolean {
  const wanted = canonical(expected);
  return canonical(strict) === wanted && canonical(pair.loose) === wanted;
}

/** Anchors and odd layouts can tie keys together: what came out is read again, and must be what was meant. */
function ensureKept(card: CardText, before: FrontMatter, { owned, file }: { owned: OwnedValues; file: string }): void {
  const place = before.placeOf('');
  try {
    const after = readFrontMatter(card, file);
    const keys = new Set([...before.values.keys(), ...after.values.keys(), ...owned.keys()]);
    for (const key of keys) {
      const wanted = isOwned(key) ? owned.get(key) : before.values.get(key);
      if (canonical(after.values.get(key)) !== canonical(wanted)) throw untouchable(key, place, file);
    }
  } catch (cause) {
    throw cause instanceof Error && 'kind' in cause ? untouchable('front matter', place, file) : cause;
  }
}

function untouchable(key: string, where: Place, file: string): MlGatesError {
  return inputError({
    message: `${file}: "${key}" cannot be replaced without touching what stands beside it`,
    where,
    hint: 'write its front matter as plain keys, one on each line, without anchors',
  });
}
