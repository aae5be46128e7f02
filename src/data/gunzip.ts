import { createGunzip } from 'node:zlib';
import { inputError } from '../core/errors.ts';

/**
 * Unpacks gzip, all members of it, with their checksums compared.
 * @throws MlGatesError `input` when it is truncated, damaged, followed by something else, or no gzip
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const unpack = createGunzip();
  const feeding = feed(bytes, unpack);
  try {
    for await (const chunk of unpack) yield chunk as Uint8Array;
    await feeding;
  } catch (cause) {
    unpack.destroy();
    await feeding.catch(() => undefined);
    if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && cause.code.startsWith('Z_')) {
      const why = cause.code === 'Z_BUF_ERROR' ? 'ends in the middle: it was cut off' : `is damaged (${cause.message})`;
      throw inputError({ message: `${file} ${why}`, where: { file } }, { cause });
    }
    throw cause;
  }
}

async function feed(bytes: AsyncIterable<Uint8Array>, unpack: ReturnType<typeof createGunzip>): Promise<void> {
  try {
    for await (const chunk of bytes) {
      if (unpack.destroyed) return;
      if (!unpack.write(chunk))
        await new Promise<void>((resolve) => {
          const settle = (): void => {
            unpack.off('drain', settle).off('close', settle);
            resolve();
          };
          unpack.once('drain', settle).once('close', settle);
        });
    }
    unpack.end();
  } catch (error) {
    unpack.destroy(error as Error);
  }
}
