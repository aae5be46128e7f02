import type { GateResult, Job, RunResult } from '../core/result.ts';
import type { Verdict } from '../core/verdict.ts';
import { inlineConfig } from '../core/result.ts';
import { compareText } from '../core/compare-text.ts';
import { detailsOf } from './details.ts';
import { gateBasis, gateLine } from './gate-words.ts';
import { claimOf, type Claim } from './headline.ts';
import { commitUrl, editUrl, type Links } from './links.ts';
import { detailRows, folded, leftOut, md, smallTable, tableHead } from './markdown-parts.ts';
import { code, name, say, type Phrase } from './phrase.ts';
import { doubtsOf } from './notes.ts';
import { remedies } from './remedies.ts';
import { waivedOf } from './waiver-words.ts';

/** Which part of a comment a gate's result is: the same gate of the same config in two legs is two sections. */
interface SectionKey {
  readonly config: string;
  readonly gate: string;
  readonly leg: string | null;
}

/**
 * Who wrote a section: a step of its own gate, `actions/report` for every job of a run, or `actions/report` in another workflow for
 * a run that it does not trust.
 */
export type Writer = 'step' | 'report' | 'own-run';

/** Which writing of a section is newer. */
interface Stamp {
  /** When the writer began, ISO 8601. */
  readonly started: string;
  readonly run: number;
  readonly attempt: number;
}

/** What a section says; dropped where a comment holds too many. */
interface SectionWords {
  readonly claim: Claim;
  readonly line: Phrase;
  readonly basis: Phrase;
  readonly ways: readonly Phrase[];
  readonly reportUrl: string | null;
}

/** One gate's part of the comment. */
export interface Section {
  readonly key: SectionKey;
  readonly stamp: Stamp;
  readonly writer: Writer;
  readonly job: Pick<Job, 'name' | 'index' | 'total'>;
  readonly verdict: Verdict;
  readonly enforced: boolean;
  /** `null` once it was dropped for want of space. */
  readonly words: SectionWords | null;
  /** How many rows its table has in full. */
  readonly rows: number;
  /** What it costs in characters: the table in full and cut to each of `cuts`, then the words. Known even when dropped. */
  readonly sizes: readonly number[];
  /** The folded table as Markdown; `null` when there is none, or when it was dropped. */
  readonly block: string | null;
}

/** To how many rows a table may be cut, widest first. */
export const cuts: readonly number[] = [100, 30, 10, 3];

/** Everything that a run writes into the comment. */
export interface Contribution {
  readonly head: string;
  readonly sections: readonly Section[];
}

/** The sections of a run's gates. */
export function contributionOf(run: RunResult, links: Links, writer: Writer = 'step'): Contribution {
  const stamp: Stamp = { started: run.run.started, run: run.run.run_id ?? 0, attempt: run.run.attempt ?? 1 };
  const sections = run.suites.flatMap((suite) =>
    suite.gates.map((gate): Section => {
      const key: SectionKey = { config: suite.config.path, gate: gate.id, leg: gate.job.leg };
      const words: SectionWords = {
        claim: claimOf(gate),
        line: gateLine(gate),
        basis: gateBasis(gate, (sha) => commitUrl(run.run, sha, links)),
        ways: remedies(gate, suite.config.path, (file, branch) => editUrl(run.run, { file, branch }, links)).slice(
          0,
          8,
        ),
        reportUrl: links.reportUrl,
      };
      const { block, rows } = blockOf(gate, key);
      const sizes = [block, ...cuts.map((count) => cutBlock(block, rows, count))].map((text) => text?.length ?? 0);
      const {
        verdict,
        enforced,
        job: { name, index, total },
      } = gate;
      return {
        key,
        stamp,
        writer,
        job: { name, index, total },
        verdict,
        enforced,
        words,
        rows,
        sizes: [...sizes, costOfWords(words)],
        block,
      };
    }),
  );
  return { head: run.run.head_sha ?? '', sections };
}

/**
 * Sections without those that a report speaks for: it knew every result of its run, and what it does not bring is no part of it any
 * more. What was written after it stays.
 */
export function withoutSuperseded(sections: readonly Section[]): readonly Section[] {
  const reports = sections.filter(({ writer }) => writer !== 'step');
  const covers = (report: Section, { key, stamp }: Section): boolean =>
    isNewer(report.stamp, stamp) &&
    (report.stamp.run === stamp.run || (report.key.config === key.config && key.config !== inlineConfig));
  return sections.filter((section) => !reports.some((report) => covers(report, section)));
}

/** How many legs of the matrices have written so far, and how many there are. What a report wrote is complete. */
export function legsSeen(sections: readonly Section[]): { readonly seen: number; readonly total: number } {
  const jobs = new Map<string | null, Section[]>();
  for (const section of sections.filter(({ writer, job }) => writer === 'step' && job.total > 1))
    jobs.set(section.job.name, [...(jobs.get(section.job.name) ?? []), section]);
  let [seen, total] = [0, 0];
  for (const legs of jobs.values()) {
    const run = Math.max(...legs.map(({ stamp }) => stamp.run));
    seen += new Set(legs.filter(({ stamp }) => stamp.run === run).map(({ job }) => job.index)).size;
    total += Math.max(...legs.map(({ job }) => job.total));
  }
  return { seen, total };
}

/** The title of a section's table and its name in the table of gates. */
export function sectionName(key: SectionKey, several: boolean): Phrase {
  const leg = key.leg === null ? [] : say` (${name(key.leg)})`;
  return say`${code(key.gate)}${leg}${several ? say` in ${code(key.config)}` : []}`;
}

/** The words twice: once to be read, once to be read again by the next writer (in base64). */
function costOfWords(words: SectionWords): number {
  const shown = [words.line, words.basis, ...words.ways].reduce((sum, phrase) => sum + md(phrase).length, 0);
  return shown + Math.ceil((Buffer.byteLength(JSON.stringify(words)) * 4) / 3) + 100;
}

/**
 * The folded table of a gate. Data and card gates show only what is wrong; metrics all their numbers, unless one alone is as it
 * should be, by a rule that nothing speaks against: then the table of gates says it already.
 */
function blockOf(gate: GateResult, key: SectionKey): { readonly block: string | null; readonly rows: number } {
  const details = detailsOf(gate);
  const shown = gate.kind === 'metrics' ? details.rows : details.rows.filter((row) => !row.dull);
  const first = shown[0];
  if (first === undefined || (shown.length === 1 && first.dull && doubtsOf(gate.findings).length === 0))
    return { block: null, rows: 0 };
  if (gate.verdict === 'pass' && gate.kind !== 'metrics' && waivedOf(gate).length === 0)
    return { block: null, rows: 0 };
  const rows = detailRows({ ...details, rows: shown.slice(0, mostRows) });
  const missing = shown.length - rows.length;
  const lines = [
    ...tableHead(details.columns),
    ...rows,
    ...(missing > 0 ? ['', leftOut(missing)] : []),
    ...details.notes.slice(0, 20).flatMap((note) => ['', md(note)]),
    ...details.tables.flatMap((table) => smallTable(table, mostSmallRows)),
  ];
  const title = say`${sectionName(key, key.config !== 'ml-gates.yml')}: ${details.title}`;
  return { block: folded(title, lines), rows: shown.length };
}

const mostRows = 400;
/** Small tables are never cut, so they are short to begin with. */
const mostSmallRows = 13;

/**
 * A table cut to its first `count` rows, which are the gravest; says how many are missing. Cutting twice is cutting once to the
 * smaller number, so that it does not matter which writer cuts.
 */
export function cutBlock(block: string | null, rows: number, count: number): string | null {
  if (block === null || count === 0) return null;
  const lines = block.split('\n');
  const begin = lines.findIndex((line) => line.startsWith('|:--|')) + 1;
  const length = lines.slice(begin).findIndex((line) => !line.startsWith('| '));
  if (begin === 0 || length <= count) return block;
  const after = lines.slice(begin + length).filter((line) => !/^\*.* in the full report\.\*$/.test(line));
  const kept = [...lines.slice(0, begin + count), '', leftOut(rows - count)];
  return [...kept, ...(after[0] === '' && after[1] === '' ? after.slice(1) : after)].join('\n');
}

const gravity: readonly Verdict[] = ['error', 'fail', 'warn', 'pass'];

/** The order in a comment: what blocks first, then by name. */
export function compareSections(a: Section, b: Section): number {
  const weight = (section: Section): number =>
    section.verdict === 'fail' && !section.enforced ? 1.5 : gravity.indexOf(section.verdict);
  return weight(a) - weight(b) || compareKeys(a.key, b.key);
}

function compareKeys(a: SectionKey, b: SectionKey): number {
  return compareText(a.config, b.config) || compareText(a.gate, b.gate) || compareText(a.leg ?? '', b.leg ?? '');
}

export function keyText(key: SectionKey): string {
  return JSON.stringify([key.config, key.gate, key.leg]);
}

/**
 * Whether `a` was written by a later attempt than `b`. Within a run its attempts decide: the clock of a writer that waited for its runner
 * says when it came, not what it speaks of. Between runs the one that began last shows what is so now, as with check runs.
 */
export function isNewer(a: Stamp, b: Stamp): boolean {
  const began = compareText(a.started, b.started);
  return (a.run === b.run ? a.attempt - b.attempt || began : began || a.run - b.run) > 0;
}
