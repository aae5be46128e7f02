import type { Finding } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import {
  figuresOf,
  formatCount,
  formatMany,
  formatNumber,
  formatPercent,
  formatRelativeChange,
  formatWritten,
  noBreak,
} from './numbers.ts';
import { code, enumerate, name, own, quote, say, type Phrase } from './phrase.ts';
import { measureWords } from './profile-measure-words.ts';
import { reasonWords } from './reason-words.ts';

const changeBounds = ['max_change', 'max_change_pct', 'max_increase_pct_points'] as const;
const novelties: ReadonlySet<string> = new Set(['unseen_values', 'out_of_range']);
const ofProfile: ReadonlySet<string> = new Set(['median', 'quantile', 'column', ...novelties]);

/** What a data set's profile was found to be, by itself or against that of its baseline; `undefined` for any other finding. */
export function profileSentence(finding: Finding): Phrase | undefined {
  const { rule, params, outcome } = finding;
  const isChange = changeBounds.some((bound) => Object.hasOwn(params, bound));
  if (!isChange && !ofProfile.has(rule)) return undefined;
  if (rule === 'column') return gone(finding);
  switch (outcome) {
    case 'unmeasured':
      return unmeasured(finding);
    case 'bootstrap':
      return say`${current(finding)}: first run, nothing to compare with yet`;
    case 'no-baseline':
      return say`${current(finding)}: no baseline to compare with${because(finding)}`;
    case 'new':
      return say`${current(finding)}: nothing to compare with${because(finding)}`;
    case 'not-comparable':
    case 'inconclusive':
    case 'regressed':
    case 'violated':
    case 'pass':
    case 'improved':
    case 'not-affected':
    case 'waived':
    case 'disappeared':
    case 'insufficient':
    case 'policy-loosened':
      return decided(finding, isChange);
  }
}

function decided(finding: Finding, isChange: boolean): Phrase {
  if (novelties.has(finding.rule)) return novelty(finding);
  return isChange ? change(finding) : bound(finding);
}

function gone({ subject, reason, count }: Finding): Phrase {
  if (reason?.code === 'and-more')
    return own(`${formatMany(count, 'more column')} of the baseline are gone; no rule names them`);
  return say`the column ${code(subject)} was in the baseline and is gone; no rule names it`;
}

function unmeasured({ subject, rule, reason }: Finding): Phrase {
  if (reason?.code === 'absent') return say`the data has no column ${code(subject)}, which a check names`;
  return say`${subject === '' ? [] : say`${name(subject)}: `}${code(rule)} was not measured${reason === undefined ? [] : say`: ${reasonWords(reason)}`}`;
}

/** What it is now, where that is known. */
function current(finding: Finding): Phrase {
  const value = finding.observed?.value;
  if (typeof value !== 'number') return measureWords(finding);
  const many = finding.rule === 'row_count' || finding.rule === 'missing';
  return say`${measureWords(finding)} ${own(many ? 'are' : 'is')} ${own(shown(value, finding))}`;
}

function shown(value: number, { rule }: Pick<Finding, 'rule'>): string {
  return rule === 'missing' ? `${formatPercent(value)} of rows` : formatNumber(value);
}

/** `rows fell 1,000 → 700 (−30 %); at most 20 % is allowed`. */
function change(finding: Finding): Phrase {
  const { outcome } = finding;
  const allowed = allowance(finding);
  if (outcome === 'not-comparable') return say`${movement(finding)}${because(finding)}`;
  if (outcome === 'pass') return say`${movement(finding)}; at most ${allowed} allowed`;
  const settled = outcome === 'inconclusive' ? say`; not settled${because(finding)}` : [];
  const verb = 'max_increase_pct_points' in finding.params ? 'are' : 'is';
  return say`${movement(finding)}; at most ${allowed} ${own(verb)} allowed${settled}`;
}

function movement(finding: Finding): Phrase {
  const { observed, baseline, rule } = finding;
  const [before, after] = [baseline?.value, observed?.value];
  if (typeof before !== 'number' || typeof after !== 'number') return measureWords(finding);
  const difference = after - before;
  if (difference === 0) return say`${measureWords(finding)} stayed at ${own(shown(after, finding))}`;
  const inPercent = rule === 'missing';
  const figures = figuresOf([before, after], [difference]);
  const [from, to] = inPercent
    ? [formatPercent(before, after), formatPercent(after, before)]
    : [figures.show(before), figures.show(after)];
  const verb = difference < 0 ? ' fell' : ' rose';
  const by = inPercent && 'max_increase_pct_points' in finding.params ? pointsOf(difference) : amount(finding, figures);
  const unit = inPercent ? ' of rows' : '';
  return say`${measureWords(finding)}${own(`${verb} ${from}${noBreak}→${noBreak}${to}${unit}${by === '' ? '' : ` (${by})`}`)}`;
}

function pointsOf(difference: number): string {
  const sign = difference > 0 ? '+' : '';
  return `${sign}${formatPercent(difference).replace(`${noBreak}%`, '')}${noBreak}points`;
}

/** By how much, in the unit of the rule. */
function amount({ observed, baseline, params }: Finding, figures: ReturnType<typeof figuresOf>): string {
  const [before, after] = [baseline?.value, observed?.value];
  if (typeof before !== 'number' || typeof after !== 'number') return '';
  if ('max_change' in params) return figures.change(after - before);
  return formatRelativeChange(after - before, before) ?? '';
}

function allowance({ params }: Finding): Phrase {
  const { max_change: units, max_change_pct: percent, max_increase_pct_points: points } = params;
  if (typeof percent === 'number') return own(`${formatWritten(percent)}${noBreak}%`);
  if (typeof points === 'number') return own(`${formatWritten(points)}${noBreak}points more`);
  return own(typeof units === 'number' ? formatNumber(units) : '');
}

/** `the median of age is 93.2; it must be ≤ 90`, or what of it holds. */
function bound(finding: Finding): Phrase {
  const { limit, outcome, subject, rule, params } = finding;
  const value = typeof limit?.value === 'number' ? formatWritten(limit.value) : '';
  const must = own(`${limit?.op === '<=' ? '≤' : '≥'}${noBreak}${value}`);
  const q = rule === 'quantile' ? own(` ${formatNumberIn(params.q)}`) : [];
  if (outcome === 'pass') return say`${name(subject)}: ${code(rule)}${q} ${must}`;
  const settled = outcome === 'inconclusive' ? say`; not settled${because(finding)}` : [];
  return say`${current(finding)}; it must be ${must}${settled}`;
}

/** `carrier: 14 rows hold 2 values that the baseline does not have: "ZZ" and "Q1"; none is allowed`. */
function novelty(finding: Finding): Phrase {
  const { subject, outcome, rule, params } = finding;
  const subjectWords = say`${name(subject)}: `;
  if (outcome === 'not-comparable') return say`${subjectWords}${code(rule)} cannot be told${because(finding)}`;
  const rows = say`${own(params.at_least === true ? 'at least ' : '')}${own(rowsOf(finding))}`;
  const held = rule === 'unseen_values' ? unseen(finding) : outside(finding);
  const settled = outcome === 'inconclusive' ? say`; not settled${because(finding)}` : [];
  const isNone = finding.observed?.value === 0 && params.at_least !== true;
  if (isNone)
    return say`${subjectWords}${own(rule === 'unseen_values' ? 'no value that the baseline does not have' : 'no number outside of the baseline’s range')}`;
  return say`${subjectWords}${rows} ${held}; ${own(allowedRows(finding))}${settled}`;
}

function rowsOf({ observed, params }: Finding): string {
  const value = typeof observed?.value === 'number' ? observed.value : 0;
  if ('max_pct' in params) return `${formatPercent(value)} of rows`;
  return formatMany(value, 'row');
}

function isOne({ observed, params }: Finding): boolean {
  return observed?.value === 1 && !('max_pct' in params);
}

function unseen(finding: Finding): Phrase {
  const { different, values } = finding.params;
  const verb = isOne(finding) ? 'holds' : 'hold';
  const list = (Array.isArray(values) ? (values as readonly Json[]) : []).flatMap((one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return [];
    const { value } = one as Readonly<Record<string, Json>>;
    return typeof value === 'string' ? [value] : [];
  });
  const many = typeof different === 'number' ? different : 0;
  if (list.length === 0) return own(`${verb} values that the baseline does not have`);
  const shownValues = list.slice(0, shownUnseen).map((value) => quote(value));
  const more = many - shownValues.length;
  const told = more > 0 ? [...shownValues, own(`${formatCount(more)} more`)] : shownValues;
  const words = `${verb} ${many === 1 ? 'a value' : formatMany(many, 'value')} that the baseline does not have: `;
  return say`${own(words)}${enumerate(told)}`;
}

const shownUnseen = 10;

function outside(finding: Finding): Phrase {
  const { baseline_min: min, baseline_max: max } = finding.params;
  const verb = isOne(finding) ? 'is' : 'are';
  if (typeof min !== 'number' || typeof max !== 'number') return own(`${verb} outside of the baseline’s range`);
  const figures = figuresOf([min, max]);
  return own(`${verb} outside of the baseline’s range, ${figures.show(min)} to ${figures.show(max)}`);
}

function allowedRows({ params }: Finding): string {
  const { max_count: count, max_pct: percent } = params;
  if (typeof percent === 'number') return `at most ${formatWritten(percent)}${noBreak}% is allowed`;
  if (count === 0) return 'none is allowed';
  return typeof count === 'number' ? `at most ${formatCount(count)} allowed` : '';
}

function formatNumberIn(value: Json | undefined): string {
  return typeof value === 'number' ? formatWritten(value) : '';
}

function because({ reason }: Finding): Phrase {
  return reason === undefined ? [] : say`: ${reasonWords(reason)}`;
}
