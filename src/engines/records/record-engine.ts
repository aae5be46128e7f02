import type { Sample } from '../../core/finding.ts';
import type { TextRow } from '../../data/delimited.ts';
import type { JsonRow } from '../../data/json-records.ts';
import { nonFiniteToken } from '../../data/json-text.ts';
import { castTo, uncastable, type Cast } from '../../plan/cast.ts';
import type { ColumnPlan, Plan } from '../../plan/plan.ts';
import type { ValidateRecord } from '../../plan/record-validator.ts';
import { placeOfCell } from './cell-place.ts';
import { Tally } from './tally.ts';
import { UniqueKey } from './unique-keys.ts';

/** What an engine found: counts, not yet findings. */
export interface Measured {
  readonly rows: number;
  /** The columns that are there, in order. */
  readonly columns: readonly string[];
  readonly breaches: Tally;
  readonly missing: ReadonlyMap<string, number>;
  /** Uniqueness keys whose columns are not all there. */
  readonly unkeyed: readonly UniqueKey[];
}

/** A column of delimited text, ready to be cast. */
interface Column {
  readonly name: string;
  readonly cast: Cast;
  readonly nullable: boolean;
  readonly type: string;
}

const shownCharacters = 200;
const columnsKept = 65_536;

/** Holds records to a plan one after the other; ajv decides on each. Rows that are not written right are counted and not judged further. */
export class RecordEngine {
  readonly #plan: Plan;
  readonly #validate: ValidateRecord | null;
  readonly #missingValues: ReadonlySet<string>;
  readonly #declared: ReadonlyMap<string, ColumnPlan>;
  readonly #breaches = new Tally();
  readonly #keys: readonly UniqueKey[];
  readonly #missing = new Map<string, number>();
  readonly #seen = new Set<string>();
  #columns: readonly Column[] = [];
  #missingCounts: number[] = [];
  #keyColumns: readonly (readonly number[])[] = [];
  #rows = 0;
  /** The one record that every row is written into: its shape never changes, which is what makes it fast. Absent is `undefined`. */
  #record: Record<string, unknown> = {};
  readonly #uncast = new Set<string>();

  constructor(plan: Plan, validate: ValidateRecord | null, missingValues: readonly string[]) {
    this.#plan = plan;
    this.#validate = validate;
    this.#missingValues = new Set(missingValues);
    this.#declared = new Map(plan.columns.map((column) => [column.name, column]));
    this.#keys = plan.uniqueKeys.map((columns) => new UniqueKey(columns));
  }

  /** Begins a delimited file. Files of one data set have the same columns, in whatever order. */
  header(names: readonly string[]): void {
    this.#keepMissing();
    for (const name of names) this.#seen.add(name);
    this.#columns = names.map((name) => {
      const types = this.#declared.get(name)?.types ?? (['string', 'null'] as const);
      return {
        name,
        cast: castTo(types),
        nullable: types.includes('null'),
        type: types.filter((type) => type !== 'null').join(' or '),
      };
    });
    this.#missingCounts = names.map(() => 0);
    this.#record = {};
    for (const name of names)
      Object.defineProperty(this.#record, name, {
        value: undefined,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    this.#keyColumns = this.#keys.map((key) => key.columns.map((column) => names.indexOf(column)));
  }

  textRows(rows: readonly TextRow[], file: string): void {
    for (const row of rows) this.#textRow(row, file);
  }

  jsonRows(rows: readonly JsonRow[], file: string): void {
    for (const row of rows) {
      if (row.fault === undefined) this.#jsonRecord(row.record, { file, line: row.line });
      else {
        const { code, message } = row.fault;
        if (code !== 'blank-row') this.#rows += 1;
        this.#breaches.add(code, '', () => ({
          file,
          line: row.line,
          column: row.column,
          value: message.slice(0, shownCharacters),
        }));
      }
    }
  }

  finish(): Measured {
    this.#keepMissing();
    return {
      rows: this.#rows,
      columns: [...this.#seen],
      breaches: this.#breaches,
      missing: this.#missing,
      unkeyed: this.#keys.filter((key) => this.#rows > 0 && !key.columns.every((column) => this.#seen.has(column))),
    };
  }

  #textRow(row: TextRow, file: string): void {
    const { cells, line } = row;
    const whole = (): Sample => ({ file, line, column: 1, value: row.raw.slice(0, shownCharacters) });
    if (cells.length === 1 && cells[0] === '' && this.#columns.length > 1) {
      this.#breaches.add('blank-row', '', () => ({ file, line }));
      return;
    }
    this.#rows += 1;
    for (const fault of row.faults) this.#breaches.add(fault, '', whole);
    if (cells.length !== this.#columns.length) {
      this.#breaches.add(cells.length > this.#columns.length ? 'extra-cell' : 'missing-cell', '', whole);
      return;
    }
    const record = this.#castRow(row, file);
    if (this.#validate !== null)
      for (const { keyword, column } of this.#validate(record)) {
        const index = this.#columns.findIndex((one) => one.name === column);
        if (index === -1 && keyword === 'required') continue; // the column as a whole is missing: said once
        if (this.#uncast.has(column)) continue; // it did not cast: said already
        this.#breaches.add(keyword, column, () => this.#cellSample(row, index, file));
      }
    this.#compareKeys(row, file);
  }

  #castRow(row: TextRow, file: string): Record<string, unknown> {
    const record = this.#record;
    const { cells } = row;
    if (this.#uncast.size > 0) this.#uncast.clear();
    for (let index = 0; index < cells.length; index += 1) {
      const column = this.#columns[index];
      const cell = cells[index];
      if (column === undefined || cell === undefined) continue;
      if (this.#missingValues.has(cell)) {
        this.#missingCounts[index] = (this.#missingCounts[index] ?? 0) + 1;
        record[column.name] = column.nullable ? null : undefined;
        continue;
      }
      const value = column.cast(cell);
      if (value !== uncastable) record[column.name] = value;
      else {
        this.#breaches.add('does-not-cast', column.name, () => this.#cellSample(row, index, file));
        record[column.name] = undefined;
        this.#uncast.add(column.name);
      }
    }
    return record;
  }

  #compareKeys(row: TextRow, file: string): void {
    this.#keys.forEach((key, index) => {
      const columns = this.#keyColumns[index] ?? [];
      if (columns.includes(-1)) return;
      const parts = columns.map((at) => {
        const cell = row.cells[at] ?? '';
        return this.#missingValues.has(cell) ? undefined : cell;
      });
      if (key.repeats(parts))
        this.#breaches.add('uniqueKeys', key.columns.join('+'), () => ({
          ...this.#cellSample(row, columns[0] ?? 0, file),
          value: parts.join(', ').slice(0, shownCharacters),
        }));
    });
  }

  #cellSample(row: TextRow, index: number, file: string): Sample {
    const place = index < 0 ? { line: row.line, column: 1 } : placeOfCell(row, index);
    return { file, ...place, value: (row.cells[index] ?? row.raw).slice(0, shownCharacters) };
  }

  #jsonRecord(
    record: Readonly<Record<string, unknown>>,
    place: { readonly file: string; readonly line: number },
  ): void {
    this.#rows += 1;
    const sample = (value: unknown) => (): Sample => ({
      ...place,
      value: shownValue(value).slice(0, shownCharacters),
    });
    for (const [name, value] of Object.entries(record)) {
      if (this.#seen.size < columnsKept) this.#seen.add(name);
      if (value === null) this.#missing.set(name, (this.#missing.get(name) ?? 0) + 1);
      if (isNonFinite(value)) this.#breaches.add('not-finite', name, sample(value));
    }
    for (const table of this.#plan.tables)
      if (table.measure === 'missing' && record[table.column] === undefined)
        this.#missing.set(table.column, (this.#missing.get(table.column) ?? 0) + 1);
    if (this.#validate !== null)
      for (const { keyword, column } of this.#validate(record))
        if (!isNonFinite(record[column])) this.#breaches.add(keyword, column, sample(record[column]));
    for (const key of this.#keys) {
      const parts = key.columns.map((column) => textOf(record[column]));
      if (key.repeats(parts)) this.#breaches.add('uniqueKeys', key.columns.join('+'), sample(parts.join(', ')));
    }
  }

  #keepMissing(): void {
    this.#columns.forEach(({ name }, index) => {
      this.#missing.set(name, (this.#missing.get(name) ?? 0) + (this.#missingCounts[index] ?? 0));
    });
    this.#missingCounts = [];
  }
}

function isNonFinite(value: unknown): boolean {
  return nonFiniteToken(value) !== undefined || (typeof value === 'number' && !Number.isFinite(value));
}

function textOf(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : JSON.stringify(value);
}

function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  return nonFiniteToken(value) ?? (typeof value === 'string' ? value : JSON.stringify(value));
}
