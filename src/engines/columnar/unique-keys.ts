import type { Sample } from '../../core/finding.ts';
import { RowFlag, type ReadBatch } from '../../data/batch.ts';
import { placeOfCell } from './cell-place.ts';
import { shownValue } from './json-values.ts';
import { KeyColumn } from './key-column.ts';
import { KeyTable } from './key-table.ts';
import { addWords, type KeyWords } from './key-words.ts';
import { own, shown } from './record.ts';
import type { Tally } from './tally.ts';

/** Bytes that a table of keys takes for a row, about. */
export const bytesPerKey = 18;

/** Finds combinations of cells that were there before. A combination with a missing part is not compared, as in SQL. */
export class UniqueKeys {
  readonly #keys: readonly {
    readonly name: string;
    readonly columns: readonly KeyColumn[];
    readonly table: KeyTable;
  }[];
  readonly #breaches: Tally;
  #header: readonly string[] = [];

  constructor(uniqueKeys: readonly (readonly string[])[], breaches: Tally) {
    this.#breaches = breaches;
    this.#keys = uniqueKeys.map((columns) => ({
      name: columns.join('+'),
      columns: columns.map((column) => new KeyColumn(column)),
      table: new KeyTable(),
    }));
  }

  header(names: readonly string[]): void {
    this.#header = names;
    for (const { columns } of this.#keys) for (const column of columns) column.header(names);
  }

  observe(batch: ReadBatch): void {
    const words: KeyWords = { a: 0, b: 0, c: 0 };
    const part: KeyWords = { a: 0, b: 0, c: 0 };
    const { rows, flags } = batch;
    for (const { name, columns, table } of this.#keys) {
      const there = columns.map((column) => column.use(batch));
      if (there.includes(false)) continue;
      for (let row = 0; row < rows; row += 1) {
        if (flags !== null && (flags[row] ?? 0) >= RowFlag.unread) continue;
        if (!keyOf(columns, { batch, row, part }, words)) continue;
        if (table.repeats(words))
          this.#breaches.add({ rule: 'uniqueKeys', column: name }, () => this.#sampleOf(batch, row, columns));
      }
    }
  }

  #sampleOf(batch: ReadBatch, row: number, columns: readonly KeyColumn[]): Sample {
    const { file } = batch;
    const one = batch.written(row);
    if ('cells' in one) {
      const indices = columns.map((column) => this.#header.lastIndexOf(column.name));
      const value = indices.map((index) => one.cells[index] ?? '').join(', ');
      return { file, ...placeOfCell(one, indices[0] ?? 0), value: shown(value) };
    }
    const record = one.fault === undefined ? one.record : {};
    return { file, line: one.line, value: shown(columns.map(({ name }) => shownValue(own(record, name))).join(', ')) };
  }
}

/** Writes the words of a row's key. @returns false when a part is missing */
function keyOf(
  columns: readonly KeyColumn[],
  { batch, row, part }: { readonly batch: ReadBatch; readonly row: number; readonly part: KeyWords },
  words: KeyWords,
): boolean {
  const [first, ...others] = columns;
  if (first?.words(batch, row, words) !== true) return false;
  for (const column of others) {
    if (!column.words(batch, row, part)) return false;
    addWords(part, words);
  }
  return true;
}
