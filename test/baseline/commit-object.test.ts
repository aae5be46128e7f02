import { expect, test } from '@jest/globals';
import { parseCommit } from '../../src/baseline/commit-object.ts';

const [tree, one, two] = ['a', 'b', 'c'].map((digit) => digit.repeat(40)) as [string, string, string];
const committer = 'committer A <a@example.org> 1767225600 +0530';

test.each([
  [`tree ${tree}\nauthor A\n${committer}\n\nparent ${one}\n`, [], '2026-01-01T00:00:00Z'],
  [
    `tree ${tree}\nparent ${one}\nparent ${two}\n${committer}\ngpgsig x\n parent y\n\ntext`,
    [one, two],
    '2026-01-01T00:00:00Z',
  ],
  [`tree ${tree}\nparent ${one}\ncommitter broken\n`, [one], null],
])('%#', (text, parents, committed_at) => {
  expect(parseCommit(text)).toEqual({ parents, committed_at });
});

test('something else is refused', () => {
  expect(() => parseCommit('blob')).toThrow('not a commit');
});
