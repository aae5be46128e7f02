import {
  CellState,
  type BatchColumn,
  type Dictionary,
  type DictionaryColumn,
  type NumberColumn,
  type TextColumn,
  type ValueColumn,
} from '../../data/batch.ts';
import type { ColumnPlan } from '../../plan/plan.ts';
import { bufferOf } from './cell-value.ts';
import { ValueCheck, type JudgeValue } from './value-check.ts';

/** What is known of a code of a dictionary. */
const unknown = 0;
const good = 1;

/** Marks the rows in which one column does not hold, or may not. */
export class ColumnCheck {
  readonly #check: ValueCheck;
  readonly #required: boolean;
  #dictionary: Dictionary | null = null;
  #verdicts = new Uint8Array(256);
  #judge: JudgeValue | null = null;

  constructor(plan: ColumnPlan) {
    this.#check = new ValueCheck(plan.predicates);
    this.#required = plan.required;
  }

  /** @param marks set to 1 for rows that are to be judged; others are left as they are */
  mark(column: BatchColumn, marks: Uint8Array, { rows, judge }: { rows: number; judge: JudgeValue | null }): void {
    this.#judge = judge;
    if (column.others > 0) this.#markOthers(column, rows, marks);
    switch (column.kind) {
      case 'number':
        this.#markNumbers(column, rows, marks);
        return;
      case 'dictionary':
        this.#markCodes(column, rows, marks);
        return;
      case 'text':
        this.#markTexts(column, rows, marks);
        return;
      case 'value':
        this.#markValues(column, rows, marks);
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

  #markNumbers({ values, states, others }: NumberColumn, rows: number, marks: Uint8Array): void {
    const { bounds, numbers, simpleNumbers } = this.#check;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = bounds;
    const whole = numbers === 'whole';
    if (!simpleNumbers || numbers === 'none') {
      for (let row = 0; row < rows; row += 1)
        if (states[row] === CellState.value && this.#check.holds(values[row] ?? 0, this.#judge) !== true)
          marks[row] = 1;
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

  #markCodes({ codes, states, others, dictionary }: DictionaryColumn, rows: number, marks: Uint8Array): void {
    if (dictionary !== this.#dictionary) this.#verdicts.fill(unknown);
    this.#dictionary = dictionary;
    if (dictionary.size > this.#verdicts.length) {
      const larger = new Uint8Array(2 * dictionary.size);
      larger.set(this.#verdicts);
      this.#verdicts = larger;
    }
    const verdicts = this.#verdicts;
    for (let row = 0; row < rows; row += 1) {
      const code = codes[row] ?? 0;
      if (verdicts[code] === good || (others > 0 && states[row] !== CellState.value)) continue;
      if (verdicts[code] === unknown) verdicts[code] = this.#verdict(dictionary, code);
      if (verdicts[code] !== good) marks[row] = 1;
    }
  }

  /** What cannot be known yet stays unknown. */
  #verdict(dictionary: Dictionary, code: number): number {
    const holds = this.#check.holds(dictionary.value(code), this.#judge);
    return holds === undefined ? unknown : holds ? good : 2;
  }

  #markTexts({ bytes, starts, ends, states }: TextColumn, rows: number, marks: Uint8Array): void {
    const check = this.#check;
    if (check.anyText) return;
    const buffer = bufferOf(bytes);
    const simple = check.simpleTexts && check.texts;
    for (let row = 0; row < rows; row += 1) {
      if (states[row] !== CellState.value) continue;
      const start = starts[row] ?? 0;
      const end = ends[row] ?? 0;
      const holds = simple
        ? check.bytesHold(buffer, start, end)
        : check.holds(buffer.toString('utf8', start, end), this.#judge) === true;
      if (!holds) marks[row] = 1;
    }
  }

  #markValues({ values, states }: ValueColumn, rows: number, marks: Uint8Array): void {
    for (let row = 0; row < rows; row += 1)
      if (states[row] === CellState.value && this.#check.holds(values[row] ?? null, this.#judge) !== true)
        marks[row] = 1;
  }
}
