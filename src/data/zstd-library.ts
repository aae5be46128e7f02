import { createContext, Script } from 'node:vm';
import { decompress, Decompress } from 'fzstd';
import { Xxhash64 } from './xxhash64.ts';
import { statedSize, ZstdFault, ZstdFrames } from './zstd-frames.ts';

/*
 * fzstd: Node before 22.15 has no Zstandard of its own. There are damaged files on which it never ends, so that each of its
 * steps, which take milliseconds, may take ten seconds and no more.
 */
const patience = 10_000;
const context = createContext({ work: undefined as (() => void) | undefined });
const call = new Script('work()');

/** From here on the library is told how much there is: without, it moves all that it unpacked with every block. */
const large = 4 * 1024 * 1024;

/**
 * Unpacks a frame whose size is known, or several of them.
 * @throws ZstdFault when they say that they are of another size
 */
export function unpackZstd(packed: Uint8Array, size: number): Uint8Array {
  if (size > large && statedSize(packed) === size) return unpackAtOnce(packed, size);
  const unpacker = new ZstdUnpacker();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const chunk of unpacker.push(packed)) {
    length += chunk.length;
    if (length > size) throw new ZstdFault('more than it says');
    chunks.push(chunk);
  }
  unpacker.end();
  return Buffer.concat(chunks, length);
}

function unpackAtOnce(packed: Uint8Array, size: number): Uint8Array {
  let unpacked: Uint8Array = new Uint8Array();
  inTime(() => {
    unpacked = decompress(packed, new Uint8Array(size));
  });
  return unpacked;
}

/** Four bytes may unpack to 128 KB, and what is pushed unpacks at once. */
const pushedBytes = 1024;

export async function* unpackZstdStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = new ZstdUnpacker();
  for await (const chunk of bytes) yield* unpacker.push(chunk);
  unpacker.end();
}

/** Unpacks frame by frame: the library neither says where one ends nor compares its checksum. */
class ZstdUnpacker {
  readonly #frames = new ZstdFrames();
  #unpacked: Uint8Array[] = [];
  #waiting: Uint8Array[] = [];
  #waits = 0;
  #frame = this.#begin();
  #hash = new Xxhash64();

  *push(bytes: Uint8Array): Generator<Uint8Array> {
    for (const part of this.#frames.cut(bytes)) {
      if (part.kind === 'end') yield* this.#end(part.checksum);
      else yield* this.#wait(part.bytes);
    }
  }

  /** @throws ZstdFault unless the last frame is there as a whole */
  end(): void {
    if (!this.#frames.isWhole) throw new ZstdFault('it ends in the middle');
  }

  /** Pushes as many bytes at once as may be: most parts are short. */
  *#wait(bytes: Uint8Array): Generator<Uint8Array> {
    this.#waiting.push(bytes);
    this.#waits += bytes.length;
    if (this.#waits >= pushedBytes) yield* this.#flush();
  }

  *#flush(): Generator<Uint8Array> {
    const bytes = Buffer.concat(this.#waiting);
    [this.#waiting, this.#waits] = [[], 0];
    for (let at = 0; at < bytes.length; at += pushedBytes) yield* this.#push(bytes.subarray(at, at + pushedBytes));
  }

  *#end(checksum: number | null): Generator<Uint8Array> {
    yield* this.#flush();
    yield* this.#push(new Uint8Array(), true);
    if (checksum !== null && this.#hash.low() !== checksum) throw new ZstdFault('its checksum is another');
    this.#frame = this.#begin();
    this.#hash = new Xxhash64();
  }

  *#push(bytes: Uint8Array, final = false): Generator<Uint8Array> {
    inTime(() => {
      this.#frame.push(bytes, final);
    });
    const unpacked = this.#unpacked;
    this.#unpacked = [];
    for (const chunk of unpacked) {
      if (this.#frames.hasChecksum) this.#hash.add(chunk);
      yield chunk;
    }
  }

  #begin(): Decompress {
    return new Decompress((chunk) => this.#unpacked.push(chunk));
  }
}

function inTime(work: () => void): void {
  context.work = work;
  call.runInContext(context, { timeout: patience });
}
