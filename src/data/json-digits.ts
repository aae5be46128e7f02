/** What may be a number of more digits than a double holds. */
const many = /\d[\d.]{15}/;
const number = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/**
 * How an object of JSON writes those of its own numbers that have sixteen characters and more: `JSON.parse` rounds them, and an id is what
 * is written. What stands in lists and objects inside is not told of.
 *
 * @param text an object that `JSON.parse` accepts
 * @returns by the name of the property; `undefined` when there is no such number
 */
export function longNumbers(text: string): ReadonlyMap<string, string> | undefined {
  if (!many.test(text)) return undefined;
  const found = new Map<string, string>();
  let depth = 0;
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') {
      const end = endOfString(text, at);
      if (depth === 1) written = text.slice(at, end);
      at = end - 1;
    } else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (depth === 1 && character >= '-' && character <= '9') {
      number.lastIndex = at;
      const digits = number.exec(text)?.[0] ?? character;
      if (digits.length > 15) found.set(JSON.parse(written) as string, digits);
      at += digits.length - 1;
    }
  }
  return found.size === 0 ? undefined : found;
}

/** The offset behind the quote that ends a string. */
export function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 0x5c) at += 1;
    else if (character === 0x22) return at + 1;
  }
  return text.length;
}
