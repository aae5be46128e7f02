import { CellState, type BatchColumn } from '../../data/batch.ts';

/** Moments and extremes of the numbers of a column. Plain data. */
export interface NumberFacts {
  readonly count: number;
  readonly min: number;
  readonly max: number;
  readonly sum: number;
  readonly mean: number;
  /** The sum of squared distances from the mean. */
  readonly squares: number;
}

/**
 * Measures numbers in one pass: mean and squared distances by Welford's recurrence (Technometrics 4, 1962), the sum with a correction for
 * what addition loses (Neumaier 1974). Numbers are taken one by one in their order, so that where batches end makes no difference.
 */
export class NumberMeasure {
  #count = 0;
  #min = Infinity;
  #max = -Infinity;
  #sum = 0;
  #lost = 0;
  #mean = 0;
  #squares = 0;

  observe(column: BatchColumn, rows: number): void {
    const { states } = column;
    for (let row = 0; row < rows; row += 1) {
      if (states[row] !== CellState.value) continue;
      const value = numberAt(column, row);
      if (typeof value === 'number') this.#add(value);
    }
  }

  facts(): NumberFacts {
    return {
      count: this.#count,
      min: this.#min,
      max: this.#max,
      sum: this.#sum + this.#lost,
      mean: this.#mean,
      squares: this.#squares,
    };
  }

  /** Adds the numbers of rows that follow (Chan, Golub and LeVeque 1979). */
  absorb(facts: NumberFacts): void {
    if (facts.count === 0) return;
    const count = this.#count + facts.count;
    const distance = facts.mean - this.#mean;
    this.#squares += facts.squares + (distance * distance * this.#count * facts.count) / count;
    this.#mean += (distance * facts.count) / count;
    this.#count = count;
    this.#min = Math.min(this.#min, facts.min);
    this.#max = Math.max(this.#max, facts.max);
    this.#addToSum(facts.sum);
  }

  #add(value: number): void {
    this.#count += 1;
    if (value < this.#min) this.#min = value;
    if (value > this.#max) this.#max = value;
    this.#addToSum(value);
    const distance = value - this.#mean;
    this.#mean += distance / this.#count;
    this.#squares += distance * (value - this.#mean);
  }

  #addToSum(value: number): void {
    const sum = this.#sum + value;
    this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - sum + value : value - sum + this.#sum;
    this.#sum = sum;
  }
}

/** The standard deviation as of a sample; `undefined` of fewer than two numbers. */
export function deviationOf({ count, squares }: NumberFacts): number | undefined {
  return count < 2 ? undefined : Math.sqrt(squares / (count - 1));
}

function numberAt(column: BatchColumn, row: number): unknown {
  switch (column.kind) {
    case 'number':
    case 'value':
      return column.values[row];
    case 'dictionary': // numbers that are written in their own way: 1.234,5
      return column.dictionary.value(column.codes[row] ?? 0);
    case 'text':
      return undefined;
  }
}
