import { isAboutFile, type Finding, type Measure } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { evidenceClause, evidenceWords } from './evidence-words.ts';
import { testSetSentence } from './test-set-words.ts';
import { formatLimit, metricFigures } from './metric-rows.ts';
import { figuresOf, formatMeasure, formatWritten, noBreak, type Figures } from './numbers.ts';
import { code, enumerate, join, name, own, quote, say, type Phrase } from './phrase.ts';
import { ratchetHeadline, ratchetSentence } from './ratchet-words.ts';
import { reasonWords } from './reason-words.ts';

/** One finding of a metrics gate as a sentence without its full stop. */
export function metricSentence(finding: Finding): Phrase {
  const ofTestSet = testSetSentence(finding);
  if (ofTestSet !== undefined) return ofTestSet;
  if (finding.rule === 'max_disparity') return disparity(finding);
  if (finding.rule === 'reported' || finding.rule === 'reported-baseline') return reported(finding);
  const againstBest = finding.rule === 'ratchet' ? ratchetSentence(finding) : undefined;
  if (againstBest !== undefined) return againstBest;
  switch (finding.outcome) {
    case 'regressed':
    case 'violated':
      return missed(finding);
    case 'unmeasured':
      return unmeasured(finding);
    case 'not-comparable':
      return notComparable(finding);
    case 'no-baseline':
      return say`${subject(finding)}: no baseline to compare with${because(finding)}`;
    case 'bootstrap':
      return say`${subject(finding)} is ${observed(finding)}: first run, nothing to compare with yet`;
    case 'new':
      return say`${subject(finding)} is new: the baseline does not have it`;
    case 'disappeared':
      return disappeared(finding);
    case 'improved':
      return say`${movement(finding)}`;
    case 'not-affected':
      return say`${subject(finding)} is ${observed(finding)}: not affected${untouched(finding)}`;
    case 'pass':
      return held(finding);
    case 'inconclusive':
      return aboutFile(finding) ?? unsettled(finding);
    case 'waived':
      return say`${movement(finding)}: waived`;
    case 'insufficient':
      return say`${subject(finding)}: too few rows to decide${because(finding)}`;
    case 'policy-loosened':
      return say`${subject(finding)}: this change loosens ${code(finding.rule)}`;
  }
}

function unsettled(finding: Finding): Phrase {
  const { reason } = finding;
  const words = evidenceWords(finding, metricFigures([finding]));
  if (words.length > 0) return say`${movement(finding)}: ${words}`;
  if (reason === undefined) return say`${movement(finding)}: not settled`;
  return say`${movement(finding)}; not settled: ${reasonWords(reason)}`;
}

/** Findings about a metrics file as a whole: their reason says it all. */
function aboutFile(finding: Finding): Phrase | undefined {
  return isAboutFile(finding) && finding.reason !== undefined ? reasonWords(finding.reason) : undefined;
}

/** The same, in the short form of a headline: the loss and what was allowed. */
export function metricHeadline(finding: Finding): Phrase {
  const againstBest = finding.rule === 'ratchet' ? ratchetHeadline(finding) : undefined;
  if (againstBest !== undefined) return againstBest;
  const allowed = allowance(finding);
  if (finding.outcome === 'regressed' && allowed.length > 0)
    return say`${movement(finding)} — more than the ${allowed} you allow`;
  return metricSentence(finding);
}

/** What a change rule allows: `0.010`, `2 %`, `0.010 and the 2 %`; empty for other rules. */
export function allowance(finding: Finding): Phrase {
  const figures = metricFigures([finding]);
  const { max_regression: loss, max_change: distance, ratchet, max_regression_pct: percent } = finding.params;
  const absolute = loss ?? distance ?? ratchet;
  const parts = [
    ...(typeof absolute === 'number' ? [own(figures.show(absolute))] : []),
    ...(typeof percent === 'number' ? [own(`${formatWritten(percent)}${noBreak}%`)] : []),
  ];
  return join(parts, ' and the ');
}

/** `accuracy fell 0.931 → 0.912`, or as much of it as is known. */
export function movement(finding: Finding): Phrase {
  const { observed: after, baseline: before } = finding;
  if (after === undefined || before === undefined) return say`${subject(finding)} is ${observed(finding)}`;
  const figures = metricFigures([finding]);
  const from = formatMeasure(before.value, figures);
  const to = formatMeasure(after.value, figures);
  if (from === to) return say`${subject(finding)} stayed at ${measure(after.value, figures)}`;
  const verb = verbOf(before.value, after.value);
  return say`${subject(finding)}${own(verb)} ${measure(before.value, figures)}${own(`${noBreak}→${noBreak}`)}${measure(after.value, figures)}`;
}

function verbOf(before: Measure, after: Measure): string {
  if (typeof before !== 'number' || typeof after !== 'number') return ' changed';
  return after < before ? ' fell' : ' rose';
}

function subject(finding: Finding): Phrase {
  if (finding.slice === null) return name(finding.subject);
  const parts = Object.entries(finding.slice).map(([key, value]) => say`${name(key)} = ${name(value)}`);
  return say`${name(finding.subject)} (${enumerate(parts)})`;
}

function observed(finding: Finding): Phrase {
  return finding.observed === undefined ? own('unknown') : measure(finding.observed.value, metricFigures([finding]));
}

/** A token that is no number comes from a file, and is escaped like everything from there. */
function measure(value: Measure, figures: Figures): Phrase {
  return typeof value === 'number' ? own(figures.show(value)) : name(value.token);
}

function missed(finding: Finding): Phrase {
  const figures = metricFigures([finding]);
  const limit = finding.limit === undefined ? '' : formatLimit(finding.limit, figures);
  if (finding.rule === 'min' || finding.rule === 'max')
    return say`${subject(finding)} is ${observed(finding)}; it must be ${own(limit)}`;
  if (finding.rule === 'target')
    return say`${subject(finding)} is ${observed(finding)}; it must be ${own(limit)}${around(finding, figures)}`;
  if (finding.rule === 'min_improvement' || finding.rule === 'min_improvement_pct') {
    const { min_improvement: gain, min_improvement_pct: percent } = finding.params;
    const units = typeof gain === 'number' ? figures.show(gain) : '';
    const wanted = typeof percent === 'number' ? `${formatWritten(percent)}${noBreak}%` : units;
    return say`${movement(finding)}; it must be better by at least ${own(wanted)} (${own(limit)})`;
  }
  return say`${movement(finding)}; it must stay ${own(limit)}${derivation(finding, figures)}${evidenceClause(finding, figures)}`;
}

function reported(finding: Finding): Phrase {
  const { file, reported: value } = finding.params;
  const ofBaseline = finding.rule === 'reported-baseline';
  const decides = (ofBaseline ? finding.baseline : finding.observed)?.value;
  const figures = figuresOf([...numberIn(value), ...numberIn(decides)]);
  const shown = typeof value === 'number' ? figures.show(value) : '';
  const computed = typeof decides === 'number' ? figures.show(decides) : '';
  const whose = ofBaseline ? own(' of the baseline') : [];
  return say`${subject(finding)}${whose} is ${own(computed)} by ${own(ofBaseline ? 'its' : 'the')} predictions, which decide, and ${own(shown)} by ${own(ofBaseline ? 'its ' : '')}${name(typeof file === 'string' ? file : '')}`;
}

function numberIn(value: unknown): readonly number[] {
  return typeof value === 'number' ? [value] : [];
}

/** `accuracy differs by 0.082 between region = EU and region = US; at most 0.050`. */
function disparity(finding: Finding): Phrase {
  const { params, limit, outcome } = finding;
  if (outcome === 'unmeasured') return say`${subject(finding)}: the groups cannot be compared${because(finding)}`;
  const figures = metricFigures([finding]);
  const groups = [params.lowest, params.highest].map((one) => name(typeof one === 'string' ? one : ''));
  const allowed = typeof limit?.value === 'number' ? figures.show(limit.value) : '';
  const settled = outcome === 'inconclusive' ? own('; not settled') : [];
  return say`${subject(finding)} differs by ${observed(finding)} between ${enumerate(groups)}; at most ${own(allowed)}${settled}${evidenceClause(finding, figures)}`;
}

/** What it must be near: ` (target 1.00 ± 0.05)`. */
function around({ params: { target, within } }: Finding, figures: Figures): Phrase {
  if (typeof target !== 'number' || typeof within !== 'number') return [];
  return own(` (target ${figures.show(target)} ±${noBreak}${figures.show(within)})`);
}

/** How the limit came about: ` (baseline − 0.010)`. */
function derivation(finding: Finding, figures: Figures): Phrase {
  const { max_regression: absolute, max_regression_pct: percent, max_change: distance } = finding.params;
  if (typeof distance === 'number') return own(` (baseline ±${noBreak}${figures.show(distance)})`);
  const sign = finding.limit?.op === '<=' ? '+' : '−';
  const parts = [
    ...(typeof absolute === 'number' ? [`baseline ${sign}${noBreak}${figures.show(absolute)}`] : []),
    ...(typeof percent === 'number' ? [`baseline ${sign}${noBreak}${formatWritten(percent)}${noBreak}%`] : []),
  ];
  if (parts.length === 0) return [];
  return own(parts.length === 1 ? ` (${parts.join('')})` : ` (the wider of ${parts.join(' and ')})`);
}

function unmeasured(finding: Finding): Phrase {
  const { code: why, params } = finding.reason ?? {};
  if (why === 'absent') return say`${lacking(finding)} ${quote(finding.subject)}${nearest(params?.nearest)}`;
  if (why === 'not-finite')
    return say`${subject(finding)} is ${token(finding, params?.text)}, which is not a finite number`;
  if (why === 'not-a-number' && params?.type === 'several')
    return say`${fileOf(finding)} has two values for ${quote(finding.subject)}, ${token(finding, params.text)}: which counts cannot be known`;
  if (why === 'not-a-number' && params?.text === '') return say`${subject(finding)} has no value`;
  if (why === 'not-a-number') return say`${subject(finding)} is ${described(params)}, not a number`;
  if (why === 'stale') return say`${subject(finding)} is stale${because(finding)}`;
  return say`${subject(finding)} was not measured${because(finding)}`;
}

/** Who lacks a metric: files that hold others, or predictions, which metrics are computed from. */
function lacking(finding: Finding): Phrase {
  const from = finding.reason?.params?.from;
  const [only, ...more] = finding.samples.map((sample) => name(sample.file));
  const file = more.length === 0 ? only : undefined;
  if (from === 'both') return say`neither ${file ?? own('the metrics files')} nor the predictions give`;
  if (from === 'predictions') return file === undefined ? own('the predictions give no') : say`${file} gives no`;
  if (more.length > 0) return own(`none of ${String(more.length + 1)} metrics files has`);
  return say`${fileOf(finding)} has no`;
}

function fileOf({ samples: [first] }: Finding): Phrase {
  return first === undefined ? own('the metrics file') : name(first.file);
}

function nearest(near: Json | undefined): Phrase {
  return typeof near === 'string' && near !== '' ? say`; did you mean ${quote(near)}?` : [];
}

function token(finding: Finding, text: Json | undefined): Phrase {
  if (typeof text === 'string') return name(text);
  return observed(finding);
}

function described(params: Readonly<Record<string, Json>> | undefined): Phrase {
  const { type, text } = params ?? {};
  const kinds: ReadonlyMap<Json | undefined, string> = new Map([
    ['string', 'the text '],
    ['boolean', ''],
    ['null', ''],
  ]);
  if (type === 'object') return own('an object');
  if (type === 'list') return own('a list');
  const kind = kinds.get(type);
  if (typeof text !== 'string') return typeof type === 'string' ? say`a ${name(type)}` : own('something else');
  return kind === undefined || kind !== '' ? say`the text ${code(text)}` : name(text);
}

function notComparable(finding: Finding): Phrase {
  const zero = finding.reason?.code === 'baseline-zero';
  return say`${zero ? movement(finding) : say`${subject(finding)} cannot be compared`}${because(finding)}`;
}

function disappeared(finding: Finding): Phrase {
  if (finding.reason?.code === 'and-more')
    return own(`${String(finding.count)} more metrics of the baseline are gone; no rule names them`);
  const before = finding.baseline?.value;
  const was = before === undefined ? [] : say` (${measure(before, metricFigures([finding]))})`;
  return say`${name(finding.subject)} was in the baseline${was} and is gone; no rule names it`;
}

function held(finding: Finding): Phrase {
  const limit = finding.limit === undefined ? '' : formatLimit(finding.limit, metricFigures([finding]));
  const must = limit === '' ? [] : own(` (must be ${limit})`);
  const compared = finding.rule !== 'min' && finding.rule !== 'max' && finding.rule !== 'target';
  return compared ? say`${movement(finding)}${must}` : say`${subject(finding)} is ${observed(finding)}${must}`;
}

function untouched({ reason }: Finding): Phrase {
  return reason === undefined ? [] : say`, ${reasonWords(reason)}`;
}

/** The reason, where the words before do not say it already. */
function because({ reason }: Finding): Phrase {
  return reason === undefined ? [] : say`: ${reasonWords(reason)}`;
}
