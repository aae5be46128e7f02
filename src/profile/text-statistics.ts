import { bufferOf } from '../core/buffer-of.ts';
import { BytePattern } from '../core/byte-pattern.ts';
import { codePoints } from '../core/code-points.ts';
import { compareText } from '../core/compare-text.ts';
import { TextBytes } from '../core/text-bytes.ts';
import { CellState, type PlacedSlices, type PlacedTexts, type TextColumn } from '../data/batch.ts';
import { KeptPlaces } from '../data/kernels/kept-places.ts';
import type { Kernels, PlacedBytes, PlacedDoubles, PlacedInts } from '../data/kernels/kernels.ts';
import { DistinctSketch, registerCount } from './distinct-sketch.ts';
import { TextHash } from './hash.ts';
import type { TextProfile, ValueCount } from './text-profile.ts';

/** So many different texts are kept, each with its count. */
const valueLimit = 1024;
const longestValue = 200;

const date = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-6]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?`;
const dateBytes = 10;
const isDate = new RegExp(`^${date}$`);
const isTime = new RegExp(`^${date}[T ]${clock}$`);
const automata = new Map<RegExp, BytePattern | null>();

/** An expression for bytes, made when the first text asks for it: most data has none that does. */
function automatonOf(expression: RegExp): BytePattern | null {
  const known = automata.get(expression);
  if (known !== undefined) return known;
  const made = BytePattern.of(expression.source);
  automata.set(expression, made);
  return made;
}

/** What was counted of texts, as it is: plain data, which another thread goes on with. */
export interface HeldTexts {
  readonly count: number;
  readonly characters: number;
  readonly shortest: number;
  readonly longest: number;
  readonly dates: number;
  readonly times: number;
  /** `null` where texts are not kept; then there are registers. */
  readonly values: readonly ValueCount[] | null;
  readonly registers: Uint8Array | null;
}

/** Counts the texts of a column: each different one while they are few, then a sketch of how many there are. */
export class TextStatistics {
  #values: Map<string, number> | null = new Map();
  #distinct: DistinctSketch | null = null;
  #count = 0;
  #shortest = Infinity;
  #longest = 0;
  #characters = 0;
  #dates = 0;
  #times = 0;
  readonly #places = new KeptPlaces(placesIn);
  readonly #often = new KeptPlaces<PlacedDoubles>((kernels, texts) => kernels.takeDoubles(texts));

  /** One text, `count` times. */
  add(text: string, count: number): void {
    const { buffer, length } = textBytes.write(text);
    this.#observe(codePoints(buffer, 0, length), count);
    this.#dated(text, count);
    if (this.#values === null) this.#distinct?.addHash(hashOf(text));
    else this.#keep(shortened(text), count);
  }

  /** Texts of rows. */
  addRows(column: TextColumn, rows: number): void {
    const { bytes, starts, ends, states, others, placed } = column;
    const buffer = bufferOf(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let slices: Slices | null = null;
    if (this.#values === null && this.#distinct !== null && placed !== undefined) {
      for (const row of this.#addPlaced(placed, { rows, often: 0, distinct: this.#distinct }))
        this.add(buffer.toString('utf8', starts[row], ends[row]), 1);
      return;
    }
    for (let row = 0; row < rows; row += 1) {
      if (others > 0 && states[row] !== CellState.value) continue;
      const start = starts[row] ?? 0;
      const end = ends[row] ?? 0;
      if (this.#values === null && this.#distinct !== null) slices ??= { buffer, view, distinct: this.#distinct };
      if (slices === null || end - start > longestValue) this.add(buffer.toString('utf8', start, end), 1);
      else this.#addSlice(slices, start, end);
    }
  }

  /** Different texts, each as often as is said; none of them twice. */
  addCounted(texts: PlacedSlices, often: Float64Array): void {
    const { bytes, starts, ends, states, placed } = texts;
    const buffer = bufferOf(bytes);
    const rows = often.length;
    const some = this.#values === null ? rows : counted(states, often);
    const add = (row: number): void => {
      this.add(buffer.toString('utf8', starts[row], ends[row]), often[row] ?? 0);
    };
    if (some <= valueLimit) {
      for (let row = 0; row < rows; row += 1) if (states[row] === CellState.value && often[row] !== 0) add(row);
      return;
    }
    const counts = this.#often.in(placed.kernels, rows);
    counts.values.set(often);
    const distinct = this.#sketched();
    this.#addPlaced(placed, { rows, often: counts.address, distinct }).forEach(add);
  }

  /** Texts in the memory of kernels, where texts are not kept. @returns rows of those that are too long to be taken in as they are */
  #addPlaced(
    { kernels, bytes, starts, ends, states }: PlacedTexts,
    { rows, often, distinct }: { readonly rows: number; readonly often: number; readonly distinct: DistinctSketch },
  ): Int32Array {
    const { facts, sums, registers, left } = this.#places.in(kernels, rows);
    sums.fill(0);
    facts.values.fill(0).set([0x7fffffff], Fact.shortest);
    registers.values.set(distinct.registers);
    const count = kernels.calls.profileTexts(
      facts.address,
      bytes,
      starts,
      ends,
      states,
      rows,
      often,
      registers.address,
      longestValue,
      left.address,
    );
    distinct.registers.set(registers.values);
    const [texts = 0, characters = 0, dates = 0, times = 0] = sums;
    this.#count += texts;
    this.#characters += characters;
    this.#dates += dates;
    this.#times += times;
    this.#shortest = Math.min(this.#shortest, texts === 0 ? Infinity : (facts.values[Fact.shortest] ?? 0));
    this.#longest = Math.max(this.#longest, facts.values[Fact.longest] ?? 0);
    return left.values.subarray(0, count);
  }

  /** One text, as UTF-8, where texts are not kept. */
  #addSlice({ buffer, view, distinct }: Slices, start: number, end: number): void {
    look.read(view, start, end);
    distinct.addHash(look.hash);
    this.#observe(look.ascii ? end - start : codePoints(buffer, start, end), 1);
    if (end - start < dateBytes || buffer[start + 4] !== hyphen || buffer[start + 7] !== hyphen) return;
    if (end - start === dateBytes) this.#dates += automatonOf(isDate)?.holds(buffer, start, end) === true ? 1 : 0;
    else this.#times += automatonOf(isTime)?.holds(buffer, start, end) === true ? 1 : 0;
  }

  merge(profile: TextProfile): void {
    this.absorb(heldOf(profile));
  }

  held(): HeldTexts {
    return {
      count: this.#count,
      characters: this.#characters,
      shortest: this.#shortest,
      longest: this.#longest,
      dates: this.#dates,
      times: this.#times,
      values: this.#values === null ? null : [...this.#values],
      registers: this.#distinct?.registers ?? null,
    };
  }

  /** Takes in what was counted of other texts. */
  absorb({ count, characters, shortest, longest, dates, times, values, registers }: HeldTexts): void {
    this.#count += count;
    this.#characters += characters;
    this.#shortest = Math.min(this.#shortest, shortest);
    this.#longest = Math.max(this.#longest, longest);
    this.#dates += dates;
    this.#times += times;
    for (const [text, often] of values ?? [])
      if (this.#values === null) this.#distinct?.addHash(hashOf(text));
      else this.#keep(text, often);
    if (registers !== null) this.#sketched().merge(DistinctSketch.of(registers));
  }

  /** `null` when there was no text. */
  profile(): TextProfile | null {
    if (this.#count === 0) return null;
    return {
      count: this.#count,
      distinct: this.#values?.size ?? Math.min(this.#sketched().estimate(), this.#count),
      lengths: {
        min: this.#shortest,
        max: this.#longest,
        mean: this.#characters / this.#count,
        total: this.#characters,
      },
      dates: this.#dates,
      times: this.#times,
      values: this.#values === null ? null : [...this.#values].sort(byCount),
      registers: this.#distinct?.toString() ?? null,
    };
  }

  #observe(length: number, count: number): void {
    this.#count += count;
    this.#characters += length * count;
    if (length < this.#shortest) this.#shortest = length;
    if (length > this.#longest) this.#longest = length;
  }

  #dated(text: string, count: number): void {
    if (text.charAt(4) !== '-' || text.charAt(7) !== '-') return;
    if (isDate.test(text)) this.#dates += count;
    else if (isTime.test(text)) this.#times += count;
  }

  #keep(text: string, count: number): void {
    if (this.#values === null) return;
    this.#values.set(text, (this.#values.get(text) ?? 0) + count);
    if (this.#values.size > valueLimit) this.#sketched();
  }

  /** From here on texts are not kept. */
  #sketched(): DistinctSketch {
    const sketch = (this.#distinct ??= DistinctSketch.empty());
    for (const text of this.#values?.keys() ?? []) sketch.addHash(hashOf(text));
    this.#values = null;
    return sketch;
  }
}

const hyphen = 0x2d;
const look = new TextHash();
const textBytes = new TextBytes();

/** Places of what kernels/texts.ts sums up, behind four doubles: how many texts, characters, dates and times. */
const Fact = { shortest: 8, longest: 9, count: 10 } as const;
const sumCount = 4;

/** How many different texts are there. */
function counted(states: Uint8Array, often: Float64Array): number {
  return often.reduce((sum, one, row) => (one !== 0 && states[row] === CellState.value ? sum + 1 : sum), 0);
}

/** What lies in the memory of kernels while a column is taken in. */
interface Places {
  readonly facts: PlacedInts;
  readonly sums: Float64Array;
  readonly registers: PlacedBytes;
  readonly left: PlacedInts;
}

function placesIn(kernels: Kernels, rows: number): Places {
  const facts = kernels.takeInts(Fact.count);
  return {
    facts,
    sums: new Float64Array(kernels.buffer, facts.address, sumCount),
    registers: kernels.takeBytes(registerCount),
    left: kernels.takeInts(rows),
  };
}

/** Where texts stand, and what counts the different ones. */
interface Slices {
  readonly buffer: Buffer;
  readonly view: DataView;
  readonly distinct: DistinctSketch;
}

const loneSurrogate = /\p{Surrogate}/gu;

function hashOf(text: string): number {
  return hashOfBytes(text.length <= longestValue ? text : shortened(text));
}

function hashOfBytes(text: string): number {
  const { view, length } = textBytes.write(text);
  look.read(view, 0, length);
  return look.hash;
}

/** What stands for a text; half a character is none. */
function shortened(text: string): string {
  if (text.length <= longestValue) return wellFormed(text);
  const hash = (hashOfBytes(text) >>> 0).toString(16).padStart(8, '0');
  return `${wellFormed(text.slice(0, longestValue - 10))}…#${hash}`;
}

function wellFormed(text: string): string {
  return text.replace(loneSurrogate, '\ufffd');
}

function byCount([a, often]: ValueCount, [b, than]: ValueCount): number {
  return than - often || compareText(a, b);
}

/** A profile as what was counted. */
function heldOf({ count, lengths, dates, times, values, registers }: TextProfile): HeldTexts {
  const { total: characters, min: shortest, max: longest } = lengths;
  const counted = { count, characters, shortest, longest, dates, times, values };
  return { ...counted, registers: values === null ? parsed(registers) : null };
}

function parsed(registers: string | null): Uint8Array {
  const sketch = registers === null ? undefined : DistinctSketch.parse(registers);
  if (sketch === undefined) throw new Error('a profile that was checked holds registers that are none');
  return sketch.registers;
}
