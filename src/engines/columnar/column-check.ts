import {
  CellState,
  type BatchColumn,
  type Dictionary,
  type DictionaryColumn,
  type NumberColumn,
  type PlacedNumbers,
  type TextColumn,
  type ValueColumn,
} from '../../data/batch.ts';
import {
  Answer,
  type Kernels,
  type PlacedBytes,
  type PlacedDoubles,
  type PlacedInts,
} from '../../data/kernels/kernels.ts';
import { KeptPlaces } from '../../data/kernels/kept-places.ts';
import type { ColumnPlan } from '../../plan/plan.ts';
import { bufferOf } from './cell-value.ts';
import type { MatchedTexts } from './text-matcher.ts';
import { ValueCheck, type JudgeValue } from './value-check.ts';

/** What is known of a code of a dictionary. */
const unknown = 0;
const good = 1;

/** Does work that may take for ever, and stops it then. */
export type Limited = <T>(work: () => T) => T;

/** What lies in the memory of kernels while numbers are looked at. */
interface NumberPlaces {
  readonly limits: PlacedDoubles;
  readonly found: PlacedInts;
}

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
  #verdicts = new Uint8Array(256);
  #judge: JudgeValue | null = null;
  #limited: Limited = atOnce;
  /** Some numbers that hold. */
  readonly #good = new Float64Array(8);
  #goodCount = 0;
  readonly #numberPlaces = new KeptPlaces(numberPlaces);
  readonly #answers = new KeptPlaces<PlacedBytes>((kernels, rows) => kernels.takeBytes(rows));

  constructor(plan: ColumnPlan) {
    this.#check = new ValueCheck(plan.predicates);
    this.#required = plan.required;
  }

  /** @param marks set to 1 for rows that are to be judged; others are left as they are */
  mark(column: BatchColumn, marks: Uint8Array, { rows, judge, limited }: Marking): void {
    this.#judge = judge;
    this.#limited = this.#check.mayTakeLong ? limited : atOnce;
    if (column.others > 0) this.#markOthers(column, rows, marks);
    switch (column.kind) {
      case 'number':
        this.#limited(() => this.#markNumbers(column, rows, marks));
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
    for (let row = 0; row < rows; row += 1) {
      const state = states[row] ?? 0;
      if (state === CellState.value || state === CellState.unread) continue;
      if (state === CellState.null ? !nullHolds : state !== CellState.absent || this.#required) marks[row] = 1;
    }
  }

  #markNumbers(column: NumberColumn, rows: number, marks: Uint8Array): void {
    const { values, states, others, placed } = column;
    const { bounds, numbers, simpleNumbers } = this.#check;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
    const whole = numbers === 'whole';
    if (!simpleNumbers || numbers === 'none') {
      this.#markOneByOne(column, rows, marks);
      return;
    }
    if (placed !== undefined) {
      this.#markPlacedNumbers(placed, rows, marks);
      return;
    }
    for (let row = 0; row < rows; row += 1) {
      const value = values[row] ?? 0;
      if (
        value >= minimum &&
        value <= maximum &&
        value > exclusiveMinimum &&
        value < exclusiveMaximum &&
        !(whole && Math.floor(value) !== value)
      )
        continue;
      if (others === 0 || states[row] === CellState.value) marks[row] = 1;
    }
  }

  /** Numbers that are held to more than bounds. Those that hold are few, mostly, and are looked up then. */
  #markOneByOne({ values, states }: NumberColumn, rows: number, marks: Uint8Array): void {
    const good = this.#good;
    for (let row = 0; row < rows; row += 1) {
      if (states[row] !== CellState.value) continue;
      const value = values[row] ?? NaN;
      let nth = 0;
      while (nth < this.#goodCount && good[nth] !== value) nth += 1;
      if (nth < this.#goodCount) continue;
      if (this.#check.holds(value, this.#judge) !== true) marks[row] = 1;
      else if (nth < good.length) {
        good[nth] = value;
        this.#goodCount += 1;
      }
    }
  }

  /** Numbers that lie in the memory of kernels. */
  #markPlacedNumbers({ kernels, values, states }: PlacedNumbers, rows: number, marks: Uint8Array): void {
    const { bounds, numbers } = this.#check;
    const { limits, found } = this.#numberPlaces.in(kernels, rows);
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
    limits.values.set([minimum, maximum, exclusiveMinimum, exclusiveMaximum]);
    const whole = numbers === 'whole' ? 1 : 0;
    const count = kernels.calls.outOfBounds(values, states, rows, limits.address, whole, found.address);
    for (const row of found.values.subarray(0, count)) marks[row] = 1;
  }

  #markCodes(column: DictionaryColumn, rows: number, marks: Uint8Array): void {
    const { dictionary } = column;
    if (dictionary !== this.#dictionary) this.#verdicts.fill(unknown);
    this.#dictionary = dictionary;
    if (dictionary.size > this.#verdicts.length) {
      const larger = new Uint8Array(2 * dictionary.size);
      larger.set(this.#verdicts);
      this.#verdicts = larger;
    }
    const unjudged = this.#markJudged(column, { from: 0, rows }, marks);
    if (unjudged < rows) this.#limited(() => this.#judgeCodes(column, { from: unjudged, rows }, marks));
  }

  /** Goes by the verdicts that are there. @returns the first row whose code has none yet */
  #markJudged(
    { codes, states, others }: DictionaryColumn,
    { from, rows }: { readonly from: number; readonly rows: number },
    marks: Uint8Array,
  ): number {
    const verdicts = this.#verdicts;
    for (let row = from; row < rows; row += 1) {
      const verdict = verdicts[codes[row] ?? 0];
      if (verdict === good || (others > 0 && states[row] !== CellState.value)) continue;
      if (verdict === unknown) return row;
      marks[row] = 1;
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
    return holds === undefined ? unknown : holds ? good : 2;
  }

  #markTexts(column: TextColumn, rows: number, marks: Uint8Array): void {
    const check = this.#check;
    if (check.anyText) return;
    const { bytes, starts, ends, states, placed } = column;
    const buffer = bufferOf(bytes);
    const simple = check.simpleTexts && check.texts;
    if (simple && placed !== undefined) {
      const answers = this.#answersFor(placed.kernels, rows);
      this.#markPlaced({ placed, buffer, starts, ends, states, rows, answers }, marks);
      return;
    }
    this.#limited(() => {
      for (let row = 0; row < rows; row += 1) {
        if (states[row] !== CellState.value) continue;
        const start = starts[row] ?? 0;
        const end = ends[row] ?? 0;
        const holds = simple
          ? check.bytesHold(buffer, start, end)
          : check.holds(buffer.toString('utf8', start, end), this.#judge) === true;
        if (!holds) marks[row] = 1;
      }
    });
  }

  /** Texts that lie in the memory of kernels. */
  #markPlaced(texts: MatchedTexts, marks: Uint8Array): void {
    const { placed, buffer, starts, ends, states, rows, answers } = texts;
    const check = this.#check;
    const note = (holds: (row: number) => boolean): void => {
      const { values } = answers;
      for (let row = 0; row < rows; row += 1)
        if (values[row] !== Answer.yes && (values[row] === Answer.no || !holds(row))) marks[row] = 1;
      values.fill(Answer.yes, 0, rows);
    };
    const { minLength, maxLength } = check;
    if (minLength > 0 || maxLength < Infinity) {
      const { calls } = placed.kernels;
      const most = Math.min(maxLength, 0x7fffffff);
      const least = Math.min(minLength, 0x7fffffff);
      calls.measureTexts(placed.bytes, placed.starts, placed.ends, placed.states, rows, least, most, answers.address);
      note(() => true);
    }
    for (const { expression, texts: matcher } of check.patterns) {
      if (matcher === null) answers.values.fill(Answer.ask, 0, rows);
      else matcher.match(texts);
      const holds = (row: number): boolean =>
        states[row] !== CellState.value || expression.test(buffer.toString('utf8', starts[row], ends[row]));
      const asked = answers.values.subarray(0, rows).includes(Answer.ask);
      (asked ? this.#limited : atOnce)(() => note(holds));
    }
  }

  /** Answers for the rows of a batch: yes, as long as nothing else is said. */
  #answersFor(kernels: Kernels, rows: number): PlacedBytes {
    const answers = this.#answers.in(kernels, rows);
    answers.values.fill(Answer.yes, 0, rows);
    return answers;
  }

  #markValues({ values, states }: ValueColumn, rows: number, marks: Uint8Array): void {
    for (let row = 0; row < rows; row += 1)
      if (states[row] === CellState.value && this.#check.holds(values[row] ?? null, this.#judge) !== true)
        marks[row] = 1;
  }
}

function numberPlaces(kernels: Kernels, rows: number): NumberPlaces {
  return { limits: kernels.takeDoubles(4), found: kernels.takeInts(rows) };
}
