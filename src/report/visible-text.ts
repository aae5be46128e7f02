/* What a terminal, a browser or a reader's eye would obey or overlook: control characters (C0, C1), soft hyphen, zero-width and
 * bidirectional marks, line and paragraph separators, the byte order mark, tag characters, and halves of surrogate pairs. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;

const short: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A hostile text on one line, with everything that would act instead of being seen written out: `\n`, `\u001b`, `\u202e`. */
export function visibleText(text: string): string {
  return text.replace(
    unseen,
    (character) => short.get(character) ?? `\\u${character.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`,
  );
}

/** At most `limit` UTF-16 units of a text, never half a character, with `…` where something is missing. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const half = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, half ? end - 1 : end)}…`;
}
