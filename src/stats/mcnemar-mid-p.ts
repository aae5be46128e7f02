import { binomialUpperTail } from './binomial-tail.ts';

/** Rows on which two models disagree about right and wrong. */
export interface Discordances {
  /** The baseline is right, the candidate wrong. */
  readonly lost: number;
  /** The baseline is wrong, the candidate right. */
  readonly won: number;
}

/**
 * McNemar's test with the mid-p value, one-sided: how likely are so many losses among the rows on which two models disagree, when
 * either is as often the one that is right? P(X ≥ lost) − ½·P(X = lost) for X ~ Binomial(lost + won, ½).
 *
 * The exact test is conservative (at most α, often half of it) and the χ² one is wrong for few discordances; the mid-p value keeps
 * close to α for all of them. Assumes independent rows: with several rows of one document or user it sees significance that is not
 * there, and the clustered bootstrap is for those.
 *
 * Source: M. W. Fagerland, S. Lydersen, P. Laake, "The McNemar test for binary matched-pairs data: mid-p and asymptotic are better than
 * exact conditional", BMC Med. Res. Methodol. 13 (2013) 91.
 *
 * @returns 1 without discordances: two models that agree on every row give no evidence
 */
export function mcnemarMidP({ lost, won }: Discordances): number {
  const n = lost + won;
  if (n === 0) return 1;
  const least = binomialUpperTail(lost, { n, p: 0.5 });
  const more = binomialUpperTail(lost + 1, { n, p: 0.5 });
  return (least + more) / 2;
}
