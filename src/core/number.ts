const decimal = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;
const integer = /^[-+]?\d+$/;

/**
 * The number that a text is, or `undefined`: a plain decimal (`12`, `-0.5`, `1e-3`) and nothing around it.
 * No hexadecimal, no grouping, no comma, no blank, no `NaN`; a text beyond the range of a double (`1e400`) is none either.
 */
export function parseNumber(text: string): number | undefined {
  if (!decimal.test(text)) return undefined;
  // eslint-disable-next-line no-restricted-syntax -- the one parser: the text is a plain decimal by now
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The whole number that a text is, or `undefined`; also beyond 2^53 it is `undefined`, since a double cannot hold it. */
export function parseInteger(text: string): number | undefined {
  if (!integer.test(text)) return undefined;
  const value = parseNumber(text);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}
