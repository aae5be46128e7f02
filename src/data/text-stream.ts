import { inputError } from '../core/errors.ts';

/** A piece of a text file; `damaged` when bytes in it were no UTF-8 and stand as U+FFFD. */
export interface TextChunk {
  readonly text: string;
  readonly damaged: boolean;
}

const replacement = '\ufffd';

/**
 * Decodes bytes as UTF-8, a byte order mark dropped.
 * @param file the shown name, for errors
 * @throws MlGatesError `input` for UTF-16, binary content and Git LFS pointers
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<TextChunk> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  let first = true;
  for await (const chunk of bytes) {
    if (chunk.length === 0) continue;
    if (first) refuseOtherContent(chunk, file);
    first = false;
    const text = decoder.decode(chunk, { stream: true });
    yield { text, damaged: text.includes(replacement) && countOf(text, replacement) > replacementsIn(chunk) };
  }
  const rest = decoder.decode();
  if (rest !== '') yield { text: rest, damaged: true };
}

function refuseOtherContent(chunk: Uint8Array, file: string): void {
  const refuse = (message: string, hint?: string): never => {
    throw inputError({
      message: `${file} ${message}`,
      where: { file, line: 1 },
      ...(hint === undefined ? {} : { hint }),
    });
  };
  const head = chunk.subarray(0, 4096);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    refuse('is UTF-16', 'save it as UTF-8');
  if (head[0] === 0x1f && head[1] === 0x8b)
    refuse('is gzip, and its name does not say so', 'name it …​.gz'.replace('\u200b', ''));
  if (new TextDecoder('latin1').decode(head).startsWith('version https://git-lfs.github.com/spec/'))
    refuse('is a Git LFS pointer, not the data', 'set lfs: true on actions/checkout');
  const zeros = head.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (zeros > head.length / 4) refuse('is UTF-16 without a byte order mark, or no text at all', 'save it as UTF-8');
  const control = head.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  if (control > head.length / 10) refuse('is not a text file');
}

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}

function replacementsIn(chunk: Uint8Array): number {
  return countOf(
    Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1'),
    '\u00ef\u00bf\u00bd',
  );
}
