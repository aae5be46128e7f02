import { createGunzip } from 'node:zlib';
import { inputError } from '../core/errors.ts';
import { checkedHead, refusePointer } from './head.ts';

/**
 * Unpacks gzip, all members of it, with their checksums compared.
 * @throws MlGatesError `input` when it is truncated, damaged, followed by something else, or no gzip
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const unpack = createGunzip();
  const fed: Fed = { bytes: 0, lastNonZero: 0, ended: false };
  unpack.once('end', () => (fed.ended = true));
  const feeding = feed(
    checkedHead(bytes, (head) => refusePointer(head, file)),
    unpack,
    fed,
  );
  try {
    for await (const chunk of unpack) yield chunk as Uint8Array;
    await feeding;
  } catch (cause) {
    unpack.destroy();
    await feeding.catch(() => undefined);
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code?.startsWith('Z_') === true) {
      const why = code === 'Z_BUF_ERROR' ? 'ends in the middle: it was cut off' : `is damaged (${message})`;
      throw inputError({ message: `${file} ${why}`, where: { file } }, { cause });
    }
    throw cause;
  }
  // zlib takes a zero byte behind a member for padding, and everything behind that for nothing
  if (fed.lastNonZero > unpack.bytesWritten)
    throw inputError({ message: `${file} is damaged (something that is no gzip follows its data)`, where: { file } });
}

interface Fed {
  bytes: number;
  /** How many bytes there were up to the last one that is not zero. */
  lastNonZero: number;
  /** Whether zlib took the data for complete. */
  ended: boolean;
}

async function feed(
  bytes: AsyncIterable<Uint8Array>,
  unpack: ReturnType<typeof createGunzip>,
  fed: Fed,
): Promise<void> {
  try {
    for await (const chunk of bytes) {
      const last = chunk.findLastIndex((byte) => byte !== 0);
      if (last !== -1) fed.lastNonZero = fed.bytes + last + 1;
      fed.bytes += chunk.length;
      if (fed.ended) continue;
      if (unpack.destroyed) return;
      if (!unpack.write(chunk))
        await new Promise<void>((resolve) => {
          const settle = (): void => {
            unpack.off('drain', settle).off('close', settle).off('end', settle);
            resolve();
          };
          unpack.once('drain', settle).once('close', settle).once('end', settle);
        });
    }
    unpack.end();
  } catch (error) {
    unpack.destroy(error as Error);
  }
}
