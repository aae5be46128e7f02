import { inputError } from '../core/errors.ts';
import { checkedHead, refusePointer } from './head.ts';
import { unpackZstdStream } from './zstd-library.ts';

/** Bytes that a frame may look back, as for `zstd` itself: a larger window takes `--long=31` to write and as much memory to read. */
const widestWindow = 128 * 1024 * 1024;

/**
 * Unpacks Zstandard, all frames of it. Checksums are not compared. Node's own stream, of 22.15 and later, compares them, but ends with
 * the first frame and says nothing of what is behind it.
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
    const { code, message } = cause as NodeJS.ErrnoException;
    if (typeof code !== 'number' && code?.startsWith('Z') !== true && code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw cause;
    const cutOff = code === 'Z_BUF_ERROR' || /unexpected EOF|unexpected end/.test(message);
    const why = cutOff ? 'ends in the middle: it was cut off' : `is damaged (${message})`;
    throw inputError({ message: `${file} ${why}`, where: { file } }, { cause });
  }
}

/** The first frame's header: whether it is Zstandard, and how far it looks back. */
function refuseOther(head: Uint8Array, file: string): void {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const magic = head.length < 6 ? 0 : view.getUint32(0, true);
  const isSkippable = magic >>> 4 === 0x184d2a5;
  if (magic !== 0xfd2fb528 && !isSkippable)
    throw inputError({ message: `${file} is no Zstandard, and its name says so`, where: { file } });
  if (!isSkippable && windowOf(view) > widestWindow)
    throw inputError({
      message: `${file} takes more than 128 MB to unpack`,
      where: { file },
      hint: 'write it without --long, or --ultra',
    });
}

/** RFC 8878, 3.1.1.1: a window, or the size of the content when the frame is one segment. */
function windowOf(view: DataView): number {
  const descriptor = view.getUint8(4);
  if ((descriptor & 32) === 0) {
    const window = view.getUint8(5);
    const base = 1024 * (1 << (window >> 3 > 20 ? 20 : window >> 3));
    return base + (base / 8) * (window & 7);
  }
  const at = 5 + ([0, 1, 2, 4][descriptor & 3] ?? 0);
  const size = descriptor >> 6;
  if (view.byteLength < at + 8) return 0;
  if (size === 0) return view.getUint8(at);
  if (size === 1) return view.getUint16(at, true) + 256;
  return size === 2 ? view.getUint32(at, true) : view.getUint32(at, true) + view.getUint32(at + 4, true) * 4294967296;
}
