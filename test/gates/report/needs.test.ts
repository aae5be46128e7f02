import { expect, test } from '@jest/globals';
import type { Problem } from '../../../src/core/errors.ts';
import { readNeeds } from '../../../src/gates/report/needs.ts';

const read = (text: string) => {
  const problems: Problem[] = [];
  return { needs: readNeeds(text, problems), problems: problems.map(({ message }) => message) };
};

test('how each needed job ended', () => {
  const text = '{"train": {"result": "success", "outputs": {"a": "1"}}, "data": {"result": "skipped", "outputs": {}}}';
  expect(read(text)).toEqual({
    needs: new Map([
      ['train', 'success'],
      ['data', 'skipped'],
    ]),
    problems: [],
  });
});

test.each(['', '{}'])('nobody says: "%s"', (text) => {
  expect(read(text)).toEqual({ needs: null, problems: [] });
});

test.each(['null', '[]', 'train', '{"train": "success"}', '{"train": {"result": "green"}}', '{"train": null}'])(
  'refused: %s',
  (text) => {
    expect(read(text)).toEqual({ needs: null, problems: ['input needs does not say how each job ended'] });
  },
);
