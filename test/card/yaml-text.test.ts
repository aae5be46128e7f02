import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { canonical } from '../../src/core/canonical.ts';
import { yamlEntry } from '../../src/card/yaml-text.ts';

describe('front matter that YAML 1.1 and 1.2 read alike', () => {
  test.each([
    ['no', 'a: "no"\n'],
    ['on', 'a: "on"\n'],
    ['2024-01-01', 'a: "2024-01-01"\n'],
    ['1_000', 'a: "1_000"\n'],
    ['12:30', 'a: "12:30"\n'],
    ['1e5', 'a: "1e5"\n'],
    ['=', 'a: "="\n'],
    ['a: b # c', 'a: "a: b # c"\n'],
    ['two\nlines', 'a: "two\\nlines"\n'],
    ['mark \ufeff, end \u0085', 'a: "mark \\ufeff, end \\u0085"\n'],
    [`${'long '.repeat(40)}end`, `a: ${'long '.repeat(40)}end\n`],
    ['a \u202eb', 'a: "a \\u202eb"\n'],
    [0.1, 'a: 0.1\n'],
    [1e-7, 'a: 1.0e-7\n'],
    [1.5e-9, 'a: 1.5e-9\n'],
    [1e21, 'a: 1.0e+21\n'],
    [27004, 'a: 27004\n'],
  ])('%j', (value, text) => {
    expect(yamlEntry('a', value)).toBe(text);
  });

  test('lists and mappings', () => {
    expect(yamlEntry('tags', ['a', 'no'])).toBe('tags:\n- a\n- "no"\n');
    const index = [{ name: 'm', results: [{ metrics: [{ type: 'auc', value: 1e-8 }] }] }];
    expect(yamlEntry('model-index', index)).toBe(
      'model-index:\n- name: m\n  results:\n  - metrics:\n    - type: auc\n      value: 1.0e-8\n',
    );
  });

  test('whatever a text is, both versions read it back', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('~', 'null', '<<', '.nan', '0x1f', '0o7', '- a', '? b', '%', '@x', '`', '---', '...', '\t', ' a'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.oneof(value, fc.array(value)), (written) => {
        const text = yamlEntry('a', written);
        for (const version of ['1.1', '1.2'] as const)
          expect(canonical((parse(text, { version }) as { a: string }).a)).toBe(canonical(written));
      }),
    );
  });
});
