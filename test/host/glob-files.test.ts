import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDynamicPattern } from 'tinyglobby';
import { special } from '../../src/host/glob-files.ts';

test('a pattern has a special character', () => {
  const character = fc.oneof(
    fc.constantFrom(...Array.from('*?[](){}!+@|\\./,^$-~#a1')),
    fc.string({ minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
      if (isDynamicPattern(text)) expect(text).toMatch(special);
    }),
    { numRuns: 20_000 },
  );
});
