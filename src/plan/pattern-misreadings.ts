import type { PatternSyntax, WrittenMoment } from './date-pattern.ts';
import { trappedTokens, traps, type Token } from './pattern-traps.ts';

/** What is wrong with a pattern, and what to write instead. */
export interface PatternFault {
  readonly fault: string;
  readonly hint?: string;
}

/** Texts in quotes, the same letter as often as it stands there, and anything else. */
const jdkTokens = /'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/gsu;

/**
 * What a pattern would read as something else than its writer meant, without a word: `YYYY-MM-DD` of the JDK is no day at all.
 * `undefined` for a pattern that is as it looks.
 */
export function misreading({ text: pattern, syntax, is }: WrittenMoment): PatternFault | undefined {
  if (syntax === 'strptime' && pattern.includes('%')) return strptimeMisreading(pattern, is);
  const parts = [...pattern.matchAll(jdkTokens)].map(([part]) => part);
  const tokens = trappedTokens(parts, is, (part) => (/^[A-Za-z]/.test(part) ? part : undefined));
  return syntax === 'jdk' ? jdkMisreading(pattern, tokens) : foreignLetters(pattern, syntax, tokens);
}

/** The letters that the JDK has for what is mixed up, and for what stands around it. */
const likeJdk: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '%Y': 'yyyy',
    '%y': 'yy',
    '%m': 'MM',
    '%b': 'MMM',
    '%h': 'MMM',
    '%B': 'MMMM',
    '%d': 'dd',
    '%H': 'HH',
    '%I': 'hh',
    '%M': 'mm',
    '%S': 'ss',
  }),
);

/** `%M` for a month, and `%m` for minutes. */
function strptimeMisreading(pattern: string, is: WrittenMoment['is']): PatternFault | undefined {
  const parts = [...pattern.matchAll(/%.?|[^%]+/gsu)].map(([part]) => part);
  const tokens = trappedTokens(parts, is, (part) => likeJdk.get(part));
  const first = tokens.find(({ trap }) => trap !== undefined);
  if (first?.trap === undefined) return undefined;
  const instead = tokens.map(({ token, trap }) => (trap === undefined ? token : token === '%M' ? '%m' : '%M'));
  return {
    fault: `"${first.token}" of the pattern "${pattern}" is ${first.trap.is}`,
    hint: `write ${instead.join('')}`,
  };
}

function jdkMisreading(pattern: string, tokens: readonly Token[]): PatternFault | undefined {
  const [first] = traps.flatMap((trap) => tokens.filter((one) => one.trap === trap));
  if (first?.trap === undefined) return undefined;
  if (tokens.some(({ token }) => token === 'DDD'))
    return {
      fault: `"DDD" of the pattern "${pattern}" is the day of a year, which is not read here`,
      hint: 'write dates with a month and its day, as yyyy-MM-dd',
    };
  return {
    fault: `"${first.token}" of the pattern "${pattern}" is ${first.trap.is}`,
    hint: `write ${tokens.map(meantBy).join('')}`,
  };
}

function meantBy({ token, trap }: Token): string {
  return trap === undefined ? token : trap.meant(token);
}

const directives: readonly (readonly [letters: RegExp, directive: string])[] = [
  [/^(?:yyyy|uuuu)$/, '%Y'],
  [/^yy$/, '%y'],
  [/^M{1,2}$/, '%m'],
  [/^d{1,2}$/, '%d'],
  [/^H{1,2}$/, '%H'],
  [/^m{1,2}$/, '%M'],
  [/^s{1,2}$/, '%S'],
  [/^T$/, 'T'],
];

/** A pattern of another language, which has no directive at all: each of its letters would have to stand in the cells. */
function foreignLetters(
  pattern: string,
  syntax: Exclude<PatternSyntax, 'jdk'>,
  tokens: readonly Token[],
): PatternFault | undefined {
  if (!/[A-Za-z]{2}/.test(pattern)) return undefined;
  const instead = tokens.map(directiveFor);
  if (instead.includes(undefined)) return undefined;
  return {
    fault: `the pattern "${pattern}" reads nothing of a date or a time: patterns of a Table Schema are those of ${syntax}`,
    hint: `write ${instead.join('')}`,
  };
}

/** Texts in quotes stand there without them. */
function directiveFor(one: Token): string | undefined {
  const token = meantBy(one);
  if (/^[A-Za-z]/.test(token)) return directives.find(([letters]) => letters.test(token))?.[1];
  if (token === "'") return undefined;
  return token === "''" ? "'" : token.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
}
