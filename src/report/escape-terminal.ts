import type { Writer } from './phrase.ts';
import { visibleText } from './visible-text.ts';

/** A text for a terminal or a log: one line, and no escape sequence survives. */
export function escapeTerminal(text: string): string {
  return visibleText(text);
}

/** Writes phrases for a terminal; also wherever a text is shown as it is, like the title of a check run. */
export const terminal: Writer = {
  own: (text) => text,
  name: escapeTerminal,
  code: escapeTerminal,
  quote: (text) => `"${escapeTerminal(text)}"`,
  prose: escapeTerminal,
  link: (text) => text,
};
