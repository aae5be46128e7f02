import { describe, expect, test } from '@jest/globals';
import { KeptPlaces } from '../../../src/data/kernels/kept-places.ts';
import { Kernels } from '../../../src/data/kernels/kernels.ts';

describe('kernels', () => {
  test('what was given back twice is not borrowed by two', () => {
    const kernels = Kernels.borrow();
    kernels.giveBack();
    kernels.giveBack();
    expect(Kernels.borrow()).not.toBe(Kernels.borrow());
  });

  test.each([3 * 1024 ** 3, 2 ** 32 + 16, 2 ** 53])('%d bytes are refused, and nothing is taken', (bytes) => {
    const kernels = Kernels.borrow();
    const before = kernels.take(16);
    expect(() => kernels.take(bytes)).toThrow('what is looked at together takes more than 2 GB');
    expect(kernels.take(16)).toBe(before + 32);
    kernels.giveBack();
  });

  test('there is room behind the last byte for a look', () => {
    const kernels = Kernels.borrow();
    for (const bytes of [0, 1, 15, 16, 17, 3_000_000]) {
      const address = kernels.take(bytes);
      expect(kernels.take(0)).toBeGreaterThanOrEqual(address + bytes + 16);
      expect(kernels.buffer.byteLength).toBeGreaterThanOrEqual(address + bytes + 16);
    }
    kernels.giveBack();
  });
});

describe('places that are kept', () => {
  const made = (): { places: KeptPlaces<number>; sizes: number[] } => {
    const sizes: number[] = [];
    return { sizes, places: new KeptPlaces((kernels, size) => (sizes.push(size), kernels.take(size))) };
  };

  test('are made anew, and no larger, where the memory was given back', () => {
    const { places, sizes } = made();
    for (let nth = 0; nth < 5; nth += 1) {
      const kernels = Kernels.borrow();
      expect(places.in(kernels, 100)).toBe(places.in(kernels, 90));
      kernels.giveBack();
    }
    expect(sizes).toEqual([100, 100, 100, 100, 100]);
  });

  test('are kept for each of several memories', () => {
    const { places, sizes } = made();
    const [a, b] = [Kernels.borrow(), Kernels.borrow()];
    for (let nth = 0; nth < 5; nth += 1) for (const kernels of [a, b]) places.in(kernels, 100);
    expect(sizes).toEqual([100, 100]);
    for (const kernels of [a, b]) kernels.giveBack();
  });

  test('are twice as large when they grow', () => {
    const { places, sizes } = made();
    const kernels = Kernels.borrow();
    for (let size = 100; size < 1000; size += 1) places.in(kernels, size);
    expect(sizes).toEqual([100, 200, 400, 800, 1600]);
    kernels.giveBack();
  });
});
