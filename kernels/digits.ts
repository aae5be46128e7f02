/** Whether so many digits stand there. */
export function areDigits(at: usize, count: i32): bool {
  for (let nth = 0; nth < count; nth += 1) if (load<u8>(at + nth) - 0x30 > <u8>9) return false;
  return true;
}

/** Two digits; -1 when they are none. */
export function pair(at: usize): i32 {
  return areDigits(at, 2) ? <i32>(load<u8>(at) - 0x30) * 10 + <i32>(load<u8>(at + 1) - 0x30) : -1;
}
