import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openArrow } from '../../../src/data/arrow/arrow-file.ts';
import { anything, comparable, folder, names, open, rowsOf, sourceOf } from './read.ts';

interface Expected {
  readonly names: readonly string[];
  readonly rows: readonly Record<string, unknown>[];
}

describe('files of pyarrow, pandas and polars hold what their own libraries read', () => {
  test.each(names)('%s', async (name) => {
    const expected = JSON.parse(readFileSync(`${folder}/${name.replace(/\.\w+$/, '.json')}`, 'utf8')) as Expected;
    const table = await open(name);
    expect(table.names).toEqual(expected.names);
    const rows = await rowsOf(table);
    expect(rows.map(comparable)).toEqual(expected.rows.map(comparable));
  });
});
