import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { mutated, outcomeOf } from './mutations.ts';
import { folder } from './read.ts';

/**
 * Files of pyarrow, pandas and polars with mistakes in them: an error about the file, a cell that is no value, or the table that pyarrow reads.
 * `python test/fixtures/arrow/mutations.py 2000 7 /tmp/more.json`, then `FUZZ_ARROW=/tmp/more.json npm test -- test/data/arrow/fuzz` for more of it.
 */
const known = process.env.FUZZ_ARROW ?? `${folder}/mutations.json`;
const mutations = JSON.parse(readFileSync(known, 'utf8')) as Record<
  string,
  { readonly first: number; readonly whole: string | null; readonly tables: readonly (string | null)[] }
>;

test.each(Object.keys(mutations))(
  '%s with mistakes, or none',
  async (name) => {
    const whole = readFileSync(`${folder}/${name}`);
    const { first, tables, whole: table } = mutations[name]!;
    expect(await outcomeOf(whole)).toEqual(name.includes('not-finite') ? { invalid: true } : { hash: table });
    for (const [nth, expected] of tables.entries()) {
      const outcome = await outcomeOf(mutated(whole, first + nth));
      if ('hash' in outcome && expected !== null) expect([first + nth, outcome.hash]).toEqual([first + nth, expected]);
    }
  },
  3_600_000,
);
