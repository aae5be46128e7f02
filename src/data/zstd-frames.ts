/** Bytes that are not laid out as Zstandard frames. */
export class ZstdFault extends Error {}

/** A frame that looks back further than anybody who reads it has to remember. */
export class ZstdWindowFault extends Error {}

/** Bytes that a frame may look back, as for `zstd` itself: a larger window takes `--long=31` to write and as much memory to read. */
const widestWindow = 128 * 1024 * 1024;

/** A part of a frame, in the order of the file. */
export type FramePart =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** A frame is at its end; `checksum` is of its content, where it has one. */
  | { readonly kind: 'end'; readonly checksum: number | null };

const magic = 0xfd2fb528;

/** What comes next, and how many bytes it has. */
interface Next {
  readonly what: 'magic' | 'descriptor' | 'header' | 'block' | 'content' | 'checksum' | 'size' | 'skipped';
  readonly bytes: number;
}

const frameBegins: Next = { what: 'magic', bytes: 4 };

/**
 * Finds where frames begin and end (RFC 8878, 3.1), which a library does not say: each block says how long it is. What may be skipped is
 * left out.
 */
export class ZstdFrames {
  #next: Next = frameBegins;
  #held: number[] = [];
  #left = frameBegins.bytes;
  #descriptor = 0;
  #hasChecksum = false;
  #isLast = false;

  /** Whether the bytes so far end where a frame does. */
  get isWhole(): boolean {
    return this.#next === frameBegins && this.#held.length === 0;
  }

  /** Whether the frame at hand ends in a checksum of its content. */
  get hasChecksum(): boolean {
    return this.#hasChecksum;
  }

  /** @throws ZstdFault */
  *cut(bytes: Uint8Array): Generator<FramePart> {
    for (let at = 0; at < bytes.length;) {
      const some = bytes.subarray(at, at + this.#left);
      at += some.length;
      this.#left -= some.length;
      const { what } = this.#next;
      if (what !== 'content' && what !== 'skipped') this.#held.push(...some);
      if (what === 'content') yield { kind: 'bytes', bytes: some };
      while (this.#left === 0) yield* this.#turn();
    }
  }

  *#turn(): Generator<FramePart> {
    const held = Uint8Array.from(this.#held);
    const { what } = this.#next;
    this.#held = [];
    if (what === 'descriptor' || what === 'header' || what === 'block') yield { kind: 'bytes', bytes: held };
    if (what === 'magic' && number(held) === magic) yield { kind: 'bytes', bytes: held };
    if (what === 'checksum') {
      yield { kind: 'bytes', bytes: held };
      yield { kind: 'end', checksum: number(held) };
    }
    if ((what === 'content' || what === 'block') && this.#endsHere(what, held) && !this.#hasChecksum)
      yield { kind: 'end', checksum: null };
    this.#next = this.#after(what, held);
    this.#left = this.#next.bytes;
  }

  /** Whether the last block is at its end; one without content ends with its header. */
  #endsHere(what: 'content' | 'block', held: Uint8Array): boolean {
    return what === 'content' ? this.#isLast : (held[0] ?? 0) % 2 === 1 && contentBytes(held) === 0;
  }

  #after(what: Next['what'], held: Uint8Array): Next {
    switch (what) {
      case 'magic':
        if (number(held) === magic) return { what: 'descriptor', bytes: 1 };
        if (number(held) >>> 4 === 0x184d2a5) return { what: 'size', bytes: 4 };
        throw new ZstdFault('something that is no Zstandard follows its data');
      case 'size':
        return number(held) === 0 ? frameBegins : { what: 'skipped', bytes: number(held) };
      case 'descriptor':
        this.#descriptor = held[0] ?? 0;
        this.#hasChecksum = (this.#descriptor & 4) !== 0;
        return { what: 'header', bytes: headerBytes(this.#descriptor) };
      case 'header':
        if (windowOf(this.#descriptor, held) > widestWindow) throw new ZstdWindowFault('a window of more than 128 MB');
        return { what: 'block', bytes: 3 };
      case 'block': {
        this.#isLast = (held[0] ?? 0) % 2 === 1;
        const bytes = contentBytes(held);
        return bytes === 0 ? this.#behindBlock() : { what: 'content', bytes };
      }
      case 'content':
        return this.#behindBlock();
      case 'checksum':
      case 'skipped':
        return frameBegins;
    }
  }

  #behindBlock(): Next {
    if (!this.#isLast) return { what: 'block', bytes: 3 };
    return this.#hasChecksum ? { what: 'checksum', bytes: 4 } : frameBegins;
  }
}

function number(bytes: Uint8Array): number {
  return bytes.reduceRight((all, byte) => all * 256 + byte, 0);
}

/** Behind the descriptor: a window unless the frame is one segment, the number of a dictionary, the size of the content. */
function headerBytes(descriptor: number): number {
  const single = (descriptor >> 5) & 1;
  const size = descriptor >> 6;
  return 1 - single + ([0, 1, 2, 4][descriptor & 3] ?? 0) + (size === 0 ? single : 1 << size);
}

/** How large the content of the first frame is, where its header says so and has no dictionary. */
export function statedSize(packed: Uint8Array): number | null {
  const descriptor = packed[4] ?? 0;
  const size = descriptor >> 6;
  const bytes = size === 0 ? (descriptor >> 5) & 1 : 1 << size;
  const at = 6 - ((descriptor >> 5) & 1);
  if (number(packed.subarray(0, 4)) !== magic || (descriptor & 3) !== 0 || bytes === 0) return null;
  return number(packed.subarray(at, at + bytes)) + (size === 1 ? 256 : 0);
}

/** A window, or the size of the content when the frame is one segment. */
function windowOf(descriptor: number, header: Uint8Array): number {
  if ((descriptor & 32) === 0) {
    const window = header[0] ?? 0;
    const base = 1024 * (1 << (window >> 3 > 20 ? 20 : window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const size = descriptor >> 6;
  return number(header.subarray([0, 1, 2, 4][descriptor & 3] ?? 0)) + (size === 1 ? 256 : 0);
}

/** A run is one byte that stands for many. */
function contentBytes(header: Uint8Array): number {
  const word = number(header);
  const kind = (word >> 1) & 3;
  if (kind === 3) throw new ZstdFault('a block of a kind that is not known');
  return kind === 1 ? 1 : word >> 3;
}
