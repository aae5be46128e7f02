import { inputError } from '../core/errors.ts';
import { checkedHead, refusePointer } from './head.ts';
import { ZstdFault, ZstdWindowFault } from './zstd-frames.ts';
import { unpackZstdStream } from './zstd-library.ts';

/**
 * Unpacks Zstandard, all frames of it, with the checksums compared that they have.
 * @throws MlGatesError `input` when it is truncated, damaged, or no Zstandard
 */
export async function* unzstd(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const whole = checkedHead(bytes, (head) => {
    refusePointer(head, file);
    refuseOther(head, file);
  });
  try {
    yield* unpackZstdStream(whole);
  } catch (cause) {
    if (cause instanceof ZstdWindowFault)
      throw inputError(
        {
          message: `${file} takes more than 128 MB to unpack`,
          where: { file },
          hint: 'write it without --long, or --ultra',
        },
        { cause },
      );
    const { code, message } = cause as NodeJS.ErrnoException;
    if (!(cause instanceof ZstdFault) && typeof code !== 'number' && code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw cause;
    const cutOff = /unexpected EOF|ends in the middle/.test(message);
    const why = cutOff ? 'ends in the middle: it was cut off' : `is damaged (${message})`;
    throw inputError({ message: `${file} ${why}`, where: { file } }, { cause });
  }
}

/** Whether it is Zstandard. */
function refuseOther(head: Uint8Array, file: string): void {
  const magic = head.length < 6 ? 0 : new DataView(head.buffer, head.byteOffset, 4).getUint32(0, true);
  if (magic !== 0xfd2fb528 && magic >>> 4 !== 0x184d2a5)
    throw inputError({ message: `${file} is no Zstandard, and its name says so`, where: { file } });
}
