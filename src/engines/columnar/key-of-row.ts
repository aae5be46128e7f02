import type { Sample } from '../../core/finding.ts';
import type { ReadBatch } from '../../data/batch.ts';
import { placeOfCell } from './cell-place.ts';
import { shownProperty } from './json-values.ts';
import type { KeyColumn } from './key-column.ts';
import { addWords, type KeyWords } from './key-words.ts';
import { shown } from './record.ts';

const part: KeyWords = { a: 0, b: 0, c: 0 };

/** Writes the words of a row's key. @returns false when a part is missing */
// eslint-disable-next-line max-params -- asked once a row: an object for each would be thrown away
export function keyOfRow(columns: readonly KeyColumn[], batch: ReadBatch, row: number, words: KeyWords): boolean {
  if (columns[0]?.words(batch, row, words) !== true) return false;
  for (let nth = 1; nth < columns.length; nth += 1) {
    if (columns[nth]?.words(batch, row, part) !== true) return false;
    addWords(part, words);
  }
  return true;
}

/** Where the key of a row stands, and what it is. @param header the columns of rows of texts */
export function sampleOfKey(
  batch: ReadBatch,
  row: number,
  { columns, header }: { readonly columns: readonly KeyColumn[]; readonly header: readonly string[] },
): Sample {
  const { file } = batch;
  const one = batch.written(row);
  if ('cells' in one) {
    const indices = columns.map(({ name }) => header.lastIndexOf(name));
    const value = indices.map((index) => one.cells[index] ?? '').join(', ');
    return { file, ...placeOfCell(one, indices[0] ?? 0), value: shown(value) };
  }
  return { file, line: one.line, value: shown(columns.map(({ name }) => shownProperty(one, name)).join(', ')) };
}
