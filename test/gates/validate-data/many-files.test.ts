import { expect, test } from '@jest/globals';
import { bad, gate, record } from './gate.ts';

/** Records whose texts are too many for a dictionary in the second batch of 2048 already. */
const texts = Array.from({ length: 2200 }, (_, row) => `{"x":"a${row}"}\n`).join('');

test('what a check keeps beside its column does not grow with the number of files', async () => {
  const files = Object.fromEntries(Array.from({ length: 32 }, (_, nth) => [`part-${nth + 10}.jsonl`, texts]));
  const contents = { ...files, 'part-99.jsonl': `${texts}{"x":"b"}\n` };
  const schema = record({ x: { type: 'string', pattern: '^a\\d+$', maxLength: 9 } });
  const output = await gate(contents, {}, { schema });
  expect(bad(output.findings)).toEqual(['x/pattern @part-99.jsonl:2201 "b"']);
});
