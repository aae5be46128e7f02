import { parseNumber } from '../core/number.ts';

/** Whether two numbers differ by at most `tolerance`, relative to the larger of them. */
export function closeEnough(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

/** Numbers that stand alone, not those in names such as `top5` or `v1.2`. */
const number = /(?<![\w.@-])-?\d+(?:\.\d+)?(?:e[-+]?\d+)?(?![\w.-])/g;

/** Whether two texts are the same but for their numbers, and those are close enough. */
export function sameButForNumbers(a: string, b: string, tolerance: number): boolean {
  if (a === b) return true;
  const numbersA = a.match(number) ?? [];
  const numbersB = b.match(number) ?? [];
  if (numbersA.length !== numbersB.length || a.replace(number, '0') !== b.replace(number, '0')) return false;
  return numbersA.every((text, index) => sameNumber(text, numbersB[index] ?? '', tolerance));
}

function sameNumber(a: string, b: string, tolerance: number): boolean {
  const [left, right] = [parseNumber(a), parseNumber(b)];
  return a === b || (left !== undefined && right !== undefined && closeEnough(left, right, tolerance));
}
