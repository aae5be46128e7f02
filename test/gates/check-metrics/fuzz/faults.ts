import type { Cell, Syntax, Written } from './formats.ts';

/** What is wrong with one metric of a file. */
export interface Fault {
  readonly name: 'not-finite' | 'typed' | 'missing' | 'misspelt' | 'duplicated' | 'truncated' | 'emptied';
  /** Which of the ways in which it may be so, from 0 to 1. */
  readonly draw: number;
}

export const faultNames: readonly Fault['name'][] = [
  'not-finite',
  'typed',
  'missing',
  'misspelt',
  'duplicated',
  'truncated',
  'emptied',
];

const notFinite: Readonly<Record<Syntax, readonly string[]>> = {
  json: ['NaN', 'Infinity', '-Infinity', '1e999', '-1e999', '"NaN"', '"nan"', '"inf"', '"Infinity"'],
  yaml: ['.nan', '.inf', '-.inf', 'nan', '1e999', '"NaN"', '.NaN', '-.Inf'],
  toml: ['nan', 'inf', '-inf', '+nan', '"nan"', '"inf"'],
  csv: ['NaN', 'nan', 'inf', '-inf', 'Infinity', '1e999', 'N/A'],
};
const typed: Readonly<Record<Syntax, readonly string[]>> = {
  json: ['"0.93"', '"93%"', 'true', '[0.93]', '{"mean": 0.93}', '"0,93"', '["0.93"]', '0x1', '.93', '1_000', '+0.93'],
  yaml: [
    '"0.93"',
    "'0.93'",
    'yes',
    'true',
    '[0.93]',
    '{mean: 0.93}',
    '0,93',
    '93%',
    '1:30',
    '!!str 0.93',
    '1_000',
    '*a',
  ],
  toml: ['"0.93"', "'0.93'", 'true', '[0.93]', '{mean = 0.93}', '1979-05-27', '07:32:00', '0,93'],
  csv: ['0.93x', '93%', 'true', '"0,93"', '0x1', '1_000', '--1', 'null', '[0.93]', '€1'],
};
const missing: Readonly<Record<Syntax, readonly string[]>> = {
  json: ['null', '""', '"N/A"', '{}', '[]'],
  yaml: ['null', '~', '', '""', 'N/A', '{}', '[]'],
  toml: ['""', '{}', '[]'],
  csv: ['', '""', ' ', 'null', 'NA'],
};
const misspelt = (key: string): readonly string[] => [
  `${key}x`,
  key.slice(1),
  key.toUpperCase(),
  `${key}_`,
  `x${key}`,
  key.split('').reverse().join(''),
];

const oneOf = <T>(of: readonly T[], draw: number): T => of[Math.floor(draw * of.length)]!;

/** Stands before the value of the metric while its place is looked for. */
const mark = '\u0001';

/** A file with a fault in the metric `key`; every other metric is as it was. */
export function faulty(format: Written, cells: readonly Cell[], key: string, { name, draw }: Fault): string {
  const with_ = (change: (cell: Cell) => readonly Cell[]): string =>
    format.write(cells.flatMap((cell) => (cell[0] === key ? change(cell) : [cell])));
  switch (name) {
    case 'not-finite':
      return with_(() => [[key, oneOf(notFinite[format.syntax], draw)]]);
    case 'typed':
      return with_(() => [[key, oneOf(typed[format.syntax], draw)]]);
    case 'missing':
      return draw < 0.2 ? with_(() => []) : with_(() => [[key, oneOf(missing[format.syntax], (draw - 0.2) / 0.8)]]);
    case 'misspelt':
      return with_(([, token]) => [[oneOf(misspelt(key), draw), token]]);
    case 'duplicated':
      return with_((cell) => [cell, [key, '0.99']]);
    case 'truncated': {
      const marked = with_(([, token]) => [[key, `${mark}${token}`]]);
      return cutBefore(marked, draw, format.syntax);
    }
    case 'emptied':
      return oneOf(
        ['', '\n', '{}', '[]', '---\n', '\uFEFF', 'null', '0.93', 'version https://git-lfs.github.com/spec/v1\n'],
        draw,
      );
  }
}

/** JSON ends where its last bracket does; of texts without brackets, a cut in a number leaves another number, so they end before it. */
function cutBefore(marked: string, draw: number, syntax: Syntax): string {
  const at = marked.indexOf(mark);
  const text = marked.replaceAll(mark, '');
  const end = syntax === 'json' ? text.lastIndexOf('}') : at;
  return text.slice(0, Math.floor(draw * end));
}
