/**
 * Whether a combination of cells was there before, exactly. It remembers every combination: about 80 bytes a row.
 * A combination with a missing part is not compared, as in SQL.
 */
export class UniqueKey {
  readonly columns: readonly string[];
  readonly #seen: Set<string>[] = [new Set<string>()];

  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  /** @returns whether these parts are a repetition */
  repeats(parts: readonly (string | undefined)[]): boolean {
    let key = '';
    for (const part of parts) {
      if (part === undefined) return false;
      key += `${part.length}:${part}`; // the length keeps ["ab", "c"] and ["a", "bc"] apart
    }
    for (const set of this.#seen) if (set.has(key)) return true;
    const last = this.#seen.at(-1);
    // a Set holds 2^24 entries at most
    if (last === undefined || last.size >= 16_000_000) this.#seen.push(new Set([key]));
    else last.add(key);
    return false;
  }
}
