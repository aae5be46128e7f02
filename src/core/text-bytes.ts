/** UTF-8, to be used before the next text is written. */
export interface WrittenText {
  /** The text stands at its beginning. */
  readonly buffer: Buffer;
  readonly view: DataView;
  /** Bytes of the text. */
  readonly length: number;
}

/** The UTF-8 of one text at a time, in bytes that are used again: millions of short texts take no buffer each. */
export class TextBytes {
  #written = { ...roomFor(1024), length: 0 };

  /** Writes a text where the one before it was; half a character becomes U+FFFD. */
  write(text: string): WrittenText {
    if (3 * text.length > this.#written.buffer.length) this.#written = { ...roomFor(6 * text.length), length: 0 };
    this.#written.length = this.#written.buffer.write(text);
    return this.#written;
  }
}

function roomFor(bytes: number): Pick<WrittenText, 'buffer' | 'view'> {
  const buffer = Buffer.alloc(bytes);
  return { buffer, view: new DataView(buffer.buffer, buffer.byteOffset, bytes) };
}
