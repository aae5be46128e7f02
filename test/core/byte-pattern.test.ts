import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BytePattern } from '../../src/core/byte-pattern.ts';

function decided(pattern: BytePattern | null, text: string): boolean | undefined {
  const bytes = Buffer.from(`#${text}#`);
  return pattern?.holds(bytes, 1, bytes.length - 1);
}

const atom = fc.oneof(
  fc.constantFrom('a', 'b', 'ab', '-', '@', '0', '.', '[ab]', '[^a]', '[a-c0-5]', '[-a]', '[a-]', '[^]', '[]'),
  fc.constantFrom(
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '\\s',
    '\\S',
    '\\.',
    '\\-'.slice(0, 0) + '\\/',
    '[\\w-]',
    '[\\d.]',
    '\\n',
  ),
);
const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{0}', '{1,3}', '{2,}', '*?', '{1,2}?');
const { expression } = fc.letrec<{ expression: string; term: string }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('^', '$', 'a', '(?:)'),
    fc.tuple(atom, quantifier).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('(', '(?:'), tie('expression'), quantifier)
      .map(([open, inside, often]) => `${open}${inside})${often}`),
  ),
  expression: fc
    .array(
      fc.array(tie('term'), { maxLength: 4 }).map((terms) => terms.join('')),
      { minLength: 1, maxLength: 3 },
    )
    .map((options) => options.join('|')),
}));
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '-', '@', '0', '7', '.', ' ', '\n', '\r', '_', '/', 'é'),
  maxLength: 12,
});

test('decides as RegExp does, whatever the expression', () => {
  const decisions = { yes: 0, no: 0, left: 0 };
  fc.assert(
    fc.property(expression, fc.array(text, { minLength: 1, maxLength: 8 }), (source, texts) => {
      const expected = new RegExp(source, 'u');
      const pattern = BytePattern.of(source);
      for (const one of ['', ...texts]) {
        const holds = decided(pattern, one);
        decisions[holds === undefined ? 'left' : holds ? 'yes' : 'no'] += 1;
        if (holds !== undefined) expect([source, one, holds]).toEqual([source, one, expected.test(one)]);
        else expect(one).toMatch(/é/);
      }
    }),
    { numRuns: 5000, seed: 1 },
  );
  expect(decisions.yes).toBeGreaterThan(5000);
  expect(decisions.no).toBeGreaterThan(5000);
});

describe('patterns as they are written in schemas', () => {
  test.each([
    [
      '^20[0-9]{2}-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]$',
      ['2015-01-31 23:59', '2015-01-31 23:59 ', '1915-01-31 23:59', ''],
    ],
    ['^[^@ ]+@[^@ ]+$', ['a@b', 'a@@b', '@b', 'a b@c', 'a@b\n']],
    ['^(?:[A-Z]{2}|[a-z]{3})\\d*$', ['AB12', 'abc', 'ABC', 'ab1']],
    ['cat|dog$', ['a cat here', 'a dog here', 'hotdog']],
    ['', ['', 'a']],
    ['$^', ['', 'a']],
    ['(?:$^)|b', ['', 'a', 'ab']],
    ['(a*)*b', ['aaab', 'aaac', 'b']],
    ['^(a|b)*a(a|b){5}$', ['abbbbb', 'bbbbbb', 'aababab']],
  ])('%s', (source, texts) => {
    const pattern = BytePattern.of(source);
    expect(texts.map((one) => decided(pattern, one))).toEqual(texts.map((one) => new RegExp(source, 'u').test(one)));
  });
});

test.each([
  '\\bword\\b',
  '(?=a)',
  '(?<!a)b',
  '(a)\\1',
  '\\p{L}',
  'é',
  '[à-ü]',
  '\\u0041',
  '(?<year>\\d)',
  'a{3000}',
  '((a{50}){50}){50}',
])('%s is left to RegExp', (source) => {
  expect(() => new RegExp(source, 'u')).not.toThrow();
  expect(BytePattern.of(source)).toBeNull();
});

test('what is not ASCII is left to RegExp, unless it is decided before', () => {
  const pattern = BytePattern.of('^ab|c');
  expect(decided(pattern, 'abé')).toBe(true);
  expect(decided(pattern, 'é')).toBeUndefined();
  expect(decided(BytePattern.of('^ab'), 'xé')).toBe(false);
});

test('more states than are kept leave a text to RegExp', () => {
  const pattern = BytePattern.of('(a|b)*a(a|b){14}$');
  const texts = Array.from({ length: 400 }, (_, nth) =>
    (nth * 2_654_435_761).toString(2).replaceAll('0', 'a').replaceAll('1', 'b'),
  );
  const decisions = texts.map((one) => decided(pattern, one));
  expect(decisions).toContain(undefined);
  decisions.forEach((holds, nth) => {
    if (holds !== undefined) expect(holds).toBe(/(a|b)*a(a|b){14}$/u.test(texts[nth]!));
  });
});
