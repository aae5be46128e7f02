import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RowTooLong } from '../../src/data/delimited.ts';
import { JsonArrayReader, JsonLinesReader, type JsonRow } from '../../src/data/json-records.ts';
import { JsonFault } from '../../src/data/json-text.ts';
import { damage } from '../../src/data/text-stream.ts';
import { chunkSizes, pieces } from '../support/bytes.ts';

type Reader = typeof JsonLinesReader | typeof JsonArrayReader;

function read(Kind: Reader, text: string, size = 1_000_000): unknown {
  const reader = new Kind(1_000_000);
  const rows: JsonRow[] = [];
  try {
    for (const piece of pieces(text, size)) rows.push(...reader.push(piece));
    return [...rows, ...reader.end()];
  } catch (thrown) {
    if (!(thrown instanceof JsonFault) || !(reader instanceof JsonArrayReader)) throw thrown;
    return `line ${reader.line}: ${thrown.message}`;
  }
}

/** Rows as `line json` or `line:column code message`, cut in every way, which makes no difference. */
function brief(Kind: Reader, text: string): unknown {
  const [whole, ...cut] = [...chunkSizes].reverse().map((size) => read(Kind, text, size));
  for (const other of cut) expect(other).toEqual(whole);
  if (!Array.isArray(whole)) return whole;
  return (whole as JsonRow[]).map((row) => {
    if (row.fault === undefined) return `${row.line} ${JSON.stringify(row.record)}`;
    const { code, message, lines } = row.fault;
    return `${row.line}:${row.column} ${code} ${message}${lines === undefined ? '' : `×${lines}`}`;
  });
}

describe('JSON Lines', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['objects', '{"a":1}\n{"a":2}\n', ['1 {"a":1}', '2 {"a":2}']],
    ['CR LF', '{"a":1}\r\n{"a":2}\r\n', ['1 {"a":1}', '2 {"a":2}']],
    ['no line end behind the last', '{"a":1}\n{"a":2}', ['1 {"a":1}', '2 {"a":2}']],
    ['blanks around', '  {"a" : 1}\t\n', ['1 {"a":1}']],
    ['blank lines at the end', '{"a":1}\n\n \r\n\n', ['1 {"a":1}']],
    ['blank lines between', '{"a":1}\n\n\n{"a":2}\n', ['1 {"a":1}', '2:1 blank-row ×2', '4 {"a":2}']],
    ['blank lines before', '\n{"a":1}', ['1:1 blank-row ×1', '2 {"a":1}']],
    ['a blank that JSON does not know', '\u00a0\n{"a":1}', ['1:1 not-json \u00a0', '2 {"a":1}']],
    ['a list', '[1,2]\n', ['1:1 not-an-object [1,2]']],
    [
      'null, a text, a number',
      'null\n"a"\n5\n',
      ['1:1 not-an-object null', '2:1 not-an-object "a"', '3:1 not-an-object 5'],
    ],
    ['NaN as a row', 'NaN\n', ['1:1 not-an-object NaN']],
    ['a cut row', '{"a":1}\n{"a":\n{"a":3}\n', ['1 {"a":1}', '2:1 not-json {"a":', '3 {"a":3}']],
    ['two objects in a line', '{"a":1} {"a":2}\n', ['1:1 not-json {"a":1} {"a":2}']],
    ['a key twice', '{"a":1,"b":{"c":1},"a":2}\n', ['1:20 not-json the key "a" is here twice']],
    ['a key twice, deep', '{"a":[{"b":1,"b":2}]}\n', ['1:14 not-json the key "b" is here twice']],
    ['a key twice, escaped', '{"a":1,"\\u0061":2}\n', ['1:8 not-json the key "\\u0061" is here twice']],
    ['a key in two objects', '{"a":{"b":1},"b":{"a":2}}\n', ['1 {"a":{"b":1},"b":{"a":2}}']],
    ['__proto__ is a key', '{"__proto__":1,"constructor":2}\n', ['1 {"__proto__":1,"constructor":2}']],
    ['__proto__ twice', '{"__proto__":1,"__proto__":2}\n', ['1:16 not-json the key "__proto__" is here twice']],
    ['tokens of Python', '{"a":NaN,"b":[-Infinity]}\n', ['1 {"a":"\\u0000NaN","b":["\\u0000-Infinity"]}']],
    ['a token in a text', '{"a":"NaN, Infinity"}\n', ['1 {"a":"NaN, Infinity"}']],
    ['a token as a key', '{NaN:1}\n', ['1:1 not-json {NaN:1}']],
    ['a token in a number', '{"a":1NaN}\n', ['1:1 not-json {"a":1NaN}']],
    ['single quotes', "{'a':1}\n", ["1:1 not-json {'a':1}"]],
    ['a comma too many', '{"a":1,}\n', ['1:1 not-json {"a":1,}']],
    ['a leading zero', '{"a":01}\n', ['1:1 not-json {"a":01}']],
    ['a NUL', '{"a":"\u0000"}\n', ['1:1 not-json {"a":"\u0000"}']],
    [
      'bytes that are no UTF-8',
      `{"a":"${damage}"}\n{"a":"\ufffd"}\n`,
      [`1:1 encoding-error {"a":"${damage}"}`, '2 {"a":"\ufffd"}'],
    ],
    ['lone CR', '{"a":1}\r{"a":2}\r', ['1:1 not-json {"a":1}\r{"a":2}']],
  ])('%s', (_, text, expected) => expect(brief(JsonLinesReader, text)).toEqual(expected));

  test('blank lines are counted, not kept', () => {
    expect(brief(JsonLinesReader, `{}\n${'\n'.repeat(5000)}{}`)).toEqual(['1 {}', '2:1 blank-row ×5000', '5002 {}']);
  });
});

describe('a JSON array', () => {
  test.each<[string, string, unknown]>([
    ['empty', '[]', []],
    ['empty with blanks', ' [ \n ] \n', []],
    ['objects', '[{"a":1},{"a":2}]', ['1 {"a":1}', '1 {"a":2}']],
    ['pretty', '[\n  {\n    "a": 1\n  },\n  {\n    "a": 2\n  }\n]\n', ['2 {"a":1}', '5 {"a":2}']],
    ['brackets and commas in texts', '[{"a":"],[{}"},{"b":"\\"]"}]', ['1 {"a":"],[{}"}', '1 {"b":"\\"]"}']],
    ['nested values', '[{"a":[1,[2,{"b":3}]]}]', ['1 {"a":[1,[2,{"b":3}]]}']],
    [
      'what is no object',
      '[1,"a",null,[1]]',
      ['1:2 not-an-object 1', '1:4 not-an-object "a"', '1:8 not-an-object null', '1:13 not-an-object [1]'],
    ],
    ['an element that is broken', '[\n{"a":1},\n {"a":},\n{"a":3}]', ['2 {"a":1}', '3:2 not-json {"a":}', '4 {"a":3}']],
    ['a bracket too many', '[{"a":1}},{"a":2}]', ['1:2 not-json {"a":1}}', '1 {"a":2}']],
    ['brackets that do not match', '[{"a":1],{"a":2}]', ['1:2 not-json {"a":1]', '1 {"a":2}']],
    ['a key twice, on its line', '[\n{"a":1,\n  "a":2}]', ['3:3 not-json the key "a" is here twice']],
    [
      'bytes that are no UTF-8',
      `[{"a":"${damage}"},{"a":"\ufffd"}]`,
      [`1:2 encoding-error {"a":"${damage}"}`, '1 {"a":"\ufffd"}'],
    ],
    ['two elements without a comma', '[{"a":1} {"a":2}]', ['1:2 not-json {"a":1} {"a":2}']],
    ['a comma before ]', '[{"a":1},]', 'line 1: an element is missing'],
    ['a comma first', '[,{"a":1}]', 'line 1: an element is missing'],
    ['two commas', '[{"a":1},\n,{"a":2}]', 'line 2: an element is missing'],
    ['a blank that JSON does not know', '[\u00a0]', ['1:2 not-json \u00a0']],
    ['cut off in an element', '[{"a":1},\n{"a":2', 'line 2: the array ends in the middle: it was cut off'],
    ['cut off behind an element', '[{"a":1}', 'line 1: the array ends in the middle: it was cut off'],
    ['cut off behind a comma', '[{"a":1},', 'line 1: the array ends in the middle: it was cut off'],
    ['cut off in a text', '[{"a":"]', 'line 1: the array ends in the middle: it was cut off'],
    ['nothing', '', 'line 1: the array ends in the middle: it was cut off'],
    ['an object', '{"a":1}', 'line 1: it is not an array'],
    ['JSON Lines', '{"a":1}\n{"a":2}\n', 'line 1: it is not an array'],
    ['something behind it', '[{"a":1}]\n[]', 'line 2: something follows the array'],
  ])('%s', (_, text, expected) => expect(brief(JsonArrayReader, text)).toEqual(expected));
});

describe.each([JsonLinesReader, JsonArrayReader])('%p is bounded', (Kind) => {
  const around = (row: string): string => (Kind === JsonArrayReader ? `[${row}]` : `${row}\n`);

  test.each(chunkSizes)('in the length of a record, in chunks of %d', (size) => {
    const limited = (row: string): number => {
      const reader = new Kind(20);
      return [...pieces(around(row), size).flatMap((piece) => reader.push(piece)), ...reader.end()].length;
    };
    expect(limited(`{"a":"${'x'.repeat(12)}"}`)).toBe(1);
    expect(() => limited(`{"a":"${'x'.repeat(13)}"}`)).toThrow(RowTooLong);
  });

  test('in depth', () => {
    const nested = (levels: number): string => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(read(Kind, around(nested(1000)))).toMatchObject([{ line: 1, record: {} }]);
    for (const levels of [1001, 200_000])
      expect(read(Kind, around(nested(levels)))).toMatchObject([
        { fault: { code: 'not-json', message: 'it nests deeper than 1000 levels' } },
      ]);
  });

  test('in time: a long record in many pieces costs its length', () => {
    const reader = new Kind(4_000_000);
    const begin = performance.now();
    let rows = 0;
    for (const piece of pieces(around(`{"a":"${'x'.repeat(3_000_000)}"}`), 50)) rows += reader.push(piece).length;
    expect(rows + reader.end().length).toBe(1);
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test('any records come back, however they are cut', () => {
    const record = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(record), fc.constantFrom(...chunkSizes), fc.boolean(), (records, size, pretty) => {
        const rows = records.map((one) => JSON.stringify(one));
        const text = Kind === JsonLinesReader ? rows.join('\n') : JSON.stringify(records, null, pretty ? 2 : undefined);
        const expected = rows.map((row) => JSON.parse(row) as unknown);
        expect((read(Kind, text, size) as JsonRow[]).map((row) => ('record' in row ? row.record : row))).toEqual(
          expected,
        );
      }),
    );
  });

  test('where chunks end makes no difference, whatever the text', () => {
    const unit = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      'a',
      '1',
      '\n',
      '\r',
      ' ',
      '\\',
      'NaN',
      damage,
      '{"a":1}',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const whole = read(Kind, around(text));
        for (const size of chunkSizes) expect(read(Kind, around(text), size)).toEqual(whole);
      }),
      { numRuns: 1000 },
    );
  });
});
