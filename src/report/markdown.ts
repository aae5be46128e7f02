import type { GateResult, RunFacts, RunResult } from '../core/result.ts';
import { budgets, firstWithin, inBytes } from './budgets.ts';
import { detailsOf } from './details.ts';
import { fencedDiff } from './diff.ts';
import { gateBasis, gateLine, gateName } from './gate-words.ts';
import { headline } from './headline.ts';
import { commitUrl, editUrl, fileUrl, runUrl, type Links } from './links.ts';
import {
  detailRows,
  folded,
  gateMark,
  gateTableHead,
  leftOut,
  md,
  smallTable,
  tableHead,
  tableRow,
} from './markdown-parts.ts';
import { formatMany } from './numbers.ts';
import { code, join, linkTo, own, say, type Phrase } from './phrase.ts';
import { sinceWords } from './policy-words.ts';
import { remedies } from './remedies.ts';
import { toGoOn } from './ways.ts';

/** How much of a run is shown. */
interface Extent {
  /** Whether rows are shown that hold and did not change. */
  readonly dull: boolean;
  /** Rows of each gate at most. */
  readonly rows: number;
  /** Gates in the table at most. */
  readonly gates: number;
}

const everything: Extent = { dull: true, rows: Infinity, gates: Infinity };
const ladder: readonly Extent[] = [
  everything,
  { dull: false, rows: Infinity, gates: Infinity },
  ...[500, 100, 30, 10, 3].map((rows) => ({ dull: false, rows, gates: Infinity })),
  ...[1000, 300, 100, 30, 10, 3].map((gates) => ({ dull: false, rows: 0, gates })),
];

interface Placed {
  readonly gate: GateResult;
  readonly config: string;
}

/** `report.md`: everything, without a budget. */
export function reportMarkdown(run: RunResult, links: Links): string {
  return page(run, links, everything);
}

/** The job summary, within GitHub's MiB. */
export function summaryMarkdown(run: RunResult, links: Links): string {
  const versions = lazily(ladder, (extent) => page(run, links, extent));
  return firstWithin(versions, { limit: budgets.summaryBytes, cost: inBytes }) ?? `${title(run)}\n`;
}

/** The two texts of a check run, each within its bytes. The title is the headline. */
export function checkMarkdown(run: RunResult, links: Links): { readonly summary: string; readonly text: string } {
  const within = { limit: budgets.checkBytes, cost: inBytes };
  const summaries = lazily(ladder, (extent) => `${[...head(run, links, extent), foot(run, links)].join('\n\n')}\n`);
  const texts = lazily(ladder, (extent) => sections(run, extent).join('\n\n'));
  return { summary: firstWithin(summaries, within) ?? `${title(run)}\n`, text: firstWithin(texts, within) ?? '' };
}

function* lazily(extents: readonly Extent[], render: (extent: Extent) => string): Generator<string> {
  for (const extent of extents) yield render(extent);
}

function page(run: RunResult, links: Links, extent: Extent): string {
  return `${[title(run), ...head(run, links, extent), ...sections(run, extent), foot(run, links)].join('\n\n')}\n`;
}

function title(run: RunResult): string {
  const { mark, words } = headline(run);
  return `### ${mark} ${md(words)}`;
}

function head(run: RunResult, links: Links, extent: Extent): readonly string[] {
  return [
    gateTable(run, links, extent),
    ...toGoOn(
      placed(run).map(({ gate, config }) => ({
        enforced: gate.enforced,
        ways: remedies(gate, config, (file, branch) => editUrl(run.run, { file, branch }, links)),
      })),
    ),
  ];
}

function placed(run: RunResult): readonly Placed[] {
  return run.suites.flatMap((suite) => suite.gates.map((gate) => ({ gate, config: suite.config.path })));
}

const order = ['error', 'fail', 'warn', 'pass'] as const;

/** The gravest gates of a run, as many as may be shown, in the order of the config. */
function gravest(gates: readonly Placed[], count: number): readonly Placed[] {
  if (gates.length <= count) return gates;
  const kept = new Set(
    [...gates].sort((a, b) => order.indexOf(a.gate.verdict) - order.indexOf(b.gate.verdict)).slice(0, count),
  );
  return gates.filter((one) => kept.has(one));
}

function gateTable(run: RunResult, links: Links, extent: Extent): string {
  const all = placed(run);
  const several = run.suites.length > 1;
  const shown = gravest(all, extent.gates);
  const rows = shown.map(({ gate, config }) => {
    const named = gateName(gate, several ? config : null);
    return tableRow([
      gateMark(gate),
      md(named),
      md(gateLine(gate)),
      md(gateBasis(gate, (sha) => commitUrl(run.run, sha, links))),
    ]);
  });
  const missing = all.length - shown.length;
  return [...gateTableHead, ...rows, ...(missing === 0 ? [] : ['', leftOut(missing)])].join('\n');
}

function sections(run: RunResult, extent: Extent): readonly string[] {
  if (extent.rows === 0) return [];
  const several = run.suites.length > 1;
  return placed(run).flatMap(({ gate, config }) => gateSection(gate, { config: several ? config : null, extent }));
}

function gateSection(
  gate: GateResult,
  { config, extent }: { readonly config: string | null; readonly extent: Extent },
): readonly string[] {
  const details = detailsOf(gate);
  const wanted = { ...details, rows: details.rows.filter((row) => extent.dull || !row.dull) };
  const rows = detailRows({ ...wanted, rows: wanted.rows.slice(0, extent.rows) });
  const missing = details.rows.length - rows.length;
  if (rows.length === 0) return [];
  const lines = [
    ...tableHead(details.columns),
    ...rows,
    ...(missing === 0 ? [] : ['', leftOut(missing)]),
    ...details.notes.flatMap((note) => ['', md(note)]),
    ...details.tables.flatMap((table) => smallTable(table, extent.rows)),
    ...(extent.dull ? details.diffs.flatMap((diff) => ['', fencedDiff(diff)]) : []),
  ];
  return [folded(say`${gateName(gate, config)}: ${details.title}`, lines)];
}

function foot(run: RunResult, links: Links): string {
  const facts = run.run;
  const configs = run.suites
    .slice(0, 10)
    .map(({ config }) => say`${code(config.path, fileUrl(facts, config.path, links))}${sinceWords(config, facts)}`);
  const sha = facts.head_sha;
  const parts = [
    ...(sha === null ? [] : [code(sha.slice(0, 7), commitUrl(facts, sha, links))]),
    ...(facts.run_id === null ? [] : [runWords(facts, links)]),
    ...(links.reportUrl === null ? [] : [linkTo('full report', links.reportUrl)]),
    ...configs,
    ...(run.suites.length > 10 ? [own(formatMany(run.suites.length - 10, 'more config'))] : []),
  ];
  return `<sub>${md(join(parts, ' · '))}</sub>`;
}

function runWords(facts: RunFacts, links: Links): Phrase {
  return linkTo(`run ${String(facts.run_id)}, attempt ${String(facts.attempt ?? 1)}`, runUrl(facts, links));
}
