import { describe, expect, test } from '@jest/globals';
import { tooDeepAt } from '../../src/core/yaml-depth.ts';

describe('YAML within the limit', () => {
  test.each([
    '',
    'a: 1',
    '# nothing',
    'a: [1, {b: [2]}]',
    '- - - 1',
    'a: *x',
    '? [1]\n: 2',
    '--- 1\n--- 2',
    'not: [closed',
  ])('%s', (text) => {
    expect(tooDeepAt(text, 4)).toBeUndefined();
  });
});

describe('YAML beyond it, at any length', () => {
  const cases: [string, string, number][] = [
    ['flow lists', '[', 4],
    ['flow maps', '{a: ', 16],
    ['block lists', '- ', 8],
    ['explicit keys', '? ', 8],
  ];
  test.each(cases)('%s', (_name, level, offset) => {
    expect(tooDeepAt(level.repeat(20_000), 4)).toBe(offset);
    expect(tooDeepAt(level.repeat(20_000))).toBeDefined();
  });

  test.each(cases)('%s by one level', (_name, level, offset) => {
    expect(tooDeepAt(level.repeat(4), 4)).toBeUndefined();
    expect(tooDeepAt(level.repeat(5), 4)).toBe(offset);
  });

  test('block maps', () => {
    const text = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('');
    expect(tooDeepAt(text, 300)).toBeUndefined();
    expect(tooDeepAt(text)).toBeDefined();
  });
});
