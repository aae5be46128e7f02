import { KeptPlaces } from '../kernels/kept-places.ts';
import { Kernels } from '../kernels/kernels.ts';

/** Bytes from which on a memory takes no page more: what is too wide for one goes to several. */
const fullBytes = 512 * 1024 * 1024;

/** Cells that are read at once, of all columns, and rows: few enough for a cache, and enough for each call to be worth it. */
const cellsAtOnce = 1 << 16;
const [leastRows, mostRows] = [1024, 16_384];
/** More cells than these take much memory: of thousands of columns fewer rows are read at once. */
const mostCells = 1 << 20;
const fewestRows = 128;

/** Where the pages of a row group are unpacked, and rows read from them. All of it is used again for the next row group. */
export class PageMemory {
  /** How many rows are read at once, at most. */
  readonly rows: number;
  readonly #borrowed: Kernels[] = [];
  readonly #packed = new KeptPlaces(bytesIn);
  readonly #full: number;

  /** @param columns how many are read */
  constructor(columns: number, full = fullBytes) {
    const rowsOf = (cells: number): number => Math.floor(cells / Math.max(1, columns));
    const least = Math.max(fewestRows, Math.min(leastRows, rowsOf(mostCells)));
    this.rows = Math.min(mostRows, Math.max(least, rowsOf(cellsAtOnce)));
    this.#full = full;
  }

  /** Kernels whose memory has room. */
  roomy(): Kernels {
    const last = this.#borrowed.at(-1);
    if (last !== undefined && last.used < this.#full) return last;
    const kernels = Kernels.borrow();
    this.#borrowed.push(kernels);
    return kernels;
  }

  /** A place for a page that is packed, in the memory where it will be unpacked; it is good until the next is asked for. */
  packed(kernels: Kernels, size: number): Uint8Array {
    return this.#packed.in(kernels, size).subarray(0, size);
  }

  /** Nothing that lies there is used any more. */
  close(): void {
    for (const kernels of this.#borrowed) kernels.giveBack();
    this.#borrowed.length = 0;
  }
}

/** Where the pages of one column are unpacked, one after the other. */
export class PageRoom {
  readonly memory: PageMemory;
  #kernels: Kernels | null = null;
  #bytes: Uint8Array = new Uint8Array();

  constructor(memory: PageMemory) {
    this.memory = memory;
  }

  /** Where the page lies. */
  get kernels(): Kernels {
    return (this.#kernels ??= this.memory.roomy());
  }

  /** A place for the next page, which ends the use of the one before. */
  of(size: number): Uint8Array {
    if (size > this.#bytes.length) {
      this.#kernels = this.memory.roomy();
      this.#bytes = bytesIn(this.#kernels, Math.max(size, 2 * this.#bytes.length));
    }
    return this.#bytes.subarray(0, size);
  }
}

/** Bytes that hold anything: all of them are written before they are read. */
function bytesIn(kernels: Kernels, size: number): Uint8Array {
  const address = kernels.take(size); // the buffer may be another now
  return new Uint8Array(kernels.buffer, address, size);
}
