import { configError, inputError } from '../../../core/errors.ts';
import type { Place } from '../../../core/finding.ts';
import { nearestName } from '../../../core/nearest-name.ts';
import { CellState, RowFlag, type BatchColumn, type ReadBatch } from '../../../data/batch.ts';
import type { CellFault } from './column-part.ts';
import type { Category, Columns, WantedColumn } from '../../../metrics/predictions/columns.ts';
import { growingColumn, type GrowingColumn } from './growing-columns.ts';
import { RowPlaces, type RowUnit } from '../../../metrics/predictions/row-places.ts';
import type { RowTexts } from '../../../metrics/predictions/row-texts.ts';

/** Rows that predictions may have: their columns lie in memory, some 80 bytes a row while metrics are computed, 250 with a baseline. */
const rowsLimit = 50_000_000;
const faultsShown = 5;

/** A file of which rows are gathered. */
export interface GatheredFile {
  readonly shown: string;
  /** The file as messages name it; of a baseline with its commit. */
  readonly label: string;
  readonly unit: RowUnit;
}

/** What rows are gathered for. */
export interface Gathering {
  readonly wanted: readonly WantedColumn[];
  /** All files together, as messages name them. */
  readonly label: string;
  readonly shown: string;
  /** Shown paths. */
  readonly files: readonly string[];
  /** Where the config names a wanted column. */
  readonly placeOf: (key: readonly string[]) => { readonly where: Place };
}

interface Fault {
  readonly row: number;
  readonly column: number;
  readonly what: () => string;
}

/** Gathers the wanted columns of predictions batch by batch, and what is wrong with them. */
export class GatheredPredictions {
  readonly #gathering: Gathering;
  readonly #growing: readonly GrowingColumn[];
  readonly #present: boolean[];
  readonly #places = new RowPlaces();
  readonly #faults: string[] = [];
  #faulty = 0;
  #firstFault: Place | undefined;
  #file: GatheredFile = { shown: '', label: '', unit: 'line' };
  #width = 0;
  #rows = 0;

  constructor(gathering: Gathering) {
    this.#gathering = gathering;
    this.#growing = gathering.wanted.map(growingColumn);
    this.#present = gathering.wanted.map(() => false);
  }

  begin(file: GatheredFile): void {
    this.#file = file;
  }

  /** The columns of a file that gives every row the same ones. @param line where they stand */
  header(names: readonly string[], line?: number): void {
    this.#width = names.length;
    const { wanted } = this.#gathering;
    this.#refuseMissing(
      wanted.filter(({ name }) => !names.includes(name)),
      names,
    );
    this.#present.fill(true);
    const twice = wanted.find(({ name }) => names.indexOf(name) !== names.lastIndexOf(name));
    if (twice === undefined) return;
    const { label, shown: file } = this.#file;
    const message = `${label} has two columns "${twice.name}": which of them counts, nobody said`;
    throw inputError({ message, where: { file, ...(line === undefined ? {} : { line }) } });
  }

  observe(batch: ReadBatch): void {
    const faults: Fault[] = [];
    const kept = this.#keptOf(batch, faults);
    const count = kept === null ? batch.rows : kept.length;
    if (this.#rows + count > rowsLimit) {
      const message = `${this.#gathering.label} has more than ${rowsLimit / 1_000_000} million rows, the most that predictions may have`;
      throw inputError({ message, where: { file: this.#file.shown } });
    }
    const columns = new Map(batch.columns.map((column) => [column.name, column]));
    this.#gathering.wanted.forEach((wanted, index) => {
      const column = columns.get(wanted.name);
      if (this.#present[index] !== true && column !== undefined) this.#present[index] = isThere(column, batch.rows);
      this.#growing[index]?.add({ column, batch, kept, count }, (row, fault) => {
        if (fault.kind === 'empty' && wanted.key[0] === 'slices') return;
        faults.push({ row, column: index, what: () => wordsOf(fault, wanted.name) });
      });
    });
    this.#takeFaults(faults, batch);
    const { shown: file, unit } = this.#file;
    this.#places.add({ first: this.#rows, count, file, unit }, (nth) =>
      lineOf(batch, kept === null ? nth : (kept[nth] ?? 0)),
    );
    this.#rows += count;
  }

  end(): Columns {
    const { label, shown, files, wanted } = this.#gathering;
    if (this.#faulty > 0) {
      const more = this.#faulty - this.#faults.length;
      const message = `${label} cannot be read as predictions: ${this.#faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
      throw inputError({ message, where: this.#firstFault ?? { file: shown } });
    }
    if (this.#rows === 0)
      throw inputError({ message: `${label} has no row: nothing was measured`, where: { file: shown } });
    this.#refuseMissing(
      wanted.filter((_, at) => this.#present[at] !== true),
      [],
    );
    const categories = new Map<string, Category>();
    const numbers = new Map<string, Float64Array>();
    const texts = new Map<string, RowTexts>();
    for (const column of this.#growing) column.end({ categories, numbers, texts });
    return { label, shown, files, rows: this.#rows, categories, numbers, texts, places: this.#places };
  }

  /** Which rows of a batch are rows of the data; `null` when all are. What is wrong with others is told. */
  #keptOf(batch: ReadBatch, faults: Fault[]): Int32Array | null {
    const { flags, headed } = batch;
    if (flags === null) return null;
    const kept: number[] = [];
    for (let row = 0; row < batch.rows; row += 1) {
      const flag = flags[row] ?? RowFlag.regular;
      // of a record that is faulty, the values say what is wrong
      if (flag === RowFlag.regular || (flag === RowFlag.faulty && !headed)) kept.push(row);
      else if (flag !== RowFlag.blank) faults.push({ row, column: -1, what: () => this.#rowWords(batch, row) });
    }
    return Int32Array.from(kept);
  }

  #rowWords(batch: ReadBatch, row: number): string {
    const written = batch.written(row);
    if (!('cells' in written))
      return written.fault?.code === 'not-json' ? `is not JSON (${written.fault.message})` : 'is not a JSON object';
    const { faults, cells } = written;
    if (faults.length > 0) return `is not written as it should be (${faults.join(', ')})`;
    return `has ${cells.length} cells, and the header ${this.#width}`;
  }

  #takeFaults(faults: Fault[], batch: ReadBatch): void {
    this.#faulty += faults.length;
    if (this.#faults.length === faultsShown || faults.length === 0) return;
    faults.sort((a, b) => a.row - b.row || a.column - b.column);
    for (const { row, what } of faults.slice(0, faultsShown - this.#faults.length)) {
      const line = lineOf(batch, row);
      this.#firstFault ??= { file: this.#file.shown, line };
      const where = this.#gathering.files.length === 1 ? '' : ` of ${this.#file.shown}`;
      this.#faults.push(`${this.#file.unit} ${line}${where} ${what()}`);
    }
  }

  #refuseMissing(missing: readonly WantedColumn[], header: readonly string[]): void {
    const { label } = header.length === 0 ? this.#gathering : this.#file;
    const [first, ...rest] = missing.map(({ name, key }) => {
      const near = nearestName(name, header);
      const columns = header.slice(0, 20).join(', ');
      return {
        ...this.#gathering.placeOf(key),
        message: `${label} has no column "${name}"`,
        ...(near === undefined
          ? columns === ''
            ? {}
            : { hint: `its columns: ${columns}` }
          : { hint: `did you mean ${/\s/.test(near) ? JSON.stringify(near) : near}?` }),
      };
    });
    if (first !== undefined) throw configError([first, ...rest]);
  }
}

function lineOf(batch: ReadBatch, row: number): number {
  return batch.written(row).line;
}

function isThere({ states }: BatchColumn, rows: number): boolean {
  for (let row = 0; row < rows; row += 1)
    if (states[row] !== CellState.absent && states[row] !== CellState.unread) return true;
  return false;
}

function wordsOf(fault: CellFault, column: string): string {
  const name = JSON.stringify(column);
  switch (fault.kind) {
    case 'empty':
      return `has no ${name}`;
    case 'not-finite':
      return `has a number that is not finite as ${name}`;
    case 'inexact':
      return `has a whole number beyond 2^53 as ${name}, of which JSON keeps not all digits: write it as a text`;
    case 'nested':
      return `has an object or a list as ${name}`;
    case 'not-a-number':
      return `has ${JSON.stringify(fault.text.slice(0, 40))} as ${name}, which is not a number`;
  }
}
