import { inputError, MlGatesError, type Problem } from '../core/errors.ts';
import { isLfsPointer } from '../core/lfs-pointer.ts';

/** A mistake in a text, before anybody knows which file it is. */
export interface Fault {
  readonly message: string;
  readonly offset: number;
  readonly length?: number;
  readonly hint?: string;
}

/** Thrown by the readers of one format; `faultsIn` turns it into an `input` error with file, line and column. */
export class FaultyText extends Error {
  readonly faults: readonly [Fault, ...Fault[]];

  constructor(faults: readonly [Fault, ...Fault[]]) {
    super(faults[0].message);
    this.faults = faults;
  }
}

/** What a file is called. */
export interface SourceNames {
  readonly shown: string;
  readonly label: string;
  /** What to do about a Git LFS pointer, where a checkout with `lfs: true` would not help. */
  readonly pointerHint?: string;
}

/** A decoded file. `shown` is the path for people, `label` names it in a sentence ("metrics.json at 4f2a91c, the baseline"). */
export interface SourceText {
  readonly shown: string;
  readonly label: string;
  readonly text: string;
  /** Line and column, from 1, of an offset. */
  spot(offset: number): { readonly line: number; readonly column: number };
}

const replacement = '\uFFFD';

/**
 * The bytes of a metrics file as text: UTF-8, with or without a byte order mark.
 *
 * @throws an `input` error for an empty file, a Git LFS pointer, UTF-16, invalid UTF-8 and NUL bytes.
 */
export function decodeSource(bytes: Uint8Array, names: SourceNames): SourceText {
  refuseUtf16(bytes, names);
  const text = new TextDecoder('utf-8').decode(bytes);
  const source: SourceText = { shown: names.shown, label: names.label, text, spot: spotter(text) };
  if (text.trim() === '') throw inputError({ message: `${names.label} is empty`, where: { file: names.shown } });
  refuseInvalid(bytes, source);
  refusePointer(source, names);
  return source;
}

function refuseUtf16(bytes: Uint8Array, names: SourceNames): void {
  const [first, second] = bytes;
  if (!((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))) return;
  throw inputError({
    message: `${names.label} is UTF-16; metrics files are UTF-8`,
    where: { file: names.shown, line: 1, column: 1 },
    hint: 'write it with encoding="utf-8"',
  });
}

function refuseInvalid(bytes: Uint8Array, source: SourceText): void {
  const nul = source.text.indexOf('\0');
  if (nul >= 0) {
    const hint = nul < 2 ? { hint: 'if it is UTF-16, write it with encoding="utf-8"' } : {};
    throw atOffset(source, { message: 'a NUL byte: this is not a text file', offset: nul, ...hint });
  }
  const encoder = new TextEncoder();
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  let byte = marked;
  for (let at = source.text.indexOf(replacement); at >= 0; at = source.text.indexOf(replacement, from)) {
    byte += encoder.encode(source.text.slice(from, at)).length;
    const written = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!written) {
      const value = (bytes[byte] ?? 0).toString(16).padStart(2, '0');
      throw atOffset(source, { message: `byte 0x${value} is not UTF-8`, offset: at });
    }
    from = at + 1;
    byte += 3;
  }
}

function refusePointer(source: SourceText, names: SourceNames): void {
  if (!isLfsPointer(source.text)) return;
  throw inputError({
    message: `${source.label} is a Git LFS pointer, not the file itself`,
    where: { file: source.shown, line: 1, column: 1 },
    hint: names.pointerHint ?? 'give actions/checkout `lfs: true`, or run `git lfs pull`',
  });
}

/** Lines are counted when a place is asked for, on from the last one: an index of the lines may be larger than the text. */
function spotter(text: string): SourceText['spot'] {
  let line = 1;
  let start = 0;
  let end = lineEnd(text, 0);
  return (offset) => {
    if (offset < start) [line, start, end] = [1, 0, lineEnd(text, 0)];
    while (end < offset && end < text.length) {
      line += 1;
      start = end + 1;
      end = lineEnd(text, start);
    }
    return { line, column: offset - start + 1 };
  };
}

/** Where the line that begins somewhere ends. A file of one line is looked through once, not for each place in it. */
function lineEnd(text: string, start: number): number {
  const at = text.indexOf('\n', start);
  return at === -1 ? text.length : at;
}

/** Longer source lines are not shown: a caret under a line of minified JSON helps nobody. */
const shownLine = 200;

function problemAt(source: SourceText, fault: Fault): Problem {
  const { line, column } = source.spot(fault.offset);
  const start = fault.offset - column + 1;
  const end = source.text.indexOf('\n', start);
  const text = source.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '');
  return {
    message: `${source.label}: ${fault.message}`,
    where: { file: source.shown, line, column },
    ...(text.length <= shownLine && text !== '' ? { source: text, length: fault.length ?? 1 } : {}),
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  };
}

function atOffset(source: SourceText, fault: Fault): MlGatesError {
  return new MlGatesError('input', [problemAt(source, fault)]);
}

/** Runs a reader; what it finds wrong becomes an `input` error that points into the file. */
export function faultsIn<T>(source: SourceText, read: (text: string) => T): T {
  try {
    return read(source.text);
  } catch (thrown) {
    if (!(thrown instanceof FaultyText)) throw thrown;
    const [first, ...rest] = thrown.faults;
    throw new MlGatesError('input', [problemAt(source, first), ...rest.map((fault) => problemAt(source, fault))], {
      cause: thrown,
    });
  }
}
