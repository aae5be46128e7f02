import { endOfString } from './json-digits.ts';

/** A JSON text that is not one, and where. */
export class JsonFault extends Error {
  /** Offset in characters. */
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Levels of arrays and objects in one text. */
const depthLimit = 1000;

/** Tokens that Python's json module writes for what JSON cannot say. */
const nonFinite = /^-?(?:NaN|Infinity)/;

/**
 * Looks over a JSON text for what `JSON.parse` passes over: a key twice in one object, and Python's NaN and Infinity.
 * @returns the text with those tokens as strings that begin with U+0000, so that they cannot be mistaken for numbers or for text
 * @throws JsonFault for a duplicate key, and for nesting that a program which walks over the value might not survive
 */
export function checkedJson(text: string): string {
  const keys: (Set<string> | null)[] = [];
  const pieces: string[] = [];
  let kept = 0;
  let expectKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 0x22) {
      const end = endOfString(text, at);
      if (expectKey) {
        addKey(keys.at(-1), text.slice(at, end), at);
        expectKey = false;
      }
      at = end - 1;
    } else if (character === 0x7b || character === 0x5b) {
      if (keys.length === depthLimit) throw new JsonFault(`it nests deeper than ${depthLimit} levels`, at);
      expectKey = character === 0x7b;
      keys.push(expectKey ? new Set() : null);
    } else if (character === 0x7d || character === 0x5d) {
      keys.pop();
      expectKey = false;
    } else if (character === 0x2c) expectKey = keys.at(-1) instanceof Set;
    else if (!expectKey && (character === 0x4e || character === 0x49 || character === 0x2d)) {
      const token = nonFinite.exec(text.slice(at, at + 10))?.[0];
      if (token === undefined) continue;
      pieces.push(text.slice(kept, at), JSON.stringify(`\0${token}`));
      at += token.length - 1;
      kept = at + 1;
    }
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(kept);
}

/** The token behind a value that {@link checkedJson} marked, or `undefined`. */
export function nonFiniteToken(value: unknown): string | undefined {
  return typeof value === 'string' && value.startsWith('\0') && nonFinite.test(value.slice(1))
    ? value.slice(1)
    : undefined;
}

function addKey(keys: Set<string> | null | undefined, written: string, offset: number): void {
  if (keys === null || keys === undefined) return;
  const key = written.includes('\\') ? unescaped(written) : written;
  if (keys.has(key)) throw new JsonFault(`the key ${written.slice(0, 80)} is here twice`, offset);
  keys.add(key);
}

function unescaped(written: string): string {
  try {
    return JSON.stringify(JSON.parse(written));
  } catch {
    return written;
  }
}
