import { Kernels } from './kernels/kernels.ts';

/** Bytes that a look may go beyond the last one, and that what ends it takes. */
const margin = 96;

/**
 * The bytes of a file that are looked at: what waits for the end of its record, and what came last. Behind them lies as much room
 * again, for texts that have to be written otherwise than they stand there. They lie in the memory of kernels.
 */
export class ByteWindow {
  readonly kernels = Kernels.borrow();
  bytes: Buffer = Buffer.alloc(0);
  /** The address of the first byte. */
  address = 0;
  /** Offset of the first byte that counts. */
  from = 0;
  /** Offset behind the last one. Eight bytes more may be written to. */
  to = 0;
  #room = 0;

  /** Where the room for rewritten texts begins: it is as long as all that is before it. */
  get room(): number {
    return this.#room;
  }

  add(chunk: Uint8Array): void {
    this.reserve(chunk.length).set(chunk);
    this.to += chunk.length;
  }

  /** Where `length` more bytes can be written; whoever did so adds to `to` what it wrote. */
  reserve(length: number): Uint8Array {
    const waiting = this.to - this.from;
    if (this.to + length > this.#room - margin) {
      const needed = waiting + length + margin;
      const old = this.bytes;
      if (needed > this.#room) this.#widen(needed);
      old.copy(this.bytes, 0, this.from, this.to);
      this.from = 0;
      this.to = waiting;
    }
    return this.bytes.subarray(this.to, this.to + length);
  }

  /** Nothing of all this is used any more. */
  close(): void {
    this.kernels.giveBack();
  }

  #widen(needed: number): void {
    const before = 2 * this.#room;
    this.#room = Math.max(needed, before);
    this.address = this.kernels.takeMore(this.address, before, 2 * this.#room);
    this.bytes = Buffer.from(this.kernels.buffer, this.address, 2 * this.#room);
  }
}
