import { safeUrl } from './safe-url.ts';
import { shorten } from './visible-text.ts';

/**
 * A sentence before it has a target. Plain strings are our own words; everything that came from a user or a file is a part of
 * its own, so that no target can print it unescaped.
 */
type Part =
  | string
  /** A name as the user wrote it: a metric, a file, a slice. */
  | { readonly name: string }
  /** A name or value that is set apart from the words around it, as code where the target can. */
  | { readonly code: string; readonly url?: string }
  /** A text in quotation marks. */
  | { readonly quote: string }
  /** Our own words that lead somewhere. */
  | { readonly link: string; readonly url: string }
  /** A sentence that was made elsewhere and may hold anything: the message of an error. */
  | { readonly prose: string };

export type Phrase = readonly Part[];

/** How one target writes the parts of a phrase. */
export interface Writer {
  own(text: string): string;
  name(text: string): string;
  code(text: string): string;
  quote(text: string): string;
  prose(text: string): string;
  /** `text` is written already. */
  link(text: string, url: string): string;
}

/* No name or message of a file can fill a report: result.json has them whole. */
const longestName = 120;
const longestProse = 600;

export const name = (text: string): Phrase => [{ name: shorten(text, longestName) }];
export const code = (text: string, url: string | null = null): Phrase => {
  const safe = safeUrl(url);
  return [{ code: shorten(text, longestName), ...(safe === null ? {} : { url: safe }) }];
};
export const quote = (text: string): Phrase => [{ quote: shorten(text, longestName) }];
export const prose = (text: string): Phrase => [{ prose: shorten(text, longestProse) }];
/** A text that this product made: a formatted number, a fixed word. Never a user's. */
export const own = (text: string): Phrase => [text];

/** Our own words, as a link where there is a page to link to. */
export const linkTo = (words: string, url: string | null): Phrase => {
  const safe = safeUrl(url);
  return [safe === null ? words : { link: words, url: safe }];
};

/** Builds a phrase: the literal text is ours, what is put in is a phrase, so that a bare string of a user does not compile. */
export function say(words: TemplateStringsArray, ...values: readonly Phrase[]): Phrase {
  return words.flatMap((text, index) => [...(text === '' ? [] : [text]), ...(values[index] ?? [])]);
}

/** Phrases with our own text between them. */
export function join(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}

/** `a, b and c`. */
export function enumerate(phrases: readonly Phrase[]): Phrase {
  const last = phrases.at(-1);
  if (last === undefined || phrases.length === 1) return last ?? [];
  return [...join(phrases.slice(0, -1), ', '), ' and ', ...last];
}

/** A phrase as one target writes it. */
export function write(phrase: Phrase, writer: Writer): string {
  return phrase
    .map((part) => {
      if (typeof part === 'string') return writer.own(part);
      if ('name' in part) return writer.name(part.name);
      if ('code' in part) return linked(writer.code(part.code), part.url, writer);
      if ('link' in part) return linked(writer.own(part.link), part.url, writer);
      return 'quote' in part ? writer.quote(part.quote) : writer.prose(part.prose);
    })
    .join('');
}

function linked(text: string, url: string | undefined, writer: Writer): string {
  const safe = safeUrl(url ?? null);
  return safe === null ? text : writer.link(text, safe);
}

/** Whether something that was read is a phrase. */
export function isPhrase(value: unknown): value is Phrase {
  return Array.isArray(value) && value.every(isPart);
}

const forms: readonly string[] = ['name', 'code', 'quote', 'prose', 'link'];

function isPart(value: unknown): boolean {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value).filter(([key]) => key !== 'url');
  const [entry] = entries;
  return entries.length === 1 && entry !== undefined && forms.includes(entry[0]) && typeof entry[1] === 'string';
}
