import { escapeHtml } from './escape-html.ts';
import type { Writer } from './phrase.ts';
import { visibleText } from './visible-text.ts';

/*
 * The marks that GitHub's Markdown, its tables, its HTML, its automatic links or its math act on. An underscore between letters
 * and a hyphen between anything else are only themselves, and names are easier to read with them.
 */
const active = /[#$&*<>@[\\\]`|~]|:(?=\/)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+]|--+/g;

/*
 * What GitHub looks for in the text after Markdown was rendered, where entities no longer help: mentions, issues, commits,
 * links, emoji, math. Inside a `code` element it looks for nothing.
 */
const noticed = /[@#$]|\bGH-\d|\b[0-9a-f]{7,64}\b|\b(?:www|ftp)\.|\/\/|:[\w+-]+:|\b[\w-]+\/[\w.-]+@/i;

/** A hostile text for GitHub's Markdown: on one line, and no mark in it means anything. Not enough for what `noticed` names. */
function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(active, (marks) => Array.from(marks, (mark) => `&#${String(mark.codePointAt(0) ?? 0)};`).join(''))
    .replace(/\b(www|ftp)\./gi, '$1&#46;')
    .replace(/^(\s*\d+)\./, '$1&#46;');
}

function codeElement(text: string): string {
  return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}

function nameMarkdown(text: string): string {
  return noticed.test(text) ? codeElement(text) : escapeMarkdown(text);
}

/** Each word for itself, so that one mention does not turn a sentence into code. */
function wordByWord(text: string, escape: (word: string) => string): string {
  return text
    .split(/(\s+)/)
    .map((word, index) => (index % 2 === 1 ? ' ' : escape(word)))
    .join('');
}

const plainCode = /^[A-Za-z0-9_](?:[A-Za-z0-9_ %+/.,=:-]*[A-Za-z0-9_%])?$/;

/** Writes phrases as GitHub's Markdown. */
export const markdown: Writer = {
  own: (text) => text.replaceAll('<', '&lt;'),
  name: nameMarkdown,
  code: (text) => (plainCode.test(text) ? `\`${text}\`` : codeElement(text)),
  quote: (text) => `"${nameMarkdown(text)}"`,
  prose: (text) => wordByWord(text, nameMarkdown),
  link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
};

function nameInHtml(text: string): string {
  return noticed.test(text) ? `<code>${escapeHtml(text)}</code>` : escapeHtml(text);
}

/** Writes phrases where GitHub reads HTML and no Markdown, but still looks for mentions: on the line of a `<summary>`. */
export const markdownHtml: Writer = {
  own: escapeHtml,
  name: nameInHtml,
  code: (text) => `<code>${escapeHtml(text)}</code>`,
  quote: (text) => `"${nameInHtml(text)}"`,
  prose: (text) => wordByWord(text, nameInHtml),
  link: (text, url) => `<a href="${escapeHtml(url)}">${text}</a>`,
};
