import { inputError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import { CellState, RowFlag, type BatchColumn, type ReadBatch, type TextSlices } from './batch.ts';
import type { JsonRow } from './json-records.ts';
import { nonFiniteToken } from './json-text.ts';
import { PropertyNames } from './property-names.ts';

/** Properties that the records of one file may have. */
const propertyLimit = 65_536;

const batchCells = 131_072;

/** Makes batches of records that are values already. */
export class RecordColumns {
  readonly #file: string;
  readonly #names: PropertyNames;

  /** @param names those of the file so far, to which new ones are added */
  constructor(file: string, names = new PropertyNames()) {
    this.#file = file;
    this.#names = names;
  }

  /**
   * Batches of these rows. Each must be used before the next is asked for.
   * @throws MlGatesError `input` when records make up more names than columns are kept of
   */
  *batches(rows: readonly JsonRow[]): Generator<ReadBatch> {
    let some: JsonRow[] = [];
    let flags: number[] = [];
    for (const row of rows) {
      const flag = this.#look(row);
      if (some.length > 0 && (some.length + 1) * Math.max(32, this.#names.size) > batchCells) {
        yield this.#batch(some, Uint8Array.from(flags));
        [some, flags] = [[], []];
      }
      some.push(row);
      flags.push(flag);
    }
    if (some.length > 0) yield this.#batch(some, Uint8Array.from(flags));
  }

  #batch(rows: readonly JsonRow[], flags: Uint8Array): ReadBatch {
    const columns = [...this.#names.all].map((name) => this.#column(name, rows, flags));
    const blank = flags.reduce((sum, flag) => sum + (flag === RowFlag.blank ? 1 : 0), 0);
    return {
      file: this.#file,
      rows: rows.length,
      headed: false,
      columns,
      flags: flags.some((flag) => flag !== RowFlag.regular) ? flags : null,
      counted: rows.length - blank,
      written: (row) => rows[row] ?? { record: {}, line: 0 },
    };
  }

  /** Learns the names of a record. @returns its {@link RowFlag}, as far as no value is wrong */
  #look(row: JsonRow): number {
    if (row.fault !== undefined) return row.fault.code === 'blank-row' ? RowFlag.blank : RowFlag.unread;
    for (const name of Object.keys(row.record)) {
      if (this.#names.has(name)) continue;
      if (this.#names.size === propertyLimit) throw tooManyProperties(this.#file, row.line);
      this.#names.add(name);
    }
    return RowFlag.regular;
  }

  #column(name: string, rows: readonly JsonRow[], flags: Uint8Array): BatchColumn {
    const states = new Uint8Array(rows.length);
    const values: (Json | undefined)[] = [];
    let others = 0;
    let numbers = true;
    for (const [index, row] of rows.entries()) {
      const there = row.fault === undefined && Object.hasOwn(row.record, name);
      const value = there ? (row.record[name] as Json | undefined) : undefined;
      const state = row.fault === undefined ? stateOf(value) : CellState.unread;
      if (state === CellState.invalid) flags[index] = RowFlag.faulty;
      if (state !== CellState.value) others += 1;
      else if (typeof value !== 'number') numbers = false;
      states[index] = state;
      values.push(value);
    }
    if (!numbers) return { kind: 'value', name, states, others, values };
    return {
      kind: 'number',
      name,
      states,
      others,
      values: Float64Array.from(values, (value) => (typeof value === 'number' && Number.isFinite(value) ? value : 0)),
      ...digitsOf(name, rows, values),
    };
  }
}

/** How a column of numbers is written, where a double may not hold all digits of one of them. */
function digitsOf(
  name: string,
  rows: readonly JsonRow[],
  values: readonly (Json | undefined)[],
): { readonly digits?: TextSlices } {
  if (!rows.some((row) => row.fault === undefined && row.digits?.has(name) === true)) return {};
  const texts = rows.map((row, index) => {
    const digits = row.fault === undefined ? row.digits?.get(name) : undefined;
    return digits ?? JSON.stringify(values[index] ?? null);
  });
  const ends = new Int32Array(rows.length);
  texts.reduce((end, text, index) => (ends[index] = end + text.length), 0);
  const starts = ends.map((end, index) => end - (texts[index]?.length ?? 0));
  return { digits: { bytes: Buffer.from(texts.join(''), 'latin1'), starts, ends } };
}

/** @param line where the record stands that has the one too many */
function tooManyProperties(file: string, line: number): Error {
  return inputError({
    message: `the records of ${file} have more than ${propertyLimit} properties`,
    where: { file, line },
    hint: 'is what should be a value written as a key?',
  });
}

function stateOf(value: Json | undefined): number {
  if (value === undefined) return CellState.absent;
  if (value === null) return CellState.null;
  return isNotFinite(value) ? CellState.invalid : CellState.value;
}

/** Whether a value of a JSON record is NaN or infinite, or a list or an object with such a value in it. */
export function isNotFinite(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value === 'string') return nonFiniteToken(value) !== undefined;
  return typeof value === 'object' && value !== null && Object.values(value).some(isNotFinite);
}
