import { parseInteger } from '../core/number.ts';
import { offsetOf, writtenDate, writtenMoment, writtenTime, type MomentParts } from './moments.ts';
import { misreading, type PatternFault } from './pattern-misreadings.ts';

/** Who says what the letters of a pattern mean: `strptime` of C and Python, or `DateTimeFormatter` of the JDK. */
export type PatternSyntax = 'strptime' | 'jdk';

/** How dates and times are written. */
export interface WrittenMoment {
  readonly text: string;
  readonly syntax: PatternSyntax;
  readonly is: 'date' | 'time' | 'datetime';
}

/** A pattern that dates and times are read by. */
export interface DatePattern {
  /** @returns the text that {@link MomentParts} are written as; `undefined` for a text that the pattern does not take */
  readonly read: (text: string) => string | undefined;
}

type Part =
  | 'year'
  | 'shortYear'
  | 'month'
  | 'monthName'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'hour12'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'half'
  | 'offset';

interface Token {
  readonly part: Part | null;
  /** An expression without groups. */
  readonly expression: string;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const days = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const short = (names: readonly string[]): string => names.map((name) => name.slice(0, 3)).join('|');
const zone = String.raw`[+-]\d\d:?[0-5]\d|Z`;

/** What Python's `strptime` takes for each directive, in English. */
const strptime: ReadonlyMap<string, Token> = new Map(
  Object.entries({
    Y: ['year', String.raw`\d{4}`],
    y: ['shortYear', String.raw`\d\d`],
    m: ['month', String.raw`1[0-2]|0[1-9]|[1-9]`],
    B: ['monthName', months.join('|')],
    b: ['monthName', short(months)],
    h: ['monthName', short(months)],
    d: ['day', String.raw`3[01]|[12]\d|0[1-9]|[1-9]`],
    A: ['weekday', days.join('|')],
    a: ['weekday', short(days)],
    H: ['hour', String.raw`2[0-3]|[01]\d|\d`],
    I: ['hour12', String.raw`1[0-2]|0[1-9]|[1-9]`],
    M: ['minute', String.raw`[0-5]\d|\d`],
    S: ['second', String.raw`[0-5]\d|\d`],
    f: ['fraction', String.raw`\d{1,6}`],
    p: ['half', 'am|pm'],
    z: ['offset', zone],
    '%': [null, '%'],
  } as const).map(([letter, [part, expression]]): [string, Token] => [letter, { part, expression }]),
);

/** Letters of the JDK as often as they stand there; a fraction is as long as its letters. */
const jdk: readonly (readonly [letters: RegExp, part: Part, expression: (length: number) => string])[] = [
  [/^(?:yyyy|uuuu)$/, 'year', () => String.raw`\d{4}`],
  [/^(?:yy|uu)$/, 'shortYear', () => String.raw`\d\d`],
  [/^MM$/, 'month', () => '0[1-9]|1[0-2]'],
  [/^[ML]$/, 'month', () => '1[0-2]|[1-9]'],
  [/^MMM$/, 'monthName', () => short(months)],
  [/^MMMM$/, 'monthName', () => months.join('|')],
  [/^dd$/, 'day', () => String.raw`0[1-9]|[12]\d|3[01]`],
  [/^d$/, 'day', () => String.raw`[12]\d|3[01]|[1-9]`],
  [/^E{1,3}$/, 'weekday', () => short(days)],
  [/^EEEE$/, 'weekday', () => days.join('|')],
  [/^HH$/, 'hour', () => String.raw`[01]\d|2[0-3]`],
  [/^H$/, 'hour', () => String.raw`1\d|2[0-3]|\d`],
  [/^hh$/, 'hour12', () => '0[1-9]|1[0-2]'],
  [/^h$/, 'hour12', () => '1[0-2]|[1-9]'],
  [/^mm$/, 'minute', () => String.raw`[0-5]\d`],
  [/^ss$/, 'second', () => String.raw`[0-5]\d`],
  [/^S{1,9}$/, 'fraction', (length) => String.raw`\d{${length}}`],
  [/^a$/, 'half', () => 'am|pm'],
  [/^(?:X{1,3}|Z{1,3}|x{1,3})$/, 'offset', () => zone],
];

const ofDays: readonly Part[] = ['year', 'shortYear', 'month', 'monthName', 'day'];
const ofTimes: readonly Part[] = ['hour', 'hour12', 'minute', 'second', 'fraction'];

/** Compiles a pattern, or says what of it is not known, or that it reads nothing of what is meant: all cells would mean the same. */
export function datePattern(written: WrittenMoment): DatePattern | PatternFault {
  const { text: pattern, syntax, is } = written;
  const misread = misreading(written);
  if (misread !== undefined) return misread;
  const tokens = syntax === 'strptime' ? strptimeTokens(pattern) : jdkTokens(pattern);
  if (typeof tokens === 'string') return { fault: tokens };
  const parts = tokens.flatMap(({ part }) => part ?? []);
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice !== undefined) return { fault: `the ${twice} stands twice in the pattern "${pattern}"` };
  if (parts.length === 0) return { fault: `the pattern "${pattern}" reads nothing of a date or a time` };
  if (!parts.some((part) => (is === 'time' ? ofTimes : ofDays).includes(part)))
    return { fault: `the pattern "${pattern}" reads nothing of a ${is === 'time' ? 'time of day' : 'day'}` };
  const source = tokens.map(({ part, expression }) => (part === null ? expression : `(${expression})`)).join('');
  const expression = new RegExp(`^${source}$`, 'iu');
  return {
    read: (text) => {
      const match = expression.exec(text);
      if (match === null) return undefined;
      const found = new Map(parts.map((part, index) => [part, match[index + 1] ?? '']));
      const read = partsOf(found, syntax);
      if (syntax === 'jdk' && !isOfWeekday(read, found.get('weekday'))) return undefined;
      return { date: writtenDate, time: writtenTime, datetime: writtenMoment }[is](read);
    },
  };
}

function strptimeTokens(pattern: string): readonly Token[] | string {
  const tokens: Token[] = [];
  for (const [one] of pattern.matchAll(/%.?|\s+|[^%\s]+/gsu)) {
    const token = one.startsWith('%') ? strptime.get(one.slice(1)) : blanksOr(one);
    if (token === undefined)
      return `"${one}" of the pattern "${pattern}" is not read here; known are ${[...strptime.keys()].map((key) => `%${key}`).join(' ')}`;
    tokens.push(token);
  }
  return tokens;
}

function jdkTokens(pattern: string): readonly Token[] | string {
  const tokens: Token[] = [];
  for (const [one] of pattern.matchAll(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/gsu)) {
    const known = jdk.find(([letters]) => letters.test(one));
    if (known !== undefined) tokens.push({ part: known[1], expression: known[2](one.length) });
    else if (one === 'T' || !/^[A-Za-z']/.test(one)) tokens.push(literal(one));
    else if (one.length > 1 && one.startsWith("'"))
      tokens.push(literal(one === "''" ? "'" : one.slice(1, -1).replaceAll("''", "'")));
    else return `"${one}" of the pattern "${pattern}" is not read here`;
  }
  return tokens;
}

/** Blanks of strptime are any blanks. No two such tokens are neighbours: those would go back and forth over a text for ever. */
function blanksOr(text: string): Token {
  return /^\s+$/.test(text) ? { part: null, expression: String.raw`\s+` } : literal(text);
}

function literal(text: string): Token {
  return { part: null, expression: text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') };
}

function partsOf(found: ReadonlyMap<Part, string>, syntax: PatternSyntax): MomentParts {
  const number = (part: Part): number | undefined => {
    const text = found.get(part);
    return text === undefined ? undefined : parseInteger(text);
  };
  const named = found.get('monthName')?.slice(0, 3).toLowerCase();
  const year = number('year') ?? century(number('shortYear'), syntax);
  const month =
    number('month') ?? (named === undefined ? undefined : 1 + months.findIndex((name) => name.startsWith(named)));
  const hour = number('hour') ?? hourOf(number('hour12'), found.get('half'));
  const fraction = found.get('fraction');
  const offset = offsetOf(found.get('offset'));
  const day = number('day');
  return {
    year,
    month,
    day,
    hour,
    minute: number('minute'),
    second: number('second'),
    nanosecond: fraction === undefined ? undefined : parseInteger(fraction.padEnd(9, '0')),
    offset,
  };
}

/** As POSIX has it: 69 is 1969, 68 is 2068. To the JDK all of them are from 2000 on. */
function century(shortYear: number | undefined, syntax: PatternSyntax): number | undefined {
  return shortYear === undefined ? undefined : shortYear + (shortYear < 69 || syntax === 'jdk' ? 2000 : 1900);
}

/** The JDK refuses a weekday that the day is not; Python passes over it. */
function isOfWeekday({ year, month, day }: MomentParts, weekday: string | undefined): boolean {
  if (weekday === undefined || year === undefined || month === undefined || day === undefined) return true;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return days[(date.getUTCDay() + 6) % 7]?.startsWith(weekday.slice(0, 3).toLowerCase()) === true;
}

function hourOf(hour: number | undefined, half: string | undefined): number | undefined {
  if (hour === undefined) return undefined;
  return (hour % 12) + (half?.toLowerCase() === 'pm' ? 12 : 0);
}
