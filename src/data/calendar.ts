/*
 * Dates and times of binary formats as ISO 8601 writes them. `new Date` would do for milliseconds of years that it knows; these are
 * counted in days and nanoseconds.
 */

/** Days since 1970-01-01 as `2013-01-31`, by the algorithm of Howard Hinnant (days_from_civil); `undefined` beyond the years 0 to 9999. */
export function dateText(days: number): string | undefined {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const year400 = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * year400 + Math.floor(year400 / 4) - Math.floor(year400 / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const year = year400 + era * 400 + (month < 10 ? 0 : 1);
  if (!(year >= 0 && year <= 9999)) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month < 10 ? month + 3 : month - 9)}-${two(day)}`;
}

/** A time of day as `05:00:00`, with as many digits behind the seconds (0, 3, 6 or 9) as say something. */
export function timeText(secondOfDay: number, nanoseconds: number): string {
  const clock = `${two(Math.floor(secondOfDay / 3600))}:${two(Math.floor(secondOfDay / 60) % 60)}:${two(secondOfDay % 60)}`;
  if (nanoseconds === 0) return clock;
  const digits = String(nanoseconds).padStart(9, '0');
  if (nanoseconds % 1_000_000 === 0) return `${clock}.${digits.slice(0, 3)}`;
  return `${clock}.${nanoseconds % 1000 === 0 ? digits.slice(0, 6) : digits}`;
}

/** Makes texts of moments, and remembers the last day: moments of a column are often of one. */
export class Moments {
  readonly #suffix: string;
  #day = NaN;
  #date: string | undefined;

  /** @param utc whether a moment is one on the time line: then `Z` is behind it */
  constructor(utc: boolean) {
    this.#suffix = utc ? 'Z' : '';
  }

  /** @returns `undefined` beyond the years 0 to 9999 */
  text(seconds: number, nanoseconds: number): string | undefined {
    const day = Math.floor(seconds / 86_400);
    if (day !== this.#day) {
      this.#day = day;
      this.#date = dateText(day);
    }
    if (this.#date === undefined) return undefined;
    return `${this.#date}T${timeText(seconds - day * 86_400, nanoseconds)}${this.#suffix}`;
  }
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
