import { bufferOf } from '../../core/buffer-of.ts';
import {
  CellState,
  type BatchColumn,
  type Dictionary,
  type DictionaryColumn,
  type TextColumn,
  type ValueColumn,
} from '../../data/batch.ts';
import { Answer, type PlacedBytes } from '../../data/kernels/kernels.ts';
import { KeptPlaces } from '../../data/kernels/kept-places.ts';
import type { ColumnPlan } from '../../plan/plan.ts';
import { NumberCheck } from './number-check.ts';
import { TextCheck } from './text-check.ts';
import { ValueCheck, type JudgeValue } from './value-check.ts';

/** What is known of a code of a dictionary. */
const unknown = 0;
const good = 1;
const bad = 2;

/** Does work that may take for ever, and stops it then. */
export type Limited = <T>(work: () => T) => T;

/** How a column is looked at. */
interface Marking {
  readonly rows: number;
  readonly judge: JudgeValue | null;
  readonly limited: Limited;
}

const atOnce: Limited = (work) => work();

/** Marks the rows in which one column does not hold, or may not. */
export class ColumnCheck {
  readonly #check: ValueCheck;
  readonly #required: boolean;
  #dictionary: Dictionary | null = null;
  #verdicts: Uint8Array = new Uint8Array(256);
  /** Whether the verdicts lie in the memory of kernels. */
  #placed = false;
  #judge: JudgeValue | null = null;
  #limited: Limited = atOnce;
  readonly #numbers: NumberCheck;
  readonly #placedVerdicts = new KeptPlaces<PlacedBytes>((kernels, codes) => kernels.takeBytes(codes));
  readonly #texts: TextCheck;
  /** How many codes of the dictionary were judged by their texts. */
  #judged = 0;

  constructor(plan: ColumnPlan) {
    this.#check = new ValueCheck(plan.predicates);
    this.#numbers = new NumberCheck(this.#check);
    this.#texts = new TextCheck(this.#check);
    this.#required = plan.required;
  }

  /** @param marks set to 1 for rows that are to be judged; others are left as they are */
  mark(column: BatchColumn, marks: Uint8Array, { rows, judge, limited }: Marking): void {
    this.#judge = judge;
    this.#limited = this.#check.mayTakeLong ? limited : atOnce;
    if (column.others > 0) this.#markOthers(column, rows, marks);
    switch (column.kind) {
      case 'number':
        (this.#check.takesJudge ? limited : atOnce)(() => this.#numbers.mark(column, marks, { rows, judge }));
        return;
      case 'dictionary':
        this.#markCodes(column, rows, marks);
        return;
      case 'text':
        this.#markTexts(column, rows, marks);
        return;
      case 'value':
        this.#limited(() => this.#markValues(column, rows, marks));
        return;
    }
  }

  /** A required column that a batch does not have. */
  get required(): boolean {
    return this.#required;
  }

  #markOthers({ states }: BatchColumn, rows: number, marks: Uint8Array): void {
    const nullHolds = this.#check.holds(null, this.#judge) === true;
    const all = states.subarray(0, rows);
    const absent = this.#required && all.includes(CellState.absent);
    if (nullHolds && !absent && !all.includes(CellState.invalid)) return;
    for (let row = 0; row < rows; row += 1) {
      const state = states[row] ?? 0;
      if (state === CellState.value || state === CellState.unread) continue;
      if (state === CellState.null ? !nullHolds : state !== CellState.absent || this.#required) marks[row] = 1;
    }
  }

  #markCodes(column: DictionaryColumn, rows: number, marks: Uint8Array): void {
    this.#makeRoom(column);
    if (this.#texts.answersMost) this.#judgeTexts(column.dictionary);
    const judged = this.#markJudged(column, { from: 0, rows }, marks);
    const unjudged = this.#judgeAtOnce(column, { from: judged, rows }, marks);
    if (unjudged < rows) this.#limited(() => this.#judgeCodes(column, { from: unjudged, rows }, marks));
  }

  /** For a verdict on each code of a dictionary. */
  #makeRoom({ dictionary, placed }: DictionaryColumn): void {
    const before = this.#verdicts;
    const codes = Math.max(256, dictionary.size);
    const room =
      placed !== undefined
        ? this.#placedVerdicts.in(placed.kernels, codes).values
        : before.length < codes || this.#placed
          ? new Uint8Array(2 * codes)
          : before;
    if (dictionary !== this.#dictionary) {
      room.fill(unknown);
      this.#judged = 0;
    } else if (room !== before) room.set(before.subarray(0, room.length));
    this.#verdicts = room;
    this.#placed = placed !== undefined;
    this.#dictionary = dictionary;
  }

  /** Judges all codes that are new, but those of which kernels do not know enough. */
  #judgeTexts(dictionary: Dictionary): void {
    const from = this.#judged;
    const codes = dictionary.size - from;
    this.#judged = dictionary.size;
    const texts = codes === 0 ? null : (dictionary.texts?.(from) ?? null);
    if (texts === null) return;
    const answers = this.#texts.answers(texts, codes);
    for (let nth = 0; nth < codes; nth += 1) this.#verdicts[from + nth] = verdictOf(answers[nth] ?? Answer.ask);
  }

  /** Goes by the verdicts that are there. @returns the first row whose code has none yet */
  #markJudged(
    column: DictionaryColumn,
    { from, rows }: { readonly from: number; readonly rows: number },
    marks: Uint8Array,
  ): number {
    const { codes, states, others, placed } = column;
    const verdicts = this.#verdicts;
    if (placed !== undefined) {
      const { calls } = placed.kernels;
      const { address } = this.#placedVerdicts.in(placed.kernels, verdicts.length);
      for (let row = from; ; row += 1) {
        row = calls.otherCode(placed.codes, placed.states, row, rows, address, good);
        if (row === rows || verdicts[codes[row] ?? 0] === unknown) return row;
        marks[row] = 1;
      }
    }
    for (let row = from; row < rows; row += 1) {
      const verdict = verdicts[codes[row] ?? 0];
      if (verdict === good || (others > 0 && states[row] !== CellState.value)) continue;
      if (verdict === unknown) return row;
      marks[row] = 1;
    }
    return rows;
  }

  /** Judges codes as they come. @returns the first row whose code cannot be judged at once */
  #judgeAtOnce(
    column: DictionaryColumn,
    { from, rows }: { readonly from: number; readonly rows: number },
    marks: Uint8Array,
  ): number {
    for (let row = from; row < rows; row = this.#markJudged(column, { from: row + 1, rows }, marks)) {
      const code = column.codes[row] ?? 0;
      const holds = this.#check.holdsAtOnce(column.dictionary.value(code));
      if (holds === undefined) return row;
      this.#verdicts[code] = holds ? good : bad;
      if (!holds) marks[row] = 1;
    }
    return rows;
  }

  /** Judges codes as they come; a row whose code cannot be judged yet is marked. */
  #judgeCodes(
    column: DictionaryColumn,
    { from, rows }: { readonly from: number; readonly rows: number },
    marks: Uint8Array,
  ): void {
    for (let row = from; row < rows; row = this.#markJudged(column, { from: row + 1, rows }, marks)) {
      const code = column.codes[row] ?? 0;
      this.#verdicts[code] = this.#verdict(column.dictionary, code);
      if (this.#verdicts[code] !== good) marks[row] = 1;
    }
  }

  /** What cannot be known yet stays unknown. */
  #verdict(dictionary: Dictionary, code: number): number {
    const holds = this.#check.holds(dictionary.value(code), this.#judge);
    return holds === undefined ? unknown : holds ? good : bad;
  }

  #markTexts(column: TextColumn, rows: number, marks: Uint8Array): void {
    const check = this.#check;
    if (check.anyText) return;
    const { bytes, starts, ends, states, placed } = column;
    const buffer = bufferOf(bytes);
    const answers =
      this.#texts.answersMost && placed !== undefined ? this.#texts.answers({ ...column, placed }, rows) : null;
    const asks = answers?.includes(Answer.ask) !== false;
    if (!asks && !answers.includes(Answer.no)) return;
    const holds = (row: number): boolean => {
      const start = starts[row] ?? 0;
      const end = ends[row] ?? 0;
      if (check.simpleTexts) return check.bytesHold(buffer, start, end);
      return check.holds(buffer.toString('utf8', start, end), this.#judge) === true;
    };
    (asks ? this.#limited : atOnce)(() => {
      for (let row = 0; row < rows; row += 1) {
        if (states[row] !== CellState.value) continue;
        const answer = answers?.[row] ?? Answer.ask;
        if (answer === Answer.no || (answer === Answer.ask && !holds(row))) marks[row] = 1;
      }
    });
  }

  #markValues({ values, states }: ValueColumn, rows: number, marks: Uint8Array): void {
    for (let row = 0; row < rows; row += 1)
      if (states[row] === CellState.value && this.#check.holds(values[row] ?? null, this.#judge) !== true)
        marks[row] = 1;
  }
}

function verdictOf(answer: number): number {
  if (answer === Answer.ask) return unknown;
  return answer === Answer.yes ? good : bad;
}
