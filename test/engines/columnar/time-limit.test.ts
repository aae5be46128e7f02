import { expect, test } from '@jest/globals';
import { inputError } from '../../../src/core/errors.ts';
import { withinTimeLimit } from '../../../src/engines/columnar/time-limit.ts';

const at = { file: 'data.csv', limit: 50 };

test('a pattern that goes back and forth for ever is stopped, with what to do', () => {
  const pattern = /^(a+)+$/;
  expect(() => withinTimeLimit(() => void pattern.test(`${'a'.repeat(60)}!`), at)).toThrow(
    expect.objectContaining({
      kind: 'input',
      problems: [expect.objectContaining({ message: expect.stringContaining('data.csv took more than') })],
    }),
  );
});

test('what is done in time is done', () => {
  let done = 0;
  withinTimeLimit(() => {
    done += 1;
  }, at);
  expect(done).toBe(1);
});

test('what is thrown is thrown', () => {
  const thrown = inputError({ message: 'no' });
  expect(() =>
    withinTimeLimit(() => {
      throw thrown;
    }, at),
  ).toThrow(thrown);
});
