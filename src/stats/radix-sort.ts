const digitBits = 11; // so that the places of all digits stay in the cache
const digits = 1 << digitBits;

/** Rows with a key each: 32 bits that mean a number without a sign. They are held with one, as that is what engines hold in a register. */
export interface KeyedRows {
  readonly keys: Int32Array;
  readonly rows: Uint32Array;
}

/** Sorts rows by rising keys, those with equal ones as they came: by one digit after the other, from the last. The arrays are used up. */
export function radixSort(given: KeyedRows): KeyedRows {
  const counts = countsOf(given.keys);
  let from = given;
  let to: KeyedRows | undefined;
  for (let digit = 0; digit * digitBits < 32; digit += 1) {
    const starts = startsOf(counts.subarray(digit * digits, (digit + 1) * digits), from.rows.length);
    if (starts === undefined) continue;
    to ??= { keys: new Int32Array(from.rows.length), rows: new Uint32Array(from.rows.length) };
    move(from, to, { starts, shift: digit * digitBits });
    [from, to] = [to, from];
  }
  return from;
}

/** How often each digit occurs, for each place of the keys. */
function countsOf(keys: Int32Array): Uint32Array {
  const counts = new Uint32Array(3 * digits);
  const { length } = keys;
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] ?? 0;
    const low = key & (digits - 1);
    const middle = digits + ((key >>> digitBits) & (digits - 1));
    const high = 2 * digits + (key >>> (2 * digitBits));
    counts[low] = (counts[low] ?? 0) + 1;
    counts[middle] = (counts[middle] ?? 0) + 1;
    counts[high] = (counts[high] ?? 0) + 1;
  }
  return counts;
}

/** Where the rows of each digit begin; `undefined` when all have the same one. */
function startsOf(counts: Uint32Array, rows: number): Uint32Array | undefined {
  const starts = new Uint32Array(digits);
  let before = 0;
  for (let digit = 0; digit < digits; digit += 1) {
    const count = counts[digit] ?? 0;
    if (count === rows) return undefined;
    starts[digit] = before;
    before += count;
  }
  return starts;
}

function move(from: KeyedRows, to: KeyedRows, { starts, shift }: { starts: Uint32Array; shift: number }): void {
  const { keys, rows } = from;
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const digit = (key >>> shift) & (digits - 1);
    const place = starts[digit] ?? 0;
    starts[digit] = place + 1;
    to.keys[place] = key;
    to.rows[place] = rows[at] ?? 0;
  }
}
