import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { joinCard, splitCard } from '../../src/card/card-text.ts';

describe('the cut that the Hub makes', () => {
  test.each([
    ['plain', '---\na: 1\n---\ntext', 'a: 1', 'text'],
    ['CRLF', '---\r\na: 1\r\n---\r\ntext', 'a: 1', 'text'],
    ['blank lines before', '\n\n---\na: 1\n---\ntext', 'a: 1', 'text'],
    ['a byte order mark', '\ufeff---\na: 1\n---\ntext', 'a: 1', 'text'],
    ['blanks after the closing line', '---\na: 1\n--- \t\ntext', 'a: 1', 'text'],
    ['the closing line ends the file', '---\na: 1\n---', 'a: 1', ''],
    ['empty', '---\n\n---\ntext', '', 'text'],
    ['dashes inside a line', '---\na: x---y\n---\ntext', 'a: x---y', 'text'],
    ['more dashes are no end', '---\na: 1\n----\n---\ntext', 'a: 1\n----', 'text'],
  ])('%s', (_, text, yaml, body) => {
    const card = splitCard(text);
    expect([card.open !== '', card.yaml, card.body]).toEqual([true, yaml, body]);
  });

  test.each([
    ['none', '# title'],
    ['text before', 'x\n---\na: 1\n---\n'],
    ['never closed', '---\na: 1\n'],
    ['closed by the line that opened it', '---\n---\ntext'],
    ['no text at all', ''],
  ])('no front matter: %s', (_, text) => {
    expect(splitCard(text)).toMatchObject({ open: '', yaml: '', body: text });
  });

  test.each([
    ['line ends', '\n'.repeat(200_000)],
    ['carriage returns', '\r'.repeat(200_000)],
    ['blanks after an end that is none', `---\n\n---${' '.repeat(200_000)}x`],
    ['dashes', '---\n'.repeat(100_000)],
  ])('200,000 %s are cut at once', (_, text) => {
    expect(joinCard(splitCard(text))).toBe(text);
  });

  test('the parts are the text, byte for byte', () => {
    const piece = fc.constantFrom('---', '\n', '\r\n', '\r', ' ', '\ufeff', 'a: 1', '#');
    fc.assert(fc.property(fc.array(piece), (pieces) => joinCard(splitCard(pieces.join(''))) === pieces.join('')));
  });
});
