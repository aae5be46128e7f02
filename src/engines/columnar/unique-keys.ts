import type { Json } from '../../core/json.ts';
import { parseNumber } from '../../core/number.ts';
import { RowFlag, type ReadBatch } from '../../data/batch.ts';
import { placeOfCell } from './cell-place.ts';
import { shownValue } from './json-values.ts';
import { own, shown } from './record.ts';
import type { Tally } from './tally.ts';

/**
 * A value as a part of a key: equal for equal values, different for different ones. Numbers are compared as the decimals that
 * are written, so that ids beyond 2^53 stay apart; a missing value is `undefined`.
 * @param text the value as it is written, where that is more exact than the value
 */
function keyPart(value: unknown, text?: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return `"${value}`;
  if (typeof value === 'number' || typeof value === 'bigint') return decimalKey(text ?? String(value));
  return JSON.stringify(value);
}

/** One text for each decimal: its sign, its digits without zeros around them, its exponent. */
function decimalKey(text: string): string {
  if (/^[1-9]\d{0,14}$/.test(text) && !text.endsWith('0')) return text;
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^([-+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text) ?? [];
  const written = (whole + fraction).replace(/^0+/, '');
  const digits = written.replace(/0+$/, '');
  if (digits === '') return '0';
  const exponent = (parseNumber(power) ?? 0) - fraction.length + written.length - digits.length;
  return `${sign === '-' ? '-' : ''}${digits}${exponent === 0 ? '' : `e${exponent}`}`;
}

/**
 * Whether a combination of cells was there before, exactly. It remembers every combination: about 80 bytes a row.
 * A combination with a missing part is not compared, as in SQL.
 */
class UniqueKey {
  readonly columns: readonly string[];
  readonly #seen: Set<string>[] = [new Set<string>()];

  constructor(columns: readonly string[]) {
    this.columns = columns;
  }

  /** @returns whether these parts are a repetition */
  repeats(parts: readonly (string | undefined)[]): boolean {
    let key = '';
    for (const part of parts) {
      if (part === undefined) return false;
      key += `${part.length}:${part}`; // the length keeps ["ab", "c"] and ["a", "bc"] apart
    }
    for (const set of this.#seen) if (set.has(key)) return true;
    const last = this.#seen.at(-1);
    // a Set holds 2^24 entries at most
    if (last === undefined || last.size >= 16_000_000) this.#seen.push(new Set([key]));
    else last.add(key);
    return false;
  }
}

/** Finds combinations of cells that were there before, of several lists of columns. */
export class UniqueKeys {
  readonly #keys: readonly UniqueKey[];
  readonly #breaches: Tally;
  #indices: readonly (readonly number[])[] = [];

  constructor(uniqueKeys: readonly (readonly string[])[], breaches: Tally) {
    this.#keys = uniqueKeys.map((columns) => new UniqueKey(columns));
    this.#breaches = breaches;
  }

  header(names: readonly string[]): void {
    this.#indices = this.#keys.map(({ columns }) => columns.map((column) => names.lastIndexOf(column)));
  }

  observe(batch: ReadBatch, missing: ReadonlySet<string>): void {
    for (const [nth, key] of this.#keys.entries())
      for (let row = 0; row < batch.rows; row += 1)
        if ((batch.flags?.[row] ?? 0) < RowFlag.unread) this.#observe(batch, row, { key, nth, missing });
  }

  #observe(
    batch: ReadBatch,
    row: number,
    { key, nth, missing }: { key: UniqueKey; nth: number; missing: ReadonlySet<string> },
  ): void {
    const written = batch.written(row);
    const rule = { rule: 'uniqueKeys', column: key.columns.join('+') };
    if ('cells' in written) {
      const indices = this.#indices[nth] ?? [];
      if (indices.includes(-1)) return;
      const cells = indices.map((at) => written.cells[at] ?? '');
      const parts = cells.map((cell, part) => {
        if (missing.has(cell)) return undefined;
        const column = batch.columns.findLast(({ name }) => name === key.columns[part]);
        return keyPart(column?.kind === 'number' && column.states[row] === 0 ? 0 : cell, cell);
      });
      if (key.repeats(parts))
        this.#breaches.add(rule, () => ({
          file: batch.file,
          ...placeOfCell(written, indices[0] ?? 0),
          value: shown(cells.join(', ')),
        }));
    } else if (written.fault === undefined) {
      const values = key.columns.map((column) => own(written.record, column));
      if (key.repeats(values.map((value) => keyPart(value as Json))))
        this.#breaches.add(rule, () => ({
          file: batch.file,
          line: written.line,
          value: shown(values.map(shownValue).join(', ')),
        }));
    }
  }
}
