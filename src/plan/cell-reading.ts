import type { Json } from '../core/json.ts';
import { castTo, uncastable, type Cast } from './cast.ts';
import { datePattern, type PatternSyntax } from './date-pattern.ts';
import { dateOf, momentOf, monthOf, timeOf } from './moments.ts';

/**
 * How cells of delimited text are read that a Table Schema or a data contract describes: what a text means, before anything is demanded
 * of it. Plain data. What a file that has types says itself (a boolean in Parquet) is not read again.
 */
export type CellReading = {
  /** What a cell is, in words for people, where `is` is not what the user wrote. */
  readonly called?: string;
  /** Texts that mean "missing" in this column, instead of those of the data set. */
  readonly missing?: readonly string[];
} & (
  | { readonly is: 'any' | 'string' | 'object' | 'array' | 'year' | 'yearmonth' }
  /** `digitsAlone`: `1.0` is none. */
  | ({ readonly is: 'integer'; readonly digitsAlone?: boolean } & WrittenNumber)
  | ({ readonly is: 'number' } & WrittenNumber)
  | { readonly is: 'boolean'; readonly trueValues: readonly string[]; readonly falseValues: readonly string[] }
  /** Without a pattern as ISO 8601 has it. */
  | {
      readonly is: 'date' | 'time' | 'datetime';
      readonly pattern?: { readonly syntax: PatternSyntax; readonly text: string };
    }
  | { readonly is: 'geopoint'; readonly format: 'default' | 'array' | 'object' }
  | { readonly is: 'list'; readonly delimiter: string; readonly item: CellReading }
);

/** How a number is written, where it is not the plain way. */
export interface WrittenNumber {
  readonly decimalChar?: string;
  readonly groupChar?: string;
  /** `false`: what is around the number is stripped (`95%`, `EUR 95`). */
  readonly bareNumber?: boolean;
}

/** What a reader has to know of such a column. */
export interface HeldReading {
  readonly hold: 'text' | 'any' | 'integer' | 'number' | 'value';
  readonly type: string;
  readonly cast: (text: string) => Json | undefined;
  readonly digitsAlone?: boolean;
  readonly missing?: ReadonlySet<string>;
}

/** How a reader is to hold a column that is read so. */
export function readingOf(reading: CellReading): HeldReading {
  const cast = castOf(reading);
  return {
    hold: holdOf(reading),
    type: reading.called ?? reading.is,
    cast: (text): Json | undefined => {
      const value = cast(text);
      return value === uncastable ? undefined : value;
    },
    ...(reading.is === 'integer' && reading.digitsAlone === true ? { digitsAlone: true } : {}),
    ...(reading.missing === undefined ? {} : { missing: new Set(reading.missing) }),
  };
}

/** What is written the plain way is read by the quickest loops. */
function holdOf(reading: CellReading): HeldReading['hold'] {
  if (reading.is === 'string') return 'text';
  if (reading.is === 'any') return 'any';
  return (reading.is === 'integer' || reading.is === 'number') && isPlain(reading) ? reading.is : 'value';
}

function isPlain({ decimalChar = '.', groupChar = '', bareNumber = true }: WrittenNumber): boolean {
  return decimalChar === '.' && groupChar === '' && bareNumber;
}

/** Casts a cell by its reading. @throws Error for a pattern that is none, which a schema was refused for before */
export function castOf(reading: CellReading): Cast {
  switch (reading.is) {
    case 'any':
    case 'string':
      return (text) => text;
    case 'object':
    case 'array':
      return castTo([reading.is]);
    case 'integer':
      return integerCast(reading);
    case 'number':
      return numberCast(reading, castTo(['number']));
    case 'boolean':
      return booleanCast(reading.trueValues, reading.falseValues);
    case 'date':
    case 'time':
    case 'datetime':
      return momentCast(reading.is, reading.pattern);
    case 'year':
      return (text) => (/^\d{4}$/.test(text) ? castTo(['integer'])(text) : uncastable);
    case 'yearmonth':
      return (text) => monthOf(text) ?? uncastable;
    case 'geopoint':
      return geopointCast(reading.format);
    case 'list':
      return listCast(reading.delimiter, castOf(reading.item));
  }
}

function integerCast(reading: Extract<CellReading, { is: 'integer' }>): Cast {
  const cast = castTo(['integer']);
  return numberCast(reading, (text) =>
    reading.digitsAlone === true && !/^[-+]?\d+$/.test(text) ? uncastable : cast(text),
  );
}

/** Blanks around a number say nothing. */
function numberCast({ decimalChar = '.', groupChar = '', bareNumber = true }: WrittenNumber, cast: Cast): Cast {
  return (written) => {
    let text = written.trim();
    if (!bareNumber) text = bare(text, decimalChar);
    if (groupChar !== '') text = text.replaceAll(groupChar, '');
    if (decimalChar !== '.') {
      if (text.includes('.')) return uncastable;
      text = text.replaceAll(decimalChar, '.');
    }
    return cast(text);
  };
}

/**
 * A number without what is around it, from its sign, its decimal point or its first digit to its last digit. In one pass from each side:
 * an expression that looks for the end from everywhere takes a minute for a long cell.
 */
function bare(text: string, decimalChar: string): string {
  const isDigit = (at: number): boolean => text[at] !== undefined && text[at] >= '0' && text[at] <= '9';
  const begins = (at: number): boolean =>
    isDigit(at) || text[at] === '-' || (text.startsWith(decimalChar, at) && isDigit(at + decimalChar.length));
  let start = 0;
  while (start < text.length && !begins(start)) start += 1;
  let end = text.length;
  while (end > start && !isDigit(end - 1)) end -= 1;
  return text.slice(start, end);
}

function booleanCast(trueValues: readonly string[], falseValues: readonly string[]): Cast {
  const values = new Map([
    ...trueValues.map((text) => [text, true] as const),
    ...falseValues.map((text) => [text, false] as const),
  ]);
  return (text) => values.get(text) ?? uncastable;
}

function momentCast(is: 'date' | 'time' | 'datetime', pattern?: { syntax: PatternSyntax; text: string }): Cast {
  if (pattern === undefined) {
    const read = { date: dateOf, time: timeOf, datetime: momentOf }[is];
    return (text) => read(text) ?? uncastable;
  }
  const compiled = datePattern({ ...pattern, is });
  if ('fault' in compiled) throw new Error(compiled.fault);
  const read: Cast = (text) => compiled.read(text) ?? uncastable;
  return is === 'date' ? remembered(read) : read;
}

/** Texts that are remembered at once. */
const memory = 8192;

/** Days repeat: what a text means is kept for a while. */
function remembered(cast: Cast): Cast {
  const known = new Map<string, ReturnType<Cast>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= memory) known.clear();
    const value = cast(text);
    known.set(text, value);
    return value;
  };
}

/** Longitude and latitude, in this order, or by their names. */
function geopointCast(format: 'default' | 'array' | 'object'): Cast {
  const castNumber = castTo(['number']);
  return (text) => {
    if (format === 'object') {
      const value = castTo(['object'])(text);
      return isPlace(value) ? value : uncastable;
    }
    const parts = format === 'array' ? castTo(['array'])(text) : text.split(',').map((part) => castNumber(part.trim()));
    if (!Array.isArray(parts) || parts.length !== 2) return uncastable;
    const [lon, lat] = parts as readonly unknown[];
    return isWithin(lon, 180) && isWithin(lat, 90) ? [lon, lat] : uncastable;
  };
}

function isPlace(value: unknown): value is Json {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { lon, lat } = value as { readonly lon?: unknown; readonly lat?: unknown };
  return isWithin(lon, 180) && isWithin(lat, 90);
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= most;
}

function listCast(delimiter: string, item: Cast): Cast {
  return (text) => {
    const items: Json[] = [];
    for (const part of text.split(delimiter)) {
      const value = item(part);
      if (value === uncastable) return uncastable;
      items.push(value);
    }
    return items;
  };
}
