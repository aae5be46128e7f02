import { bufferOf } from './buffer-of.ts';
import type { Entry, ZipFile } from 'yauzl';
import { inputError } from './errors.ts';

/** What a zip from elsewhere may hold. */
interface ZipLimits {
  /** Files at most. */
  readonly entries: number;
  /** Bytes at most, of all files together, unpacked. */
  readonly bytes: number;
}

/** Names that cannot lead anywhere: no folder, no drive, nothing hidden. */
const plainName = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/;

/**
 * The files of a zip by name, unpacked in memory: nothing of it ever becomes a path.
 *
 * @param label names the zip in messages
 * @throws an `input` error for what is no zip, is damaged or encrypted, holds other names than plain ones, or more than `limits`.
 */
export async function unzip(
  bytes: Uint8Array,
  label: string,
  limits: ZipLimits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await opened(bytes, label);
  const files = new Map<string, Uint8Array>();
  let size = 0;
  for await (const entry of entriesOf(zip, label)) {
    refuseOddEntry(entry, files, label);
    size += entry.uncompressedSize;
    if (files.size >= limits.entries) throw fault(label, `holds more than ${String(limits.entries)} files`);
    if (size > limits.bytes) throw fault(label, `holds more than ${String(limits.bytes)} bytes`);
    files.set(entry.fileName, await unpacked(zip, entry, label));
  }
  return files;
}

async function opened(bytes: Uint8Array, label: string): Promise<ZipFile> {
  const { fromBuffer } = (await import('yauzl')).default;
  return new Promise((resolve, reject) => {
    const buffer = bufferOf(bytes);
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true }, (error, zip) => {
      if (error === null) resolve(zip);
      else reject(fault(label, 'is not a zip file', error));
    });
  });
}

async function* entriesOf(zip: ZipFile, label: string): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.removeAllListeners();
      zip.once('entry', resolve);
      zip.once('end', () => resolve(null));
      zip.once('error', (error) => reject(fault(label, 'is damaged', error as Error)));
      zip.readEntry();
    });
    if (entry === null) return;
    yield entry;
  }
}

function refuseOddEntry(entry: Entry, files: ReadonlyMap<string, Uint8Array>, label: string): void {
  const name = JSON.stringify(entry.fileName.slice(0, 100));
  if (!plainName.test(entry.fileName)) throw fault(label, `holds ${name}, which is not a plain file name`);
  if (files.has(entry.fileName)) throw fault(label, `holds ${name} twice`);
  if (entry.isEncrypted()) throw fault(label, `holds ${name} encrypted`);
}

function unpacked(zip: ZipFile, entry: Entry, label: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error): void => reject(fault(label, 'is damaged', error));
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        refuse(error);
        return;
      }
      const chunks: Uint8Array[] = [];
      stream.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      stream.on('error', refuse);
      stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    });
  });
}

function fault(label: string, what: string, cause?: Error): Error {
  return inputError({ message: `${label} ${what}` }, cause === undefined ? {} : { cause });
}
