import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Reason } from '../../core/finding.ts';
import type { RecordedFile } from '../../core/record.ts';
import { formatOf, isTable } from '../validate-data/data-files.ts';
import { mayRecord } from '../recording-place.ts';
import type { Context } from './context.ts';

/** Bytes of predictions that are kept: a record that is too large would keep nothing at all. */
const bytesAtMost = 48 * 1024 * 1024;
/** Texts beyond this are packed: ten million rows fit then. */
const packedFrom = 8 * 1024 * 1024;

/** The predictions that a record keeps, and why not all. */
interface KeptPredictions {
  readonly files: readonly RecordedFile[];
  readonly notes: readonly Reason[];
}

const none: KeptPredictions = { files: [], notes: [] };

/** The candidate's predictions as a record keeps them: all of them or none. Nothing is read where nothing is recorded. */
export async function predictionsToRecord(
  { predictions, ports: { files, surroundings } }: Context,
  limits = { bytes: bytesAtMost, packedFrom },
): Promise<KeptPredictions> {
  if (!mayRecord(surroundings)) return none;
  const recorded: RecordedFile[] = [];
  let left = limits.bytes;
  for (const path of predictions) {
    if ((await files.kind(path)) === 'absent') return none;
    const isPacked = isText(path) && (await files.size(path)) > limits.packedFrom;
    const bytes = await bytesOf(files.stream(path), { most: left, isPacked });
    const shown = files.show(path);
    if (bytes === undefined) return { files: [], notes: [tooMuch(shown, limits.bytes)] };
    recorded.push({ role: 'predictions', path: isPacked ? `${shown}.gz` : shown, bytes });
    left -= bytes.length;
  }
  return { files: recorded, notes: [] };
}

function tooMuch(path: string, bytes: number): Reason {
  return { code: 'predictions-not-recorded', params: { path, megabytes: Math.round(bytes / 1024 / 1024) } };
}

function isText(path: string): boolean {
  const format = formatOf(path);
  return typeof format === 'object' && !format.gzip && !format.zstd && !isTable(format.format);
}

/** All bytes of a stream, packed or as they are; `undefined` when they are more than `most`. */
async function bytesOf(
  stream: AsyncIterable<Uint8Array>,
  { most, isPacked }: { readonly most: number; readonly isPacked: boolean },
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const take = async (bytes: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > most) return;
      chunks.push(Uint8Array.from(chunk)); // who reads a file may write the next chunk into the same bytes
    }
  };
  if (isPacked) await pipeline(stream, createGzip({ level: 1 }), take);
  else await take(stream);
  return size > most ? undefined : Buffer.concat(chunks);
}
