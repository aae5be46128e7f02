/* The words that stand for a key, of which there are three (src/engines/columnar/key-words.ts). */

export const wholeMark: u32 = 0x80000000;
export const wordBytes: usize = 12;

export function writeWords(to: usize, a: u32, b: u32, c: u32): void {
  store<u32>(to, a);
  store<u32>(to, b, 4);
  store<u32>(to, c, 8);
}
