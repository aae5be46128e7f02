const mask = 0xffffffffffffffffn;
const [prime1, prime2, prime3, prime4, prime5] = [
  0x9e3779b185ebca87n,
  0xc2b2ae3d27d4eb4fn,
  0x165667b19e3779f9n,
  0x85ebca77c2b2ae63n,
  0x27d4eb2f165667c5n,
] as const;

const stripe = 32;
/** A number of 64 bits in halves: in stripes they are ten times as fast as BigInt. */
interface Halves {
  readonly low: number;
  readonly high: number;
}

const first: Halves = { low: 0x85ebca87 | 0, high: 0x9e3779b1 | 0 };
const second: Halves = { low: 0x27d4eb4f | 0, high: 0xc2b2ae3d | 0 };

/** XXH64 with the seed 0 of bytes that come in pieces (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md). */
export class Xxhash64 {
  /** Low and high halves of the four lanes. */
  readonly #lanes = Int32Array.from([...lane(prime1 + prime2), ...lane(prime2), 0, 0, ...lane(-prime1)]);
  readonly #rest = new Uint8Array(stripe);
  #restLength = 0;
  #length = 0;

  add(bytes: Uint8Array): void {
    this.#length += bytes.length;
    let at = 0;
    if (this.#restLength > 0) {
      at = Math.min(stripe - this.#restLength, bytes.length);
      this.#rest.set(bytes.subarray(0, at), this.#restLength);
      this.#restLength += at;
      if (this.#restLength < stripe) return;
      this.#stripes(this.#rest);
    }
    const whole = at + stripe * Math.floor((bytes.length - at) / stripe);
    this.#stripes(bytes.subarray(at, whole));
    this.#rest.set(bytes.subarray(whole));
    this.#restLength = bytes.length - whole;
  }

  /** The low half of {@link digest}. */
  low(): number {
    const halves = new DataView(new ArrayBuffer(8));
    halves.setBigUint64(0, this.digest());
    return halves.getUint32(4);
  }

  digest(): bigint {
    const view = new DataView(this.#rest.buffer, 0, this.#restLength);
    let hash = (this.#length < stripe ? prime5 : this.#joined()) + BigInt(this.#length);
    let at = 0;
    for (; at + 8 <= view.byteLength; at += 8)
      hash = turned(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * prime1 + prime4;
    for (; at + 4 <= view.byteLength; at += 4)
      hash = turned(hash ^ (BigInt(view.getUint32(at, true)) * prime1), 23n) * prime2 + prime3;
    for (; at < view.byteLength; at += 1) hash = turned(hash ^ (BigInt(view.getUint8(at)) * prime5), 11n) * prime1;
    hash &= mask;
    hash = ((hash ^ (hash >> 33n)) * prime2) & mask;
    hash = ((hash ^ (hash >> 29n)) * prime3) & mask;
    return hash ^ (hash >> 32n);
  }

  #joined(): bigint {
    const lanes = [0, 1, 2, 3].map(
      (nth) => (BigInt((this.#lanes[2 * nth + 1] ?? 0) >>> 0) << 32n) | BigInt((this.#lanes[2 * nth] ?? 0) >>> 0),
    );
    const turns = [1n, 7n, 12n, 18n];
    const sum = lanes.reduce((all, value, nth) => all + turned(value, turns[nth] ?? 0n), 0n);
    return lanes.reduce((hash, value) => ((hash ^ round(0n, value)) * prime1 + prime4) & mask, sum & mask);
  }

  #stripes(bytes: Uint8Array): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const lanes = this.#lanes;
    for (let at = 0; at < bytes.length; at += stripe)
      for (let nth = 0; nth < 8; nth += 2)
        step(lanes, nth, { low: view.getInt32(at + 4 * nth, true), high: view.getInt32(at + 4 * nth + 4, true) });
  }
}

function lane(value: bigint): [number, number] {
  const halves = new DataView(new ArrayBuffer(8));
  halves.setBigInt64(0, BigInt.asIntN(64, value));
  return [halves.getInt32(4), halves.getInt32(0)];
}

function turned(value: bigint, bits: bigint): bigint {
  const whole = value & mask;
  return ((whole << bits) | (whole >> (64n - bits))) & mask;
}

function round(start: bigint, input: bigint): bigint {
  return (turned(start + input * prime2, 31n) * prime1) & mask;
}

/** The round of one lane. */
function step(lanes: Int32Array, nth: number, input: Halves): void {
  const product = times(input, second);
  const before = (lanes[nth] ?? 0) >>> 0;
  const low = (before + product.low) | 0;
  const high = ((lanes[nth + 1] ?? 0) + product.high + (low >>> 0 < before ? 1 : 0)) | 0;
  const after = times({ low: (low << 31) | (high >>> 1), high: (high << 31) | (low >>> 1) }, first);
  lanes[nth] = after.low;
  lanes[nth + 1] = after.high;
}

/** The low 64 bits of a product: 16 bits times 16 bits are within 32. */
function times(one: Halves, other: Halves): Halves {
  const [a, b] = [one.low & 0xffff, one.low >>> 16];
  const [c, d] = [other.low & 0xffff, other.low >>> 16];
  const middle = b * c + ((a * c) >>> 16);
  const carried = a * d + (middle & 0xffff);
  const high = b * d + (middle >>> 16) + (carried >>> 16);
  return {
    low: Math.imul(one.low, other.low),
    high: (high + Math.imul(one.low, other.high) + Math.imul(one.high, other.low)) | 0,
  };
}
