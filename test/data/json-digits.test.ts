import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longNumbers } from '../../src/data/json-digits.ts';

test.each<[string, readonly (readonly [string, string])[]]>([
  ['{}', []],
  ['{"a":1,"b":"12345678901234567890"}', []],
  ['{"a":9007199254740993}', [['a', '9007199254740993']]],
  [
    '{"a": -9007199254740993 ,"b":0.1234567890123456789e-3}',
    [
      ['a', '-9007199254740993'],
      ['b', '0.1234567890123456789e-3'],
    ],
  ],
  ['{"a":[9007199254740993],"b":{"a":9007199254740993},"c":true}', []],
  ['{"\\u0061\\"{":9007199254740993,"x":{"y":"}"}}', [['a"{', '9007199254740993']]],
  ['{"__proto__":9007199254740993}', [['__proto__', '9007199254740993']]],
  ['{"a":"]","b":12345678901234567}', [['b', '12345678901234567']]],
])('%s', (text, found) => {
  expect([...(longNumbers(text) ?? [])]).toEqual(found);
});

test('every whole number that a double does not hold is told of as it is written', () => {
  const value = fc.oneof(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), fc.string(), fc.jsonValue(), fc.boolean());
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (record) => {
      const entries = Object.entries(record);
      const json = (one: unknown): string => (typeof one === 'bigint' ? String(one) : JSON.stringify(one));
      const text = `{${entries.map(([name, one]) => `${JSON.stringify(name)}:${json(one)}`).join(', ')}}`;
      const found = longNumbers(text) ?? new Map<string, string>();
      for (const [name, one] of entries) {
        const lost = typeof one === 'bigint' && BigInt(Number(one)) !== one;
        if (lost) expect(found.get(name)).toBe(String(one));
        if (typeof one === 'string' || typeof one === 'boolean') expect(found.has(name)).toBe(false);
      }
    }),
  );
});
