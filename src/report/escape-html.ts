import type { Writer } from './phrase.ts';
import { visibleText } from './visible-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** A text for HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"'`]/g, (character) => entities[character] ?? character);
}

/** Writes phrases as HTML. */
export const html: Writer = {
  own: escapeHtml,
  name: escapeHtml,
  code: (text) => `<code>${escapeHtml(text)}</code>`,
  quote: (text) => `“${escapeHtml(text)}”`,
  prose: escapeHtml,
  link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
};
