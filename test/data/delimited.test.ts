import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cellLimit, DelimitedReader, RowTooLong, type Dialect, type TextRow } from '../../src/data/delimited.ts';
import { damage } from '../../src/data/text-stream.ts';
import { chunkSizes, pieces } from '../support/bytes.ts';

const csv: Dialect = {
  delimiter: ',',
  quoteChar: '"',
  doubleQuote: true,
  escapeChar: null,
  skipInitialSpace: false,
  commentChar: null,
};

function read(text: string, dialect: Partial<Dialect> = {}, size = 1_000_000): readonly TextRow[] {
  const reader = new DelimitedReader({ ...csv, ...dialect }, 1_000_000);
  const rows = pieces(text, size).flatMap((piece) => reader.push(piece));
  return [...rows, ...reader.end()];
}

/** Rows as `line: cells !faults`, cut in every way, which makes no difference. */
function brief(text: string, dialect: Partial<Dialect> = {}): string[] {
  const [whole, ...cut] = [...chunkSizes].reverse().map((size) => read(text, dialect, size));
  for (const rows of cut) expect(rows).toEqual(whole);
  return whole!.map(({ line, cells, faults }) =>
    [`${line}:`, ...cells.map((cell) => `[${cell}]`), ...faults.map((fault) => `!${fault}`)].join(' '),
  );
}

describe('rows and cells', () => {
  test.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['a cell', 'a', ['1: [a]']],
    ['LF', 'a,b\n1,2\n', ['1: [a] [b]', '2: [1] [2]']],
    ['CR LF', 'a,b\r\n1,2\r\n', ['1: [a] [b]', '2: [1] [2]']],
    ['lone CR', 'a,b\r1,2\r', ['1: [a] [b]', '2: [1] [2]']],
    ['lone CR, quoted', '"a","b"\r"1","2"\r', ['1: [a] [b]', '2: [1] [2]']],
    ['no line end behind the last row', 'a,b\n1,2', ['1: [a] [b]', '2: [1] [2]']],
    ['the same, CR LF', 'a,b\r\n1,2', ['1: [a] [b]', '2: [1] [2]']],
    ['the same, lone CR', 'a\r1', ['1: [a]', '2: [1]']],
    ['a header and a lone CR', 'a,b\r', ['1: [a] [b]']],
    ['a CR at the very end of a file with LF', 'a\n"b"\r', ['1: [a]', '2: [b]']],
    ['a CR in the middle of a file with LF', 'a,b\n1\r2,3\n', ['1: [a] [b]', '2: [1\r2] [3]']],
    ['blank lines', 'a\n\n\nb\n', ['1: [a]', '2: []', '3: []', '4: [b]']],
    ['blank lines, CR LF', 'a\r\n\r\nb\r\n', ['1: [a]', '2: []', '3: [b]']],
    ['empty cells', ',\n,,\n', ['1: [] []', '2: [] [] []']],
    ['blanks are kept', ' a , b\n', ['1: [ a ] [ b]']],
    ['quotes', '"a","b"\n', ['1: [a] [b]']],
    ['an empty quoted cell', '"",a,""\n', ['1: [] [a] []']],
    ['doubled quotes', '"say ""hi""",""""\n', ['1: [say "hi"] ["]']],
    ['a delimiter in quotes', '"a,b",c\n', ['1: [a,b] [c]']],
    ['a line end in quotes', '"a\nb",c\n1,2\n', ['1: [a\nb] [c]', '3: [1] [2]']],
    ['CR LF in quotes', '"a\r\nb",c\r\n1,2\r\n', ['1: [a\r\nb] [c]', '3: [1] [2]']],
    ['a lone CR in quotes before the first line end', '"x\ry",b\n1,2\n', ['1: [x\ry] [b]', '2: [1] [2]']],
    [
      'a lone CR in quotes, in a file of lone CR',
      'a,b\r"x\ry",1\r2,3\r',
      ['1: [a] [b]', '2: [x\ry] [1]', '4: [2] [3]'],
    ],
    ['many line ends in quotes', 'a\n"1\n2\n3\n4"\nb\n', ['1: [a]', '2: [1\n2\n3\n4]', '6: [b]']],
    ['characters beyond the basic plane', '😀,é\n', ['1: [😀] [é]']],
  ])('%s', (_, text, expected) => expect(brief(text)).toEqual(expected));
});

describe('rows that are not written right are rows with a fault', () => {
  test.each<[string, string, string[]]>([
    ['a quote inside a bare cell', 'a"b,c\n', ['1: [a"b] [c] !stray-quote']],
    ['a quote behind blanks', ' "a",b\n', ['1: [ "a"] [b] !stray-quote']],
    ['text behind a closing quote', '"a"b,c\n1\n', ['1: [ab] [c] !stray-quote', '2: [1]']],
    ['a CR behind a closing quote', 'x\n"a"\r,b\n', ['1: [x]', '2: [a\r] [b] !stray-quote']],
    ['text and CR LF behind a closing quote', '"a"b\r\nc\r\n', ['1: [ab] !stray-quote', '2: [c]']],
    ['a quote that is never closed', 'a,b\n1,"2\n3,4\n', ['1: [a] [b]', '2: [1] [2\n3,4\n] !unclosed-quote']],
    ['an open quote at the very end', 'a\n"', ['1: [a]', '2: [] !unclosed-quote']],
    ['a doubled quote that opens', 'a\n""b",c\nd\n', ['1: [a]', '2: [b"] [c] !stray-quote', '3: [d]']],
    ['a NUL', 'a\n1\u00002\nb\n', ['1: [a]', '2: [1\u00002] !null-byte', '3: [b]']],
    ['a character that is half written like what marks damage', 'a\n📿\n', ['1: [a]', '2: [📿]']],
    ['bytes that are no UTF-8', `a\n${damage}\nb\n`, ['1: [a]', `2: [${damage}] !encoding-error`, '3: [b]']],
    [
      'U+FFFD of the file itself',
      `\ufffd\n${damage}\n\ufffd\n`,
      ['1: [\ufffd]', `2: [${damage}] !encoding-error`, '3: [\ufffd]'],
    ],
    [
      'several at once',
      `x"\u0000${damage},1\n`,
      [`1: [x"\u0000${damage}] [1] !stray-quote !null-byte !encoding-error`],
    ],
  ])('%s', (_, text, expected) => expect(brief(text)).toEqual(expected));
});

describe('dialects', () => {
  test.each<[string, Partial<Dialect>, string, string[]]>([
    ['a tab', { delimiter: '\t' }, 'a\tb,c\n', ['1: [a] [b,c]']],
    ['a semicolon', { delimiter: ';' }, 'a;0,5\n', ['1: [a] [0,5]']],
    ['another quote', { quoteChar: "'" }, `'a,b','c''d',"e"\n`, [`1: [a,b] [c'd] ["e"]`]],
    ['an escape', { escapeChar: '\\' }, '"a\\"b",c\\,d\n', ['1: [a"b] [c,d]']],
    ['an escaped escape', { escapeChar: '\\' }, '"a\\\\",b\n', ['1: [a\\] [b]']],
    ['an escape turns doubling off', { escapeChar: '\\' }, '"a""b",c\n', ['1: [a"b"] [c] !stray-quote']],
    ['no doubling', { doubleQuote: false }, '"a""b"\n', ['1: [a"b"] !stray-quote']],
    ['blanks behind delimiters', { skipInitialSpace: true }, 'a,  "b,c", d\n', ['1: [a] [b,c] [d]']],
    ['comments', { commentChar: '#' }, '# made by "x\na,b\n#1\n1,2#\n', ['2: [a] [b]', '4: [1] [2#]']],
    ['comments, CR LF', { commentChar: '#' }, '#x\r\na\r\n', ['2: [a]']],
    ['a comment alone', { commentChar: '#' }, '#x', []],
    ['comments beside quotes', { commentChar: '#' }, '#"\n"#a",b\n', ['2: [#a] [b]']],
    ['a comment sign in a quoted line', { commentChar: '#' }, '"a\n#b",c\n', ['1: [a\n#b] [c]']],
  ])('%s', (_, dialect, text, expected) => expect(brief(text, dialect)).toEqual(expected));
});

describe('where a cell begins', () => {
  test.each<[string, Partial<Dialect>, readonly number[] | null]>([
    ['a,bb,c\n', {}, null],
    ['a,"b",c\n', {}, [0, 2, 6]],
    ['"","","x"\n', {}, [0, 3, 6]],
    ['"a""b",c\n', {}, [0, 7]],
    ['a, b,  "c"\n', { skipInitialSpace: true }, [0, 3, 7]],
    ['a\\,b,c\n', { escapeChar: '\\' }, [0, 5]],
  ])('%j', (text, dialect, starts) => expect(read(text, dialect)[0]?.starts).toEqual(starts));
});

describe('is bounded', () => {
  const limited = (text: string, size: number, limit = 20): unknown => {
    const reader = new DelimitedReader(csv, limit);
    try {
      return [...pieces(text, size).flatMap((piece) => reader.push(piece)), ...reader.end()].length;
    } catch (thrown) {
      return thrown instanceof RowTooLong ? `line ${thrown.line}` : thrown;
    }
  };

  test.each(chunkSizes)('a row may have so many characters and no more, in chunks of %d', (size) => {
    expect(limited(`a\n${'x'.repeat(20)}\nb\n`, size)).toBe(3);
    expect(limited(`a\n${'x'.repeat(20)}`, size)).toBe(2);
    expect(limited(`a\n${'x'.repeat(21)}\nb\n`, size)).toBe('line 2');
    expect(limited(`a\n${'x'.repeat(21)}`, size)).toBe('line 2');
    expect(limited('x'.repeat(21), size)).toBe('line 1');
    expect(limited(`a\nb\n"${'x\n'.repeat(20)}`, size)).toBe('line 3');
  });

  test('of a row with more cells than are read, one more is kept', () => {
    for (const cell of ['', '""']) {
      const [row] = read(`${`${cell},`.repeat(cellLimit + 50)}\nx\n`);
      expect(row?.cells).toHaveLength(cellLimit + 1);
    }
  });

  test('a long row that comes in many pieces costs its length', () => {
    const text = `"${'""x'.repeat(400_000)}`;
    const reader = new DelimitedReader(csv, 2_000_000);
    const begin = performance.now();
    for (const piece of pieces(text, 100)) reader.push(piece);
    expect(reader.end()[0]?.faults).toEqual(['unclosed-quote']);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('for all texts', () => {
  const unit = fc.constantFrom('a', '1', ',', '"', '\n', '\r', '\r\n', ' ', '#', '\\', '\0', damage, '\ufffd', 'é');
  const dialects = fc.record({
    doubleQuote: fc.boolean(),
    escapeChar: fc.constantFrom(null, '\\'),
    skipInitialSpace: fc.boolean(),
    commentChar: fc.constantFrom(null, '#'),
  });

  test('where chunks end makes no difference', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), dialects, (text, dialect) => {
        const whole = read(text, dialect);
        for (const size of chunkSizes) expect(read(text, dialect, size)).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  test('a cell begins where it is said to', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), dialects, (text, dialect) => {
        for (const { raw, cells, starts } of read(text, dialect))
          cells.forEach((cell, index) => {
            const at = starts?.[index] ?? cells.slice(0, index).join(',').length + (index > 0 ? 1 : 0);
            if (!'"\\'.includes(raw[at] ?? '')) expect(cell[0] ?? raw[at]).toBe(raw[at]);
            if (at > 0 && !dialect.skipInitialSpace) expect(raw[at - 1]).toBe(',');
          });
      }),
    );
  });

  test('what a writer quotes comes back', () => {
    const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
    const table = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ') }), { minLength: 2 }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), (cells, lineEnd) => {
        const text = cells.map((row) => row.map(quoted).join(',') + lineEnd).join('');
        const rows = read(text);
        expect(rows.map((row) => row.cells)).toEqual(cells);
        expect(rows.every((row) => row.faults.length === 0)).toBe(true);
      }),
    );
  });
});
