/** Up to here room is made fourfold. */
const fewEntries = 16_777_216;

/**
 * How many entries an array is to have that has become too small. What is moved costs time, and memory that nothing was written to costs
 * nothing: few entries make room for four times as many, many for twice as many.
 */
export function roomFor(atLeast: number, before: number): number {
  return Math.max(atLeast, before < fewEntries ? 4 * before : 2 * before);
}
