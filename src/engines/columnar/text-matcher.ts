import type { BytePattern } from '../../core/byte-pattern.ts';
import type { PlacedTexts } from '../../data/batch.ts';
import { Answer, type Kernels, type PlacedBytes } from '../../data/kernels/kernels.ts';

/** What is looked at in one batch. */
export interface MatchedTexts {
  readonly placed: PlacedTexts;
  readonly buffer: Buffer;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly states: Uint8Array;
  readonly rows: number;
  /** Where an {@link Answer} is written for each row that has a value. */
  readonly answers: PlacedBytes;
}

/** Looks for a pattern in the texts of a column, with the steps of its automaton beside them. */
export class TextMatcher {
  readonly #pattern: BytePattern;
  #kernels: Kernels | null = null;
  #generation = -1;
  #steps = 0;
  #mayEnd = 0;
  /** States for which there is room. */
  #room = 0;
  /** Steps that were copied, of those that the pattern has learned. */
  #copied = 0;

  constructor(pattern: BytePattern) {
    this.#pattern = pattern;
  }

  match({ placed, buffer, starts, ends, rows, answers }: MatchedTexts): void {
    const { kernels, bytes, states } = placed;
    this.#place(kernels);
    for (let row = 0; ;) {
      row = kernels.calls.matchTexts(
        bytes,
        placed.starts,
        placed.ends,
        states,
        row,
        rows,
        this.#steps,
        this.#pattern.start,
        this.#mayEnd,
        answers.address,
      );
      if (row === rows) return;
      const holds = this.#pattern.holds(buffer, starts[row] ?? 0, ends[row] ?? 0);
      answers.values[row] = holds === undefined ? Answer.ask : holds ? Answer.yes : Answer.no;
      row += 1;
      this.#place(kernels);
    }
  }

  /** Copies what the pattern has learned into the memory of the texts. */
  #place(kernels: Kernels): void {
    const { learned, room, mayEnd } = this.#pattern;
    if (this.#kernels !== kernels || this.#generation !== kernels.generation || this.#room < room) {
      this.#kernels = kernels;
      this.#generation = kernels.generation;
      this.#room = room;
      this.#steps = kernels.takeBytes(256 * room).address;
      this.#mayEnd = kernels.takeBytes(room).address;
      this.#copied = 0;
    }
    const steps = new Uint16Array(kernels.buffer, this.#steps, 128 * room);
    for (; this.#copied < learned.length; this.#copied += 1) {
      const [at = 0, to = 0] = learned[this.#copied] ?? [];
      steps[at] = to;
    }
    new Uint8Array(kernels.buffer, this.#mayEnd, room).set(mayEnd);
  }
}
