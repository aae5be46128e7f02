import { expect, test } from '@jest/globals';
import { inert } from '../../src/core/inert.ts';

// as the runner reads a line: the start without blanks, or `##[` wherever it is
const isCommand = (line: string): boolean => line.trimStart().startsWith('::') || line.includes('##[');

test.each([
  '::error::no',
  '   ::add-mask::a',
  '\t\u00a0::warning::x',
  'metric ##[add-mask]a is 0',
  '##[error]x',
  'first\n  ::stop-commands::t\nlast',
])('%j is no command', (text) => {
  expect(text.split('\n').some(isCommand)).toBe(true);
  expect(inert(text).split('\n').some(isCommand)).toBe(false);
  expect(inert(text).replaceAll('\u200b', '')).toBe(text);
});

test('other texts stay', () => expect(inert('a::b, # 1 and ##x\n  y')).toBe('a::b, # 1 and ##x\n  y'));
