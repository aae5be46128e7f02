import { describe, expect, test } from '@jest/globals';
import { readYaml } from '../../src/metrics/read-yaml.ts';
import { FaultyText } from '../../src/metrics/source-text.ts';
import type { Tree } from '../../src/metrics/tree.ts';

function plain(tree: Tree): unknown {
  if (tree.kind === 'object') return [...tree.entries].map(([key, value]) => [key, plain(value)]);
  return tree.kind === 'number' ? tree.value : `<${tree.kind} ${tree.text}>`;
}

function faults(text: string): readonly string[] {
  try {
    return [`read ${JSON.stringify(plain(readYaml(text)))}`];
  } catch (thrown) {
    if (!(thrown instanceof FaultyText)) throw thrown;
    return thrown.faults.map(({ message, offset }) => `${offset}: ${message}`);
  }
}

describe('values', () => {
  const cases: [string, unknown][] = [
    ['a: 0.5', [['a', 0.5]]],
    [
      'a: 1e-5\nb: -3',
      [
        ['a', 1e-5],
        ['b', -3],
      ],
    ],
    [
      'a: .nan\nb: -.inf',
      [
        ['a', '<not-finite .nan>'],
        ['b', '<not-finite -.inf>'],
      ],
    ],
    [
      'a: NaN\nb: Infinity',
      [
        ['a', '<not-finite NaN>'],
        ['b', '<not-finite Infinity>'],
      ],
    ],
    ['a: 1e400', [['a', '<not-finite 1e400>']]],
    [
      'a: "0.9"\nb: 1_000\nc: 1:30\nd: 0,95',
      [
        ['a', '<text "0.9">'],
        ['b', '<text 1_000>'],
        ['c', '<text 1:30>'],
        ['d', '<text 0,95>'],
      ],
    ],
    [
      'a: yes\nb: true\nc:\nd: [1]',
      [
        ['a', '<text yes>'],
        ['b', '<boolean true>'],
        ['c', '<null >'],
        ['d', '<list a list>'],
      ],
    ],
    [
      '%YAML 1.1\n---\na: yes\nb: 1_000',
      [
        ['a', '<text yes>'],
        ['b', '<text 1_000>'],
      ],
    ],
    [
      '__proto__: 1\n0: {"acc,none": 2}',
      [
        ['__proto__', 1],
        ['0', [['acc,none', 2]]],
      ],
    ],
    [
      'base: &b {acc: 1}\nsame: *b',
      [
        ['base', [['acc', 1]]],
        ['same', [['acc', 1]]],
      ],
    ],
    ['{"a": {"b": 1}}', [['a', [['b', 1]]]]],
    ['a: !!python/object:numpy.float64 0.5', [['a', '<text 0.5>']]],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(plain(readYaml(text))).toEqual(expected);
  });
});

describe('what is refused', () => {
  const bomb = ['a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]']
    .concat(
      Array.from('bcdefghi').map(
        (name, i) =>
          `${name}: &${name} [${Array(10)
            .fill(`*${'abcdefgh'[i] ?? ''}`)
            .join(', ')}]`,
      ),
    )
    .join('\n');
  const cases: [string, string, RegExp][] = [
    ['a duplicate key', 'a: 1\nb: 2\na: 3', /^10: the key "a" is there twice; it is already on line 1$/],
    ['a duplicate key, quoted', 'a: {b: 1, "b": 2}', /^10: the key "b" is there twice/],
    ['an open list', 'a: [1', /flow/i],
    ['two documents', 'a: 1\n---\na: 2', /a second document begins here/i],
    ['a comment alone', '# only a comment', /^0: there is nothing in it$/],
    ['an alias of nothing', 'a: *x', /alias/i],
    ['an alias of what it stands in', 'a: &a {b: *a}', /contains itself/],
    ['a key that is a list', '? [1]\n: 2', /a key that is not a plain text/],
    ['an alias bomb', bomb, /aliases expand to more than 10000 values/],
    ['deep lists', '['.repeat(50_000), /nested deeper than 200 levels/],
    ['deep block lists', '- '.repeat(1500), /nested deeper than 200 levels/],
  ];
  test.each(cases)('%s', (_name, text, expected) => {
    expect(faults(text).join('\n')).toMatch(new RegExp(expected, `${expected.flags}m`));
  });
});
