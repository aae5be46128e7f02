import { describe, expect, test } from '@jest/globals';
import { MlGatesError } from '../../src/core/errors.ts';
import { syntaxOf, readMetricFile, type MetricSyntax } from '../../src/metrics/read-metric-file.ts';

function problems(bytes: Uint8Array | string, syntax: MetricSyntax = 'json'): unknown {
  try {
    const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
    return [...readMetricFile(content, { shown: 'm.json', label: 'm.json', syntax }).root.entries.keys()];
  } catch (thrown) {
    if (!(thrown instanceof MlGatesError)) throw thrown;
    return thrown.problems.map(
      ({ message, where }) => `${thrown.kind} ${where?.line ?? ''}:${where?.column ?? ''} ${message}`,
    );
  }
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

describe('files', () => {
  const cases: [string, Uint8Array | string, unknown][] = [
    ['plain', '{"a": 1}', ['a']],
    ['with a byte order mark', '\uFEFF{"a": 1}', ['a']],
    ['with a written replacement character', '{"a\uFFFD": 1}', ['a\uFFFD']],
    ['empty', '', ['input : m.json is empty']],
    ['blank', ' \n\t\n', ['input : m.json is empty']],
    ['UTF-16 with a mark', utf16('\uFEFF{"a": 1}'), ['input 1:1 m.json is UTF-16; metrics files are UTF-8']],
    ['UTF-16 without one', utf16('{"a": 1}'), ['input 1:2 m.json: a NUL byte: this is not a text file']],
    ['latin-1', bytes(0x7b, 0x0a, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d), ['input 2:2 m.json: byte 0xe9 is not UTF-8']],
    ['a cut character', bytes(0x22, 0xc3), ['input 1:2 m.json: byte 0xc3 is not UTF-8']],
    ['gzip', bytes(0x1f, 0x8b, 0x08, 0x01, 0x02), ['input 1:2 m.json: byte 0x8b is not UTF-8']],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n',
      ['input 1:1 m.json is a Git LFS pointer, not the file itself'],
    ],
    ['an empty object', '{}', ['input 1:1 m.json holds no metric at all: nothing was measured']],
    ['objects without values', '{"a": {"b": {}}}', ['input 1:1 m.json holds no metric at all: nothing was measured']],
    ['a deep one', '{"ab":'.repeat(999) + '1' + '}'.repeat(999), ['ab']],
    ['a list', '\n [1]', ['input 2:2 m.json must hold an object of metrics, like {"accuracy": 0.93}; it holds a list']],
    [
      'a bare number',
      '0.93',
      ['input 1:1 m.json must hold an object of metrics, like {"accuracy": 0.93}; it holds 0.93'],
    ],
    [
      'cut short',
      '{\n  "a": 0.9,\n',
      ['input 3:1 m.json: expected a key in double quotes, found the end of the file: it was cut short'],
    ],
    ['carriage returns', '{\r\n"a": x}', ['input 2:6 m.json: expected a value, found "x"']],
    [
      'all duplicates',
      '{"a":1,\n"a":2,\n"a":3}',
      [
        'input 2:1 m.json: the key "a" is there twice; it is already on line 1',
        'input 3:1 m.json: the key "a" is there twice; it is already on line 1',
      ],
    ],
  ];
  test.each(cases)('%s', (_name, content, expected) => {
    expect(problems(content)).toEqual(expected);
  });

  test('too large', () => {
    expect(problems(new Uint8Array(2 * 1024 * 1024 + 1).fill(0x20), 'yaml')).toEqual([
      'input : m.json is larger than 2 MB, the most that a YAML metrics file may be',
    ]);
  });

  test('a problem carries its line for a caret, unless it is too long to show', () => {
    const read = (text: string) => () =>
      readMetricFile(new TextEncoder().encode(text), { shown: 'm', label: 'm', syntax: 'json' });
    expect(read('{"a": x}')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ source: '{"a": x}', length: 1 })] }),
    );
    expect(read(`{"a": "${'b'.repeat(300)}", x}`)).toThrow(
      expect.objectContaining({ problems: [expect.not.objectContaining({ source: expect.anything() })] }),
    );
  });
});

describe('syntaxes', () => {
  test.each([
    ['a/metrics.json', 'json'],
    ['a/METRICS.JSON', 'json'],
    ['metrics.yaml', 'yaml'],
    ['m.x.yml', 'yaml'],
    ['m.toml', 'toml'],
    ['log.CSV', 'csv'],
    ['acc.tsv', 'tsv'],
    ['README.md', 'markdown'],
  ])('%s is %s', (name, syntax) => {
    expect(syntaxOf(name, {})).toBe(syntax);
  });
  test.each(['metrics.txt', 'json', 'folder.json/metrics', 'metrics.csv.gz', 'metrics.json.gz'])(
    '%s is refused',
    (name) => {
      expect(() => syntaxOf(name, {})).toThrow(/must end in \.json, \.yaml, \.yml, \.toml, \.csv, \.tsv or \.md/);
    },
  );
});
