import { splitCard } from '../../card/card-text.ts';
import { ownedKeys, readFrontMatter } from '../../card/front-matter.ts';
import { scanRegions } from '../../card/regions.ts';
import type { CardParts } from '../../card/write-card.ts';
import { configError, type Problem } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { decodeText } from '../../core/decode-text.ts';

const maxCardBytes = 16 * 1024 * 1024;

/** The text of the card at `path`; `null` when there is none. */
export async function readCommitted(path: string, files: Files): Promise<string | null> {
  if ((await files.kind(path)) === 'absent') return null;
  return decodeText(await files.read(path, { limit: maxCardBytes }), files.show(path));
}

/**
 * A card that was never generated may hold facts that the facts file lacks. Writing it would lose them, so it is refused until they
 * are in the facts file.
 *
 * @throws MlGatesError `config`
 */
export function ensureNothingIsLost(
  text: string,
  { owned }: CardParts,
  { file, facts }: { readonly file: string; readonly facts: string },
): void {
  const card = splitCard(text);
  if (card.open === '' || scanRegions(card.body, { file, firstLine: card.bodyLine }).regions.size > 0) return;
  const { values, placeOf } = readFrontMatter(card, file);
  const lost = ownedKeys.filter((key) => values.has(key) && !owned.has(key));
  const [first, ...rest] = lost.map((key): Problem => ({
    message: `${file} has "${key}", and ${facts} does not: writing the card would lose it`,
    where: placeOf(key),
    hint: key === 'model-index' ? 'say in the facts which results belong there' : `add ${key} to ${facts}`,
  }));
  if (first !== undefined) throw configError([first, ...rest]);
}
