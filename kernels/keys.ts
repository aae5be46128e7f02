/* The third word of a key that is a whole number (src/engines/columnar/key-words.ts). */
const wholeMark: u32 = 0x80000000;
const keyBytes: usize = 16;
const mostSafe: f64 = 9007199254740991;
const mostDigits: i32 = 15;

/**
 * Writes the keys of rows that hold whole numbers, and the numbers of these rows, four words each; rows without a value have none.
 * @param bytes where the numbers are written as texts, of more than 15 digits of which somebody else says what they are; 0: they are not
 * @param first what is added to the number of a row
 * @param written where it is written how many keys there are
 * @returns the row at which somebody else has to look; `rows` when there is none
 */
export function wholeKeys(
  values: usize,
  states: usize,
  bytes: usize,
  starts: usize,
  ends: usize,
  from: i32,
  rows: i32,
  first: i32,
  keys: usize,
  written: usize,
): i32 {
  let key = keys;
  let row = from;
  for (; row < rows; row += 1) {
    const state = load<u8>(states + row);
    if (state == 3) break;
    if (state != 0) continue;
    const value = load<f64>(values + ((<usize>row) << 3));
    const place = (<usize>row) << 2;
    if (floor(value) != value || abs(value) > mostSafe) break;
    if (bytes != 0 && !isShort(bytes + load<i32>(starts + place), bytes + load<i32>(ends + place))) break;
    const whole = <i64>value;
    store<u32>(key, <u32>whole);
    store<u32>(key + 4, <u32>(whole >> 32));
    store<u32>(key + 8, wholeMark);
    store<i32>(key + 12, first + row);
    key += keyBytes;
  }
  store<i32>(written, <i32>((key - keys) / keyBytes));
  return row;
}

/** Whether a number is written in up to 15 digits and nothing else. */
function isShort(text: usize, behind: usize): bool {
  let at = load<u8>(text) == 0x2d ? text + 1 : text;
  if (<i32>(behind - at) > mostDigits) return false;
  for (; at < behind; at += 1) if (load<u8>(at) - 0x30 > <u8>9) return false;
  return true;
}
