import { expect, test } from '@jest/globals';
import { PageMemory, PageRoom } from '../../../src/data/parquet/page-memory.ts';

test('pages that are too much for one memory go to several, and none is in the place of another', () => {
  const memory = new PageMemory(20, 4096);
  const rooms = Array.from({ length: 20 }, () => new PageRoom(memory));
  const pages = rooms.map((room, nth) => room.of(1000).fill(nth));
  expect(new Set(rooms.map((room) => room.kernels)).size).toBeGreaterThan(2);
  expect(pages.map((page) => [...new Set(page)])).toEqual(rooms.map((_, nth) => [nth]));
  memory.close();
});

test('a larger page goes where its memory says, and a smaller one to the same place', () => {
  const memory = new PageMemory(20, 4096);
  const room = new PageRoom(memory);
  for (const size of [10, 100_000, 50, 200_000]) {
    const page = room.of(size);
    expect([page.length, page.buffer === room.kernels.buffer]).toEqual([size, true]);
  }
  memory.close();
});

test.each([
  [0, 16_384],
  [1, 16_384],
  [16, 4096],
  [1000, 1024],
  [6000, 174],
  [100_000, 128],
])('of %i columns %i rows are read at once', (columns, rows) => {
  expect(new PageMemory(columns).rows).toBe(rows);
});
