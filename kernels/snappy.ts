/* What is wrong with a block, if something is. */
const sound = 0;
const endsInTheMiddle = 1;
const repeatsNothing = 2;
const tooShort = 3;

/**
 * Unpacks one Snappy block (the format description of google/snappy). Bytes are copied by sixteens and by eights: up to fifteen behind the
 * end of both blocks are touched.
 * @param from where its elements begin, behind its own length
 * @param size how long it is, unpacked
 * @returns 0, or what is wrong (src/data/parquet/snappy.ts)
 */
export function unpackSnappy(from: usize, behind: usize, output: usize, size: i32): i32 {
  let at = from;
  let filled = 0;
  while (at < behind) {
    const tag = <u32>load<u8>(at);
    at += 1;
    if ((tag & 3) == 0) {
      let length = <i64>(tag >> 2);
      if (length > 59) {
        const bytes = <i32>length - 59;
        length = <i64>littleEndian(at, bytes);
        at += bytes;
      }
      length += 1;
      if (<i64>at + length > <i64>behind || <i64>filled + length > <i64>size) return endsInTheMiddle;
      copySixteens(output + filled, at, <i32>length);
      at += <usize>length;
      filled += <i32>length;
    } else {
      const bytes = (tag & 3) == 3 ? 4 : <i32>(tag & 3);
      const length = bytes == 1 ? <i32>((tag >> 2) & 7) + 4 : <i32>(tag >> 2) + 1;
      const offset = littleEndian(at, bytes) + (bytes == 1 ? (tag >> 5) << 8 : 0);
      at += bytes;
      if (at > behind) return endsInTheMiddle; // what lies there is of another block
      if (offset == 0 || offset > <u32>filled || filled + length > size) return repeatsNothing;
      const target = output + filled;
      if (offset >= 16) copySixteens(target, target - offset, length);
      else if (offset >= 8) copyEights(target, target - offset, length);
      else for (let nth = 0; nth < length; nth += 1) store<u8>(target + nth, load<u8>(target - offset + nth));
      filled += length;
    }
  }
  return filled == size ? sound : tooShort;
}

/** Longer ones are left to the machine, which takes a while to begin. */
const longCopy = 256;

function copySixteens(to: usize, from: usize, length: i32): void {
  if (length > longCopy) memory.copy(to, from, length);
  else for (let nth = 0; nth < length; nth += 16) v128.store(to + nth, v128.load(from + nth));
}

function copyEights(to: usize, from: usize, length: i32): void {
  for (let nth = 0; nth < length; nth += 8) store<u64>(to + nth, load<u64>(from + nth));
}

function littleEndian(at: usize, count: i32): u32 {
  if (count == 1) return load<u8>(at);
  if (count == 2) return load<u16>(at);
  return count == 3 ? load<u32>(at) & 0xffffff : load<u32>(at);
}
