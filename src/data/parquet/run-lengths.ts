import { Kernels, type PlacedInts } from '../kernels/kernels.ts';
import { ParquetFault, require } from './parquet-fault.ts';

/** What kernels/pages.ts finds wrong, by its number. */
const faults = [undefined, 'a page that ends before its levels or codes do', 'an empty run'] as const;

/**
 * How many words kernels/pages.ts needs to know where it stopped: where it is, what ends it, the width, what is left of a run, and how it
 * goes on.
 */
export const runFields = 6;

/** Numbers that are written as runs and as groups of bits (Parquet's RLE/bit-packing hybrid), read some at a time. */
export class RunReader {
  readonly #kernels: Kernels;
  readonly #fields: PlacedInts;

  /**
   * @param fields a place of {@link runFields} words
   * @param bytes the runs, in the memory of the kernels
   * @param width bits of a number, at most 32
   */
  constructor(kernels: Kernels, fields: PlacedInts, { bytes, width }: { bytes: Uint8Array; width: number }) {
    require(width <= 32, `numbers of ${width} bits`);
    this.#kernels = kernels;
    this.#fields = fields;
    const { byteOffset, length } = bytes;
    fields.values.set([byteOffset, byteOffset + length, width, 0, 0, 0]);
  }

  /**
   * Writes the next numbers.
   * @param to the address of as many words
   * @throws ParquetFault when there are fewer
   */
  read(count: number, to: number): void {
    const fault = faults[this.#kernels.calls.readRuns(this.#fields.address, count, to)];
    if (fault !== undefined) throw new ParquetFault(fault);
  }
}

const chunk = 16_384;

/**
 * Unpacks as many numbers as `output` takes.
 * @throws ParquetFault when there are fewer
 */
export function unpackRuns(bytes: Uint8Array, width: number, output: Int32Array | Uint8Array): void {
  const kernels = Kernels.borrow();
  try {
    const placed = kernels.takeBytes(bytes.length).values;
    placed.set(bytes);
    const runs = new RunReader(kernels, kernels.takeInts(runFields), { bytes: placed, width });
    const numbers = kernels.takeInts(Math.min(chunk, output.length));
    for (let at = 0; at < output.length; at += chunk) {
      const count = Math.min(chunk, output.length - at);
      runs.read(count, numbers.address);
      output.set(numbers.values.subarray(0, count), at);
    }
  } finally {
    kernels.giveBack();
  }
}
