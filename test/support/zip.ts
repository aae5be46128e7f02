import { deflateRawSync } from 'node:zlib';

type Entries = Readonly<Record<string, string | Uint8Array>> | readonly (readonly [string, string | Uint8Array])[];

/** A zip of these files, each deflated where that helps. @param claimedSize what every entry says its unpacked size is, for a zip that lies */
export function zipOf(entries: Entries, { claimedSize }: { claimedSize?: number } = {}): Uint8Array {
  const list = (Array.isArray(entries) ? entries : Object.entries(entries)) as readonly (readonly [
    string,
    string | Uint8Array,
  ])[];
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of list) {
    const raw = Buffer.from(content as Uint8Array);
    const packed = deflateRawSync(raw);
    const method = packed.length < raw.length ? 8 : 0;
    const body = method === 8 ? packed : raw;
    const fields = shared({ method, crc: crcOf(raw), packed: body.length, size: claimedSize ?? raw.length, name });
    const header = Buffer.concat([words(0x04034b50), fields, Buffer.from(name)]);
    local.push(header, body);
    central.push(
      Buffer.concat([words(0x02014b50), halves(20), fields, halves(0, 0, 0), words(0, offset), Buffer.from(name)]),
    );
    offset += header.length + body.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.concat([
    words(0x06054b50),
    halves(0, 0, list.length, list.length),
    words(directory.length, offset),
    halves(0),
  ]);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

function shared(entry: { method: number; crc: number; packed: number; size: number; name: string }): Buffer {
  return Buffer.concat([
    halves(20, 0, entry.method, 0, 0),
    words(entry.crc, entry.packed, entry.size),
    halves(Buffer.byteLength(entry.name), 0),
  ]);
}

function halves(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => buffer.writeUInt16LE(value, at * 2));
  return buffer;
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => buffer.writeUInt32LE(value >>> 0, at * 4));
  return buffer;
}

/** node:zlib has crc32 from 22.2 on; this runs under 20 as well. */
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
