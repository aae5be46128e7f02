import type { WrittenMoment } from './date-pattern.ts';

/** Letters where they stand in a pattern. */
interface Place {
  readonly token: string;
  /** Those before and behind them; `''` for none. */
  readonly before: string;
  readonly behind: string;
  /** All letters of the pattern. */
  readonly letters: readonly string[];
  readonly is: WrittenMoment['is'];
}

/** Letters that the JDK reads otherwise than they look. */
export interface Trap {
  readonly letters: RegExp;
  readonly is: string;
  /** What was most likely meant. */
  readonly meant: (token: string) => string;
  /** Whether they are one where they stand; always, where that is not said. */
  readonly when?: (place: Place) => boolean;
}

export const traps: readonly Trap[] = [
  {
    letters: /^Y+$/,
    is: 'the year of a week: 2024-12-30 is of 2025',
    meant: (token) => (token === 'YY' ? 'yy' : 'yyyy'),
  },
  { letters: /^D+$/, is: 'the day of a year, 1 to 366', meant: (token) => (token === 'D' ? 'd' : 'dd') },
  {
    letters: /^m+$/,
    is: 'minutes, not a month',
    meant: (token) => token.toUpperCase(),
    when: (place) => place.is !== 'time' && !isPlaceOfMinutes(place) && !hasMonth(place),
  },
  { letters: /^M+$/, is: 'a month, not minutes', meant: (token) => token.toLowerCase(), when: isMeantAsMinutes },
  {
    letters: /^SS?$/,
    is: 'a fraction of a second',
    meant: (token) => token.toLowerCase(),
    when: ({ before, letters }) => /^[Mm]+$/.test(before) && !letters.some((one) => one.startsWith('s')),
  },
];

function isPlaceOfMinutes({ before, behind }: Place): boolean {
  return /^[HhKk]/.test(before) || behind.startsWith('s');
}

/** Whether a month stands where one does: right behind an hour, it is none. */
function hasMonth({ letters }: Place): boolean {
  return letters.some((token, index) => /^[ML]/.test(token) && !/^[HhKk]/.test(letters[index - 1] ?? ''));
}

/** Right behind an hour, unless a date begins there and has no other month. */
function isMeantAsMinutes({ token, before, behind, letters, is }: Place): boolean {
  if (is === 'time' && !/[yudm]/.test(letters.join(''))) return true;
  if (token.length > 2 || !/^[HhKk]/.test(before)) return false;
  return !/^[dDyYu]/.test(behind) || letters.filter((one) => /^[MLm]/.test(one)).length > 1;
}

/** A part of a pattern; `trap` for one that is read as something else than it looks. */
export interface Token {
  readonly token: string;
  readonly trap: Trap | undefined;
}

/**
 * The parts of a pattern, with what is wrong where they stand.
 *
 * @param lettersOf the letters that the JDK has for a part; `undefined` for what reads nothing
 */
export function trappedTokens(
  parts: readonly string[],
  is: WrittenMoment['is'],
  lettersOf: (part: string) => string | undefined,
): readonly Token[] {
  const letters = parts.flatMap((part) => lettersOf(part) ?? []);
  let at = -1;
  return parts.map((part) => {
    const token = lettersOf(part);
    if (token === undefined) return { token: part, trap: undefined };
    at += 1;
    const place = { token, before: letters[at - 1] ?? '', behind: letters[at + 1] ?? '', letters, is };
    return { token: part, trap: traps.find((one) => one.letters.test(token) && one.when?.(place) !== false) };
  });
}
