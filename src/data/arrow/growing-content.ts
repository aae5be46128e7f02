import type { Json } from '../../core/json.ts';
import { jsonAt, type Cells, type Content } from '../typed-cells.ts';
import { require } from './arrow-fault.ts';

const mostBytes = 1024 * 1024 * 1024;

/** Values to which others are added: room doubles, so that many small additions cost what they hold. */
export class GrowingContent {
  #content: Content;
  #size: number;

  constructor(content: Content, size: number) {
    this.#content = content;
    this.#size = size;
  }

  get size(): number {
    return this.#size;
  }

  /** Arrays may be longer than there are values. */
  get content(): Content {
    return this.#content;
  }

  add(more: Content, count: number): void {
    if (this.#content.kind === 'numbers' && more.kind === 'numbers')
      this.#content = withNumbers(this.#content, this.#size, more);
    else if (this.#content.kind === 'texts' && more.kind === 'texts') this.#addTexts(this.#content, more);
    else this.#addValues(more, count);
    this.#size += count;
  }

  #textBytes = 0;

  #addTexts(texts: Cells & { kind: 'texts' }, more: Cells & { kind: 'texts' }): void {
    const at = this.#textBytes || texts.bytes.length;
    require(at + more.bytes.length <= mostBytes, 'a dictionary of more than 1 GB');
    const shift = (offset: number): number => offset + at;
    this.#content = {
      kind: 'texts',
      bytes: appended(texts.bytes, at, more.bytes),
      starts: appended(texts.starts, this.#size, more.starts.map(shift)),
      ends: appended(texts.ends, this.#size, more.ends.map(shift)),
    };
    this.#textBytes = at + more.bytes.length;
  }

  #addValues(more: Content, count: number): void {
    const values: (Json | undefined)[] =
      this.#content.kind === 'values' && this.#isOwn ? this.#own : valuesOf(this.#content, this.#size);
    for (const value of valuesOf(more, count)) values.push(value);
    this.#own = values;
    this.#isOwn = true;
    this.#content = { kind: 'values', values };
  }

  #own: (Json | undefined)[] = [];
  #isOwn = false;
}

function withNumbers(numbers: Cells & { kind: 'numbers' }, size: number, more: Cells & { kind: 'numbers' }): Cells {
  const isLong = numbers.words !== null && more.words !== null;
  return {
    kind: 'numbers',
    values: appended(numbers.values, size, more.values),
    words: isLong ? appended(numbers.words, 2 * size, more.words) : null,
    signed: numbers.signed,
  };
}

/** An array with others behind its first `length`, in place where there is room. */
function appended<A extends Uint8Array | Int32Array | Float64Array>(array: A, length: number, more: A): A {
  let into = array;
  if (length + more.length > array.length) {
    into = new (array.constructor as new (length: number) => A)(2 * (length + more.length));
    into.set(array.subarray(0, length));
  }
  into.set(more, length);
  return into;
}

function valuesOf(content: Content, size: number): (Json | undefined)[] {
  if (content.kind === 'values') return content.values.slice(0, size);
  return Array.from({ length: size }, (_, nth) => jsonAt(content, nth));
}
