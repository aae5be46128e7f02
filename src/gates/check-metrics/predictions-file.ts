import { configError, inputError, MlGatesError } from '../../core/errors.ts';
import type { Place } from '../../core/finding.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { DelimitedReader, RowTooLong, type TextRow } from '../../data/delimited.ts';
import { gunzip } from '../../data/gunzip.ts';
import { JsonLinesReader, type JsonRow } from '../../data/json-records.ts';
import { decodeText, shownText } from '../../data/text-stream.ts';
import type { Columns, WantedColumn } from '../../metrics/predictions/columns.ts';
import { GrowingColumns, type CellFault } from './growing-columns.ts';

/** Characters that one row may have. */
const rowLimit = 16 * 1024 * 1024;
/** Rows that a predictions file may have: their columns lie in memory, 60 bytes a row or so. */
const rowsLimit = 50_000_000;

export type PredictionFormat = 'csv' | 'tsv' | 'jsonl';

/** Where predictions come from. */
export interface PredictionSource {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly shown: string;
  /** The file as messages name it; of a baseline with its commit. */
  readonly label: string;
  readonly format: PredictionFormat;
  readonly gzip: boolean;
  /** Where the config names a wanted column. */
  readonly placeOf: (key: readonly string[]) => { readonly where: Place };
}

const formats: ReadonlyMap<string, PredictionFormat> = new Map([
  ['csv', 'csv'],
  ['tsv', 'tsv'],
  ['tab', 'tsv'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
]);

/**
 * The format that a file's name says.
 * @throws MlGatesError `config` for any other ending; `at` is where the config names the file
 */
export function predictionFormat(
  shown: string,
  at: { readonly where: Place },
): Pick<PredictionSource, 'format' | 'gzip'> {
  const parts = shown.toLowerCase().split('.').slice(1);
  const gzip = parts.at(-1) === 'gz';
  const format = formats.get((gzip ? parts.at(-2) : parts.at(-1)) ?? '');
  if (format !== undefined) return { format, gzip };
  const message = `${shown} is not a predictions file: its name must end in .csv, .tsv or .jsonl, or in one of these and .gz`;
  throw configError([{ ...at, message }]);
}

/**
 * Reads the wanted columns of a predictions file.
 * @throws MlGatesError `config` for a column that is not there, `input` for a file, a row or a cell that cannot be read
 */
export async function readPredictionColumns(
  source: PredictionSource,
  wanted: readonly WantedColumn[],
): Promise<Columns> {
  const reading = new Reading(source, wanted);
  const chunks = decodeText(source.gzip ? gunzip(source.bytes, source.label) : source.bytes, source.label);
  try {
    if (source.format === 'jsonl') await readLines(chunks, reading);
    else await readDelimited(chunks, reading);
  } catch (thrown) {
    if (!(thrown instanceof RowTooLong)) throw thrown;
    const where = { file: source.shown, line: thrown.line };
    const message = `${source.label} has a row of more than ${rowLimit / 1024 / 1024} MB that begins on line ${thrown.line}`;
    throw new MlGatesError('input', [{ message, where }], { cause: thrown });
  }
  return reading.end();
}

async function readDelimited(chunks: AsyncIterable<string>, reading: Reading): Promise<void> {
  const delimiter = reading.source.format === 'tsv' ? '\t' : ',';
  const plain = { quoteChar: '"', doubleQuote: true, escapeChar: null, skipInitialSpace: false, commentChar: null };
  const reader = new DelimitedReader({ delimiter, ...plain }, rowLimit);
  let places: Int32Array | undefined;
  let width = 0;
  const take = (rows: readonly TextRow[]): void => {
    for (const row of rows) {
      if (places === undefined) {
        places = reading.placesOf(row.cells.map(shownText));
        width = row.cells.length;
      } else reading.textRow(row, places, width);
    }
  };
  for await (const chunk of chunks) take(reader.push(chunk));
  take(reader.end());
}

async function readLines(chunks: AsyncIterable<string>, reading: Reading): Promise<void> {
  const reader = new JsonLinesReader(rowLimit);
  for await (const chunk of chunks) for (const row of reader.push(chunk)) reading.jsonRow(row);
  for (const row of reader.end()) reading.jsonRow(row);
}

const faultsShown = 5;

/** The state of one reading: the columns, and what was wrong. */
class Reading {
  readonly source: PredictionSource;
  readonly #wanted: readonly WantedColumn[];
  readonly #columns: GrowingColumns;
  readonly #faults: string[] = [];
  readonly #present: boolean[];
  #faulty = 0;
  #firstLine: number | undefined;

  constructor(source: PredictionSource, wanted: readonly WantedColumn[]) {
    this.source = source;
    this.#wanted = wanted;
    this.#columns = new GrowingColumns(wanted);
    this.#present = wanted.map(() => source.format !== 'jsonl');
  }

  /** Where each wanted column stands in a header. */
  placesOf(header: readonly string[]): Int32Array {
    const missing = this.#wanted.filter(({ name }) => !header.includes(name));
    this.#refuseMissing(missing, header);
    const twice = this.#wanted.find(({ name }) => header.indexOf(name) !== header.lastIndexOf(name));
    if (twice !== undefined) {
      const message = `${this.source.label} has two columns "${twice.name}": which of them counts, nobody said`;
      throw inputError({ message, where: { file: this.source.shown, line: 1 } });
    }
    return Int32Array.from(this.#wanted, ({ name }) => header.indexOf(name));
  }

  textRow(row: TextRow, places: Int32Array, width: number): void {
    const { cells, line, faults } = row;
    if (cells.length === 1 && cells[0] === '' && width > 1) return; // a blank line
    if (faults.length > 0) {
      this.#fault(line, `is not written as it should be (${faults.join(', ')})`);
      return;
    }
    if (cells.length !== width) {
      this.#fault(line, `has ${cells.length} cells, and the header ${width}`);
      return;
    }
    this.#add(line, (column) => cells[places[column] ?? 0] ?? '');
  }

  jsonRow(row: JsonRow): void {
    if (row.fault !== undefined) {
      if (row.fault.code !== 'blank-row') this.#fault(row.line, 'is not a JSON object');
      return;
    }
    const { record, line } = row;
    this.#add(line, (column) => {
      const name = this.#wanted[column]?.name ?? '';
      if (!Object.hasOwn(record, name)) return '';
      this.#present[column] = true;
      return this.#text(record[name], line, name);
    });
  }

  end(): Columns {
    const { label, shown } = this.source;
    if (this.#faulty > 0) {
      const more = this.#faulty - this.#faults.length;
      const message = `${label} cannot be read as predictions: ${this.#faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
      throw inputError({ message, where: { file: shown, line: this.#firstLine ?? 1 } });
    }
    if (this.#columns.rows === 0)
      throw inputError({ message: `${label} has no row: nothing was measured`, where: { file: shown } });
    this.#refuseMissing(
      this.#wanted.filter((_, at) => this.#present[at] !== true),
      [],
    );
    return this.#columns.end({ label, shown });
  }

  #add(line: number, cellOf: (column: number) => string): void {
    if (this.#columns.rows >= rowsLimit) {
      const message = `${this.source.label} has more than ${rowsLimit / 1_000_000} million rows, the most that predictions may have`;
      throw inputError({ message, where: { file: this.source.shown } });
    }
    this.#columns.add(line, cellOf, (column, kind) => this.#cellFault({ line, column, kind, text: cellOf(column) }));
  }

  #cellFault(cell: { line: number; column: number; kind: CellFault; text: string }): void {
    const wanted = this.#wanted[cell.column];
    if (wanted === undefined || (cell.kind === 'empty' && wanted.key[0] === 'slices')) return;
    const name = JSON.stringify(wanted.name);
    if (cell.kind === 'empty') this.#fault(cell.line, `has no ${name}`);
    else this.#fault(cell.line, `has ${JSON.stringify(cell.text.slice(0, 40))} as ${name}, which is not a number`);
  }

  #text(value: unknown, line: number, name: string): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    if (value !== null) this.#fault(line, `has an object or a list as ${JSON.stringify(name)}`);
    return '';
  }

  #fault(line: number, what: string): void {
    this.#faulty += 1;
    this.#firstLine ??= line;
    if (this.#faults.length < faultsShown) this.#faults.push(`line ${line} ${what}`);
  }

  #refuseMissing(missing: readonly WantedColumn[], header: readonly string[]): void {
    const [first, ...rest] = missing.map(({ name, key }) => {
      const near = nearestName(name, header);
      const columns = header.slice(0, 20).join(', ');
      return {
        ...this.source.placeOf(key),
        message: `${this.source.label} has no column "${name}"`,
        ...(near === undefined
          ? columns === ''
            ? {}
            : { hint: `its columns: ${columns}` }
          : { hint: `did you mean ${near}?` }),
      };
    });
    if (first !== undefined) throw configError([first, ...rest]);
  }
}
