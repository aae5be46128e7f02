/**
 * A fingerprint of a test set: of its ids with their labels, in whatever order. Two files with the same one were measured on the same
 * rows. 128 bits; the hashes of rows are added up, so that no sorting is needed.
 *
 * @param labelOf the label of a row, as text
 */
export function fingerprintOf(ids: readonly string[], labelOf: (row: number) => string): string {
  const words = new Uint32Array(4);
  for (let row = 0; row < ids.length; row += 1) {
    const text = `${ids[row] ?? ''}\0${labelOf(row)}`;
    for (let word = 0; word < 4; word += 1) words[word] = (words[word] ?? 0) + hashOf(text, word);
  }
  return Array.from(words, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** FNV-1a over UTF-16 units with a start of its own for each word, and MurmurHash3's last mix. */
function hashOf(text: string, word: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(word, 0x9e3779b9);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
