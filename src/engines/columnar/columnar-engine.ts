import type { Sample } from '../../core/finding.ts';
import { RowFlag, type ReadBatch } from '../../data/batch.ts';
import type { TextRow } from '../../data/delimited.ts';
import { TextPlaces } from '../../data/kernels/text-places.ts';
import { PartitionColumns, type PartitionKey } from '../../data/partition.ts';
import { measuredColumns, numericColumns, type ColumnPlan, type Plan } from '../../plan/plan.ts';
import type { ValidateRecord } from '../../plan/record-validator.ts';
import { Profiler, type HeldProfile } from '../../profile/profiling.ts';
import { CastColumns, type CastColumn } from './cast-column.ts';
import { ColumnCheck, type Limited } from './column-check.ts';
import { ForeignKeys, type Referenced } from './foreign-keys.ts';
import type { Measured, Part } from './measured.ts';
import { NumberMeasure } from './number-measure.ts';
import { RowJudge } from './row-judge.ts';
import { markInvalid, markPresent, missingIn } from './cell-states.ts';
import { PostponedRows } from './postponed-rows.ts';
import { withinTimeLimit } from './time-limit.ts';
import { Tally, withLines } from './tally.ts';
import { keyDemands, UniqueKeys, type AbsorbingKeys } from './unique-keys.ts';
import type { JudgeValue } from './value-check.ts';

/** How a part is taken in. */
interface Absorbing extends AbsorbingKeys {
  /** Shown path of the file that it is of. */
  readonly file: string;
  /** How many lines are before its rows, where the other engine did not know. */
  readonly lines: number;
}

/**
 * Holds batches of columns to a plan. Each column is checked for itself, on numbers, codes and bytes; the rows in which one of them does
 * not hold, and all rows where columns cannot decide, are judged by ajv, in their order. So a row that is accepted was accepted by
 * predicates that mean what ajv means, and what is told of a refused one is what ajv says.
 */
export class ColumnarEngine {
  readonly #plan: Plan;
  readonly #missingValues: ReadonlySet<string>;
  readonly #casts: CastColumns;
  readonly #breaches = new Tally();
  readonly #judge: RowJudge;
  readonly #keys: UniqueKeys;
  readonly #foreign: ForeignKeys;
  /** `null` where no other engine takes in what this one found. */
  readonly #postponed: PostponedRows | null;
  readonly #missing: Map<string, number>;
  #numbers: ReadonlyMap<string, NumberMeasure>;
  readonly #checks: ReadonlyMap<string, ColumnCheck>;
  /** Of columns that are undeclared, and hold numbers because a check says so. */
  readonly #numeric: ReadonlyMap<string, ColumnCheck>;
  #profiler: Profiler | null = null;
  readonly #texts = new TextPlaces();
  readonly #judges = new Map<string, JudgeValue>();
  readonly #seen = new Set<string>();
  #partition: PartitionColumns | null = null;
  #partitionNames: readonly string[] = [];
  #marks = new Uint8Array(0);
  #rows = 0;
  #validate: ValidateRecord | null = null;

  /** @param collects whether this engine sees a part of the data alone, whose keys are compared with those of other parts later */
  constructor(plan: Plan, missingValues: readonly string[], collects = false) {
    this.#plan = plan;
    this.#missingValues = new Set(missingValues);
    this.#judge = new RowJudge(plan, this.#breaches);
    this.#keys = new UniqueKeys(keyDemands(plan), { breaches: this.#breaches, collects });
    this.#foreign = new ForeignKeys(plan.foreignKeys);
    this.#postponed = collects ? new PostponedRows() : null;
    this.#missing = new Map(plan.tables.flatMap((table) => (table.measure === 'missing' ? [[table.column, 0]] : [])));
    this.#numbers = numberMeasures(plan);
    this.#checks = new Map(plan.columns.map((column) => [column.name, new ColumnCheck(column)]));
    this.#numeric = new Map(numericColumns(plan).map((name) => [name, new ColumnCheck(numbersOf(name))]));
    const foreign = plan.foreignKeys.flatMap(({ fields }) => fields);
    const keys = [...keyDemands(plan).flatMap(({ columns }) => columns), ...foreign];
    const profiled = plan.ofProfile.map(({ column }) => column);
    const wanted = [...this.#checks.keys(), ...this.#missing.keys(), ...this.#numbers.keys(), ...keys, ...profiled];
    this.#casts = new CastColumns(plan, new Set(wanted));
    this.#profiler = this.#newProfiler();
  }

  /** How readers are to hold a column. */
  request(name: string): CastColumn {
    return this.#casts.of(name);
  }

  /** Texts that mean "missing". */
  get missingValues(): ReadonlySet<string> {
    return this.#missingValues;
  }

  /** How many rows there were so far. */
  get rows(): number {
    return this.#rows;
  }

  /** What judges records; without it {@link observe} may refuse a batch. */
  set validate(validate: ValidateRecord) {
    this.#validate = validate;
    for (const name of this.#checks.keys()) this.#judges.set(name, valueJudge(name, validate));
  }

  /** What the tables hold that the plan's foreign keys refer to, in their order; without it no batch is taken in. */
  set referenced(referenced: readonly Referenced[]) {
    this.#foreign.referenced = referenced;
  }

  /** Says which columns the folders of the file give its rows that begins next. */
  partition(keys: readonly PartitionKey[]): void {
    this.#partitionNames = keys.map(({ name }) => name);
    const request = (name: string): CastColumn => this.#casts.of(name);
    this.#partition = keys.length === 0 ? null : new PartitionColumns(keys, request, this.#missingValues);
  }

  /** Begins a file whose rows all have these columns. Files of one data set have the same columns, in whatever order. */
  header(written: readonly string[]): void {
    const names = [...written, ...this.#partitionNames];
    for (const name of names) this.#seen.add(name);
    this.#judge.header(names.map((name) => this.#casts.of(name)));
    this.#keys.header(names);
    this.#foreign.header(names);
  }

  /** Begins a file whose records have the properties that they have. */
  headless(): void {
    this.#judge.headless();
  }

  /** Faults in the way a header is written, which is no row of the data. */
  headerFaults(row: TextRow, file: string): void {
    this.#judge.rowFaults(row, file);
  }

  /**
   * Takes in a batch.
   * @returns false when it takes a validator and there is none yet: nothing was counted, and the batch can be given again
   */
  observe(read: ReadBatch): boolean {
    const added = this.#partition?.added(read) ?? read;
    const { rows, file } = added;
    const batch = { ...added, columns: this.#texts.placed(added.columns, rows) };
    const limited: Limited = (work) => withinTimeLimit(work, { file });
    if (this.#marks.length < rows) this.#marks = new Uint8Array(rows);
    const marks = this.#marks.fill(0, 0, rows);
    this.#mark(batch, marks, limited);
    const some = marks.subarray(0, rows).includes(1);
    const judgeable = this.#validate !== null || this.#plan.schema === null;
    if (some && !judgeable && !this.#postpone(batch, marks)) return false;
    if (!batch.headed) for (const { name } of batch.columns) this.#seen.add(name);
    if (some && judgeable) limited(() => this.#judgeRows(batch, marks));
    this.#rows += batch.counted;
    for (const [column, count] of this.#missing) this.#missing.set(column, count + missingIn(batch, column));
    for (const column of batch.columns) this.#numbers.get(column.name)?.observe(column, rows);
    this.#keys.observe(batch);
    this.#foreign.observe(batch);
    this.#profiler?.observe(batch);
    return true;
  }

  /** What this engine gathered of its part of the data, but the profile. It begins with another part then, whose rows it knows nothing of. */
  partial(): Part {
    const part = this.#part();
    this.#rows = 0;
    this.#seen.clear();
    this.#breaches.clear();
    this.#judge.subjects.clear();
    this.#keys.clear();
    this.#foreign.clear();
    for (const column of this.#missing.keys()) this.#missing.set(column, 0);
    this.#numbers = numberMeasures(this.#plan);
    return part;
  }

  /** What was counted for the profile since this was last asked for; `null` when the plan asks for no profile. */
  takeProfile(): Profiler | null {
    const taken = this.#profiler;
    taken?.settle();
    this.#profiler = this.#newProfiler();
    return taken;
  }

  #newProfiler(): Profiler | null {
    return this.#plan.profile ? new Profiler((name) => this.#casts.of(name).hold !== 'none') : null;
  }

  #part(): Part {
    return {
      rows: this.#rows,
      columns: [...this.#seen],
      breaches: [...this.#breaches.entries()],
      missing: [...this.#missing.values()],
      keys: this.#keys.collected,
      foreign: this.#foreign.facts(),
      numbers: [...this.#numbers.values()].map((measure) => measure.facts()),
      postponed: this.#postponed?.take() ?? [],
    };
  }

  /** Takes in what was counted for the profile of parts that are taken in. Nobody else may use it then. */
  absorbProfile(counted: Profiler | HeldProfile): void {
    if (!(counted instanceof Profiler)) this.#profiler?.absorb(counted);
    else if (this.#profiler?.isEmpty === true) {
      this.#profiler.close();
      this.#profiler = counted;
    } else {
      this.#profiler?.absorb(counted.held());
      counted.close();
    }
  }

  /** Takes in what another engine gathered of the rows that follow. */
  async absorb(
    { rows, columns, breaches, missing, keys, foreign, numbers, postponed }: Part,
    { file, lines, partsLeft, sampleAt }: Absorbing,
  ): Promise<void> {
    this.#rows += rows;
    for (const name of columns) this.#seen.add(name);
    if (postponed.length > 0) withinTimeLimit(() => this.#judgePostponed(postponed, { file, lines }), { file });
    this.#breaches.merge(breaches.map((entry) => this.#judge.subjects.renamed(withLines(entry, lines))));
    [...this.#missing].forEach(([column, count], index) => this.#missing.set(column, count + (missing[index] ?? 0)));
    [...this.#numbers.values()].forEach((measure, index) => {
      const facts = numbers[index];
      if (facts !== undefined) measure.absorb(facts);
    });
    this.#foreign.absorb(foreign, lines);
    const placedAt = async (index: number, row: number): Promise<Sample> => {
      const sample = await sampleAt(index, row);
      return sample.line === undefined ? sample : { ...sample, line: sample.line + lines };
    };
    await this.#keys.absorb(keys, { partsLeft, sampleAt: placedAt });
  }

  /** Counts lines that are blank, where a record follows. */
  blankLines(file: string, { line, count }: { line: number; count: number }): void {
    this.#judge.json({ fault: { code: 'blank-row', message: '', lines: count }, line, column: 1 }, file, null);
  }

  /** How a row looks that repeats the key with an index. */
  keySample(batch: ReadBatch, row: number, index: number): Sample {
    return this.#keys.sample(this.#partition?.added(batch) ?? batch, row, index);
  }

  /** What was found. Nothing is observed after that. */
  finish(): Measured {
    this.#texts.close();
    const profile = this.#profiler?.profile() ?? null;
    this.#profiler?.close();
    this.#profiler = null;
    return {
      rows: this.#rows,
      columns: this.#seen,
      breaches: this.#breaches,
      missing: this.#missing,
      numbers: new Map([...this.#numbers].map(([column, measure]) => [column, measure.facts()])),
      distinct: this.#keys.distinct(),
      foreign: this.#foreign.facts(),
      profile,
    };
  }

  #mark(batch: ReadBatch, marks: Uint8Array, limited: Limited): void {
    const { rows, flags, headed } = batch;
    const { acceptedBy, schema } = this.#plan;
    if (flags !== null) for (let row = 0; row < rows; row += 1) if (flags[row] !== RowFlag.regular) marks[row] = 1;
    if (schema !== null && acceptedBy === 'record') {
      marks.fill(1, 0, rows);
      return;
    }
    const there = new Set<string>();
    for (const column of batch.columns) {
      there.add(column.name);
      this.#numeric.get(column.name)?.mark(column, marks, { rows, judge: null, limited });
      const check = this.#checks.get(column.name);
      if (check !== undefined)
        check.mark(column, marks, { rows, judge: this.#judges.get(column.name) ?? null, limited });
      else if (acceptedBy === 'declared columns') markPresent(column, rows, marks);
      else if (column.others > 0) markInvalid(column, rows, marks);
    }
    if (headed) return; // a column that is missing as a whole is no breach of its rows
    for (const [name, check] of this.#checks) if (check.required && !there.has(name)) marks.fill(1, 0, rows);
  }

  #judgeRows(batch: ReadBatch, marks: Uint8Array): void {
    for (let row = marks.indexOf(1); row !== -1 && row < batch.rows; row = marks.indexOf(1, row + 1))
      this.#judgeRow(batch, row);
  }

  /** What folders say of a row does not stand in it. */
  #postpone(batch: ReadBatch, marks: Uint8Array): boolean {
    return this.#partition === null && this.#postponed?.add(batch, marks) === true;
  }

  #judgePostponed(rows: readonly TextRow[], { file, lines }: Pick<Absorbing, 'file' | 'lines'>): void {
    const [missing, validate] = [this.#missingValues, this.#validate];
    if (validate === null) throw new Error('rows were postponed that nobody can judge');
    for (const row of rows) this.#judge.text({ ...row, line: row.line + lines }, { file, missing, validate });
  }

  #judgeRow(batch: ReadBatch, row: number): void {
    const flag = batch.flags?.[row] ?? RowFlag.regular;
    const validate = this.#validate;
    if (flag === RowFlag.regular && (batch.headed || this.#plan.acceptedBy !== 'record')) {
      this.#judge.cells(batch, row, validate);
      return;
    }
    const written = batch.written(row);
    if ('cells' in written) this.#judge.text(written, { file: batch.file, missing: this.#missingValues, validate });
    else this.#judge.json(written, batch.file, validate);
  }
}

/** What is demanded of a column of whose numbers something is measured. */
function numbersOf(name: string): ColumnPlan {
  const types = ['null', 'number'] as const;
  return { name, types, required: false, predicates: [{ is: 'type', types }], demands: [] };
}

function numberMeasures(plan: Plan): ReadonlyMap<string, NumberMeasure> {
  return new Map(measuredColumns(plan).map((column) => [column, new NumberMeasure()]));
}

/** Whether ajv finds nothing wrong with a property of this value, whatever else is wrong with a record of it alone. */
function valueJudge(name: string, validate: ValidateRecord): JudgeValue {
  return (value) =>
    validate({ [name]: value }).every(
      ({ column, keyword, inside }) => column !== name || (keyword === 'required' && inside === ''),
    );
}
