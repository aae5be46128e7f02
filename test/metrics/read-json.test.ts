import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../src/metrics/read-json.ts';
import { FaultyText } from '../../src/metrics/source-text.ts';
import type { Tree } from '../../src/metrics/tree.ts';

/** A tree as plain data: numbers, `<kind text>` for what is none, and maps as arrays of entries. */
function plain(tree: Tree): unknown {
  if (tree.kind === 'object') return [...tree.entries].map(([key, value]) => [key, plain(value)]);
  return tree.kind === 'number' ? tree.value : `<${tree.kind} ${tree.text}>`;
}

function faults(text: string): unknown {
  try {
    return plain(readJson(text));
  } catch (thrown) {
    if (!(thrown instanceof FaultyText)) throw thrown;
    return thrown.faults.map(({ message, offset }) => `${offset}: ${message}`);
  }
}

describe('values', () => {
  const cases: [string, unknown][] = [
    ['{"a": 0.5}', [['a', 0.5]]],
    [
      '{"a": -0, "b": 1e-3, "c": 12E+2}',
      [
        ['a', -0],
        ['b', 0.001],
        ['c', 1200],
      ],
    ],
    ['{"a": NaN}', [['a', '<not-finite NaN>']]],
    [
      '{"a": Infinity, "b": -Infinity}',
      [
        ['a', '<not-finite Infinity>'],
        ['b', '<not-finite -Infinity>'],
      ],
    ],
    ['{"a": 1e400}', [['a', '<not-finite 1e400>']]],
    [
      '{"a": "nan", "b": "-Inf"}',
      [
        ['a', '<not-finite "nan">'],
        ['b', '<not-finite "-Inf">'],
      ],
    ],
    ['{"a": "0.9"}', [['a', '<text "0.9">']]],
    [
      '{"a": true, "b": null, "c": [1, {"d": 2}]}',
      [
        ['a', '<boolean true>'],
        ['b', '<null null>'],
        ['c', '<list a list>'],
      ],
    ],
    [
      '{"__proto__": 1, "constructor": {"toString": 2}}',
      [
        ['__proto__', 1],
        ['constructor', [['toString', 2]]],
      ],
    ],
    ['{"\\u0061\\n\\"": 1}', [['a\n"', 1]]],
    ['{"😀": 1}', [['😀', 1]]],
    ['{}', []],
    [' \r\n\t{ } ', []],
    ['[1, [2], []]', '<list a list>'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(plain(readJson(text))).toEqual(expected);
  });
});

describe('what is not JSON', () => {
  const cases: [string, string[]][] = [
    ['{"a": 1', ['7: expected "," or "}", found the end of the file: it was cut short']],
    ['{"a": ', ['6: expected a value, found the end of the file: it was cut short']],
    ['{"a', ['1: this text is never closed: the file ends before its second quote']],
    ['{"a": 1,}', ['8: expected a key in double quotes, found "}"']],
    ['{"a": 0,95}', ['8: expected a key in double quotes, found "95"']],
    ["{'a': 1}", ['1: expected a key in double quotes, found "\'"']],
    ['{a: 1}', ['1: expected a key in double quotes, found "a"']],
    ['{"a" 1}', ['5: expected ":" after the key, found "1"']],
    ['{"a": +1}', ['6: expected a value, found "+1"']],
    ['{"a": .5}', ['6: expected a value, found ".5"']],
    ['{"a": 05}', ['6: expected a value, found "05"']],
    ['{"a": 1.}', ['6: expected a value, found "1."']],
    ['{"a": 0x10}', ['6: expected a value, found "0x10"']],
    ['{"a": 10abc}', ['6: expected a value, found "10abc"']],
    ['{"a": None}', ['6: expected a value, found "None"']],
    ['{"a": nan}', ['6: expected a value, found "nan"']],
    ['{"a": -NaN}', ['6: expected a value, found "-NaN"']],
    ['{"a": 1} {"a": 2}', ['9: expected the end of the file, found "{"']],
    ['{"a": "b\nc"}', ['8: a line break or control character inside a text; write it as an escape like \\n']],
    ['{"a": "\\x"}', ['7: \\x is not an escape of JSON']],
    ['{"a": "\\u12"}', ['7: \\u is not an escape of JSON']],
    ['{"a": [1 2]}', ['9: expected "," or "]", found "2"']],
    [
      '{"a": 1,\n "a": 2, "b": {"c": 1, "c": 1}}',
      [
        '10: the key "a" is there twice; it is already on line 1',
        '32: the key "c" is there twice; it is already on line 2',
      ],
    ],
    ['accuracy: 0.9', ['0: expected a value, found "accuracy"']],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('values are bounded', () => {
    const text = `{${Array.from({ length: 200_001 }, (_, i) => `"${i}":0`).join(',')}}`;
    expect(faults(text)).toEqual([expect.stringContaining('more than 200000 values: this is data, not metrics')]);
  });

  test('nesting is bounded', () => {
    expect(faults('['.repeat(100_000))).toEqual(['1000: nested deeper than 1000 levels']);
    expect(faults('{"a":'.repeat(999) + '1' + '}'.repeat(999))).toBeDefined();
  });
});

test('reads what JSON.parse reads, to the same numbers', () => {
  const json = fc.object({
    withNullPrototype: false,
    maxDepth: 3,
    values: [fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean(), fc.constant(null)],
  });
  fc.assert(
    fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const same = (tree: Tree, expected: unknown): void => {
        if (tree.kind === 'object') {
          const entries = new Map(Object.entries(expected as object));
          expect([...tree.entries.keys()].sort()).toEqual([...entries.keys()].sort());
          for (const [key, child] of tree.entries) same(child, entries.get(key));
        } else if (tree.kind === 'number') expect(tree.value).toBe(expected === 0 ? tree.value : expected);
        else if (tree.kind !== 'list') expect(JSON.parse(tree.text)).toEqual(expected);
      };
      same(readJson(text), JSON.parse(text));
    }),
  );
});

test('never answers a finite number for a text that JSON.parse refuses', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('{', '}', '"', 'a', ':', '1', '.', 'e', '-', ',', ' ', '0', '[', ']') }),
      (text) => {
        const read = faults(text);
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          expect(Array.isArray(read) && read.every((fault) => typeof fault === 'string')).toBe(true);
          return;
        }
        if (typeof parsed === 'number' && Number.isFinite(parsed)) expect(read).toBe(parsed);
      },
    ),
  );
});
