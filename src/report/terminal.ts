import type { Finding, Sample } from '../core/finding.ts';
import { verdictOf } from '../core/outcome.ts';
import type { GateResult, RunResult } from '../core/result.ts';
import type { Verdict } from '../core/verdict.ts';
import { missingValueHint } from './data-words.ts';
import { placeOf } from './place.ts';
import { escapeTerminal, terminal } from './escape-terminal.ts';
import { baselineWords, decisive, gateBasis, gateLine, troubles } from './gate-words.ts';
import { headline, headlineText } from './headline.ts';
import { metricRows } from './metric-rows.ts';
import { doubtsOf } from './notes.ts';
import { formatMany } from './numbers.ts';
import { join, write, type Phrase } from './phrase.ts';
import { plain, problemLines } from './problems-text.ts';
import { remedies } from './remedies.ts';
import { reasonWords } from './reason-words.ts';
import { sentence } from './sentence.ts';
import { waivedOf, waiverNotes } from './waiver-words.ts';
import { shorten } from './visible-text.ts';
import { wrap } from './wrap.ts';

interface TerminalOptions {
  /** Whether to colour. */
  readonly color: boolean;
  /** Columns to wrap at; not wrapped when absent. */
  readonly width?: number;
  /** Shown path of the folder that holds `report.html`; without it the last line is left out. */
  readonly folder?: string;
}

const marks: Readonly<Record<Verdict, string>> = { pass: '✓', warn: '!', fail: '✗', error: '▪' };
const colors: Readonly<Record<Verdict, number>> = { pass: 32, warn: 33, fail: 31, error: 35 };

/** The report that a terminal or a job's log shows. Ends with a line break. */
export function terminalReport(run: RunResult, options: TerminalOptions): string {
  const several = run.suites.length > 1;
  const ids = run.suites.flatMap((suite) => suite.gates.map((gate) => label(gate)));
  const column = Math.max(...ids.map((id) => id.length), 0) + 3;
  const suites = run.suites.flatMap((suite) => [
    ...(several ? [`  ${escapeTerminal(suite.config.path)}`] : []),
    ...suite.gates.flatMap((gate) =>
      gateBlock(gate, { ...options, column, seconds: run.run.seconds[`${suite.config.path}#${gate.id}`] }),
    ),
  ]);
  const head = headline(run);
  const first = head.mark === '👁' ? ['', `  ${headlineText(head)}`] : [];
  return [...first, '', ...suites, '', ...footer(run, options), ''].join('\n');
}

function label(gate: GateResult): string {
  const id = escapeTerminal(gate.id);
  return gate.job.leg === null ? id : `${id} (${escapeTerminal(gate.job.leg)})`;
}

interface Block extends TerminalOptions {
  readonly column: number;
  readonly seconds: number | undefined;
}

function gateBlock(gate: GateResult, block: Block): readonly string[] {
  const mark = paint(marks[gate.verdict], gate.verdict, block);
  const indent = ' '.repeat(block.column + 4);
  const lines = linesOf(gate, block).flatMap((line) =>
    // a caret must stay under what it points at
    gate.error === undefined ? wrap(line, widthOf(block, indent)) : [line],
  );
  const [first = '', ...rest] = lines;
  return [
    `  ${mark} ${label(gate).padEnd(block.column)}${first}`,
    ...rest.map((line) => (line === '' ? '' : indent + line)),
  ];
}

function widthOf(block: Block, indent: string): number | undefined {
  return block.width === undefined ? undefined : Math.max(40, block.width - indent.length);
}

function linesOf(gate: GateResult, block: Block): readonly string[] {
  if (gate.error !== undefined) return errorLines(gate);
  const shown = gate.kind === 'card' ? decisive(gate) : troubles(gate);
  const waived = waivedOf(gate).flatMap((finding) => findingLines(finding, gate));
  const doubts = doubtsOf(gate.findings).slice(0, shownFindings);
  const notes = doubts.map((note) => `note: ${text(reasonWords(note))}`);
  if (shown.length === 0) return [...goodLine(gate, block), ...waived, ...notes];
  const kept = shown.slice(0, shownFindings);
  return [
    ...distinctBlocks(kept.map((finding) => findingLines(finding, gate))),
    ...waived,
    ...(shown.length > kept.length ? [`and ${plain(formatMany(shown.length - kept.length, 'more finding'))}`] : []),
    ...notes,
    ...(gate.enforced ? [] : ['only reported: this gate does not block (enforce: false)']),
  ];
}

const shownFindings = 20;

/** Rules of one metric that is absent say the same: once is enough. */
function distinctBlocks(blocks: readonly (readonly string[])[]): readonly string[] {
  return [...new Map(blocks.map((lines) => [lines.join('\n'), lines])).values()].flat();
}

function errorLines(gate: GateResult): readonly string[] {
  const { error } = gate;
  const problems = error?.problems ?? [];
  const kind = error?.kind === 'internal' ? 'an error of ML Gates itself; please report it' : 'not decided';
  if (problems.length === 0)
    return [
      `${kind}: ${escapeTerminal(shorten(error?.message ?? '', 1000))}`,
      ...(error?.stack ?? '')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => `  ${escapeTerminal(line)}`),
    ];
  return [`${kind}:`, ...problems.flatMap((problem) => problemLines(problem))];
}

/** What is as it should be; nothing when all there is was waived. */
function goodLine(gate: GateResult, block: Block): readonly string[] {
  const seconds = block.seconds === undefined || gate.kind !== 'data' ? '' : `, ${block.seconds.toFixed(1)} s`;
  const basis = text(gateBasis(gate.kind === 'data' ? { ...gate, baseline: null } : gate)); // the last line names baselines
  const waived = waivedOf(gate).length > 0;
  if (gate.kind === 'data')
    return basis === '' && waived ? [] : [`${basis === '' ? text(gateLine(gate)) : basis}${seconds}`];
  if (gate.kind !== 'metrics') return waived ? [] : [text(gateLine(gate))];
  const rows = metricRows(gate.findings).filter(({ worst }) => worst.outcome !== 'waived');
  if (rows.length === 0 && waived) return [];
  const moves = rows.slice(0, 3).map((row) => sentence(row.worst, gate));
  const more = rows.length > moves.length ? `; ${plain(formatMany(rows.length - moves.length, 'more metric'))}` : '';
  return [`${text(join(moves, '; '))}${more}`];
}

function findingLines(finding: Finding, gate: GateResult): readonly string[] {
  const mild = gate.verdict === 'fail' && verdictOf(finding) === 'warn' ? 'a warning: ' : '';
  const first = `${mild}${text(sentence(finding, gate))}`;
  const notes = waiverNotes(finding).map((note) => `  ${text(reasonWords(note))}`);
  if (gate.kind !== 'data' || finding.samples.length === 0) return [first, ...notes];
  const kept = finding.samples.slice(0, 3);
  const hint = missingValueHint(finding);
  const places = placeLines(kept, hint === undefined ? '' : text(hint));
  const more = finding.count - kept.length;
  return [first, ...notes, ...places, ...(more > 0 ? [`  and ${plain(formatMany(more, 'more', 'more'))}`] : [])];
}

function placeLines(samples: readonly Sample[], hint: string): readonly string[] {
  const places = samples.map((sample) => escapeTerminal(placeOf(sample)));
  const width = Math.max(...places.map((place) => place.length));
  const values = samples.map((sample) =>
    sample.value === undefined ? '' : `"${shorten(escapeTerminal(sample.value), 60)}"`,
  );
  return places.map((place, index) => {
    const last = index === places.length - 1 && hint !== '' ? `        ${hint}` : '';
    return `  ${place.padEnd(width)} ${values[index] ?? ''}${last}`.trimEnd();
  });
}

function footer(run: RunResult, options: TerminalOptions): readonly string[] {
  const gates = run.suites.flatMap((suite) => suite.gates);
  const baselines = new Map(
    gates.flatMap((gate) => (gate.baseline === null ? [] : [[text(baselineWords(gate.baseline)), true] as const])),
  );
  const baseline = baselines.size === 0 ? '' : ` · baseline: ${[...baselines.keys()].join('; ')}`;
  const word = paint(run.verdict.toUpperCase(), run.verdict, options);
  const folder = options.folder?.replace(/\/+$/, '');
  return [
    ...wrap(`  ${word}  ${plain(tally(gates))}${baseline}`, options.width),
    ...goOn(run).flatMap((line) => wrap(`  ${line}`, options.width)),
    ...(folder === undefined
      ? []
      : [`  Open ${escapeTerminal(folder)}/report.html, or read report.md and result.json beside it.`]),
  ];
}

const shownWays = 3;

/** What to do, where something blocks. */
function goOn(run: RunResult): readonly string[] {
  const ways = run.suites.flatMap((suite) =>
    suite.gates
      .filter((gate) => gate.enforced && gate.verdict === 'fail')
      .flatMap((gate) => remedies(gate, suite.config.path).map(text)),
  );
  const distinct = [...new Set(ways)].slice(0, shownWays);
  return distinct.map((way, index) => `${index === 0 ? 'To go on: ' : '          '}${way}`);
}

/** `2 regressions in 1 of 3 gates`. */
function tally(gates: readonly GateResult[]): string {
  const failing = gates.filter((gate) => gate.verdict === 'fail');
  const undecided = gates.filter((gate) => gate.verdict === 'error').length;
  const warning = gates.filter((gate) => gate.verdict === 'warn');
  const all = plain(formatMany(gates.length, 'gate'));
  const parts = [
    ...(undecided === 0 ? [] : [`${String(undecided)} of ${all} not decided`]),
    ...(failing.length === 0
      ? []
      : [`${failuresOf(failing)} in ${String(failing.length)} of ${all}${unenforced(failing)}`]),
    ...(warning.length === 0
      ? []
      : [`${plain(formatMany(countOf(warning), 'warning'))} in ${String(warning.length)} of ${all}`]),
  ];
  const waived = gates.reduce((sum, gate) => sum + waivedOf(gate).length, 0);
  if (parts.length === 0) return `${all}, ${waived === 0 ? 'nothing to object to' : `${String(waived)} waived`}`;
  return parts.join(', ');
}

function unenforced(failing: readonly GateResult[]): string {
  return failing.every((gate) => !gate.enforced) ? ', only reported (enforce: false)' : '';
}

function failuresOf(gates: readonly GateResult[]): string {
  const failures = gates.flatMap((gate) => decisive(gate).filter((finding) => finding.severity === 'fail'));
  const word = failures.every((finding) => finding.outcome === 'regressed') ? 'regression' : 'failure';
  return plain(formatMany(failures.length, word));
}

function countOf(gates: readonly GateResult[]): number {
  return gates.reduce((sum, gate) => sum + decisive(gate).length, 0);
}

function paint(words: string, verdict: Verdict, options: TerminalOptions): string {
  return options.color ? `\u001b[${String(colors[verdict])};1m${words}\u001b[0m` : words;
}

function text(phrase: Phrase): string {
  return plain(write(phrase, terminal));
}
