import { incompleteBeta } from './incomplete-beta.ts';

/** P(X ≥ k) for a binomial X of n trials with rate p: an incomplete beta function. */
export function binomialUpperTail(k: number, { n, p }: { readonly n: number; readonly p: number }): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  return incompleteBeta(p, { a: k, b: n - k + 1 });
}
