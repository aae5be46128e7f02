import type { Place } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { canonical } from '../core/canonical.ts';
import { linesOf, splitCard, type CardText } from './card-text.ts';
import { ownedKeys, readFrontMatter, type OwnedValues } from './front-matter.ts';
import { leavesOf } from './leaves.ts';
import { lineDiff } from './line-diff.ts';
import { regionNames, scanRegions, type RegionName, type RegionTexts } from './regions.ts';
import { closeEnough, sameButForNumbers } from './tolerance.ts';

/** Where a committed card is not what would be generated. */
export interface Difference {
  /** A key of the front matter, a path in it, or a region. */
  readonly subject: string;
  readonly code: 'differs' | 'missing-in-card' | 'not-in-facts';
  /** Whether the subject is a region of the body. */
  readonly section: boolean;
  /** What stands in the card; of a region its first line that differs. */
  readonly committed?: Json;
  readonly expected?: Json;
  readonly place: Place;
  /** Of a region: a unified diff, 40 lines at most. */
  readonly diff?: string;
}

export interface Committed {
  readonly text: string;
  /** Shown path. */
  readonly file: string;
  /** Relative difference up to which measured numbers agree. */
  readonly tolerance: number;
}

const diffLines = 40;
const leavesPerKey = 20;

/** The regions whose numbers were measured. Numbers in all others are people's, and agree exactly or not at all. */
const measuredRegions: ReadonlySet<string> = new Set<RegionName>(['evaluation', 'data']);

/**
 * Compares a committed card with what facts and measurements make: structure, facts and texts exactly, measured numbers within the
 * tolerance. People's own prose and keys are not looked at.
 *
 * @throws MlGatesError `input`, where the card was damaged by hand
 */
export function cardDifferences(
  committed: Committed,
  { owned, regions }: { readonly owned: OwnedValues; readonly regions: RegionTexts },
): readonly Difference[] {
  const card = splitCard(committed.text);
  return [...keyDifferences(card, committed, owned), ...regionDifferences(card, committed, regions)];
}

function keyDifferences(card: CardText, { file, tolerance }: Committed, owned: OwnedValues): readonly Difference[] {
  const read = readFrontMatter(card, file);
  return ownedKeys.flatMap((key) => {
    const place = read.placeOf(key);
    const loose = read.pairs.find((pair) => pair.key === key)?.loose;
    const strict = read.values.get(key);
    const expected = owned.get(key);
    if (strict === undefined || expected === undefined) return oneSided(key, { committed: strict, expected, place });
    const found = leafDifferences(key, {
      committed: strict,
      expected,
      place,
      tolerance: key === 'model-index' ? tolerance : 0,
    });
    if (found.length > 0 || canonical(loose) === canonical(strict)) return found;
    // unquoted, the word is something else to YAML 1.1: `no` is false
    return [{ subject: key, code: 'differs', section: false, committed: asJson(loose), expected, place }];
  });
}

interface Sides {
  readonly section?: boolean;
  readonly committed: Json | undefined;
  readonly expected: Json | undefined;
  readonly place: Place;
}

function oneSided(subject: string, { section = false, committed, expected, place }: Sides): readonly Difference[] {
  if (committed !== undefined) return [{ subject, code: 'not-in-facts', section, committed, place }];
  return expected === undefined ? [] : [{ subject, code: 'missing-in-card', section, expected, place }];
}

function leafDifferences(key: string, sides: Sides & { readonly tolerance: number }): readonly Difference[] {
  const committed = leavesOf(key, sides.committed ?? null);
  const expected = leavesOf(key, sides.expected ?? null);
  const paths = [...new Set([...expected.keys(), ...committed.keys()])];
  const found = paths.flatMap((path): readonly Difference[] => {
    const [left, right] = [committed.get(path), expected.get(path)];
    if (left === undefined || right === undefined)
      return oneSided(path, { committed: left, expected: right, place: sides.place });
    const close = typeof left === 'number' && typeof right === 'number' && closeEnough(left, right, sides.tolerance);
    if (close || canonical(left) === canonical(right)) return [];
    return [{ subject: path, code: 'differs', section: false, committed: left, expected: right, place: sides.place }];
  });
  return found.slice(0, leavesPerKey);
}

function asJson(value: Json | undefined): Json {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}

function regionDifferences(card: CardText, { file, tolerance }: Committed, texts: RegionTexts): readonly Difference[] {
  const { regions } = scanRegions(card.body, { file, firstLine: card.bodyLine });
  return regionNames.flatMap((name): readonly Difference[] => {
    const expected = texts[name];
    const region = regions.get(name);
    const place = { file, line: region?.line ?? 1 };
    if (region === undefined)
      return expected === ''
        ? []
        : oneSided(name, { section: true, committed: undefined, expected: firstLine(expected), place });
    const text = card.body.slice(region.start, region.end).replace(/\r\n?/g, '\n').replace(/\n$/, '');
    const same = (a: string, b: string): boolean =>
      measuredRegions.has(name) ? sameButForNumbers(a, b, tolerance) : a === b;
    if (same(text, expected)) return [];
    return [textDifference(name, { text, expected, line: region.line, file, same })];
  });
}

function textDifference(
  subject: string,
  at: { text: string; expected: string; line: number; file: string; same: (a: string, b: string) => boolean },
): Difference {
  const old = at.text.split('\n');
  const now = at.expected.split('\n');
  let index = 0;
  while (index < old.length && index < now.length && at.same(old[index] ?? '', now[index] ?? '')) index += 1;
  const diff = lineDiff(at.text, at.expected, { same: at.same, limit: diffLines });
  const code = at.text === '' ? 'missing-in-card' : at.expected === '' ? 'not-in-facts' : 'differs';
  const committed = code === 'missing-in-card' ? {} : { committed: old[index] ?? '' };
  const expected = code === 'not-in-facts' ? {} : { expected: now[index] ?? '' };
  const place = { file: at.file, line: at.line + 1 + (at.text === '' ? 0 : index) };
  return { subject, code, section: true, ...committed, ...expected, place, diff };
}

function firstLine(text: string): string {
  for (const { content } of linesOf(text)) return content;
  return '';
}
