import type { Finding } from '../core/finding.ts';
import type { ReasonCode } from '../core/reason-code.ts';
import type { GateResult } from '../core/result.ts';
import { formatCount, formatMany, formatNumber, formatPercent, formatWritten, noBreak } from './numbers.ts';
import { code, enumerate, name, own, quote, say, type Phrase } from './phrase.ts';
import { foreignKeySentence } from './foreign-key-words.ts';
import { qualitySentence } from './quality-words.ts';
import { profileSentence } from './profile-finding-words.ts';
import { measureNames } from './profile-measure-words.ts';
import { reasonWords } from './reason-words.ts';

/** One finding of a data gate as a sentence without its full stop. */
export function dataSentence(finding: Finding, gate: GateResult): Phrase {
  const ofProfile = profileSentence(finding);
  if (ofProfile !== undefined) return ofProfile;
  if (finding.outcome === 'unmeasured') return unmeasured(finding);
  if (finding.rule === 'foreignKeys') return foreignKeySentence(finding, gate);
  const ofRule = qualitySentence(finding);
  if (ofRule !== undefined) return ofRule;
  if (finding.outcome === 'pass') return held(finding);
  const structural = measureNames.has(finding.rule) ? measured(finding) : structure(finding);
  if (structural !== undefined) return structural;
  return say`${about(finding)}${own(affected(finding, gate))} ${fault(finding)}`;
}

function about(finding: Finding): Phrase {
  return finding.subject === '' ? [] : say`${name(finding.subject)}: `;
}

function unmeasured(finding: Finding): Phrase {
  const { reason, rule, subject } = finding;
  if (rule === 'rows')
    return finding.samples.length === 0
      ? own('the data has no row')
      : own(`${formatMany(finding.count, 'file has', 'files have')} no row`);
  if (reason?.code === 'job-failed') return say`the data was not checked: ${reasonWords(reason)}`;
  if (reason === undefined || (reason.code === 'absent' && rule !== 'uniqueKeys' && rule !== 'foreignKeys'))
    return say`the data has no column ${code(subject)}, which ${own(rule === 'missing' || measureNames.has(rule) ? 'a check names' : 'the schema constrains')}`;
  return say`${about(finding)}${code(rule)} was not measured: ${reasonWords(reason)}`;
}

/** `age: minimum 0`, `row_count ≥ 20,000`: what was demanded, and holds. A keyword of a schema says by its name which way. */
function held(finding: Finding): Phrase {
  const rule = say`${about(finding)}${code(finding.rule)}`;
  const value = finding.limit?.value;
  if (value === undefined) return say`${rule} holds`;
  if (typeof value === 'string') return say`${rule} ${code(value)}`;
  if (finding.rule !== 'row_count' && finding.rule !== 'missing' && !measureNames.has(finding.rule))
    return say`${rule} ${own(formatWritten(value))}`;
  const sign = finding.limit?.op === '<=' ? '≤' : '≥';
  const exact = 'max_pct' in finding.params ? `${formatWritten(value)}${noBreak}%` : formatWritten(value);
  const bound = finding.rule === 'row_count' || 'max_count' in finding.params ? formatCount(value) : exact;
  return say`${rule} ${own(`${sign}${noBreak}${bound}`)}`;
}

/** `3 of 27,004 values are`, `1 of 27,004 values is`. */
function affected(finding: Finding, gate: GateResult): string {
  const rows = gate.measured.rows;
  const verb = finding.count === 1 ? 'is' : 'are';
  if (finding.subject === '') return `${formatMany(finding.count, 'record')} ${verb}`;
  if (finding.subject.includes(' › ')) return `${formatMany(finding.count, 'value')} ${verb}`; // inside of cells: any number of them
  if (typeof rows !== 'number') return `${formatMany(finding.count, 'value')} ${verb}`;
  return `${formatCount(finding.count)} of ${formatMany(rows, 'value')} ${verb}`;
}

/** What is wrong with a cell, after "is" or "are". */
function fault(finding: Finding): Phrase {
  const cast = finding.reason?.code === 'does-not-cast' ? finding.reason.params?.type : undefined;
  if (cast !== undefined) return kind(typeof cast === 'string' ? cast : 'valid', finding.count);
  const { limit, rule } = finding;
  const value = limit?.value;
  if (rule === 'not') return say`what must not be (${code(rule)})`;
  if (value === undefined) return say`against ${code(rule)}`;
  const bound = typeof value === 'number' ? own(formatWritten(value)) : code(value);
  switch (rule) {
    case 'type':
      return typeof value === 'string' ? kind(value, finding.count) : say`not ${bound}`;
    case 'minimum':
      return say`below ${bound}`;
    case 'maximum':
      return say`above ${bound}`;
    case 'exclusiveMinimum':
      return say`not above ${bound}`;
    case 'exclusiveMaximum':
      return say`not below ${bound}`;
    case 'enum':
      return say`none of ${bound}`;
    case 'const':
      return say`not ${bound}`;
    case 'pattern':
      return say`not of the pattern ${bound}`;
    case 'format':
      return say`not of the format ${bound}`;
    case 'minLength':
      return say`shorter than ${bound}`;
    case 'maxLength':
      return say`longer than ${bound}`;
    case 'multipleOf':
      return say`not a multiple of ${bound}`;
    default:
      return say`against ${code(rule)} ${bound}`;
  }
}

const kinds: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['number', ['not a number', 'not numbers']],
  ['integer', ['not a whole number', 'not whole numbers']],
  ['boolean', ['not true or false', 'not true or false']],
  ['string', ['not a text', 'not texts']],
  ['null', ['not empty', 'not empty']],
  ['date', ['not a date', 'not dates']],
  ['datetime', ['not a date and time', 'not dates and times']],
  ['timestamp', ['not a date and time', 'not dates and times']],
  ['time', ['not a time of day', 'not times of day']],
  ['year', ['not a year', 'not years']],
]);

function kind(type: string, count: number): Phrase {
  const words = kinds.get(type);
  if (words === undefined) return say`not of the type ${code(type)}`;
  return own(count === 1 ? words[0] : words[1]);
}

/** Findings that are not about the value of a cell. */
function structure(finding: Finding): Phrase | undefined {
  const { rule, count, subject } = finding;
  switch (rule) {
    case 'required':
      return say`${about(finding)}${own(`missing in ${formatMany(count, 'row')}`)}`;
    case 'fieldsMatch':
      return columns(finding);
    case 'uniqueKeys':
      return say`${own(formatMany(count, 'row'))} ${own(count === 1 ? 'repeats' : 'repeat')} the key ${code(subject)}`;
    case 'row_count':
      return rowCount(finding);
    case 'missing':
      return missing(finding);
    case 'unique':
      return repeated(finding);
    default:
      return shape(finding);
  }
}

const shapes: ReadonlyMap<string, readonly [one: string, many: string]> = new Map([
  ['blank-header', ['header cell is blank', 'header cells are blank']],
  ['blank-label', ['header cell is blank', 'header cells are blank']],
  ['duplicate-label', ['column name stands twice', 'column names stand twice']],
  ['extra-cell', ['row has more cells than the header', 'rows have more cells than the header']],
  ['missing-cell', ['row has fewer cells than the header', 'rows have fewer cells than the header']],
  ['blank-row', ['row is blank', 'rows are blank']],
  ['encoding-error', ['place is not valid UTF-8', 'places are not valid UTF-8']],
  ['stray-quote', ['cell has a quote in the middle', 'cells have a quote in the middle']],
  ['unclosed-quote', ['quoted cell never ends', 'quoted cells never end']],
  ['not-json', ['record is not JSON', 'records are not JSON']],
  ['not-an-object', ['record is not an object', 'records are not objects']],
  ['unmatched-header', ['header differs from that of the first file', 'headers differ from that of the first file']],
  ['null-byte', ['cell holds a NUL byte', 'cells hold a NUL byte']],
]);

function shape(finding: Finding): Phrase | undefined {
  const words = shapes.get(finding.rule);
  if (words === undefined) return undefined;
  const said = own(`${formatCount(finding.count)}${noBreak}${finding.count === 1 ? words[0] : words[1]}`);
  return finding.subject === '' ? said : say`${said}: ${code(finding.subject)}`;
}

const others: ReadonlyMap<ReasonCode, string> = new Map([
  ['missing-label', 'of the schema are not in the data'],
  ['extra-label', 'of the data are not in the schema'],
  ['incorrect-label', 'stand in another place than in the schema'],
]);

function columns(finding: Finding): Phrase {
  const column = code(finding.subject);
  const { code: why, params } = finding.reason ?? {};
  if (typeof finding.params.more === 'number') {
    const more = own(formatMany(finding.params.more, 'more column'));
    return say`${more} ${own(why === undefined ? 'differ' : (others.get(why) ?? 'differ'))}`;
  }
  if (why === 'missing-label' && finding.subject === '') return own('the data has no column of the schema');
  if (why === 'missing-label') return say`the data lacks the column ${column}`;
  if (why === 'extra-label') return say`the column ${column} is not in the schema`;
  if (why === 'incorrect-label')
    return typeof params?.expected === 'string'
      ? say`the column ${column} stands where the schema has ${code(params.expected)}`
      : say`the column ${column} is not the one that the schema has there`;
  return say`the columns are not those of the schema${finding.subject === '' ? [] : say`: ${column}`}`;
}

function rowCount(finding: Finding): Phrase {
  const rows = finding.observed?.value;
  const { limit } = finding;
  const there = typeof rows === 'number' ? own(formatMany(rows, 'row')) : own('unknown rows');
  if (typeof limit?.value !== 'number') return there;
  return say`${there}; ${own(limit.op === '<=' ? 'at most' : 'at least')} ${own(formatCount(limit.value))} must be there`;
}

function missing(finding: Finding): Phrase {
  const { limit } = finding;
  const inPercent = 'max_pct' in finding.params;
  const value = finding.observed?.value;
  const allowed = limit === undefined || typeof limit.value !== 'number' ? undefined : limit.value;
  const rows =
    typeof value !== 'number' ? 'unknown' : inPercent ? formatPercent(value, allowed) : formatMany(value, 'row');
  const bound = allowed === undefined ? '' : inPercent ? `${formatWritten(allowed)}${noBreak}%` : formatNumber(allowed);
  const must = finding.severity === 'fail' ? `at most ${bound} allowed` : `warns above ${bound}`;
  return say`${code(finding.subject)} is missing in ${own(rows)}${own(inPercent ? ' of rows' : '')}${own(bound === '' ? '' : ` (${must})`)}`;
}

/** `the mean of age is 93.2; it must be ≤ 90`. */
function measured({ rule, subject, observed, limit }: Finding): Phrase {
  const value = observed?.value;
  const is = typeof value === 'number' ? formatNumber(value) : (value?.token ?? 'unknown');
  const bound = typeof limit?.value === 'number' ? formatWritten(limit.value) : '';
  const must = own(`${limit?.op === '<=' ? '≤' : '≥'}${noBreak}${bound}`);
  return say`the ${own(measureNames.get(rule) ?? rule)} of ${name(subject)} is ${own(is)}; it must be ${must}`;
}

function repeated({ subject, count, limit }: Finding): Phrase {
  const rows = own(`${formatMany(count, 'row')} ${count === 1 ? 'repeats' : 'repeat'}`);
  const most =
    typeof limit?.value === 'number' && limit.value > 0 ? ` (at most ${formatCount(limit.value)} allowed)` : '';
  return say`${rows} a value of ${name(subject)}${own(most)}`;
}

/** What to do about values that do not cast, when one of them looks like a word for "missing". */
export function missingValueHint(finding: Finding): Phrase | undefined {
  const words = [...new Set(finding.samples.map((sample) => sample.value ?? ''))].filter((value) =>
    /^(?:n\/?a|nan|null|none|nil|missing|unknown|-+|\?+|\.)$/i.test(value),
  );
  if (finding.reason?.code !== 'does-not-cast' || words.length === 0) return undefined;
  const it = words.length === 1 ? 'it means' : 'they mean';
  return say`add ${enumerate(words.map(quote))} to missingValues if ${own(it)} missing`;
}
