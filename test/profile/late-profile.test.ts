import { expect, test } from '@jest/globals';
import type { ColumnBatch } from '../../src/data/batch.ts';
import { LateProfile } from '../../src/profile/late-profile.ts';
import { Profiler } from '../../src/profile/profiling.ts';
import { columns } from './columns.ts';

const rows = 5000;

const batch: ColumnBatch = {
  file: 'f',
  rows,
  headed: true,
  counted: rows,
  flags: null,
  columns: Object.entries(columns).map(([name, make]) => ({
    kind: 'number',
    name,
    states: new Uint8Array(rows),
    others: 0,
    values: Float64Array.from(make().slice(0, rows)),
  })),
};

function profilerOf(): Profiler {
  const profiler = new Profiler();
  profiler.observe(batch);
  return profiler;
}

test('a column is the same alone, before and after all others, and twice', () => {
  const profile = profilerOf().profile();
  const late = new LateProfile(profilerOf());
  const [first, second] = profile.columns;
  expect(late.rows).toBe(rows);
  expect(late.column(first?.name ?? '')).toEqual(first);
  expect([...late.whole().columns]).toEqual(profile.columns);
  expect(late.column(second?.name ?? '')).toEqual(second);
  expect(late.column(first?.name ?? '')).toEqual(first);
  expect({ ...late.whole(), columns: [] }).toEqual({ ...profile, columns: [] });
  expect(late.column('another')).toBeUndefined();
  late.close();
});

test('what was closed says nothing, rather than that there is nothing', () => {
  const late = new LateProfile(profilerOf());
  const made = late.column('sorted');
  late.close();
  late.close();
  expect(late.column('sorted')).toBe(made);
  expect(() => late.column('constant')).toThrow('after it was closed');
  expect(() => late.whole()).toThrow('after it was closed');
});
