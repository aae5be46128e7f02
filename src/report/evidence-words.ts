import type { EvidenceFacts, Finding } from '../core/finding.ts';
import { formatCount, formatMany, noBreak, type Figures } from './numbers.ts';
import { own, say, type Phrase } from './phrase.ts';

const testNames: Readonly<Record<EvidenceFacts['test'], string>> = {
  'mcnemar-mid-p': 'McNemar',
  delong: 'DeLong',
  'paired-t': 'paired t',
  'paired-bootstrap': 'bootstrap',
  'z-standard-errors': 'z',
  welch: 'Welch',
  permutation: 'permutation',
};

/** What a test adds to the numbers of a metric, as a clause; empty without one. */
export function evidenceWords(finding: Finding, figures: Figures): Phrase {
  const { evidence, outcome, reason } = finding;
  if (evidence === undefined) return [];
  if (evidence.test === 'permutation') return own(permutationWords(evidence));
  if (reason?.code === 'too-few-rows') return own(tooSmall(evidence, finding, figures));
  if (reason?.code === 'not-significant') return own(notSettled(evidence, finding, figures));
  if (reason?.code === 'within-noise')
    return own(`not settled: two runs of the same training may differ by as much; ${intervalWords(finding, figures)}`);
  if (reason?.code === 'not-proven') return own(notProven(evidence, finding, figures));
  if (outcome === 'pass') return own(held(evidence, finding, figures));
  // how likely a loss is by chance says nothing of a gain
  const test = outcome === 'regressed' ? testWords(evidence) : testNames[evidence.test];
  const parts = [intervalWords(finding, figures), test, sizeWords(evidence)];
  return own(parts.filter((part) => part !== '').join(', '));
}

/** `90 % interval of the change −0.025 … −0.013`. */
function intervalWords({ evidence, params }: Finding, figures: Figures): string {
  const interval = evidence?.gain_interval;
  if (interval === undefined) return '';
  const isLower = params.direction === 'lower';
  const ends = isLower ? [0 - interval.high, 0 - interval.low] : [interval.low, interval.high];
  const [low, high] = ends.map((end) => figures.change(end));
  return `${percent(interval.confidence)} interval of the change ${low ?? ''}${noBreak}…${noBreak}${high ?? ''}`;
}

/** `McNemar p < 0.0001`, with the size of the family where there is one. */
function testWords(evidence: EvidenceFacts): string {
  const { test, p_adjusted: p, family } = evidence;
  const shown = p < 0.0001 ? `p${noBreak}<${noBreak}0.0001` : `p${noBreak}=${noBreak}${p.toPrecision(2)}`;
  return `${testNames[test]} ${shown}${family > 1 ? ` (Holm, of ${formatMany(family, 'test')})` : ''}`;
}

function sizeWords({ unit, units }: EvidenceFacts): string {
  if (unit === 'values') return 'taken for independent';
  return unit === 'rows' ? `n${noBreak}=${noBreak}${formatCount(units)}` : formatMany(units, singular[unit], unit);
}

const singular = { rows: 'row', clusters: 'cluster', queries: 'query', values: 'value', runs: 'run' } as const;

function held(evidence: EvidenceFacts, finding: Finding, figures: Figures): string {
  const reach = finding.notes?.find(({ code }) => code === 'loss-not-excluded')?.params?.loss;
  const least = finding.notes?.find(({ code }) => code === 'gain-not-certain')?.params?.gain;
  if (typeof least === 'number') return `${intervalWords(finding, figures)}: a smaller gain cannot be excluded`;
  const sees = seesWords(evidence, figures);
  if (typeof reach !== 'number') return sees;
  return `within limits; a loss up to ${figures.show(reach)} cannot be excluded${sees === '' ? '' : `; ${sees}`}`;
}

function seesWords({ detectable_loss: detectable }: EvidenceFacts, figures: Figures): string {
  return detectable === undefined || detectable === 0 ? '' : `this test set can see ${figures.show(detectable)}`;
}

function notSettled(evidence: EvidenceFacts, finding: Finding, figures: Figures): string {
  return [`not settled: not significant, and ${seesWords(evidence, figures)}`, neededWords(evidence, finding, figures)]
    .filter((part) => part !== '')
    .join('; ');
}

function tooSmall(evidence: EvidenceFacts, finding: Finding, figures: Figures): string {
  const stops = evidence.false_stops ?? 0;
  return [
    `not significant, but ${seesWords(evidence, figures)} at best, and that excuses nothing`,
    `an unchanged model would be stopped like this in ${percent(stops)} of cases`,
    neededWords(evidence, finding, figures),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function notProven(evidence: EvidenceFacts, finding: Finding, figures: Figures): string {
  const low = evidence.gain_interval?.low ?? 0;
  const excluded = low < 0 ? `a loss up to ${figures.show(0 - low)}` : `a gain of only ${figures.show(low)}`;
  return [`not proven: ${excluded} cannot be excluded`, neededWords(evidence, finding, figures)]
    .filter((part) => part !== '')
    .join('; ');
}

/** `8,300 rows would see 0.010 in 4 of 5 cases`. */
function neededWords({ units_needed: needed, unit }: EvidenceFacts, finding: Finding, figures: Figures): string {
  const tolerance = toleranceOf(finding);
  if (needed === undefined || tolerance === undefined) return '';
  return `${formatMany(rounded(needed), singular[unit], unit)} would see ${figures.show(tolerance)} in 4 of 5 cases`;
}

/** To two digits: it is an estimate. */
function rounded(count: number): number {
  let unit = 1;
  while (count / unit >= 100) unit *= 10;
  return Math.ceil(count / unit) * unit;
}

function toleranceOf({ limit, baseline }: Finding): number | undefined {
  if (typeof limit?.value !== 'number' || typeof baseline?.value !== 'number') return undefined;
  return Math.abs(limit.value - baseline.value);
}

function permutationWords(evidence: EvidenceFacts): string {
  return `groups dealt out by chance: ${testWords(evidence)}, ${sizeWords(evidence)}`;
}

function percent(share: number): string {
  const value = share * 100;
  return `${value >= 10 || value === 0 ? value.toFixed(0) : value.toPrecision(2)}${noBreak}%`;
}

/** The same as a sentence's end, for a terminal: `; 90 % interval …`. */
export function evidenceClause(finding: Finding, figures: Figures): Phrase {
  const words = evidenceWords(finding, figures);
  return words.length === 0 ? [] : say`; ${words}`;
}
