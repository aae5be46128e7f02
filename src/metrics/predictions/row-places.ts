/** Where a row stands. */
export interface RowPlace {
  /** Shown path of the file. */
  readonly file: string;
  readonly line: number;
  readonly unit: RowUnit;
}

/** What a row is called: a Parquet file has no lines. */
export type RowUnit = 'line' | 'row';

/** Rows of one file that follow each other line by line. */
interface Run {
  readonly row: number;
  readonly file: string;
  readonly line: number;
  readonly unit: RowUnit;
}

interface Added {
  /** The number of the first row. */
  readonly first: number;
  readonly count: number;
  readonly file: string;
  readonly unit: RowUnit;
}

/** Where rows stand: most of them on the line behind that of the row before, so that a file is a few runs, not a number per row. */
export class RowPlaces {
  readonly #runs: Run[] = [];

  /**
   * Adds rows. The lines of rows rise, so that rows between two whose lines are as far apart as they are themselves follow each other.
   * @param lineOf the line of the n-th of them
   */
  add({ first, count, file, unit }: Added, lineOf: (nth: number) => number): void {
    const split = (from: number, to: number, [low, high]: readonly [number, number]): void => {
      if (high - low === to - from) {
        this.#addRun({ row: first + from, file, line: low, unit });
        return;
      }
      const middle = (from + to) >> 1;
      split(from, middle, [low, middle === from ? low : lineOf(middle)]);
      split(middle + 1, to, [middle + 1 === to ? high : lineOf(middle + 1), high]);
    };
    if (count > 0) split(0, count - 1, [lineOf(0), lineOf(count - 1)]);
  }

  at(row: number): RowPlace {
    let [low, high] = [0, this.#runs.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.row ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    const run = this.#runs[low];
    if (run === undefined) return { file: '', line: 1, unit: 'line' };
    const { file, line, unit } = run;
    return { file, line: line + row - run.row, unit };
  }

  #addRun(run: Run): void {
    const last = this.#runs.at(-1);
    if (last?.file === run.file && run.line - last.line === run.row - last.row) return;
    this.#runs.push(run);
  }
}
