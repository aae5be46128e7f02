import { CellState, type BatchColumn, type Dictionary } from '../../data/batch.ts';
import type { Json } from '../../core/json.ts';

/** Kinds of values of which none equals one of another kind; several as the sum of their bits. */
export const ValueKind = { none: 0, number: 1, text: 2, other: 4 } as const;

/** Names of the kinds in a sum of bits, in plural. */
export function kindNames(kinds: number): readonly string[] {
  const named = [
    [ValueKind.number, 'numbers'],
    [ValueKind.text, 'texts'],
    [ValueKind.other, 'booleans, lists or objects'],
  ] as const;
  return named.flatMap(([kind, name]) => ((kinds & kind) === 0 ? [] : [name]));
}

/** Gathers which kinds of values one column holds; cells that are no value of their column's type count for none. */
export class ColumnKinds {
  #dictionary: Dictionary | null = null;
  #ofCodes: number[] = [];
  kinds: number = ValueKind.none;

  observe(column: BatchColumn, rows: number): void {
    const { states } = column;
    if (column.kind === 'number' || column.kind === 'text') {
      const kind = column.kind === 'number' ? ValueKind.number : ValueKind.text;
      if ((this.kinds & kind) === 0 && states.subarray(0, rows).includes(CellState.value)) this.kinds |= kind;
      return;
    }
    for (let row = 0; row < rows; row += 1)
      if (states[row] === CellState.value)
        this.kinds |= column.kind === 'dictionary' ? this.#ofCode(column, row) : kindOf(column.values[row]);
  }

  #ofCode({ dictionary, codes }: Extract<BatchColumn, { kind: 'dictionary' }>, row: number): number {
    if (dictionary !== this.#dictionary) this.#ofCodes = [];
    this.#dictionary = dictionary;
    const code = codes[row] ?? 0;
    return (this.#ofCodes[code] ??= kindOf(dictionary.value(code)));
  }
}

function kindOf(value: Json | undefined): number {
  if (value === undefined || value === null) return ValueKind.none;
  if (typeof value === 'number') return ValueKind.number;
  return typeof value === 'string' ? ValueKind.text : ValueKind.other;
}
