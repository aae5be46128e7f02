import { classNames } from './class-names.ts';
import type { Category } from './columns.ts';
import type { RowTexts } from './row-texts.ts';

/**
 * A fingerprint of a test set: of its ids with their labels, in whatever order. Two files with the same one were measured on the same
 * rows. 128 bits; the hashes of rows, 64 bits each, are added up, so that no sorting is needed.
 *
 * @param labels classes, or numbers; a number is the same however it is written
 */
export function fingerprintOf(ids: RowTexts, labels: Category | Float64Array): string {
  const { bytes, offsets } = ids;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const labelHash = labels instanceof Float64Array ? hashOfNumbers(labels) : hashOfClasses(labels);
  let [sum0, sum1, sum2, sum3] = [0, 0, 0, 0];
  for (let row = 0; row < ids.length; row += 1) {
    let at = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    let one = labelHash(row);
    let other = one ^ (end - at);
    for (; at + 4 <= end; at += 4) {
      const word = view.getInt32(at, true);
      one = stirred(one ^ word, 0xcc9e2d51);
      other = stirred(other ^ word, 0x1b873593);
    }
    for (; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      one = stirred(one ^ byte, 0xcc9e2d51);
      other = stirred(other ^ byte, 0x1b873593);
    }
    sum0 = (sum0 + mixed(one)) | 0;
    sum1 = (sum1 + mixed(other)) | 0;
    sum2 = (sum2 + mixed(Math.imul(one, 0x9e3779b1) ^ other)) | 0;
    sum3 = (sum3 + mixed(Math.imul(other, 0x9e3779b1) + one)) | 0;
  }
  return [sum0, sum1, sum2, sum3].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** One step over a word: the upper bits, which a product mixes best, come down for the next. */
function stirred(hash: number, factor: number): number {
  const product = Math.imul(hash, factor);
  return product ^ (product >>> 15);
}

/** MurmurHash3's last mix. */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

function hashOfClasses({ codes, values }: Category): (row: number) => number {
  const { nameOf } = classNames(values);
  const hashes = Int32Array.from(values, (value) => {
    let hash = 0x811c9dc5;
    for (const byte of Buffer.from(nameOf(value))) hash = Math.imul(hash ^ byte, 0x01000193);
    return mixed(hash);
  });
  return (row) => hashes[codes[row] ?? 0] ?? 0;
}

function hashOfNumbers(labels: Float64Array): (row: number) => number {
  const number = new DataView(new ArrayBuffer(8));
  return (row) => {
    number.setFloat64(0, (labels[row] ?? Number.NaN) + 0); // −0 and 0 are one number
    return mixed(stirred(number.getInt32(0), 0xcc9e2d51) ^ number.getInt32(4));
  };
}
