import type { RunFacts, RunResult } from '../core/result.ts';
import type { Verdict } from '../core/verdict.ts';
import { budgets } from './budgets.ts';
import {
  compareSections,
  contributionOf,
  cutBlock,
  cuts,
  isNewer,
  keyText,
  legsSeen,
  sectionName,
  withoutSuperseded,
  type Contribution,
  type Section,
  type Writer,
} from './comment-section.ts';
import { firstLine, readComment, writeBlocks, writeState } from './comment-state.ts';
import { combine, soFar, type Claim } from './headline.ts';
import { commitUrl, fileUrl, runUrl, type Links } from './links.ts';
import { gateMark, gateTableHead, md, tableRow } from './markdown-parts.ts';
import { formatMany } from './numbers.ts';
import { code, join, linkTo, say, type Phrase } from './phrase.ts';
import { sinceWords } from './policy-words.ts';
import { toGoOn } from './ways.ts';

/** What a writer brings to the comment. */
export interface Ours {
  readonly run: RunResult;
  readonly links: Links;
  /** Default `step`. */
  readonly writer?: Writer;
}

/**
 * The comment with our sections in it. Sections of others for the same head stay, those of another head go, and an older attempt
 * never replaces a newer one: whatever the order in which writers come, the comment ends the same.
 * @param existing the body of the comment that is there; a foreign or damaged one counts for nothing
 */
export function mergeComment(existing: string | null, ours: Ours): string {
  return mergeComments(existing === null ? [] : [existing], ours);
}

/** The same when racing writers made several comments of what should be one. */
export function mergeComments(existing: readonly string[], ours: Ours): string {
  const contribution = contributionOf(ours.run, ours.links, ours.writer);
  const others = existing.flatMap((body) => {
    const known = readComment(body);
    return known?.head === contribution.head ? known.sections : [];
  });
  return compose({ head: contribution.head, sections: newest([...others, ...contribution.sections]) }, ours);
}

/** Whether a comment has sections of other writers: then somebody may be writing at this moment. */
export function isShared(body: string, ours: Ours): boolean {
  const wanted = contributionOf(ours.run, ours.links, ours.writer);
  const own = new Set(wanted.sections.map((section) => keyText(section.key)));
  return readComment(body)?.sections.some((section) => !own.has(keyText(section.key))) === true;
}

/** Whether a comment holds everything of ours, or something newer in its place: what a writer verifies after writing. */
export function holdsAll(body: string, ours: Ours): boolean {
  const known = readComment(body);
  const wanted = contributionOf(ours.run, ours.links, ours.writer);
  if (known?.head !== wanted.head) return false;
  const there = new Map(known.sections.map((section) => [keyText(section.key), section]));
  return wanted.sections.every((section) => {
    const found = there.get(keyText(section.key));
    if (found === undefined) return !withoutSuperseded([...known.sections, section]).includes(section);
    return !isNewer(section.stamp, found.stamp);
  });
}

function newest(sections: readonly Section[]): readonly Section[] {
  const byKey = new Map<string, Section>();
  for (const section of sections) {
    const known = byKey.get(keyText(section.key));
    if (known === undefined || !isNewer(known.stamp, section.stamp)) byKey.set(keyText(section.key), section);
  }
  return withoutReplaced(withoutSuperseded([...byKey.values()])).sort(compareSections);
}

/**
 * A config that could not be read stands as one section in place of its gates. Of the two, what was written last is true: a later
 * attempt that could read it, or could not any more.
 */
function withoutReplaced(sections: readonly Section[]): Section[] {
  return sections.filter((section) => {
    const same = (other: Section): boolean =>
      other.key.config === section.key.config &&
      other.key.leg === section.key.leg &&
      (other.key.gate === 'config') !== (section.key.gate === 'config');
    return !sections.some((other) => same(other) && isNewer(other.stamp, section.stamp));
  });
}

/** How much is kept of a section, by its verdict: rows of its table, and whether its words. */
interface Level {
  readonly rows: Readonly<Record<Weight, number>>;
  readonly words: Readonly<Record<Weight, number>>;
}
type Weight = 'pass' | 'warn' | 'fail';

const all = { pass: Infinity, warn: Infinity, fail: Infinity };
const rows = (fail: number, warn: number): Level['rows'] => ({ pass: 0, warn, fail });
const words = (fail: number, warn: number, pass: number): Level['words'] => ({ pass, warn, fail });

/*
 * What is dropped first, second, …; what broke is dropped last. A level depends on the set of sections alone, and a section that
 * joins only ever raises it: that keeps the result independent of the order of writers.
 */
const levels: readonly Level[] = [
  { rows: all, words: all },
  { rows: rows(Infinity, Infinity), words: all },
  { rows: rows(Infinity, 10), words: all },
  { rows: rows(Infinity, 0), words: all },
  ...[100, 30, 10].map((count) => ({ rows: rows(count, 0), words: all })),
  { rows: rows(10, 0), words: words(Infinity, Infinity, 0) },
  { rows: rows(3, 0), words: words(Infinity, Infinity, 0) },
  { rows: rows(0, 0), words: words(Infinity, 0, 0) },
  ...[40, 10, 3].map((count) => ({ rows: rows(0, 0), words: words(count, 0, 0) })),
];

function weightOf(verdict: Verdict): Weight {
  return verdict === 'error' ? 'fail' : verdict;
}

function compose(merged: Contribution, ours: Ours): string {
  for (const level of levels) {
    if (costAt(merged.sections, level) > budgets.commentCharacters) continue;
    const body = bodyOf(at(merged, level), ours);
    if (body.length <= budgets.commentCharacters) return body;
  }
  return lastResort(merged, ours);
}

/** Too many sections even for their names: the gravest stay, and the comment says that others are not in it. */
function lastResort(merged: Contribution, ours: Ours): string {
  const level = levels.at(-1) ?? { rows: all, words: all };
  const least = at(merged, level);
  let count = least.sections.length;
  let body = bodyOf(least, ours);
  while (body.length > budgets.commentCharacters && count > 0) {
    count = Math.floor(count / 2);
    body = bodyOf({ ...least, sections: least.sections.slice(0, count) }, ours, least.sections.length - count);
  }
  return body;
}

const overhead = 6000;
const nameCost = 250;

/** What sections cost at a level, from what is known of them even when their tables and words were dropped already. */
function costAt(sections: readonly Section[], level: Level): number {
  const kept = keptWords(sections, level);
  return sections.reduce((sum, section) => {
    const limit = level.rows[weightOf(section.verdict)];
    const table = limit === 0 ? 0 : (section.sizes[limit === Infinity ? 0 : cuts.indexOf(limit) + 1] ?? 0);
    const said = kept.has(section) ? (section.sizes.at(-1) ?? 0) : 0;
    return sum + nameCost + Math.ceil(Buffer.byteLength(keyText(section.key)) * 1.4) + table + said;
  }, overhead);
}

function keptWords(sections: readonly Section[], level: Level): ReadonlySet<Section> {
  const counts = { pass: 0, warn: 0, fail: 0 };
  return new Set(sections.filter(({ verdict }) => counts[weightOf(verdict)]++ < level.words[weightOf(verdict)]));
}

function at(merged: Contribution, level: Level): Contribution {
  const kept = keptWords(merged.sections, level);
  return {
    ...merged,
    sections: merged.sections.map((section) => ({
      ...section,
      words: kept.has(section) ? section.words : null,
      block: cutBlock(section.block, section.rows, level.rows[weightOf(section.verdict)]),
    })),
  };
}

function bodyOf({ head, sections }: Contribution, ours: Ours, missing = 0): string {
  const title = soFar(combine(sections.map(claimFor)), legsSeen(sections));
  const ways = sections.map(({ enforced, words: said }) => ({ enforced, ways: said?.ways ?? [] }));
  return [
    `${firstLine}\n### ${title.mark} ${md(title.words)}`,
    ...(sections.some(({ writer }) => writer === 'own-run') ? [ownRun] : []),
    gateTable(sections, missing),
    ...toGoOn(ways),
    ...writeBlocks(sections),
    foot(head, sections, ours),
    writeState(head, sections),
  ].join('\n\n');
}

/** Above what a run says that decides for itself what it says. */
const ownRun =
  "**Reported by the pull request's own run**, which its author may have changed. What blocks the merge is the job of that run, not this comment.";

/** What a section says for the headline, also when its words were dropped. */
function claimFor({ key, verdict, enforced, words: said }: Section): Claim {
  if (said !== null) return said.claim;
  const kind =
    key.gate === 'config' || key.gate === 'card' || key.gate === 'policy'
      ? key.gate
      : /^jobs?(?:\/|$)/.test(key.gate)
        ? 'job'
        : key.gate.startsWith('data/')
          ? 'data'
          : 'metrics';
  return { verdict, enforced, kind, words: verdict === 'pass' ? [] : code(key.gate), more: 0, state: 'none' };
}

function gateTable(sections: readonly Section[], missing: number): string {
  const several = new Set(sections.map((section) => section.key.config)).size > 1;
  const shown = sections.filter((section) => section.words !== null);
  const rowsOf = shown.map((section) =>
    tableRow([
      gateMark(section),
      md(sectionName(section.key, several)),
      md(section.words?.line ?? []),
      md(section.words?.basis ?? []),
    ]),
  );
  return [...gateTableHead, ...rowsOf, ...collapsedRows(sections, missing)].join('\n');
}

/** One row for all gates of a kind that are too many to be listed. */
function collapsedRows(sections: readonly Section[], missing: number): readonly string[] {
  const groups = new Map<string, number>();
  for (const section of sections)
    if (section.words === null) groups.set(gateMark(section), (groups.get(gateMark(section)) ?? 0) + 1);
  const lines = [...groups].map(([mark, count]) =>
    tableRow([mark, formatMany(count, 'more gate'), 'in the full report', '']),
  );
  return missing === 0 ? lines : [...lines, tableRow(['', formatMany(missing, 'more gate'), 'not listed here', ''])];
}

const shownRuns = 5;

function foot(head: string, sections: readonly Section[], { run, links }: Ours): string {
  const facts: RunFacts = { ...run.run, head_sha: head };
  const runs = new Map(sections.map(({ stamp }) => [`${String(stamp.run)}/${String(stamp.attempt)}`, stamp]));
  const newestFirst = [...runs.values()].sort((a, b) => (isNewer(a, b) ? -1 : 1)).slice(0, shownRuns);
  const reports = [...new Set(sections.flatMap(({ words: said }) => (said?.reportUrl ? [said.reportUrl] : [])))].sort();
  const configs = [...new Set(sections.map((section) => section.key.config))].sort().slice(0, shownRuns);
  // what other writers know of their configs is not here: then it is said of none
  const alone = sections.every(({ key }) => run.suites.some(({ config }) => config.path === key.config));
  const parts: readonly Phrase[] = [
    code(head.slice(0, 7), commitUrl(facts, head, links)),
    ...newestFirst.map((stamp) =>
      linkTo(
        `run ${String(stamp.run)}, attempt ${String(stamp.attempt)}`,
        runUrl({ ...facts, run_id: stamp.run, attempt: stamp.attempt }, links),
      ),
    ),
    ...reports.slice(0, shownRuns).map((url) => linkTo('full report', url)),
    ...configs.map((path) => say`${code(path, fileUrl(facts, path, links))}${alone ? changeOf(path, run) : []}`),
  ];
  return `<sub>${md(join(parts, ' · '))}</sub>`;
}

function changeOf(path: string, run: RunResult): Phrase {
  const suite = run.suites.find(({ config }) => config.path === path);
  return suite === undefined ? [] : sinceWords(suite.config, run.run);
}
