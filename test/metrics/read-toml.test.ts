import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readToml } from '../../src/metrics/read-toml.ts';
import { FaultyText } from '../../src/metrics/source-text.ts';
import type { Tree } from '../../src/metrics/tree.ts';

/** A tree as plain data: numbers as they are, everything else as `<kind text>`. */
function plain(tree: Tree): unknown {
  if (tree.kind === 'object') return Object.fromEntries([...tree.entries].map(([key, value]) => [key, plain(value)]));
  if (tree.kind === 'list') return tree.items?.map(plain);
  return tree.kind === 'number' ? tree.value : `<${tree.kind} ${tree.content ?? tree.text}>`;
}

const faultOf = (text: string): string => {
  try {
    readToml(text);
  } catch (thrown) {
    if (!(thrown instanceof FaultyText)) throw thrown;
    const [{ message, offset }] = thrown.faults;
    return `${offset} ${message}`;
  }
  return 'none';
};

describe('what it reads', () => {
  const cases: [string, unknown][] = [
    ['', {}],
    ['# nothing\n\n', {}],
    ['a = 1\nb = -2.5e-3 # c\r\nc = +1_000.5', { a: 1, b: -0.0025, c: 1000.5 }],
    ['a = nan\nb = -inf\nc = 1e999', { a: '<not-finite nan>', b: '<not-finite -inf>', c: '<not-finite 1e999>' }],
    [
      'a = true\nb = 0x1F\nc = 1979-05-27T07:32:00Z\nd = 07:32:00',
      { a: '<boolean true>', b: '<other 0x1F>', c: '<other 1979-05-27T07:32:00Z>', d: '<other 07:32:00>' },
    ],
    ['a.b."c.d" = 1\na.e = 2', { a: { b: { 'c.d': 1 }, e: 2 } }],
    ['[val]\nacc = 0.9\n["x.y".z]\nf = 1', { val: { acc: 0.9 }, 'x.y': { z: { f: 1 } } }],
    ['[a.b]\nx = 1\n[a]\ny = 2', { a: { b: { x: 1 }, y: 2 } }],
    ['[[r]]\na = 1\n[[r]]\na = 2\n[r.s]\nb = 3', { r: [{ a: 1 }, { a: 2, s: { b: 3 } }] }],
    [
      'a = [1, [2, 3],\n # c\n 4,\n]\nb = {c = 1, d.e = 2}\nf = {}',
      { a: [1, [2, 3], 4], b: { c: 1, d: { e: 2 } }, f: {} },
    ],
    [`a = "q\\"\\u00e9\\U0001F600\\n"\nb = 'c:\\d'`, { a: '<text q"é😀\n>', b: '<text c:\\d>' }],
    [`a = """\nx\\\n   y""z"""\nb = '''\n'q'''''`, { a: '<text xy""z>', b: "<text 'q''>" }],
    [
      'a = "nan"\n__proto__ = 1\n[constructor]\nb = 2',
      { a: '<not-finite nan>', ['__proto__']: 1, constructor: { b: 2 } },
    ],
  ];
  test.each(cases)('%j', (text, expected) => {
    expect(plain(readToml(text))).toEqual(expected);
  });
});

describe('what it refuses', () => {
  const cases: [string, string][] = [
    ['a = 1\na = 2', '6 the key "a" is there twice'],
    ['[a]\n[a]', '5 the key "a" is there twice'],
    ['a = {b = 1}\na.c = 2', '12 the key "a" is there twice'],
    ['a = {b = 1}\n[a.c]', '13 the key "a" is there twice'],
    ['a.b = 1\n[a]\nc = 2', '9 the key "a" is there twice'],
    ['a = [1]\n[[a]]', '10 the key "a" is there twice'],
    ['a = {b = 1, b = 2}', '12 the key "b" is there twice'],
    ['a = 1 b = 2', '6 expected the end of the line, found "b"'],
    ['a =', '3 expected a value, found the end of the file: it was cut short'],
    ['a = 01', '4 expected a value, found "01"'],
    ['a = 1__0', '4 expected a value, found "1__0"'],
    ['a = 0,95', '5 expected the end of the line, found ","'],
    ['a = yes', '4 expected a value, found "yes"'],
    ['= 1', '0 expected a key, found "="'],
    ['a 1', '2 expected "=", found "1"'],
    ['[a', '2 expected "]", found the end of the file: it was cut short'],
    ['a = "x', '4 this text is never closed'],
    ["a = '''x", '4 this text is never closed'],
    ['a = "\\q"', '6 \\q is not an escape of TOML'],
    ['a = "\\ud800"', '6 \\u is not an escape of TOML'],
    ['a = [1 2]', '7 expected "]", found "2"'],
    ['a = {b = 1,}', '11 expected a key, found "}"'],
    ['a = 1\rb = 2', '5 a control character, or a line end that is a carriage return alone'],
  ];
  test.each(cases)('%j', (text, expected) => {
    expect(faultOf(text)).toBe(expected);
  });
});

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (drawn) => {
      const numbers = drawn.map((number) => number + 0); // -0 is 0
      const written = numbers.map((number) => (Number.isInteger(number) ? number.toFixed(1) : String(number)));
      const text = written.map((number, at) => `k${at} = ${number}`).join('\n');
      const read = plain(readToml(text)) as Record<string, number>;
      expect(Object.values(read)).toEqual(numbers);
    }),
  );
});

test('any text is read, or refused with a place in it', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    '{',
    '}',
    '=',
    '.',
    '"',
    "'",
    '"""',
    'a',
    '1',
    '-',
    '\n',
    '#',
    ',',
    ' ',
    '\\',
    'nan',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      try {
        readToml(text);
      } catch (thrown) {
        if (!(thrown instanceof FaultyText)) throw thrown;
        expect(thrown.faults[0].offset).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});
