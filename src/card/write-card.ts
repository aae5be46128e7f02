import { inputError } from '../core/errors.ts';
import { joinCard, splitCard, type CardText } from './card-text.ts';
import { escapeInline } from './escape-markdown.ts';
import { ownedKeys, requireClosed, updateFrontMatter, type OwnedValues } from './front-matter.ts';
import { regionNames, regionText, scanRegions, type RegionTexts } from './regions.ts';
import { yamlEntry } from './yaml-text.ts';

/** Everything of a card that is generated. */
export interface CardParts {
  /** Only a new card gets it; afterwards the title is the people's. */
  readonly title: string;
  readonly owned: OwnedValues;
  readonly regions: RegionTexts;
}

/** A card where none is yet. */
export function newCard({ title, owned, regions }: CardParts): string {
  const yaml = newFrontMatter(owned);
  const body = regionNames.map((name) => regionText(name, regions[name], '\n')).join('\n');
  return `${yaml === '' ? '' : `${yaml}\n`}# ${escapeInline(title)}\n\n${body}`;
}

function newFrontMatter(owned: OwnedValues): string {
  const entries = ownedKeys.flatMap((key) => {
    const value = owned.get(key);
    return value === undefined ? [] : [yamlEntry(key, value)];
  });
  return entries.length === 0 ? '' : `---\n${entries.join('')}---\n`;
}

/**
 * The card with its machine regions and owned keys as `parts` has them; every other byte stays. A card that has no front matter gets
 * one on top, and regions that it lacks come at its end. Updating twice is updating once.
 *
 * @param file the shown path, for errors
 * @throws MlGatesError `input`, where the card was damaged by hand: never a guess
 */
export function updateCard(text: string, parts: CardParts, file: string): string {
  if (text.trim() === '') return newCard(parts);
  const card = splitCard(text);
  requireClosed(card, file);
  const body = updateBody(card, parts.regions, file);
  if (card.open !== '') return joinCard({ ...card, yaml: updateFrontMatter(card, parts.owned, file), body });
  const top = newFrontMatter(parts.owned).replaceAll('\n', card.eol);
  return card.mark + top + (top === '' || /^(?:\r|\n)/.test(body) ? '' : card.eol) + body;
}

function updateBody(card: CardText, texts: RegionTexts, file: string): string {
  const { body, eol, bodyLine } = card;
  const { regions, openFence } = scanRegions(body, { file, firstLine: bodyLine });
  const inOrder = [...regions].sort(([, a], [, b]) => b.start - a.start);
  let updated = body;
  for (const [name, { start, end }] of inOrder) {
    const wanted = texts[name] === '' ? '' : `${texts[name]}\n`;
    const same = body.slice(start, end).replace(/\r\n?/g, '\n') === wanted;
    if (!same) updated = updated.slice(0, start) + wanted.replaceAll('\n', eol) + updated.slice(end);
  }
  const lacking = regionNames.filter((name) => !regions.has(name));
  if (lacking.length === 0) return updated;
  if (openFence !== null)
    throw inputError({
      message: `${file}:${openFence}: this code fence is never closed; what is written after it would be code`,
      where: { file, line: openFence },
      hint: 'close the fence',
    });
  return updated + gapAfter(updated, eol) + lacking.map((name) => regionText(name, texts[name], eol)).join(eol);
}

/** What is lacking for an empty line after `text`. */
function gapAfter(text: string, eol: string): string {
  const end = text.slice(-1000).replace(/\r\n?/g, '\n');
  if (text === '' || /(?:^|\n)[ \t]*\n$/.test(end)) return '';
  return end.endsWith('\n') ? eol : eol + eol;
}
