import type { Kernels } from '../kernels/kernels.ts';
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
 * @param packed the block, in the memory of the kernels
 * @param unpacked where it goes, as long as it is, in the same memory
 */
export function unpackSnappy(kernels: Kernels, packed: Uint8Array, unpacked: Uint8Array): void {
  let from = 0;
  while ((packed[from] ?? 0) > 127) from += 1; // its own length, which is known
  from += packed.byteOffset + 1;
  const behind = packed.byteOffset + packed.length;
  const fault = faults[kernels.calls.unpackSnappy(from, behind, unpacked.byteOffset, unpacked.length)];
  if (fault !== undefined) throw new ParquetFault(fault);
}
