/** A Markdown card, cut where the Hub cuts it: joined again, the parts are the text byte for byte. */
export interface CardText {
  /** A byte order mark, or nothing. */
  readonly mark: string;
  /** The opening line `---` with what stands before it; `''` without a front matter. */
  readonly open: string;
  /** The YAML, without its last line end. */
  readonly yaml: string;
  /** From that line end to the end of the closing line. */
  readonly close: string;
  readonly body: string;
  /** The line of the file that the YAML begins in, and the body. */
  readonly yamlLine: number;
  readonly bodyLine: number;
  /** The line end that is written: the first one that is there. */
  readonly eol: '\n' | '\r\n';
}

const opening = /^\s*---(?:\r\n|\r|\n)/;
const closing = /(?:\r\n|\r|\n)---[ \t]*(?:\r\n|\n|$)/g;

/**
 * Cuts a card as the Hub's own pattern does (huggingface_hub, repocard.py): blank lines may stand before the opening `---`, and the
 * closing one needs a line end before it that is not the opening one's. Linear in the length of the text.
 */
export function splitCard(text: string): CardText {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const rest = text.slice(mark.length);
  const eol = /\r\n|\n/.exec(rest)?.[0] === '\r\n' ? '\r\n' : '\n';
  const [open] = opening.exec(rest) ?? [];
  const none = { mark, open: '', yaml: '', close: '', body: rest, yamlLine: 1, bodyLine: 1, eol } as const;
  if (open === undefined) return none;
  closing.lastIndex = open.length;
  const end = closing.exec(rest);
  if (end === null) return none;
  const yamlLine = 1 + lineEnds(open);
  const body = rest.slice(end.index + end[0].length);
  const bodyLine = 1 + lineEnds(rest.slice(0, rest.length - body.length));
  return { mark, open, yaml: rest.slice(open.length, end.index), close: end[0], body, yamlLine, bodyLine, eol };
}

/** The text that `splitCard` cut. */
export function joinCard({ mark, open, yaml, close, body }: CardText): string {
  return mark + open + yaml + close + body;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** The lines of a text with their line ends; joined, they are the text. */
export function* linesOf(
  text: string,
): Generator<{ readonly content: string; readonly start: number; readonly end: number }> {
  const lineEnd = /\r\n|\r|\n/g;
  let start = 0;
  while (start < text.length) {
    lineEnd.lastIndex = start;
    const found = lineEnd.exec(text);
    const stop = found === null ? text.length : found.index;
    const end = found === null ? text.length : lineEnd.lastIndex;
    yield { content: text.slice(start, stop), start, end };
    start = end;
  }
}
