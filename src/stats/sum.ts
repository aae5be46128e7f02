/**
 * The sum of numbers in their order, with what each addition rounds away kept and added at the end (Neumaier's variant of Kahan's
 * summation). The error does not grow with how many there are, and 1e9-offset values keep their digits.
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974) 39–51.
 *
 * @returns 0 for none; NaN or an infinity when one of them is
 */
export function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  let lost = 0;
  const { length } = values;
  for (let at = 0; at < length; at += 1) {
    const value = values[at] ?? Number.NaN;
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}

/** The mean; NaN for none. */
export function meanOf(values: ArrayLike<number>): number {
  return sumOf(values) / values.length;
}
