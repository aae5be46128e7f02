/*
 * Looks at the cells of one column at a time. A cell holds a value where its state is 0.
 */

/** Finds texts of at most so many bytes, and writes that all others are values. @returns how many are found */
export function shortTexts(starts: usize, ends: usize, rows: i32, longest: i32, states: usize, found: usize): i32 {
  memory.fill(states, 0, rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const place = (<usize>row) << 2;
    if (load<i32>(ends + place) - load<i32>(starts + place) > longest) continue;
    store<i32>(found + ((<usize>count) << 2), row);
    count += 1;
  }
  return count;
}

/** Adds one to the count of each code that is there; counts are doubles. */
export function countCodes(codes: usize, states: usize, rows: i32, counts: usize): void {
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const place = counts + ((<usize>load<i32>(codes + ((<usize>row) << 2))) << 3);
    store<f64>(place, load<f64>(place) + 1);
  }
}

/** @returns the first row whose code has another verdict than the one wanted; `rows` when there is none */
export function otherCode(codes: usize, states: usize, from: i32, rows: i32, verdicts: usize, wanted: i32): i32 {
  for (let row = from; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    if (load<u8>(verdicts + load<i32>(codes + ((<usize>row) << 2))) != wanted) return row;
  }
  return rows;
}

/** Finds numbers that are none of those known. @returns how many */
export function otherNumbers(values: usize, states: usize, rows: i32, known: usize, count: i32, found: usize): i32 {
  let others = 0;
  for (let row = 0; row < rows; row += 1) {
    if (load<u8>(states + row) != 0) continue;
    const value = load<f64>(values + ((<usize>row) << 3));
    let nth = 0;
    while (nth < count && load<f64>(known + ((<usize>nth) << 3)) != value) nth += 1;
    if (nth < count) continue;
    store<i32>(found + ((<usize>others) << 2), row);
    others += 1;
  }
  return others;
}
