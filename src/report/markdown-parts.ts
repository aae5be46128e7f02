import type { GateResult } from '../core/result.ts';
import type { Verdict } from '../core/verdict.ts';
import type { Details, SmallTable } from './details.ts';
import { markdown, markdownHtml } from './escape-markdown.ts';
import { formatMany } from './numbers.ts';
import { own, type Phrase, write } from './phrase.ts';

const marks: Readonly<Record<Verdict, string>> = { pass: '✅', warn: '⚠️', fail: '❌', error: '🟥' };

/** The mark of a gate: one that only reports never shows the red of one that blocks. */
export function gateMark(gate: Pick<GateResult, 'verdict' | 'enforced'>): string {
  return gate.verdict === 'fail' && !gate.enforced ? '👁' : marks[gate.verdict];
}

/** Words as Markdown. */
export function md(phrase: Phrase): string {
  return write(phrase, markdown);
}

/** A row of a table; its cells must be escaped already. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
}

/** The lines of the head of a table. */
export function tableHead(columns: Details['columns']): readonly string[] {
  return [
    tableRow(['', ...columns.map((column) => column.title)]),
    `|:--|${columns.map((column) => (column.right ? '--:' : ':--')).join('|')}|`,
  ];
}

/** The rows of a gate's table. */
export function detailRows(details: Details): readonly string[] {
  return details.rows.map((row) => tableRow([row.mark, ...row.cells.map(md)]));
}

/** A small table below a gate's own: its title, and at most `most` of its rows. */
export function smallTable(table: SmallTable, most: number): readonly string[] {
  const rows = table.rows.slice(0, most).map((row) => tableRow([row.mark, ...row.cells.map(md)]));
  const missing = table.rows.length - rows.length;
  return [
    '',
    `**${table.title}**`,
    '',
    ...tableHead(table.columns),
    ...rows,
    ...(missing > 0 ? ['', leftOut(missing)] : []),
  ];
}

export const gateTableHead: readonly string[] = ['| | gate | | |', '|:--|:--|:--|:--|'];

/** Says how many rows are missing. */
export function leftOut(count: number): string {
  return `*${md(own(formatMany(count, 'more row')))} in the full report.*`;
}

/** A part that is folded; GitHub wants the blank lines to read Markdown inside, and reads none on the line of the summary. */
export function folded(summary: Phrase, lines: readonly string[]): string {
  return [`<details><summary>${write(summary, markdownHtml)}</summary>`, '', ...lines, '', '</details>'].join('\n');
}
