import { inputError } from '../../core/errors.ts';
import type { Sample } from '../../core/finding.ts';
import type { TextRow } from '../../data/delimited.ts';
import type { JsonRow } from '../../data/json-records.ts';
import { shownText } from '../../data/text-stream.ts';
import { castTo, uncastable, type Cast } from '../../plan/cast.ts';
import type { CellType, ColumnPlan, Plan } from '../../plan/plan.ts';
import type { Breach, ValidateRecord } from '../../plan/record-validator.ts';
import { placeOfCell } from './cell-place.ts';
import { isNotFinite, shownValue } from './json-values.ts';
import { Tally } from './tally.ts';
import { keyPart, UniqueKey } from './unique-keys.ts';

/** What an engine found: counts, not yet findings. */
export interface Measured {
  readonly rows: number;
  /** The columns that are there, in order. */
  readonly columns: ReadonlySet<string>;
  readonly breaches: Tally;
  /** Missing values of the columns that a check asks for. */
  readonly missing: ReadonlyMap<string, number>;
}

/** A column of delimited text, ready to be cast. */
interface Column {
  readonly name: string;
  readonly cast: Cast;
  /** What a cell must be, in words for people: `integer or boolean`. */
  readonly type: string;
  readonly nullable: boolean;
}

const shownCharacters = 200;
const columnsKept = 65_536;
/** Columns that neither a schema nor a header names and that are told apart in findings; those of further ones are about the record. */
const strangersKept = 100;

/** Holds records to a plan one after the other; ajv decides on each. Rows that are not written right are counted and not judged further. */
export class RecordEngine {
  readonly #plan: Plan;
  readonly #validate: ValidateRecord | null;
  readonly #missingValues: ReadonlySet<string>;
  readonly #declared: ReadonlyMap<string, ColumnPlan>;
  readonly #breaches = new Tally();
  readonly #keys: readonly UniqueKey[];
  readonly #missing: Map<string, number>;
  readonly #patterns: readonly { readonly matches: RegExp; readonly types: readonly CellType[] }[];
  readonly #seen = new Set<string>();
  readonly #strangers = new Set<string>();
  #columns: readonly Column[] = [];
  #indices: ReadonlyMap<string, number> = new Map();
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
    this.#missing = new Map(plan.tables.flatMap((table) => (table.measure === 'missing' ? [[table.column, 0]] : [])));
    this.#patterns = plan.patterns.map(({ pattern, types }) => ({ matches: new RegExp(pattern, 'u'), types }));
  }

  /** Begins a delimited file. Files of one data set have the same columns, in whatever order. */
  header(names: readonly string[]): void {
    this.#keepMissing();
    for (const name of names) this.#seen.add(name);
    this.#columns = names.map((name) => this.#column(name));
    this.#indices = new Map(names.map((name, index) => [name, index]));
    this.#missingCounts = names.map(() => 0);
    this.#record = {};
    for (const name of names) setOwn(this.#record, name, undefined);
    this.#keyColumns = this.#keys.map((key) => key.columns.map((column) => this.#indices.get(column) ?? -1));
  }

  textRows(rows: readonly TextRow[], file: string): void {
    for (const row of rows) this.#textRow(row, file);
  }

  jsonRows(rows: readonly JsonRow[], file: string): void {
    for (const row of rows) {
      if (row.fault === undefined) this.#jsonRecord(row.record, { file, line: row.line });
      else {
        const { code, message, lines = 1 } = row.fault;
        if (code !== 'blank-row') this.#rows += 1;
        const { line, column } = row;
        for (let nth = 0; nth < lines; nth += 1)
          this.#breaches.add({ rule: code, column: '' }, () => ({
            file,
            line: line + nth,
            column,
            value: shown(message),
          }));
      }
    }
  }

  /** How many there were so far. */
  get rows(): number {
    return this.#rows;
  }

  finish(): Measured {
    this.#keepMissing();
    return {
      rows: this.#rows,
      columns: this.#seen,
      breaches: this.#breaches,
      missing: this.#missing,
    };
  }

  /** Faults in the way a row is written: also of a header, which is no row of the data. */
  rowFaults(row: TextRow, file: string): void {
    for (const fault of row.faults) this.#breaches.add({ rule: fault, column: '' }, () => this.#rowSample(row, file));
  }

  #column(name: string): Column {
    const pattern = this.#patterns.find(({ matches }) => matches.test(name));
    const types = this.#declared.get(name)?.types ?? pattern?.types ?? (['string', 'null'] as const);
    const type = types.filter((one) => one !== 'null').join(' or ') || 'null';
    return { name, cast: castTo(types), type, nullable: types.includes('null') };
  }

  #textRow(row: TextRow, file: string): void {
    const { cells, line } = row;
    if (cells.length === 1 && cells[0] === '' && this.#columns.length > 1) {
      this.#breaches.add({ rule: 'blank-row', column: '' }, () => ({ file, line }));
      return;
    }
    this.#rows += 1;
    this.rowFaults(row, file);
    if (cells.length !== this.#columns.length) {
      const code = cells.length > this.#columns.length ? 'extra-cell' : 'missing-cell';
      this.#breaches.add({ rule: code, column: '' }, () => this.#rowSample(row, file));
      return;
    }
    const record = this.#castRow(row, file);
    if (this.#validate !== null)
      for (const breach of this.#validate(this.#plan.enumerates ? present(record) : record)) {
        const { keyword, column } = breach;
        const index = this.#indices.get(column) ?? -1;
        // the column as a whole is missing: said once
        if (index === -1 && keyword === 'required' && this.#declared.get(column)?.required === true) continue;
        if (this.#uncast.has(column)) continue; // it did not cast: said already
        this.#breaches.add({ rule: keyword, column: this.#subjectOf(breach), demanded: breach.demanded }, () =>
          this.#cellSample(row, index, file),
        );
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
        this.#breaches.add({ rule: 'does-not-cast', column: column.name, demanded: column.type }, () =>
          this.#cellSample(row, index, file),
        );
        record[column.name] = undefined;
        this.#uncast.add(column.name);
      }
    }
    return record;
  }

  #compareKeys(row: TextRow, file: string): void {
    this.#keys.forEach((key, nth) => {
      const columns = this.#keyColumns[nth] ?? [];
      if (columns.includes(-1)) return;
      const cells = columns.map((at) => row.cells[at] ?? '');
      const parts = cells.map((cell, part) => {
        if (this.#missingValues.has(cell)) return undefined;
        const value = this.#record[key.columns[part] ?? ''];
        return keyPart(value ?? cell, cell);
      });
      if (key.repeats(parts))
        this.#breaches.add({ rule: 'uniqueKeys', column: key.columns.join('+') }, () => ({
          ...this.#cellSample(row, columns[0] ?? 0, file),
          value: shown(cells.join(', ')),
        }));
    });
  }

  #cellSample(row: TextRow, index: number, file: string): Sample {
    const place = index < 0 ? { line: row.line, column: 1 } : placeOfCell(row, index);
    return { file, ...place, value: shown(row.cells[index] ?? row.raw) };
  }

  #rowSample(row: TextRow, file: string): Sample {
    return { file, line: row.line, column: 1, value: shown(row.raw) };
  }

  #jsonRecord(
    record: Readonly<Record<string, unknown>>,
    place: { readonly file: string; readonly line: number },
  ): void {
    this.#rows += 1;
    const sample = (value: unknown) => (): Sample => ({ ...place, value: shown(shownValue(value)) });
    if (this.#uncast.size > 0) this.#uncast.clear();
    for (const [name, value] of Object.entries(record)) {
      if (this.#seen.size === columnsKept && !this.#seen.has(name)) {
        const message = `the records of ${place.file} have more than ${columnsKept} properties`;
        throw inputError({ message, where: place, hint: 'is what should be a value written as a key?' });
      }
      this.#seen.add(name);
      if (!isNotFinite(value)) continue;
      this.#uncast.add(name);
      this.#breaches.add({ rule: 'not-finite', column: this.#subject(name) }, sample(value));
    }
    for (const [column, count] of this.#missing)
      if ((own(record, column) ?? null) === null) this.#missing.set(column, count + 1);
    if (this.#validate !== null)
      for (const breach of this.#validate(record)) {
        const { keyword, column, inside, value, demanded } = breach;
        if (this.#uncast.has(column)) continue;
        const at = inside === '' && column !== '' ? own(record, column) : value;
        this.#breaches.add({ rule: keyword, column: this.#subjectOf(breach), demanded }, sample(at));
      }
    for (const key of this.#keys) {
      const values = key.columns.map((column) => own(record, column));
      if (key.repeats(values.map((value) => keyPart(value))))
        this.#breaches.add({ rule: 'uniqueKeys', column: key.columns.join('+') }, () => ({
          ...place,
          value: shown(values.map(shownValue).join(', ')),
        }));
    }
  }

  #subjectOf({ column, inside }: Breach): string {
    return inside === '' ? this.#subject(column) : this.#subject(`${column} › ${inside}`);
  }

  /** What a breach is counted under: so that memory is bounded, however many names records make up. */
  #subject(column: string): string {
    if (column === '' || this.#declared.has(column) || this.#indices.has(column)) return column;
    if (this.#strangers.size < strangersKept) this.#strangers.add(column);
    return this.#strangers.has(column) ? column : '';
  }

  #keepMissing(): void {
    this.#columns.forEach(({ name }, index) => {
      const before = this.#missing.get(name);
      if (before !== undefined) this.#missing.set(name, before + (this.#missingCounts[index] ?? 0));
    });
    this.#missingCounts = [];
  }
}

function shown(text: string): string {
  return shownText(text.slice(0, shownCharacters));
}

/** The cells that are not missing. */
function present(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const some: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) if (value !== undefined) setOwn(some, name, value);
  return some;
}

/** Also `__proto__` is a column. */
function setOwn(record: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(record, name, { value, writable: true, enumerable: true, configurable: true });
}

function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
