import { describe, expect, test } from '@jest/globals';
import { scanRegions } from '../../src/card/regions.ts';

const scan = (body: string): ReturnType<typeof scanRegions> => scanRegions(body, { file: 'CARD.md', firstLine: 1 });
const begin = (name = 'evaluation'): string => `<!-- ml-gates:${name} -->`;
const end = (name = 'evaluation'): string => `<!-- /ml-gates:${name} -->`;

describe('the regions of a body', () => {
  test('are found by their markers, in any order', () => {
    const { regions } = scan(`a\n${begin('data')}\nD\n${end('data')}\r\n${begin()}\n${end()}`);
    expect([...regions].map(([name, { line }]) => [name, line])).toEqual([
      ['data', 2],
      ['evaluation', 5],
    ]);
  });

  test.each([
    ['a missing end', `x\n${begin()}\ntext`, 2, 'never ends'],
    ['a missing begin', `x\n${end()}\n`, 2, 'did not begin'],
    ['twice', `${begin()}\n${end()}\n${begin()}\n${end()}`, 3, 'a second time'],
    ['nested', `${begin()}\n${begin('data')}\n${end('data')}\n${end()}`, 2, 'begins inside "evaluation"'],
    ['crossed', `${begin()}\n${end('data')}\n`, 2, 'did not begin'],
    ['in a code fence', `\`\`\`\n${begin()}\n\`\`\`\n${end()}`, 2, 'inside the code fence of line 1'],
    ['its end in a code fence', `${begin()}\n~~~\n${end()}\n~~~\n`, 3, 'inside the code fence of line 2'],
    ['misspelt', `${begin('evalution')}\n`, 1, 'there is no region "evalution"'],
    ['not alone on its line', `text ${begin()}\n`, 1, 'holds a marker'],
    ['without blanks', `<!--ml-gates:evaluation-->\n`, 1, 'holds a marker'],
  ])('damaged by hand: %s', (_, body, line, message) => {
    let thrown: unknown;
    try {
      scan(body);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ kind: 'input', problems: [{ where: { file: 'CARD.md', line } }] });
    expect((thrown as Error).message).toContain(message);
  });

  test.each([
    ['prose about a marker', `write \`${begin()}\` first`],
    ['an escaped one', `\\${begin()}`],
    ['a closed fence before', `\`\`\`js\nx\n\`\`\`\n`],
  ])('%s is prose', (_, body) => {
    expect(scan(body)).toEqual({ regions: new Map(), openFence: null });
  });

  test('a fence that is never closed is told', () => {
    expect(scan('a\n~~~~\nb\n~~~\n').openFence).toBe(2);
  });
});
