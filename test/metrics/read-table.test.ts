import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from '../../src/metrics/read-table.ts';
import { FaultyText } from '../../src/metrics/source-text.ts';
import type { List, Value } from '../../src/metrics/tree.ts';

const rowsOf = (list: List): unknown =>
  list.items?.map((row) =>
    row.kind === 'object'
      ? [...row.entries].map(([column, cell]) => {
          const { kind, value, text } = cell as Value;
          return [column, kind === 'number' ? value : `<${kind} ${text}>`];
        })
      : row.kind,
  );

describe('what it reads', () => {
  const cases: [string, string, unknown][] = [
    [
      'a,b\n1,2\n',
      ',',
      [
        [
          ['a', 1],
          ['b', 2],
        ],
      ],
    ],
    [
      'a\tb\r\n1\t-2e-3\r\n\r\n',
      '\t',
      [
        [
          ['a', 1],
          ['b', -0.002],
        ],
      ],
    ],
    [
      '"a,1","b"\n"x""y",""\n',
      ',',
      [
        [
          ['a,1', '<text x"y>'],
          ['b', '<null empty>'],
        ],
      ],
    ],
    [
      'a\n 0.5 \nNA\nnan\n-inf\n1e999\n0x10\n91%\n',
      ',',
      [
        [['a', 0.5]],
        [['a', '<text NA>']],
        [['a', '<not-finite nan>']],
        [['a', '<not-finite -inf>']],
        [['a', '<not-finite 1e999>']],
        [['a', '<text 0x10>']],
        [['a', '<text 91%>']],
      ],
    ],
    [
      '__proto__,constructor\n1,2',
      ',',
      [
        [
          ['__proto__', 1],
          ['constructor', 2],
        ],
      ],
    ],
    ['a\n"line\nbreak"\n', ',', [[['a', '<text line\nbreak>']]]],
    ['', ',', []],
    ['a,b', ',', []],
  ];
  test.each(cases)('%j', (text, delimiter, expected) => {
    expect(rowsOf(readTable(text, delimiter))).toEqual(expected);
  });
});

describe('what it refuses', () => {
  const cases: [string, number, string][] = [
    ['a,b\n1\n', 4, 'this row has 1 cells, and the header 2'],
    ['a,b\n1,2,3\n', 4, 'this row has 3 cells, and the header 2'],
    ['a,a\n1,2\n', 2, 'the column "a" is there twice'],
    ['a\n"x', 2, 'this cell is never closed: the file ends before its second quote'],
    ['a\n"x"y\n', 5, 'text after the quote that ends this cell'],
  ];
  test.each(cases)('%j', (text, offset, message) => {
    try {
      readTable(text, ',');
      throw new Error('it was read');
    } catch (thrown) {
      if (!(thrown instanceof FaultyText)) throw thrown;
      expect(thrown.faults).toEqual([{ message, offset }]);
    }
  });
});

test('cells come back, however they are quoted, and stand where they say', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = ['x,y', ...rows.map((row) => row.map(quote).join(','))].join('\r\n');
      const read = readTable(text, ',').items?.map((row) =>
        row.kind === 'object' ? [...row.entries.values()].map((value) => value as Value) : [],
      );
      expect(read?.map((cells) => cells.map(({ content }) => content?.trim()))).toEqual(
        rows.map((row) => row.map((one) => one.trim())),
      );
      for (const { offset } of read?.flat() ?? []) expect(text[offset]).toBe('"');
    }),
  );
});
