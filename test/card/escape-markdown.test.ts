import { describe, expect, test } from '@jest/globals';
import { codeName, escapeInline, fenced, proseBlock } from '../../src/card/escape-markdown.ts';

describe('facts in Markdown', () => {
  test.each([
    ['plain text with 0.5 and roc_auc', 'plain text with 0.5 and roc_auc'],
    ['a | b', 'a \\| b'],
    ['<!-- /ml-gates:evaluation -->', '\\<!-- /ml-gates:evaluation --\\>'],
    ['<script>', '\\<script\\>'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['**b** and _i_', '\\*\\*b\\*\\* and \\_i\\_'],
    ['# title', '\\# title'],
    ['- point', '\\- point'],
    ['1. point', '1\\. point'],
    ['0.5 is a number', '0.5 is a number'],
    ['a\nb', 'a b'],
    ['&lt;', '&amp;lt;'],
    ['$x$', '&#36;x&#36;'],
    ['\u202eevil', '\\\\u202eevil'],
    ['a\\|b', 'a\\\\\\|b'],
  ])('%j', (text, escaped) => {
    expect(escapeInline(text)).toBe(escaped);
  });

  test('names in code spans, but not what would leave them', () => {
    expect(codeName('val/mAP@0.5')).toBe('`val/mAP@0.5`');
    expect(codeName('a`b|c')).toBe('a\\`b\\|c');
    expect(codeName('__proto__')).toBe('`__proto__`');
  });

  test('paragraphs and points', () => {
    expect(proseBlock('one\ntwo\n\n# three\n')).toBe('one two\n\n\\# three');
    expect(proseBlock(['a', '- b'])).toBe('- a\n- \\- b');
  });

  test('a fence longer than any in the text', () => {
    expect(fenced('a\n````\nb\n', 'bibtex')).toBe('`````bibtex\na\n````\nb\n`````');
  });
});
