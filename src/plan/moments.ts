import { parseInteger } from '../core/number.ts';

/*
 * Dates and times of texts, written one way: then they are equal when their texts are, and what is earlier comes first in the order of
 * characters. Moments that say how far they are from UTC are written in UTC, with `Z` behind them.
 */

/** What ajv calls the formats of what is written here. */
export const momentFormats = { date: 'date', time: 'iso-time', datetime: 'iso-date-time' } as const;

/** A month, as an expression. */
export const yearMonth = String.raw`^\d{4}-(?:0[1-9]|1[0-2])$`;
const yearMonths = new RegExp(yearMonth);

/** What was read of a text; what is not there is `undefined`. */
export interface MomentParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
  readonly second?: number | undefined;
  readonly nanosecond?: number | undefined;
  /** Minutes east of UTC. */
  readonly offset?: number | undefined;
}

const date = String.raw`(\d{4})-(\d\d)-(\d\d)`;
const time = String.raw`(\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?`;
const zone = String.raw`(Z|[+-]\d\d(?::?\d\d)?)?`;
const dates = new RegExp(`^${date}$`);
const times = new RegExp(`^${time}${zone}$`);
const moments = new RegExp(`^${date}[T ]${time}${zone}$`);

/** Moments of the first 28 days of a month that are written as they are here: most of them, and the quickest to read. */
const asWritten = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;

/** `2024-01-26`; `undefined` for a text that is no day. */
export function dateOf(text: string): string | undefined {
  const [, year, month, day] = dates.exec(text) ?? [];
  return writtenDate({ year: whole(year), month: whole(month), day: whole(day) });
}

/** `2024-01`, as it is written; `undefined` for a text that is no month. */
export function monthOf(text: string): string | undefined {
  return yearMonths.test(text) ? text : undefined;
}

/** `15:00:00`, with a fraction and an offset where there are. */
export function timeOf(text: string): string | undefined {
  const [, hour, minute, second, fraction, offset] = times.exec(text) ?? [];
  return hour === undefined ? undefined : writtenTime(clock([hour, minute, second], fraction, offset));
}

/** `2024-01-26T15:00:00`; in UTC, where an offset is given. A blank may stand for the `T`. */
export function momentOf(text: string): string | undefined {
  if (asWritten.test(text)) return text;
  const [, year, month, day, hour, minute, second, fraction, offset] = moments.exec(text) ?? [];
  if (year === undefined) return undefined;
  const parts = { year: whole(year), month: whole(month), day: whole(day) };
  return writtenMoment({ ...parts, ...clock([hour, minute, second], fraction, offset) });
}

/** A day, if the parts are one. What is not there is that of 1900-01-01, as `strptime` has it. */
export function writtenDate({ year = 1900, month = 1, day = 1 }: MomentParts): string | undefined {
  const exists = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` : undefined;
}

/**
 * A time of day; in UTC, where an offset is given. What is the day before or after there is written with the offset that brings it to the
 * first or the last minute of the day, so that what is the same time is the same text.
 */
export function writtenTime(parts: MomentParts): string | undefined {
  const { second = 0, nanosecond = 0 } = parts;
  const { hour, minute, offset } = nearestUtc(parts);
  if (!(hour <= 23 && minute <= 59 && second <= 59) || !isOffset(offset)) return undefined;
  const digits = String(nanosecond).padStart(9, '0').replace(/0+$/, ''); // what says nothing would make equal times differ
  const text = `${two(hour)}:${two(minute)}:${two(second)}${digits === '' ? '' : `.${digits}`}`;
  return offset === undefined ? text : `${text}${offsetText(offset)}`;
}

function nearestUtc({ hour = 0, minute = 0, offset }: MomentParts): {
  readonly hour: number;
  readonly minute: number;
  readonly offset: number | undefined;
} {
  if (offset === undefined || !isOffset(offset) || !(hour <= 23 && minute <= 59)) return { hour, minute, offset };
  const utc = hour * 60 + minute - offset;
  const within = Math.min(Math.max(utc, 0), 1439);
  return { hour: Math.floor(within / 60), minute: within % 60, offset: within - utc };
}

/**
 * A time as {@link writtenTime} writes it, so that the order of characters is the order of time: one of the day before UTC is before all
 * others. As Python and the JDK compare times.
 */
export function sortableTime(written: string): string {
  const [, hour = '', minute = '', rest = '', offset = ''] =
    /^(\d\d):(\d\d)(:\d\d(?:\.\d+)?)([+-]\d\d:\d\d)$/.exec(written) ?? [];
  if (offset === '') return written;
  const utc = whole(hour) * 60 + whole(minute) - (offsetOf(offset) ?? 0);
  return utc < 0 ? `-${String(1440 + utc).padStart(4, '0')}${rest}Z` : `=${String(utc).padStart(4, '0')}${rest}Z`;
}

/** A moment; in UTC, where an offset is given. */
export function writtenMoment({ offset, ...local }: MomentParts): string | undefined {
  const { hour = 0, minute = 0 } = local;
  if (writtenDate(local) === undefined || writtenTime(local) === undefined || !isOffset(offset)) return undefined;
  const minutes = hour * 60 + minute - (offset ?? 0);
  const days = Math.floor(minutes / 1440);
  const ofDay = minutes - days * 1440;
  const date = writtenDate(nextDay(local, days));
  const time = writtenTime({ ...local, hour: Math.floor(ofDay / 60), minute: ofDay % 60 });
  return date === undefined || time === undefined ? undefined : `${date}T${time}${offset === undefined ? '' : 'Z'}`;
}

/** @param days 1, 0 or -1 */
function nextDay({ year = 1900, month = 1, day = 1 }: MomentParts, days: number): MomentParts {
  const moved = day + days;
  if (moved >= 1 && moved <= daysIn(year, month)) return { year, month, day: moved };
  if (days > 0) return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  const [before, last] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return { year: before, month: last, day: daysIn(before, last) };
}

function isOffset(offset: number | undefined): boolean {
  return offset === undefined || Math.abs(offset) < 1440;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function clock(
  [hour, minute, second]: readonly (string | undefined)[],
  fraction: string | undefined,
  zoneText: string | undefined,
): MomentParts {
  return {
    hour: whole(hour),
    minute: whole(minute),
    second: whole(second),
    nanosecond: whole((fraction ?? '').padEnd(9, '0')),
    offset: offsetOf(zoneText),
  };
}

/** Minutes east of UTC of `Z`, `+01:00`, `+0100`, `+01`. */
export function offsetOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text.toUpperCase() === 'Z') return 0;
  const digits = text.replace(/\D/g, '');
  const minutes = whole(digits.slice(0, 2)) * 60 + (digits.length > 2 ? whole(digits.slice(2, 4)) : 0);
  return text.startsWith('-') ? -minutes : minutes;
}

function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Of a text of digits; what is none is no part of a date. */
function whole(digits: string | undefined): number {
  return parseInteger(digits ?? '') ?? NaN;
}
