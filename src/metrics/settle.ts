import { binomialUpperTail } from '../stats/binomial-tail.ts';
import {
  chanceOfLoss,
  detectableDifference,
  detectableEffect,
  rowsForDifference,
  rowsForEffect,
} from '../stats/detectable-effect.ts';
import { power, type ChangeTest } from './evidence.ts';

/** A test in its family: what it decides, and what it could have seen. */
export interface Settled {
  readonly test: ChangeTest;
  /** After Holm's adjustment. */
  readonly adjusted: number;
  /** How many tests share α. */
  readonly family: number;
  readonly alpha: number;
}

/** The smallest true loss that a test sees in 4 of 5 cases, at the level that its family leaves it. */
export function detectableBy({ test, family, alpha }: Settled): number {
  const design = { alpha: alpha / family, power };
  const { discordant, units, standardError } = test;
  // what never varied in the sample may vary elsewhere: nothing is known of what could be seen
  if (discordant === undefined) return standardError > 0 ? detectableEffect(standardError, design) : Infinity;
  return detectableDifference(carefulShare(discordant, units), units, design);
}

/** How many rows would see a loss of `effect`; `undefined` where the number of rows is not known, or none is needed. */
export function unitsToSee(effect: number, { test, family, alpha }: Settled): number | undefined {
  const design = { alpha: alpha / family, power };
  const { discordant, units, standardError } = test;
  if (!(effect > 0) || test.unit === 'values') return undefined;
  if (discordant === undefined && standardError === 0) return undefined;
  if (discordant === undefined) return rowsForEffect(effect, { standardError, rows: units }, design);
  return rowsForDifference(effect, Math.max(carefulShare(discordant, units), effect), design);
}

/** How often an unchanged model would show a loss beyond the tolerance. Of rights and wrongs exactly, given how many rows disagree. */
export function falseStops(tolerance: number, { test }: Settled): number {
  const { discordant, units, standardError } = test;
  if (discordant === undefined) return chanceOfLoss(tolerance, standardError);
  const disagreeing = Math.round(discordant * units);
  const lost = Math.floor((disagreeing + tolerance * units) / 2 + 1e-9) + 1;
  return binomialUpperTail(lost, { n: disagreeing, p: 0.5 });
}

/** The share of rows that two models disagree on, with two of four more rows: that none did in a sample does not mean that none will. */
function carefulShare(discordant: number, units: number): number {
  return (discordant * units + 2) / (units + 4);
}
