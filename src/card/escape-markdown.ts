/* Controls, bidirectional marks and lone surrogates: shown as what they are, never acted on. */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;

/** A text with everything invisible in it written as `\u…`. */
function visible(text: string): string {
  return text.replace(invisible, (mark) => `\\u${(mark.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** A hostile text on one line of Markdown, also in a cell of a table: no mark in it means anything. Stays readable in the source. */
export function escapeInline(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#|[A-Za-z])/g, '&amp;')
    .replaceAll('$', '&#36;')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

const plain = /^[\w.,:/@%+=#()-]+(?: [\w.,:/@%+=#()-]+)*$/;

/** A name in a code span; one with marks that a code span cannot hold is escaped instead. */
export function codeName(name: string): string {
  return plain.test(name) ? `\`${name}\`` : escapeInline(name);
}

/** A text with its paragraphs kept, or a list of points. */
export function proseBlock(prose: string | readonly string[]): string {
  if (typeof prose !== 'string') return prose.map((point) => `- ${escapeInline(point)}`).join('\n');
  return prose
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/)
    .map(escapeInline)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** A text as it is, in a fence longer than any in it. */
export function fenced(text: string, language: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${visible(text.replace(/\r\n?/g, '\n').replace(/\n+$/, ''))}\n${fence}`;
}
