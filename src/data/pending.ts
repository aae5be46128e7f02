/**
 * Text that waits for the end of a record. It is looked at again when it has doubled, so that a record that comes in many pieces costs
 * its length and not its square.
 */
export class Pending {
  readonly #limit: number;
  #pieces: string[] = [];
  #length = 0;
  #enough = 0;

  /** @param limit characters that one record may have */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @returns all that waits, when it is worth a look */
  add(text: string): string | null {
    this.#pieces.push(text);
    this.#length += text.length;
    return this.#length < this.#enough ? null : this.all();
  }

  all(): string {
    return this.#pieces.join('');
  }

  /**
   * What waits from now on.
   * @returns whether it is longer than a record may be
   */
  keep(rest: string): boolean {
    this.#pieces = [rest];
    this.#length = rest.length;
    this.#enough = Math.min(2 * rest.length, this.#limit + 1);
    return rest.length > this.#limit;
  }
}
