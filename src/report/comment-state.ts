import { createHash } from 'node:crypto';
import type { Json } from '../core/json.ts';
import type { Contribution, Section, Writer } from './comment-section.ts';
import { claimStates } from './headline.ts';
import { isPhrase } from './phrase.ts';
import { safeUrl } from './safe-url.ts';

/*
 * A comment carries its own data, so that jobs that know nothing of each other can share one: a first line by which it is found,
 * a last line with every section as base64url JSON and its hash, and the folded tables between markers. Text from a file cannot
 * forge a marker: the escaper leaves no `<`.
 */
export const firstLine = '<!-- ml-gates comment -->';
const stateLine = /^<!-- ml-gates state v1 ([A-Za-z0-9_-]+) ([0-9a-f]{16}) -->$/m;
const blockMark = (index: number): string => `<!-- ml-gates section ${String(index)} -->`;
const blockEnd = '<!-- ml-gates end -->';

/** Whether a comment has the form of ours; who wrote it is for the publisher to check. */
export function isMarked(body: string): boolean {
  return body.replaceAll('\r\n', '\n').startsWith(`${firstLine}\n`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The folded tables of sections, each between its markers. */
export function writeBlocks(sections: readonly Section[]): readonly string[] {
  return sections.flatMap((section, index) =>
    section.block === null ? [] : [[blockMark(index), '', section.block, '', blockEnd].join('\n')],
  );
}

/** The line that carries the sections. */
export function writeState(head: string, sections: readonly Section[]): string {
  const configs = [...new Set(sections.map((section) => section.key.config))];
  const jobs = [...new Set(sections.filter(hasPlace).map((section) => section.job.name))];
  const packed = sections.map((section) => pack(section, { configs, jobs }));
  const state = { head, configs, ...(jobs.length === 0 ? {} : { jobs }), sections: packed };
  const text = Buffer.from(JSON.stringify(state)).toString('base64url');
  return `<!-- ml-gates state v1 ${text} ${hash(text)} -->`;
}

/**
 * What a comment says; `null` for one that is foreign or damaged, which is replaced and not trusted. A table that was changed by
 * somebody is dropped; its section stays.
 */
export function readComment(given: string): Contribution | null {
  const body = given.replaceAll('\r\n', '\n');
  const found = stateLine.exec(body);
  const text = found?.[1];
  if (!isMarked(body) || text === undefined || found?.[2] !== hash(text)) return null;
  const state = parse(Buffer.from(text, 'base64url').toString('utf8'));
  if (!isRecord(state) || typeof state.head !== 'string') return null;
  const { configs, jobs = [], sections: packed } = state;
  if (!Array.isArray(configs) || !Array.isArray(jobs) || !Array.isArray(packed)) return null;
  const sections = packed.map((one, index) => readSection(unpack(one, { configs, jobs }), index, body));
  const read = sections.filter((section) => section !== null);
  return read.length === sections.length ? { head: state.head, sections: read } : null;
}

/** What sections have in common, named once. */
interface Names<Config, Job> {
  readonly configs: readonly Config[];
  readonly jobs: readonly Job[];
}

/* Hundreds of legs have to fit: a section is a list, and what several have in common is named by its index. */
function pack(section: Section, { configs, jobs }: Names<string, string | null>): Json {
  const { key, stamp, writer, job, verdict, enforced, words, rows, sizes, block } = section;
  const place = [configs.indexOf(key.config), key.gate, key.leg];
  const when = [stamp.started, stamp.run, stamp.attempt];
  return [
    ...place,
    ...when,
    verdict,
    enforced,
    words as unknown as Json,
    rows,
    sizes,
    block === null ? null : hash(block),
    ...(hasPlace(section) ? [writer, jobs.indexOf(job.name), job.index, job.total] : []),
  ];
}

/** Whether its writer and its job are more than the usual: a step, and no matrix. */
function hasPlace({ writer, job }: Section): boolean {
  return writer !== 'step' || job.total > 1;
}

function unpack(packed: unknown, { configs, jobs }: Names<unknown, unknown>): unknown {
  if (!Array.isArray(packed)) return null;
  const [config, gate, leg, started, run, attempt, verdict, enforced, words, rows, ...rest] = packed as unknown[];
  const [sizes, block, writer = 'step', job, index = 0, total = 1] = rest;
  const named = (names: readonly unknown[], at: unknown): unknown => (typeof at === 'number' ? names[at] : undefined);
  return {
    key: { config: named(configs, config), gate, leg },
    stamp: { started, run, attempt },
    writer,
    job: { name: named(jobs, job) ?? null, index, total },
    verdict,
    enforced,
    words,
    rows,
    sizes,
    block,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readSection(given: unknown, index: number, body: string): Section | null {
  if (!isSectionData(given)) return null;
  const block = given.block === null ? null : blockAt(index, body);
  return { ...given, block: block !== null && hash(block) === given.block ? block : null };
}

function blockAt(index: number, body: string): string | null {
  const mark = `${blockMark(index)}\n\n`;
  const begin = body.indexOf(mark);
  const end = body.indexOf(`\n\n${blockEnd}`, begin);
  return begin === -1 || end === -1 ? null : body.slice(begin + mark.length, end);
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const writers: readonly unknown[] = ['step', 'report', 'own-run'] satisfies Writer[];

function isSectionData(value: unknown): value is Section {
  if (!isRecord(value)) return false;
  const { key, stamp, writer, job, verdict, enforced, words, rows, sizes, block } = value;
  return (
    writers.includes(writer) &&
    isRecord(job) &&
    isTextOrNull(job.name) &&
    isCount(job.index) &&
    isCount(job.total) &&
    isRecord(key) &&
    typeof key.config === 'string' &&
    typeof key.gate === 'string' &&
    isTextOrNull(key.leg) &&
    isRecord(stamp) &&
    typeof stamp.started === 'string' &&
    isCount(stamp.run) &&
    isCount(stamp.attempt) &&
    isVerdict(verdict) &&
    typeof enforced === 'boolean' &&
    (words === null || isWords(words)) &&
    isCount(rows) &&
    Array.isArray(sizes) &&
    sizes.every(isCount) &&
    isTextOrNull(block)
  );
}

function isWords(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { claim, line, basis, ways, reportUrl } = value;
  return (
    isClaim(claim) &&
    isPhrase(line) &&
    isPhrase(basis) &&
    Array.isArray(ways) &&
    ways.every(isPhrase) &&
    (reportUrl === null || (typeof reportUrl === 'string' && safeUrl(reportUrl) !== null))
  );
}

const states: readonly unknown[] = claimStates;

function isClaim(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { verdict, enforced, kind, words, more, state } = value;
  const kinds: readonly unknown[] = ['data', 'metrics', 'card', 'config', 'job', 'policy'];
  return (
    isVerdict(verdict) &&
    typeof enforced === 'boolean' &&
    kinds.includes(kind) &&
    isPhrase(words) &&
    isCount(more) &&
    states.includes(state)
  );
}

function isVerdict(value: unknown): boolean {
  return value === 'pass' || value === 'warn' || value === 'fail' || value === 'error';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string';
}
