import type { PlacedSlices } from '../../data/batch.ts';
import { KeptPlaces } from '../../data/kernels/kept-places.ts';
import { Answer, type PlacedBytes } from '../../data/kernels/kernels.ts';
import type { ValueCheck } from './value-check.ts';

/** Parts of the formats that kernels know (kernels/formats.ts): a date, a time, and a zone, which otherwise may be there or not. */
const partsOfFormats: ReadonlyMap<string | null, number> = new Map([
  ['date', 1],
  ['time', 2 + 4],
  ['date-time', 1 + 2 + 4],
  ['iso-time', 2],
  ['iso-date-time', 1 + 2],
]);

/** Holds texts that lie in the memory of kernels to length, patterns and formats, many at once. */
export class TextCheck {
  readonly #check: ValueCheck;
  /** Whether kernels know enough of what is asked to answer for most texts. */
  readonly answersMost: boolean;
  readonly #answers = new KeptPlaces<PlacedBytes>((kernels, rows) => kernels.takeBytes(rows));

  constructor(check: ValueCheck) {
    this.#check = check;
    this.answersMost =
      check.simpleTexts &&
      check.patterns.every(({ texts }) => texts !== null) &&
      check.formats.every(({ format }) => partsOfFormats.has(format));
  }

  /** An {@link Answer} for each text that is a value, and yes for others; good until the next call. */
  answers(slices: PlacedSlices, rows: number): Uint8Array {
    const { minLength, maxLength, patterns, formats } = this.#check;
    const { kernels, bytes, starts, ends, states } = slices.placed;
    const { calls } = kernels;
    const { address, values } = this.#answers.in(kernels, rows);
    const answers = values.subarray(0, rows).fill(Answer.yes);
    if (minLength > 0 || maxLength < Infinity) {
      const [least, most] = [Math.min(minLength, mostCharacters), Math.min(maxLength, mostCharacters)];
      calls.measureTexts(bytes, starts, ends, states, rows, least, most, address);
    }
    for (const { format } of formats)
      calls.matchTimes(bytes, starts, ends, states, rows, partsOfFormats.get(format) ?? 0, address);
    for (const { texts } of patterns) texts?.match(slices, { rows, answers, address });
    return answers;
  }
}

/** No text has as many. */
const mostCharacters = 0x7fffffff;
