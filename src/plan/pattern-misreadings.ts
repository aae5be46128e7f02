import type { PatternSyntax, WrittenMoment } from './date-pattern.ts';

/** What is wrong with a pattern, and what to write instead. */
export interface PatternFault {
  readonly fault: string;
  readonly hint?: string;
}

/** Texts in quotes, the same letter as often as it stands there, and anything else. */
const jdkTokens = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/gsu;

/** A letter that the JDK reads otherwise than it looks. */
interface Trap {
  readonly letter: string;
  readonly is: string;
  /** What was most likely meant. */
  readonly meant: (letters: string) => string;
  /** Whether it is one in this pattern; always, where that is not said. */
  readonly when?: (letters: string, of: WrittenMoment['is']) => boolean;
}

const traps: readonly Trap[] = [
  {
    letter: 'Y',
    is: 'the year of a week: 2024-12-30 is of 2025',
    meant: (letters) => (letters === 'YY' ? 'yy' : 'yyyy'),
  },
  { letter: 'D', is: 'the day of a year, 1 to 366', meant: (letters) => (letters === 'D' ? 'd' : 'dd') },
  {
    letter: 'm',
    is: 'minutes, of no hour',
    meant: (letters) => letters.toUpperCase(),
    when: (all, of) => of !== 'time' && !/[HhKkML]/.test(all),
  },
  {
    letter: 'M',
    is: 'a month',
    meant: (letters) => letters.toLowerCase(),
    when: (all, of) => of === 'time' && !/[yudm]/.test(all),
  },
];

/**
 * What a pattern would read as something else than its writer meant, without a word: `YYYY-MM-DD` of the JDK is no day at all.
 * `undefined` for a pattern that is as it looks.
 */
export function misreading({ text: pattern, syntax, is }: WrittenMoment): PatternFault | undefined {
  return syntax === 'jdk' ? jdkMisreading(pattern, is) : foreignLetters(pattern, syntax);
}

function jdkMisreading(pattern: string, is: WrittenMoment['is']): PatternFault | undefined {
  const tokens = [...pattern.matchAll(jdkTokens)].map(([token]) => token);
  const letters = tokens.filter((token) => /^[A-Za-z]/.test(token));
  const all = letters.join('');
  const trapped = traps.filter(({ letter, when }) => all.includes(letter) && when?.(all, is) !== false);
  const [trap] = trapped;
  if (trap === undefined) return undefined;
  if (letters.includes('DDD'))
    return {
      fault: `"DDD" of the pattern "${pattern}" is the day of a year, which is not read here`,
      hint: 'write dates with a month and its day, as yyyy-MM-dd',
    };
  const found = letters.find((token) => token.startsWith(trap.letter)) ?? '';
  const instead = tokens.map((token) => trapped.find(({ letter }) => token.startsWith(letter))?.meant(token) ?? token);
  return { fault: `"${found}" of the pattern "${pattern}" is ${trap.is}`, hint: `write ${instead.join('')}` };
}

const directives: readonly (readonly [letters: RegExp, directive: string])[] = [
  [/^(?:yyyy|YYYY|uuuu)$/, '%Y'],
  [/^(?:yy|YY)$/, '%y'],
  [/^M{1,2}$/, '%m'],
  [/^(?:d{1,2}|D{1,2})$/, '%d'],
  [/^(?:H{1,2})$/, '%H'],
  [/^m{1,2}$/, '%M'],
  [/^s{1,2}$/, '%S'],
  [/^T$/, 'T'],
];

/** A pattern of another language, which has no directive at all: each of its letters would have to stand in the cells. */
function foreignLetters(pattern: string, syntax: Exclude<PatternSyntax, 'jdk'>): PatternFault | undefined {
  if (pattern.includes('%') || !/[A-Za-z]{2}/.test(pattern)) return undefined;
  const directive = (token: string): string | undefined =>
    /^[A-Za-z]/.test(token) ? directives.find(([letters]) => letters.test(token))?.[1] : token;
  const instead = [...pattern.matchAll(jdkTokens)].map(([token]) => directive(token));
  if (instead.includes(undefined)) return undefined;
  return {
    fault: `the pattern "${pattern}" reads nothing of a date or a time: patterns of a Table Schema are those of ${syntax}`,
    hint: `write ${instead.join('')}`,
  };
}
