import type { GateResult, RunResult } from '../core/result.ts';
import { detailsOf, type Details, type DetailRow } from './details.ts';
import { diffLines } from './diff.ts';
import { escapeHtml, html } from './escape-html.ts';
import { gateBasis, gateLine, gateName } from './gate-words.ts';
import { headline, headlineText } from './headline.ts';
import { htmlPage } from './html-page.ts';
import { commitUrl, editUrl, fileUrl, runUrl, type Links } from './links.ts';
import { metricRows } from './metric-rows.ts';
import { formatCount, formatMany } from './numbers.ts';
import { code, join, linkTo, own, say, write, type Phrase } from './phrase.ts';
import { metricPlot, plotLegend } from './plot.ts';
import { sinceWords } from './policy-words.ts';
import { remedies } from './remedies.ts';

/** `report.html`: one file without scripts or anything from elsewhere. */
export function reportHtml(run: RunResult, links: Links): string {
  const head = headline(run);
  const several = run.suites.length > 1;
  const suites = run.suites.flatMap((suite) => [
    ...(several ? [`<p class="suite">${text(code(suite.config.path))}</p>`] : []),
    ...suite.gates.map((gate) => gateSection(gate, run, links)),
  ]);
  const body = `<header class="${run.verdict}">
<h1>${head.mark} ${text(head.words)}</h1>
${waysOut(run, links)}</header>
${suites.join('\n')}
<footer>${foot(run, links)}</footer>`;
  return htmlPage(headlineText(head), body);
}

function text(phrase: Phrase): string {
  return write(phrase, html);
}

function waysOut(run: RunResult, links: Links): string {
  const ways = run.suites.flatMap((suite) =>
    suite.gates.flatMap((gate) =>
      gate.enforced
        ? remedies(gate, suite.config.path, (file, branch) => editUrl(run.run, { file, branch }, links))
        : [],
    ),
  );
  const distinct = [...new Set(ways.map(text))].slice(0, 8);
  const [first, ...more] = distinct;
  if (first === undefined) return '';
  if (more.length === 0) return `<p class="go"><b>To go on:</b> ${first}.</p>\n`;
  return `<div class="go"><b>To go on:</b><ul>${distinct.map((way) => `<li>${way}</li>`).join('')}</ul></div>\n`;
}

const words = { pass: 'pass', warn: 'warning', fail: 'fail', error: 'not decided' } as const;

function gateSection(gate: GateResult, run: RunResult, links: Links): string {
  const basis = text(gateBasis(gate, (sha) => commitUrl(run.run, sha, links)));
  const only = gate.enforced ? '' : ' · reports only';
  const line = gate.kind === 'data' && gate.verdict === 'pass' ? own('all checks hold') : gateLine(gate);
  return [
    `<section class="${gate.verdict}">`,
    `<span class="verdict">${words[gate.verdict]}${only}</span><h2>${text(gateName(gate))}</h2>`,
    `<p class="line">${text(line)}${isCompared(gate) && basis !== '' ? ` · ${basis}` : ''}</p>`,
    factTiles(gate),
    gate.kind === 'metrics' && gate.error === undefined ? metricTable(gate) : findingTable(detailsOf(gate)),
    gate.error?.stack === undefined ? '' : `<pre>${escapeLines(gate.error.stack)}</pre>`,
    '</section>',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Whether the line of a gate says what it was compared with; what else is known of data stands in tiles. */
function isCompared({ kind, baseline }: GateResult): boolean {
  return kind === 'metrics' || (kind === 'data' && baseline !== null);
}

function escapeLines(lines: string): string {
  return lines.split('\n').map(escapeHtml).join('\n');
}

const factNames: ReadonlyMap<string, string> = new Map([
  ['rows', 'rows'],
  ['columns', 'columns'],
  ['checks', 'checks'],
  ['facts', 'facts'],
  ['facts_total', 'facts asked for'],
]);

function factTiles(gate: GateResult): string {
  if (gate.kind === 'metrics') return '';
  const tiles = [...factNames].flatMap(([key, label]) => {
    const value = Object.hasOwn(gate.measured, key) ? gate.measured[key] : undefined;
    return typeof value === 'number' ? [`<li><b>${formatCount(value)}</b><span>${label}</span></li>`] : [];
  });
  return tiles.length === 0 ? '' : `<ul class="facts">${tiles.join('')}</ul>`;
}

const shownRows = 2000;

function metricTable(gate: GateResult): string {
  const details = detailsOf(gate);
  const plots = new Map(metricRows(gate.findings).map((row) => [row.worst, metricPlot(row)]));
  const head = details.columns.map((column) => `<th${column.right ? ' class="num"' : ''}>${column.title}</th>`);
  const classes = ['name', 'num', 'num', 'num change', 'num', ''];
  const labels = ['', 'baseline', 'candidate', '', 'must be', ''];
  const rows = details.rows.slice(0, shownRows).map((row) => {
    const cells = row.cells.map((cell, index) => {
      const label = labels[index] ?? '';
      return `<td class="${classes[index] ?? ''}"${label === '' ? '' : ` data-label="${label}"`}>${text(cell)}</td>`;
    });
    const plot = row.finding === undefined ? '' : (plots.get(row.finding) ?? '');
    return `<tr class="${rowClass(row)}"><td class="mark">${row.mark}</td>${cells.join('')}<td class="${tones.get(row.mark) ?? 'pass'}">${plot}</td></tr>`;
  });
  const legend = [...plots.values()].some((plot) => plot !== '') ? plotLegend : '';
  return `<div class="scroll"><table class="metrics"><thead><tr><th></th>${head.join('')}<th></th></tr></thead><tbody>${rows.join('\n')}</tbody></table></div>${after(details)}${legend}`;
}

const tones: ReadonlyMap<string, 'fail' | 'warn'> = new Map([
  ['❌', 'fail'],
  ['⚠️', 'warn'],
  ['❔', 'warn'],
]);

function rowClass(row: DetailRow): string {
  return row.mark === '❌' || row.mark === '🟥' ? 'bad' : '';
}

/** What is wrong stands in the open; what is as it should be is folded. */
function findingTable(details: Details): string {
  const rows = details.rows.slice(0, shownRows);
  const dull = rows.filter((row) => row.dull);
  const open = rows.filter((row) => !row.dull);
  const table = (shown: readonly DetailRow[]): string => (shown.length === 0 ? '' : rowTable(details.columns, shown));
  const held = `<details><summary>${formatCount(dull.length)} that ${dull.length === 1 ? 'holds' : 'hold'}</summary>${table(dull)}</details>`;
  return `${table(open)}${dull.length === 0 ? '' : held}${after(details)}`;
}

function rowTable(columns: Details['columns'], shown: readonly DetailRow[]): string {
  const head = columns.map((column) => `<th${column.right ? ' class="num"' : ''}>${column.title}</th>`);
  const rows = shown.map(
    (row) =>
      `<tr class="${rowClass(row)}"><td class="mark">${row.mark}</td>${row.cells.map((cell, at) => `<td${columns[at]?.right === true ? ' class="num"' : ''}>${text(cell)}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll"><table class="findings"><thead><tr><th></th>${head.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function after(details: Details): string {
  const missing = details.rows.length - shownRows;
  const more = missing > 0 ? [own(`${formatMany(missing, 'more row')} in result.json`)] : [];
  const diffs = details.diffs.map((diff) => `<pre class="diff">${diffLines(diff).map(diffLine).join('\n')}</pre>`);
  const tables = details.tables.map((table) => `<h3>${table.title}</h3>${rowTable(table.columns, table.rows)}`);
  const notes = [...more, ...details.notes].map((note) => `<p class="note">${text(note)}</p>`);
  return [...notes, ...tables, ...diffs].join('');
}

function diffLine(line: string): string {
  const kind = line.startsWith('+') ? 'ins' : line.startsWith('-') ? 'del' : '';
  return kind === '' ? escapeHtml(line) : `<${kind}>${escapeHtml(line)}</${kind}>`;
}

function foot(run: RunResult, links: Links): string {
  const facts = run.run;
  const sha = facts.head_sha;
  const parts: readonly Phrase[] = [
    ...(facts.repository === null ? [] : [code(facts.repository)]),
    ...(sha === null ? [] : [code(sha.slice(0, 7), commitUrl(facts, sha, links))]),
    ...(facts.run_id === null
      ? []
      : [linkTo(`run ${String(facts.run_id)}, attempt ${String(facts.attempt ?? 1)}`, runUrl(facts, links))]),
    ...run.suites
      .slice(0, 20)
      .map(({ config }) => say`${code(config.path, fileUrl(facts, config.path, links))}${sinceWords(config, facts)}`),
    own(facts.finished.replace('T', ' ').replace(/\.\d+Z$/, ' UTC')),
  ];
  return text(join(parts, ' · '));
}
