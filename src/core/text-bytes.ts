/** The UTF-8 of one text at a time, in bytes that are used again: millions of short texts take no buffer each. */
export class TextBytes {
  #buffer = Buffer.alloc(1024);
  #view = viewOf(this.#buffer);

  /** Writes a text where the one before it was; half a character becomes U+FFFD. @returns how many bytes it takes */
  write(text: string): number {
    if (3 * text.length > this.#buffer.length) {
      this.#buffer = Buffer.alloc(6 * text.length);
      this.#view = viewOf(this.#buffer);
    }
    return this.#buffer.write(text);
  }

  /** What was written stands at its beginning. */
  get buffer(): Buffer {
    return this.#buffer;
  }

  get view(): DataView {
    return this.#view;
  }
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}
