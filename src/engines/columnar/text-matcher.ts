import type { BytePattern } from '../../core/byte-pattern.ts';
import type { PlacedSlices } from '../../data/batch.ts';
import { KeptPlaces } from '../../data/kernels/kept-places.ts';
import { Answer, type Kernels } from '../../data/kernels/kernels.ts';

/** An {@link Answer} for each of some texts, and where they lie. */
interface TextAnswers {
  readonly rows: number;
  readonly answers: Uint8Array;
  readonly address: number;
}

/** The automaton of a pattern in the memory of kernels. */
interface Automaton {
  readonly steps: number;
  readonly mayEnd: number;
  /** Steps that were copied, of those that the pattern has learned. */
  copied: number;
}

/** Looks for a pattern in the texts of a column, with the steps of its automaton beside them. */
export class TextMatcher {
  readonly #pattern: BytePattern;
  readonly #automata = new KeptPlaces(automatonOf);

  constructor(pattern: BytePattern) {
    this.#pattern = pattern;
  }

  /** Lessens the answers of texts for which the pattern does not answer yes. */
  match({ placed, bytes: texts, starts, ends }: PlacedSlices, { rows, answers, address }: TextAnswers): void {
    const { kernels, bytes, states } = placed;
    for (let row = 0; ;) {
      const { steps, mayEnd } = this.#learned(kernels);
      row = kernels.calls.matchTexts(
        bytes,
        placed.starts,
        placed.ends,
        states,
        row,
        rows,
        steps,
        this.#pattern.start,
        mayEnd,
        address,
      );
      if (row === rows) return;
      const holds = this.#pattern.holds(texts, starts[row] ?? 0, ends[row] ?? 0);
      if (holds !== true) answers[row] = holds === undefined ? Answer.ask : Answer.no;
      row += 1;
    }
  }

  /** The automaton in the memory of the texts, with all that the pattern has learned. */
  #learned(kernels: Kernels): Automaton {
    const { learned, room, mayEnd } = this.#pattern;
    const automaton = this.#automata.in(kernels, room);
    const steps = new Uint16Array(kernels.buffer, automaton.steps, stepsOfState * room);
    for (; automaton.copied < learned.length; automaton.copied += 1) {
      const [at = 0, to = 0] = learned[automaton.copied] ?? [];
      steps[at] = to;
    }
    new Uint8Array(kernels.buffer, automaton.mayEnd, room).set(mayEnd);
    return automaton;
  }
}

/** One for each character of ASCII; each takes two bytes. */
const stepsOfState = 128;

/** @param room states */
function automatonOf(kernels: Kernels, room: number): Automaton {
  const steps = kernels.takeBytes(2 * stepsOfState * room).address;
  return { steps, mayEnd: kernels.takeBytes(room).address, copied: 0 };
}
