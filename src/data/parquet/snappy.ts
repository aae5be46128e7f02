import { Kernels } from '../kernels/kernels.ts';
import { ParquetFault } from './parquet-fault.ts';

/** What kernels/snappy.ts finds wrong, by its number. */
const faults = [
  undefined,
  'a Snappy block that ends in the middle',
  'a Snappy block that repeats what is not there',
  'a Snappy block that is shorter than it says',
] as const;

/**
 * Unpacks one Snappy block.
 * @param size how long it is, unpacked
 */
export function unpackSnappy(packed: Uint8Array, size: number): Uint8Array {
  let from = 0;
  while ((packed[from] ?? 0) > 127) from += 1; // its own length, which is known
  from += 1;
  const kernels = Kernels.borrow();
  try {
    const input = kernels.take(packed.length);
    const output = kernels.take(size);
    new Uint8Array(kernels.buffer, input, packed.length).set(packed);
    const fault = faults[kernels.calls.unpackSnappy(input + from, input + packed.length, output, size)];
    if (fault !== undefined) throw new ParquetFault(fault);
    return new Uint8Array(kernels.buffer, output, size).slice();
  } finally {
    kernels.giveBack();
  }
}
