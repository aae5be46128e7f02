import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MlGatesError } from '../../src/core/errors.ts';
import { newCard, updateCard } from '../../src/card/write-card.ts';
import { parts } from './parts.ts';

const update = (text: string, of = parts()): string => updateCard(text, of, 'CARD.md');
const index = 'model-index:\n- name: churn\n  results: []\n';
const all = newCard(parts());
const regions = all.slice(all.indexOf('<!-- ml-gates:description -->'));

describe('updating a card in place', () => {
  test('a new card is its own update', () => {
    expect(update(all)).toBe(all);
    expect(update('')).toBe(all);
  });

  test.each([
    [
      'unknown keys, comments and order stay',
      `# top\nx: [1,  2] # why\nlicense: mit\n${index}\nwidget:\n  - text: "a"  \n`,
    ],
    [
      'a value that agrees keeps its own style',
      `license: 'mit'   # ours\n"model-index": [{results: [], name: churn}]\n`,
    ],
  ])('%s', (_, yaml) => {
    const text = `---\n${yaml}---\nprose\n\n${regions}`;
    expect(update(text)).toBe(text);
  });

  test.each([
    ['replaced, with its comment', 'license: gpl # ours\nx: 1\n', `license: mit # ours\nx: 1\n${index}`],
    ['a list replaced by a text', 'license:\n- a\n- b\n# about x\nx: 1\n', `license: mit\n# about x\nx: 1\n${index}`],
    ['a block text', 'license: |\n  a\n\n  b\nx: 1\n', `license: mit\nx: 1\n${index}`],
    ['without a value', 'license:\nx: 1\n', `license: mit\nx: 1\n${index}`],
    ['removed', `tags: [a]\n# c\nlicense: mit\n${index}`, `# c\nlicense: mit\n${index}`],
    ['added', 'x: no\n', `x: no\nlicense: mit\n${index}`],
    ['no key yet', '# only a comment\n', `# only a comment\nlicense: mit\n${index}`],
  ])('owned key %s', (_, before, after) => {
    expect(update(`---\n${before}---\n${regions}`)).toBe(`---\n${after}---\n${regions}`);
  });

  test('an unquoted word that YAML 1.1 takes for something else is quoted', () => {
    const owned = new Map([['language', 'no']]);
    expect(update(`---\nlanguage: no\n---\n${regions}`, parts({ owned }))).toContain('language: "no"\n');
  });

  test('all owned keys gone leaves what the Hub still reads as a front matter', () => {
    expect(update(`---\nlicense: mit\n---\n${regions}`, parts({ owned: new Map() }))).toBe(`---\n\n---\n${regions}`);
  });

  test('without front matter and markers: one on top, the other at the end', () => {
    expect(update('# mine')).toBe(`---\nlicense: mit\n${index}---\n\n# mine\n\n${regions}`);
    expect(update('\ufeff# mine\r\n')).toBe(
      `\ufeff${`---\nlicense: mit\n${index}---\n\n# mine\n\n${regions}`.replaceAll('\n', '\r\n')}`,
    );
  });

  test('a changed value changes its region alone', () => {
    const changed = parts({ evaluation: 'new' });
    expect(update(`# mine\n${all}after`, changed)).toContain('-->\nnew\n<!-- /ml-gates:evaluation -->\n');
  });

  test.each([
    ['not YAML', '---\na: [\n---\n', 'not YAML', 3],
    ['a duplicate key', '---\na: 1\na: 2\n---\n', 'unique', 3],
    ['a list', '---\n- a\n---\n', 'not a mapping', 2],
    ['no end', '---\nlicense: gpl\n# mine\n', 'not closed', 1],
    ['blanks behind its fence', '--- \nlicense: gpl\n---\n', 'not closed', 1],
    ['braces', '---\n{license: gpl}\n---\n', 'in braces', 2],
    ['an anchor that others use', '---\nlicense: &l gpl\nx: *l\n---\n', 'without touching', 2],
    ['an alias bomb', `---\n${bomb()}---\n`, 'aliases', 2],
    ['nesting in brackets', `---\na: 1\nb: ${'['.repeat(3000)}\n---\n`, 'nests too deep (more than 200 levels)', 3],
    ['nesting in blocks', `---\nb:\n ${'- '.repeat(3000)}\n---\n`, 'nests too deep (more than 200 levels)', 3],
    ['an open fence at the end', 'a\n```\nb', 'never closed', 2],
    ['a fence open behind a front matter', '---\nx: 1\n---\n```\n', 'never closed', 4],
  ])('%s is an input error with its line', (_, text, message, line) => {
    let thrown: unknown;
    try {
      update(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ kind: 'input', problems: [{ where: { line } }] });
    expect((thrown as Error).message).toContain(message);
  });
});

function bomb(): string {
  const lines = Array.from({ length: 12 }, (_, i) => `k${i + 1}: &k${i + 1} [${`*k${i}, `.repeat(9)}]\n`);
  return `k0: &k0 [a]\n${lines.join('')}`;
}

describe('for whatever people write', () => {
  const line = fc.constantFrom(
    '# title',
    'text',
    '---',
    '- x',
    '```',
    '~~~',
    '    code',
    '| a | b |',
    '',
    ' ',
    'license: gpl',
    '<b>',
  );
  const eol = fc.constantFrom('\n', '\r\n');
  const prose = fc
    .tuple(fc.constantFrom('', '\ufeff'), fc.array(fc.tuple(line, eol)), fc.string())
    .map(([mark, lines, end]) => mark + lines.map((pair) => pair.join('')).join('') + end);
  const updated = (text: string): string | null => {
    try {
      return update(text);
    } catch (error) {
      if (error instanceof MlGatesError && error.kind === 'input') return null;
      throw error;
    }
  };

  test('the second update changes nothing', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = updated(text);
        if (once !== null) expect(update(once)).toBe(once);
      }),
    );
  });

  test('prose around the regions stays byte for byte', () => {
    const old = newCard(parts({ evaluation: 'old' })).replace(/^---[\s\S]*?\n---\n/, '');
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const text = `---\nlicense: gpl\n---\n${before}\n\n${old}${after}`;
        const once = updated(text);
        if (once === null) return;
        const body = once.slice(`---\nlicense: mit\n${index}---\n`.length);
        expect(body.startsWith(`${before}\n\n`)).toBe(true);
        expect(body.endsWith(`<!-- /ml-gates:missing-facts -->\n${after}`)).toBe(true);
        expect(body).not.toContain('\nold\n');
      }),
    );
  });

  test('unknown keys stay byte for byte', () => {
    const pair = fc.constantFrom(
      'x: 1',
      "y: 'a'  # why",
      'z:\n  - 1\n  - {b: c}',
      '# note',
      'w: >\n  folded\n  text',
      'v: "no"',
    );
    const keys = fc.uniqueArray(pair, { maxLength: 5 });
    fc.assert(
      fc.property(keys, keys, eol, (before, after, end) => {
        const [first, second] = [before, after.filter((one) => !before.includes(one))];
        const yaml = (license: string): string => [...first, license, ...second, ''].join('\n');
        const of = parts({ owned: new Map([['license', 'mit']]) });
        const text = `---\n${yaml('license: gpl')}---\n${regions}`.replaceAll('\n', end);
        expect(update(text, of)).toBe(`---\n${yaml('license: mit')}---\n${regions}`.replaceAll('\n', end));
      }),
    );
  });
});
