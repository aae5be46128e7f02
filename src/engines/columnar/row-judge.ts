import type { Sample } from '../../core/finding.ts';
import { CellState, type ReadBatch } from '../../data/batch.ts';
import type { TextRow } from '../../data/delimited.ts';
import type { JsonRow } from '../../data/json-records.ts';
import { isNotFinite } from '../../data/record-columns.ts';
import { numericColumns, type Plan } from '../../plan/plan.ts';
import type { Breach, ValidateRecord } from '../../plan/record-validator.ts';
import { cellAt } from './cell-value.ts';
import { placeOfCell } from './cell-place.ts';
import type { CastColumn } from './cast-column.ts';
import { shownValue } from './json-values.ts';
import { own, present, setOwn, shown } from './record.ts';
import { Subjects } from './subjects.ts';
import type { Tally } from './tally.ts';

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Judges rows one by one, as ajv does, and tells what is wrong with each: the rows that columns alone did not accept. */
export class RowJudge {
  readonly #plan: Plan;
  readonly #breaches: Tally;
  /** What breaches are counted under. */
  readonly subjects: Subjects;
  readonly #requiredColumns: ReadonlySet<string>;
  /** Columns that hold numbers, because a check measures numbers of them, and no schema says what they hold. */
  readonly #numeric: ReadonlySet<string>;
  #columns: readonly CastColumn[] = [];
  #headed = true;
  #indices: ReadonlyMap<string, number> = new Map();
  /** The one record that rows are written into: its shape never changes, which is what makes it fast. Absent is `undefined`. */
  #record: Record<string, unknown> = {};
  readonly #uncast = new Set<string>();

  constructor(plan: Plan, breaches: Tally) {
    this.#plan = plan;
    this.#breaches = breaches;
    this.subjects = new Subjects(plan.columns.map(({ name }) => name));
    this.#numeric = new Set(numericColumns(plan));
    this.#requiredColumns = new Set(plan.columns.filter(({ required }) => required).map(({ name }) => name));
  }

  /** Begins a file whose rows all have these columns. */
  header(columns: readonly CastColumn[]): void {
    this.#headed = true;
    this.#columns = columns;
    this.#indices = new Map(columns.map(({ name }, index) => [name, index]));
    this.subjects.header(columns.map(({ name }) => name));
    this.#record = {};
    for (const { name } of columns) setOwn(this.#record, name, undefined);
  }

  /** Begins a file whose rows have the columns that they have. */
  headless(): void {
    this.header([]);
    this.#headed = false;
  }

  /** A row of a batch that could be cut into its columns. */
  cells(batch: ReadBatch, row: number, validate: ValidateRecord | null): void {
    this.#uncast.clear();
    const record = this.#record;
    for (const column of batch.columns) {
      const { name } = column;
      if (!this.#headed && !Object.hasOwn(record, name)) setOwn(record, name, undefined);
      const value = cellAt(column, row);
      record[name] = value;
      const isNoNumber = this.#numeric.has(name) && !mayBeNumber(value);
      if (column.states[row] !== CellState.invalid && !isNoNumber) continue;
      const demanded = this.#columns[this.#indices.get(name) ?? -1]?.type ?? 'number';
      this.#breaches.add({ rule: 'does-not-cast', column: name, demanded }, () => this.#sampleOf(batch, row, name));
      this.#uncast.add(name);
    }
    this.#hold(record, validate, (breach) => () => this.#breachSample(batch, row, breach));
  }

  /** A row of delimited text, cell by cell. */
  text(
    row: TextRow,
    { file, missing, validate }: { file: string; missing: ReadonlySet<string>; validate: ValidateRecord | null },
  ): void {
    const { cells, line } = row;
    if (cells.length === 1 && cells[0] === '' && this.#columns.length > 1) {
      this.#breaches.add({ rule: 'blank-row', column: '' }, () => ({ file, line }));
      return;
    }
    this.rowFaults(row, file);
    if (cells.length !== this.#columns.length) {
      const code = cells.length > this.#columns.length ? 'extra-cell' : 'missing-cell';
      this.#breaches.add({ rule: code, column: '' }, () => rowSample(row, file));
      return;
    }
    this.#uncast.clear();
    this.#columns.forEach(({ name, nullable, cast, type, missing: own }, index) => {
      const cell = cells[index] ?? '';
      const isMissing = (own ?? missing).has(cell);
      const value = isMissing ? undefined : cast(cell);
      this.#record[name] = isMissing && nullable ? null : value;
      if (isMissing || value !== undefined) return;
      const sample = (): Sample => cellSample(row, index, file);
      this.#breaches.add({ rule: 'does-not-cast', column: name, demanded: type }, sample);
      this.#uncast.add(name);
    });
    this.#hold(
      this.#record,
      validate,
      ({ column }) =>
        () =>
          cellSample(row, this.#indices.get(column) ?? -1, file),
    );
  }

  /** Faults in the way a row is written: also of a header, which is no row of the data. */
  rowFaults(row: TextRow, file: string): void {
    for (const fault of row.faults) this.#breaches.add({ rule: fault, column: '' }, () => rowSample(row, file));
  }

  /** A record as `JSON.parse` made it, or why there is none. */
  json(row: JsonRow, file: string, validate: ValidateRecord | null): void {
    if (row.fault !== undefined) {
      const { code, message, lines = 1 } = row.fault;
      const { line, column } = row;
      for (let nth = 0; nth < lines; nth += 1)
        this.#breaches.add({ rule: code, column: '' }, () => ({
          file,
          line: line + nth,
          column,
          value: shown(message),
        }));
      return;
    }
    const { record, line } = row;
    this.#uncast.clear();
    for (const [name, value] of Object.entries(record)) {
      if (this.#numeric.has(name) && !mayBeNumber(value) && !isNotFinite(value))
        this.#breaches.add(
          { rule: 'does-not-cast', column: name, demanded: 'number' },
          jsonSample(value, { file, line }),
        );
      if (!isNotFinite(value)) continue;
      this.#uncast.add(name);
      this.#breaches.add({ rule: 'not-finite', column: this.subjects.of(name) }, jsonSample(value, { file, line }));
    }
    if (validate === null) return;
    for (const breach of validate(record)) this.#jsonBreach(breach, record, { file, line });
  }

  #jsonBreach(breach: Breach, record: Readonly<Record<string, unknown>>, place: Place): void {
    const { keyword, column, inside, value, demanded } = breach;
    if (this.#uncast.has(column)) return;
    const at = inside === '' && column !== '' ? own(record, column) : value;
    this.#breaches.add({ rule: keyword, column: this.subjects.ofBreach(breach), demanded }, jsonSample(at, place));
  }

  #hold(
    record: Readonly<Record<string, unknown>>,
    validate: ValidateRecord | null,
    sampleOf: (breach: Breach) => () => Sample,
  ): void {
    if (validate === null) return;
    const { enumerates, acceptedBy } = this.#plan;
    // a key that no record of a file has to have is not there when it has no value
    const counts = enumerates || (!this.#headed && acceptedBy !== 'columns');
    for (const breach of validate(counts ? present(record) : record)) {
      const { keyword, column, demanded } = breach;
      // the column as a whole is missing: said once
      if (keyword === 'required' && this.#headed && !this.#indices.has(column) && this.#requiredColumns.has(column))
        continue;
      if (this.#uncast.has(column)) continue; // it did not cast: said already
      this.#breaches.add({ rule: keyword, column: this.subjects.ofBreach(breach), demanded }, sampleOf(breach));
    }
  }

  #breachSample(batch: ReadBatch, row: number, { column, inside, value }: Breach): Sample {
    if (this.#headed || inside === '') return this.#sampleOf(batch, row, column);
    return jsonSample(value, { file: batch.file, line: batch.written(row).line })();
  }

  #sampleOf(batch: ReadBatch, row: number, column: string): Sample {
    const written = batch.written(row);
    if ('cells' in written) return cellSample(written, this.#indices.get(column) ?? -1, batch.file);
    const record = written.fault === undefined ? written.record : {};
    return jsonSample(column === '' ? record : own(record, column), { file: batch.file, line: written.line })();
  }
}

function mayBeNumber(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'number' || typeof value === 'bigint';
}

function jsonSample(value: unknown, place: Place): () => Sample {
  return () => ({ ...place, value: shown(shownValue(value)) });
}

function cellSample(row: TextRow, index: number, file: string): Sample {
  const place = index < 0 ? { line: row.line, column: 1 } : placeOfCell(row, index);
  return { file, ...place, value: shown(row.cells[index] ?? row.raw) };
}

function rowSample(row: TextRow, file: string): Sample {
  return { file, line: row.line, column: 1, value: shown(row.raw) };
}
