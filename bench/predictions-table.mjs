// Predictions of a binary classifier: the same bytes on every machine, probabilities with all their digits, as programs write them.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mulberry32 } from './table.mjs';

/**
 * Writes rows of `id,y,y_hat,p`.
 * @param isShuffled whether their order is another one than that of the ids; the probabilities are somewhat off then
 */
export async function writePredictions(file, rows, isShuffled = false) {
  const out = createWriteStream(file);
  const stride = strideOf(rows);
  out.write('id,y,y_hat,p\n');
  for (let from = 0; from < rows; from += 5000) {
    let text = '';
    for (let nth = from; nth < from + 5000 && nth < rows; nth += 1)
      text += isShuffled ? line((nth * stride) % rows, 0.02) : line(nth, 0);
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

function line(row, off) {
  const random = mulberry32(row);
  const p = (random() * 4_294_967_296 + random()) / 4_294_967_296;
  const y = random() < p ? 1 : 0;
  const said = off === 0 ? p : off + (1 - 2 * off) * p;
  return `${row},${y},${said >= 0.5 ? 1 : 0},${said}\n`;
}

/** A stride that leads to every row once. */
function strideOf(rows) {
  const gcd = (a, b) => (b === 0 ? a : gcd(b, a % b));
  for (let stride = Math.floor(rows * 0.618); ; stride += 1) if (gcd(stride, rows) === 1) return stride;
}
