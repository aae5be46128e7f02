import { histogramOf, rangeOf, type Histogram, type Range } from '../profile/histogram.ts';
import type { NumberProfile } from '../profile/number-profile.ts';
import type { TextProfile } from '../profile/text-profile.ts';
import { escapeHtml } from './escape-html.ts';
import { figuresOf, formatMany, formatPercent } from './numbers.ts';
import { visibleText, shorten } from './visible-text.ts';

const width = 360;
const height = 96;
const base = 78;
const bins = 36;
const shownValues = 6;

/** A histogram in bars; the baseline's as a line over it, each as a share of its own rows. */
export function histogramSvg(now: NumberProfile | null, was: NumberProfile | null): string {
  const some = [now, was].filter((one) => one !== null);
  if (some.length === 0) return '';
  const range = rangeOf(some, bins);
  if (range.bins === 1) return ''; // one value: said already
  const shares = (numbers: NumberProfile | null): readonly number[] =>
    numbers === null ? [] : histogramOf(numbers, range).bins.map((count) => count / numbers.count);
  const [bars, line] = [shares(now), shares(was)];
  const most = Math.max(...bars, ...line, Number.MIN_VALUE);
  const x = (bin: number): string => ((bin / range.bins) * width).toFixed(1);
  const tall = (share: number): number => (share / most) * (base - 6);
  const y = (share: number): string => (base - tall(share)).toFixed(1);
  const rects = bars.map((share, bin) =>
    share === 0
      ? ''
      : `<rect class="bar" x="${x(bin)}" y="${y(share)}" width="${((width / range.bins) * 0.9).toFixed(1)}" height="${tall(share).toFixed(1)}"/>`,
  );
  const path = line.length === 0 ? '' : `<path class="before" d="${steps(line, x, y)}"/>`;
  const [from, to] = range.whole ? [range.from + 0.5, range.to - 0.5] : [range.from, range.to];
  const figures = figuresOf([from, to]);
  const label = some.map((one) => describe(one, range)).join('; against ');
  return (
    `<svg class="histogram" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escapeHtml(label)}">` +
    `${rects.join('')}<line class="axis" x1="0" x2="${String(width)}" y1="${String(base)}" y2="${String(base)}"/>${path}` +
    `<text x="0" y="${String(height - 4)}">${escapeHtml(figures.show(from))}</text>` +
    `<text x="${String(width)}" y="${String(height - 4)}" text-anchor="end">${escapeHtml(figures.show(to))}</text></svg>`
  );
}

function steps(shares: readonly number[], x: (bin: number) => string, y: (share: number) => string): string {
  const points = shares.map((share, bin) => `V${y(share)}H${x(bin + 1)}`);
  return `M0 ${y(0)}${points.join('')}V${y(0)}`;
}

function describe(numbers: NumberProfile, range: Range): string {
  const { below, above }: Histogram = histogramOf(numbers, range);
  const outside =
    below + above === 0 ? '' : `, ${formatMany(Math.round(below + above), 'value')} outside of the drawing`;
  const figures = figuresOf([numbers.min, numbers.max, numbers.quantiles.p50]);
  const [min, max, median] = [numbers.min, numbers.max, numbers.quantiles.p50].map((value) => figures.show(value));
  return `${min ?? ''} to ${max ?? ''}, median ${median ?? ''}${outside}`;
}

/** The most frequent values as bars; a mark where the baseline's share was. Nothing where there are too many values to know. */
export function valuesSvg(now: TextProfile | null, was: TextProfile | null): string {
  const values = now?.values ?? null;
  if (values === null || values.length === 0) return '';
  const before = new Map(was?.values?.map(([value, count]) => [value, count / was.count]));
  const shown = values.slice(0, shownValues).map(([value]) => value);
  const nowShares = new Map(now?.values?.map(([value, count]) => [value, count / now.count]));
  const most = Math.max(
    ...shown.flatMap((value) => [nowShares.get(value) ?? 0, before.get(value) ?? 0]),
    Number.MIN_VALUE,
  );
  const rows = shown.map((value, nth) => {
    const y = nth * 18;
    const [share, earlier] = [nowShares.get(value) ?? 0, before.get(value)];
    const length = (amount: number): string => ((amount / most) * 190).toFixed(1);
    const mark =
      earlier === undefined
        ? ''
        : `<line class="before" x1="${(120 + (earlier / most) * 190).toFixed(1)}" x2="${(120 + (earlier / most) * 190).toFixed(1)}" y1="${String(y + 1)}" y2="${String(y + 16)}"/>`;
    const text = escapeHtml(shorten(visibleText(value === '' ? '""' : value), 16));
    return (
      `<text x="114" y="${String(y + 13)}" text-anchor="end">${text}</text>` +
      `<rect class="bar" x="120" y="${String(y + 3)}" width="${length(share)}" height="11"/>${mark}` +
      `<text x="${(126 + (Math.max(share, earlier ?? 0) / most) * 190).toFixed(1)}" y="${String(y + 13)}">${escapeHtml(formatPercent(share * 100))}</text>`
    );
  });
  const tall = shown.length * 18 + 2;
  return `<svg class="histogram" viewBox="0 0 ${String(width)} ${String(tall)}" role="img" aria-label="the most frequent values">${rows.join('')}</svg>`;
}
