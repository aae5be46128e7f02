/** UTF-8, to be used before the next text is written. */
export interface WrittenText {
  /** The text stands at its beginning. */
  readonly buffer: Buffer;
  readonly view: DataView;
  /** Bytes of the text. */
  readonly length: number;
}

const roomBytes = 3072;

/** The UTF-8 of one text at a time, in bytes that are used again: millions of short texts take no buffer each. */
export class TextBytes {
  readonly #short = { ...viewed(Buffer.alloc(roomBytes)), length: 0 };

  /** Writes a text where the one before it was; half a character becomes U+FFFD. */
  write(text: string): WrittenText {
    if (3 * text.length > roomBytes) {
      const long = Buffer.from(text);
      return { ...viewed(long), length: long.length };
    }
    this.#short.length = this.#short.buffer.write(text);
    return this.#short;
  }
}

function viewed(buffer: Buffer): Pick<WrittenText, 'buffer' | 'view'> {
  return { buffer, view: new DataView(buffer.buffer, buffer.byteOffset, buffer.length) };
}
