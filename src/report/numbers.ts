import type { Measure } from '../core/finding.ts';
import { parseInteger, parseNumber } from '../core/number.ts';

/** Keeps a number and its sign, unit or arrow on one line. */
export const noBreak = '\u00a0';
const minus = '\u2212';

/** How numbers that stand beside each other are written: with the same decimals. */
export interface Figures {
  /** `0.912` */
  show(value: number): string;
  /** `−0.019`, `+0.003`, `0` */
  change(value: number): string;
}

/**
 * Decimals for numbers that are read together: the smallest gets three significant digits, and as many more as it takes that
 * different numbers look different and that no difference looks like nothing. What differs by rounding alone (1e-12 of its size)
 * counts as equal, as it does in the comparison.
 * @param differences changes and tolerances between these numbers; shown with the same decimals
 */
export function figuresOf(values: readonly number[], differences: readonly number[] = []): Figures {
  const all = [...values, ...differences].map(rounded).filter((value) => value !== 0);
  const sizes = all.map(exponentOf);
  if (all.length > 0 && (Math.max(...sizes) >= 15 || Math.min(...sizes) < -9)) return shortest;
  const decimals = decimalsOf(values.map(rounded), differences.map(rounded));
  const show = (value: number): string => fixed(rounded(value), decimals);
  return { show, change: (value) => (rounded(value) > 0 ? `+${show(value)}` : show(value)) };
}

const shortest: Figures = {
  show: (value) => signed(String(rounded(value))),
  change: (value) => (value > 0 ? '+' : '') + signed(String(rounded(value))),
};

function decimalsOf(values: readonly number[], differences: readonly number[]): number {
  const all = [...values, ...differences].filter((value) => value !== 0);
  if (all.every(Number.isInteger)) return 0;
  const sizes = values.filter((value) => value !== 0).map(exponentOf);
  const smallest = 2 - Math.min(...sizes, 2);
  const enough = 5 - Math.max(...sizes, -9);
  let decimals = Math.max(0, Math.min(smallest, enough, 12));
  while (decimals < 20 && !tellsApart(values, differences, decimals)) decimals += 1;
  return decimals;
}

function tellsApart(values: readonly number[], differences: readonly number[], decimals: number): boolean {
  const different = new Set(values).size === new Set(values.map((value) => value.toFixed(decimals))).size;
  // a difference needs its first digit, or 0.0006 would be shown as 0.001
  return different && differences.every((value) => value === 0 || exponentOf(value) >= -decimals);
}

/** To 12 significant digits: 0.931 − 0.01 is 0.921 and not 0.9210000000000000x. */
function rounded(value: number): number {
  if (Number.isSafeInteger(value)) return value; // a count, which no rounding has touched
  return parseNumber(value.toPrecision(12)) ?? value;
}

function exponentOf(value: number): number {
  return parseInteger(value.toExponential().split('e')[1] ?? '0') ?? 0;
}

function fixed(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const text = grouped(whole) + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function signed(text: string): string {
  return text.replace('-', minus);
}

/** One number alone. */
export function formatNumber(value: number): string {
  return figuresOf([value]).show(value);
}

/** A whole number: `27,004`. */
export function formatCount(count: number): string {
  return count < 0 ? minus + grouped(String(-count)) : grouped(String(count));
}

/** A measured value; a token stands for itself. */
export function formatMeasure(measure: Measure, figures?: Figures): string {
  if (typeof measure !== 'number') return measure.token;
  return figures === undefined ? formatNumber(measure) : figures.show(measure);
}

/** A number as a user wrote it in the config: all its digits and no more. */
export function formatWritten(value: number): string {
  return signed(String(rounded(value)));
}

/**
 * `6.1 %`; more decimals where 0.0 would hide something.
 * @param beside another percentage that must not look the same
 */
export function formatPercent(percent: number, beside = percent): string {
  let decimals = Math.abs(percent) >= 100 ? 0 : 1;
  const looks = (value: number): string => value.toFixed(decimals);
  while (decimals < 6 && percent !== 0 && !/[1-9]/.test(looks(percent))) decimals += 1;
  while (decimals < 12 && percent !== beside && looks(percent) === looks(beside)) decimals += 1;
  return `${fixed(percent, decimals)}${noBreak}%`;
}

/** A change in percent of |baseline|, signed; `undefined` when the baseline is 0. */
export function formatRelativeChange(change: number, baseline: number): string | undefined {
  if (baseline === 0) return undefined;
  const percent = (change / Math.abs(baseline)) * 100;
  if (!Number.isFinite(percent)) return undefined;
  return `${percent > 0 ? '+' : ''}${formatPercent(rounded(percent))}`;
}

/** `1 row`, `2 rows`. */
export function formatMany(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)}${noBreak}${count === 1 ? one : many}`;
}
