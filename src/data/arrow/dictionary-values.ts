import type { Json } from '../../core/json.ts';
import type { Dictionary } from '../batch.ts';
import { jsonAt, picked, type Content } from '../typed-cells.ts';
import { require } from './arrow-fault.ts';
import type { DecodedRows } from './decoding.ts';
import { GrowingContent } from './growing-content.ts';

/** Up to here a dictionary is handed on as one; of a larger one each row gets what its code means. */
const mostCodes = 65_536;

/** The values of a dictionary, which others may be added to: what its codes mean stays. */
export class DictionaryValues {
  readonly #values: GrowingContent;
  readonly #nulls = new Set<number>();
  #coded: CodedValues | null;

  constructor(first: DecodedRows, size: number) {
    this.#values = new GrowingContent(first.content, size);
    this.#coded = CodedValues.isFor(first.content) ? new CodedValues() : null;
    this.#look(first, 0);
  }

  get size(): number {
    return this.#values.size;
  }

  add(more: DecodedRows, size: number): void {
    const before = this.size;
    this.#values.add(more.content, size);
    this.#look(more, before);
  }

  /** The rows that some codes mean. Codes of rows that are null may be anything. */
  decoded(codes: Float64Array, valid: Uint8Array | null): DecodedRows {
    const from = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row += 1) {
      if (valid?.[row] === 0) continue;
      const code = codes[row] ?? -1;
      require(code >= 0 && code < this.size, 'a code that its dictionary does not have');
      from[row] = code;
    }
    const isThere = (code: number, row: number): number => (valid?.[row] === 0 || this.#nulls.has(code) ? 0 : 1);
    return {
      content: this.#coded?.content(from) ?? picked(this.#values.content, from),
      valid: this.#nulls.size === 0 ? valid : Uint8Array.from(from, isThere),
    };
  }

  #look({ content, valid }: DecodedRows, before: number): void {
    for (const [nth, is] of valid?.entries() ?? []) if (is === 0) this.#nulls.add(before + nth);
    if (this.size > mostCodes || !CodedValues.isFor(content)) this.#coded = null;
    for (let nth = 0; this.#coded !== null && before + nth < this.size; nth += 1) this.#coded.add(jsonAt(content, nth));
  }
}

/** Texts by code. */
class CodedValues {
  readonly #values: Json[] = [];
  /** Of each code the first with the same value: who compares codes compares values. */
  readonly #first: number[] = [];
  readonly #codes = new Map<Json, number>();
  readonly #dictionary: Dictionary;

  constructor() {
    const values = this.#values;
    this.#dictionary = {
      get size() {
        return values.length;
      },
      value: (code) => values[code] ?? null,
    };
  }

  /** Whether values are texts, and not too much of them. Numbers are better as numbers. */
  static isFor(content: Content): boolean {
    if (content.kind === 'texts') return content.bytes.length <= 16 * 1024 * 1024;
    return content.kind === 'values' && content.values.every((value) => typeof value === 'string');
  }

  add(value: Json): void {
    const code = this.#codes.get(value) ?? this.#values.length;
    this.#codes.set(value, code);
    this.#first.push(code);
    this.#values.push(value);
  }

  content(from: Int32Array): Content {
    const allDiffer = this.#codes.size === this.#values.length;
    const codes = allDiffer ? from : from.map((code) => this.#first[code] ?? 0);
    return { kind: 'codes', codes, dictionary: this.#dictionary };
  }
}
