import { bufferOf } from '../core/buffer-of.ts';
import { inputError } from '../core/errors.ts';
import { checkedHead, refusePointer } from './head.ts';

/** Stands where bytes were no UTF-8. A lone surrogate: no UTF-8 decodes to it, so that a U+FFFD of the file itself is no damage. */
export const damage = '\udcff';

const replacement = '\ufffd';
const replacementBytes = Uint8Array.of(0xef, 0xbf, 0xbd);

/** {@link damage} itself: half of 📿 is written like it. */
const lone = /[\udcff]/u;
const everyLone = /\udcff/gu;

/** Whether {@link damage} stands in a text. */
export function isDamaged(text: string): boolean {
  return lone.test(text);
}

/** A text as it may be shown: {@link damage} as U+FFFD. */
export function shownText(text: string): string {
  return isDamaged(text) ? text.replaceAll(everyLone, replacement) : text;
}

/**
 * Decodes bytes as UTF-8, a byte order mark dropped; {@link damage} stands for what is none.
 * @param file the shown name, for errors
 * @throws MlGatesError `input` for UTF-16, binary content and Git LFS pointers
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  let begun = false;
  let carried: Uint8Array = new Uint8Array();
  for await (const chunk of checkedHead(bytes, (head) => refuseOtherContent(head, file))) {
    const all = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const whole = all.length - incompleteAtEnd(all);
    carried = Uint8Array.from(all.subarray(whole)); // a copy: the bytes may be used again
    const text = decoded(all.subarray(0, whole));
    yield begun || !text.startsWith('\ufeff') ? text : text.slice(1);
    begun ||= text !== '';
  }
  if (carried.length > 0) yield decoded(carried);
}

/** How many bytes at the end begin a character whose other bytes are still to come. */
function incompleteAtEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A text of bytes; {@link damage} stands for what is no UTF-8. */
export function decoded(bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (!text.includes(replacement)) return text;
  const buffer = bufferOf(bytes);
  const pieces: string[] = [];
  for (let from = 0; ;) {
    const at = buffer.indexOf(replacementBytes, from);
    const piece = decoder.decode(buffer.subarray(from, at === -1 ? undefined : at));
    pieces.push(piece.replaceAll(replacement, damage));
    if (at === -1) return pieces.join(replacement);
    from = at + replacementBytes.length;
  }
}

/** @throws MlGatesError `input` for content that is no UTF-8 text, as its first bytes show */
export function refuseOtherContent(head: Uint8Array, file: string): void {
  const refuse = (message: string, hint?: string): never => {
    throw inputError({
      message: `${file} ${message}`,
      where: { file, line: 1 },
      ...(hint === undefined ? {} : { hint }),
    });
  };
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    refuse('is UTF-16', 'save it as UTF-8');
  if (head[0] === 0x1f && head[1] === 0x8b) refuse('is gzip, and its name does not say so', 'name it ….gz');
  refusePointer(head, file);
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros > head.length / 4) refuse('is UTF-16 without a byte order mark, or no text at all', 'save it as UTF-8');
  const control = head.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  if (control > head.length / 10) refuse('is not a text file');
}
