import type { Breach } from '../../plan/record-validator.ts';
import type { TallyEntry } from './tally.ts';

/** Columns that neither a schema nor a header names and that are told apart in findings; those of further ones are about the record. */
const strangersKept = 100;

/** What breaches are counted under: so that memory is bounded, however many names records make up. */
export class Subjects {
  readonly #declared: ReadonlySet<string>;
  #header: ReadonlySet<string> = new Set();
  readonly #strangers = new Set<string>();

  constructor(declared: readonly string[]) {
    this.#declared = new Set(declared);
  }

  header(names: readonly string[]): void {
    this.#header = new Set(names);
  }

  /** Begins with another part of the data. */
  clear(): void {
    this.#strangers.clear();
  }

  /** A count of another part of the data, under the name that it has here. */
  renamed([rule, column, count]: TallyEntry): TallyEntry {
    return [rule, this.of(column), count];
  }

  ofBreach({ column, inside }: Breach): string {
    return this.of(inside === '' ? column : `${column} › ${inside}`);
  }

  of(column: string): string {
    if (column === '' || this.#declared.has(column) || this.#header.has(column)) return column;
    if (this.#strangers.size < strangersKept) this.#strangers.add(column);
    return this.#strangers.has(column) ? column : '';
  }
}
