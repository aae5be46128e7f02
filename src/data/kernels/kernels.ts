import { inputError } from '../../core/errors.ts';
import { wasm } from './module.ts';

/** What kernels/ exports, where it is explained. Numbers that are named like what they point to are addresses. */
interface KernelCalls {
  cutRows(fields: number, bytes: number, from: number, to: number, last: number, most: number): number;
  cutLines(
    ...args: [fields: number, bytes: number, from: number, to: number, last: number, row: number, most: number]
  ): number;
  statesOfTokens(
    ...args: [tokens: number, starts: number, ends: number, rows: number, states: number, counts: number]
  ): void;
  readNumbers(
    ...args: [
      ...cells: CellAddresses,
      rows: number,
      values: number,
      states: number,
      integer: number,
      emptyState: number,
      missing: number,
      missingCount: number,
      left: number,
    ]
  ): number;
  readDecimals(...args: [...cells: CellAddresses, rows: number, values: number]): number;
  numberWords(
    ...args: [values: number, states: number, ...cells: CellAddresses, rows: number, words: number, left: number]
  ): number;
  codeWords(...args: [codes: number, states: number, known: number, rows: number, words: number, left: number]): number;
  textWords(
    ...args: [...cells: CellAddresses, states: number, rows: number, kind: number, words: number, left: number]
  ): number;
  addWords(words: number, part: number, rows: number): void;
  addKeys(table: number, list: number, keys: number, words: number, repeated: number): number;
  addNumbers(
    ...args: [pages: number, list: number, keys: number, words: number, repeated: number, others: number]
  ): number;
  moveDirectory(pages: number, to: number, mask: number): void;
  placesFor(table: number, homes: number): number;
  spreadKeys(table: number, homes: number, places: number): void;
  gatherKeys(words: number, rows: number, first: number, keys: number): number;
  shortTexts(
    ...args: [starts: number, ends: number, rows: number, longest: number, states: number, found: number]
  ): number;
  countCodes(codes: number, states: number, rows: number, counts: number): void;
  otherCode(
    ...args: [codes: number, states: number, from: number, rows: number, verdicts: number, wanted: number]
  ): number;
  otherNumbers(
    ...args: [values: number, states: number, rows: number, known: number, count: number, found: number]
  ): number;
  unpackSnappy(from: number, behind: number, output: number, size: number): number;
  readRuns(runs: number, count: number, to: number): number;
  statesOfLevels(levels: number, rows: number, defined: number, none: number, states: number): number;
  readPlain(
    ...args: [type: number, from: number, states: number, rows: number, values: number, invalid: number]
  ): number;
  pickNumbers(
    ...args: [...codes: CodeAddresses, states: number, rows: number, values: number, invalid: number]
  ): number;
  pickWords(...args: [...codes: CodeAddresses, states: number, rows: number, to: number]): number;
  placeCodes(codes: number, size: number, states: number, rows: number, to: number): number;
  placeTexts(
    ...args: [base: number, from: number, behind: number, states: number, rows: number, starts: number, ends: number]
  ): number;
  writeDates(...args: [from: number, states: number, rows: number, ...texts: TextAddresses, invalid: number]): number;
  writeMoments(
    ...args: [
      from: number,
      digits: number,
      utc: number,
      states: number,
      rows: number,
      ...texts: TextAddresses,
      invalid: number,
    ]
  ): number;
  outOfBounds(
    ...args: [values: number, states: number, rows: number, bounds: number, whole: number, found: number]
  ): number;
  encodeTexts(
    ...args: [fields: number, ...cells: CellAddresses, from: number, rows: number, codes: number, states: number]
  ): number;
  indexCodes(fields: number, from: number): void;
  matchTimes(...args: [...cells: CellAddresses, states: number, rows: number, parts: number, answers: number]): void;
  matchTexts(
    ...args: [
      ...cells: CellAddresses,
      states: number,
      from: number,
      rows: number,
      steps: number,
      first: number,
      mayEnd: number,
      answers: number,
    ]
  ): number;
  measureTexts(
    ...args: [...cells: CellAddresses, states: number, rows: number, least: number, most: number, answers: number]
  ): void;
  profileNumbers(
    ...args: [small: number, table: number, sums: number, values: number, states: number, from: number, rows: number]
  ): number;
  passSmall(small: number, first: number, table: number, sums: number): number;
  /** @returns 0: no; 1: yes */
  countNumber(table: number, value: number, count: number): number;
  countBuckets(table: number, edges: number, counts: number, slots: number): void;
  listBuckets(table: number, edges: number, counts: number): number;
  countsOfBuckets(table: number, edges: number, counts: number, size: number): void;
  /** @returns 0: no; 1: yes */
  addNumber(sums: number, value: number, count: number): number;
  profileTexts(
    ...args: [
      fields: number,
      ...cells: CellAddresses,
      states: number,
      rows: number,
      often: number,
      registers: number,
      longest: number,
      left: number,
    ]
  ): number;
}

type CellAddresses = [bytes: number, starts: number, ends: number];
/** Where texts are written, each in a slot of so many bytes. */
type TextAddresses = [texts: number, slot: number, starts: number, ends: number];
/** Codes, and what they mean, of which there is so much. */
type CodeAddresses = [codes: number, meant: number, size: number];

/** What kernels answer of a text. Each that looks at it may only lower the answer: from yes to ask, and from either to no. */
export const Answer = { no: 0, yes: 1, ask: 2 } as const;

const pageBytes = 65_536;
const firstPages = 32;
/** What the program allows; nothing takes room before it is used. */
const mostPages = 32_768;
/** The first page holds the constants of the kernels. */
const heapStart = pageBytes;
/** More than this is not kept for the next who borrows. */
const keptBytes = 256 * 1024 * 1024;

let compiled: WebAssembly.Module | null = null;
const idle: Kernels[] = [];

/**
 * The loops of kernels/ with a memory of their own, in which lies what they look at. The memory is a shared one, because such a memory
 * grows without taking away what was made of it before; no other thread sees it.
 */
export class Kernels {
  readonly calls: KernelCalls;
  readonly #memory = new WebAssembly.Memory({ initial: firstPages, maximum: mostPages, shared: true });
  #buffer: SharedArrayBuffer;
  #top = heapStart;
  #generation = 0;
  #leaving: (() => void)[] = [];

  private constructor() {
    compiled ??= new WebAssembly.Module(Buffer.from(wasm, 'base64'));
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory: this.#memory } });
    this.calls = exports as KernelCalls;
    this.#buffer = this.#memory.buffer;
  }

  /** Kernels for one reader, to be given back when it has ended. */
  static borrow(): Kernels {
    return idle.pop() ?? new Kernels();
  }

  /** Kernels with a memory of zeros, which nobody else gets. They are not given back. */
  static own(): Kernels {
    return new Kernels();
  }

  /** Has somebody take along what he still needs before the memory is given back. */
  beforeGivenBack(leave: () => void): void {
    this.#leaving.push(leave);
  }

  /** Ends the use of all that lies in the memory. Nothing happens to kernels that are idle: two must never borrow the same. */
  giveBack(): void {
    if (idle.includes(this)) return;
    for (const leave of this.#leaving) leave();
    this.#leaving = [];
    this.#generation += 1;
    this.#top = heapStart;
    if (this.#buffer.byteLength <= keptBytes) idle.push(this);
  }

  /** Differs whenever addresses that were taken before mean nothing any more. */
  get generation(): number {
    return this.#generation;
  }

  get buffer(): SharedArrayBuffer {
    return this.#buffer;
  }

  /** Bytes that were taken. */
  get used(): number {
    return this.#top - heapStart;
  }

  /**
   * The address of so many bytes, which hold anything, and are theirs who took them.
   * @throws MlGatesError `input` where no memory is that large
   */
  take(bytes: number): number {
    const address = this.#top;
    if (address + bytes > mostPages * pageBytes - 2 * pageBytes) throw tooMuch();
    this.#top = roundedUp(address + bytes);
    const lacking = this.#top + 16 - this.#buffer.byteLength;
    if (lacking > 0) {
      const pages = Math.max(Math.ceil(lacking / pageBytes), firstPages);
      this.#memory.grow(Math.min(pages, mostPages - this.#buffer.byteLength / pageBytes));
      this.#buffer = this.#memory.buffer;
    }
    return address;
  }

  /** The same bytes and some behind them, where nothing was taken since; otherwise others, and those are lost. */
  takeMore(address: number, bytes: number, wanted: number): number {
    if (bytes > 0 && roundedUp(address + bytes) === this.#top) this.#top = address;
    return this.take(wanted);
  }

  /** So many zeros. */
  takeInts(length: number): PlacedInts {
    const address = this.take(4 * length);
    return { address, values: new Int32Array(this.#buffer, address, length).fill(0) };
  }

  /** So many zeros. */
  takeBytes(length: number): PlacedBytes {
    const address = this.take(length);
    return { address, values: new Uint8Array(this.#buffer, address, length).fill(0) };
  }

  /** So many zeros. */
  takeDoubles(length: number): PlacedDoubles {
    const address = this.take(8 * length);
    return { address, values: new Float64Array(this.#buffer, address, length).fill(0) };
  }
}

/** Where what follows begins: kernels may look 16 bytes behind the last one, and write anything there. */
function roundedUp(address: number): number {
  const behind = address + 31;
  return behind - (behind % 16);
}

function tooMuch(): Error {
  return inputError({
    message: 'what is looked at together takes more than 2 GB',
    hint: 'are there very many columns, or thousands of long texts?',
  });
}

/** Values and where they lie. */
export interface PlacedInts {
  readonly address: number;
  readonly values: Int32Array;
}

export interface PlacedBytes {
  readonly address: number;
  readonly values: Uint8Array;
}

export interface PlacedDoubles {
  readonly address: number;
  readonly values: Float64Array;
}
