import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive; its name may be anything, which is what tests of hostile archives need. */
export interface ZipEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Bits of a Unix file mode: `0o120777` makes it a symbolic link. */
  readonly mode?: number;
  /** The size that the archive claims, where it is not the real one. */
  readonly claimedSize?: number;
}

/** A zip archive of these entries, deflated; the same entries give the same bytes. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const [local, directory] = recordsOf(entry, offset);
    locals.push(local);
    central.push(directory);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** The files of a folder, by name. */
export function zipOfFiles(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
}

const deflated = 8;
const utf8Names = 0x0800;
const madeByUnix = (3 << 8) | 20;

function recordsOf({ name, content, mode = 0o100644, claimedSize }: ZipEntry, offset: number): [Buffer, Buffer] {
  const plain = Buffer.from(content);
  const packed = deflateRawSync(plain);
  const fileName = Buffer.from(name);
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(utf8Names, 2);
  facts.writeUInt16LE(deflated, 4);
  facts.writeUInt16LE(0x0021, 8); // 1980-01-01: the time of day is nobody's business
  facts.writeUInt32LE(crc32(plain), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(claimedSize ?? plain.length, 18);
  facts.writeUInt16LE(fileName.length, 22);
  const before = Buffer.alloc(6);
  before.writeUInt32LE(0x02014b50, 0);
  before.writeUInt16LE(madeByUnix, 4);
  const behind = Buffer.alloc(14);
  behind.writeUInt32LE((mode << 16) >>> 0, 6);
  behind.writeUInt32LE(offset, 10);
  const signature = Buffer.from('PK\u0003\u0004', 'latin1');
  return [Buffer.concat([signature, facts, fileName, packed]), Buffer.concat([before, facts, behind, fileName])];
}
