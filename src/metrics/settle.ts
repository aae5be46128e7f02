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
  if (discordant === undefined) return detectableEffect(standardError, design);
  return detectableDifference(leastDiscordant(discordant, units), units, design);
}

/** How many rows would see a loss of `effect`; `undefined` where the number of rows is not known, or none is needed. */
export function unitsToSee(effect: number, { test, family, alpha }: Settled): number | undefined {
  const design = { alpha: alpha / family, power };
  const { discordant, units, standardError } = test;
  if (!(effect > 0) || test.unit === 'values') return undefined;
  if (discordant === undefined) return rowsForEffect(effect, { standardError, rows: units }, design);
  return rowsForDifference(effect, Math.max(leastDiscordant(discordant, units), effect), design);
}

/** How often an unchanged model would show a loss beyond the tolerance. */
export function falseStops(tolerance: number, { test }: Settled): number {
  const { discordant, units, standardError } = test;
  // half a row off: differences of counts are whole rows
  if (discordant !== undefined) return chanceOfLoss(tolerance + 0.5 / units, Math.sqrt(discordant / units));
  return chanceOfLoss(tolerance, standardError);
}

/** Models that agree on every row would not on every other one: no disagreement seen is counted as one row. */
function leastDiscordant(discordant: number, units: number): number {
  return Math.max(discordant, 1 / units);
}
