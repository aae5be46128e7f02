import type { Reason } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import type { ReasonCode } from '../core/reason-code.ts';
import { figuresOf, formatMany, formatWritten } from './numbers.ts';
import { foreignKeyReasons } from './foreign-key-words.ts';
import { baseNotFound } from './base-words.ts';
import { measureWords } from './profile-measure-words.ts';
import { waiverReasons } from './waiver-words.ts';
import { code, enumerate, name, own, prose, quote, say, type Phrase } from './phrase.ts';

type Params = Readonly<Record<string, Json>>;

/** Why, as a clause that can stand after a colon. A code of another version of this product is said as it is. */
export function reasonWords({ code: key, params = {} }: Reason): Phrase {
  const words = lookup.get(key);
  if (words === undefined) return code(key);
  return typeof words === 'string' ? own(words) : words(params);
}

/** One entry for each code there is, which the type holds. */
const wordsOf: Readonly<Record<ReasonCode, string | ((params: Params) => Phrase)>> = {
  ...waiverReasons,
  ...foreignKeyReasons,
  absent,
  'and-more': 'and more of them',
  'base-config-invalid': ({ path, commit }) =>
    say`${code(text(path))} at ${code(short(commit))} is not a valid config, so it counts as declaring no gate`,
  'base-not-found': baseNotFound,
  'baseline-no-values': 'the baseline holds too few values to measure it',
  'baseline-none': 'the config asks for no baseline',
  'baseline-not-a-number': ({ text: read }) => say`the baseline is ${name(text(read))}, not a number`,
  'baseline-not-finite': ({ text: read }) => say`the baseline is ${name(text(read))}`,
  'baseline-undefined': 'it has no value on the predictions of the baseline',
  'baseline-unavailable': ({ message }) => say`the baseline could not be looked up: ${prose(text(message))}`,
  'baseline-zero': 'a percentage of a baseline of 0 allows nothing',
  'cannot-know-stale': ({ of }) =>
    own(
      of === 'predictions'
        ? 'the predictions are committed, not made by this run: whether they describe this commit cannot be known'
        : 'the metrics file is committed, not made by this run: whether it describes this commit cannot be known',
    ),
  'direction-by-name': ({ metric, direction }) =>
    say`${name(text(metric))} is better the ${own(direction === 'higher' ? 'higher' : 'lower')} it is, by its name, and the rule says the opposite: a loss counts as a gain`,
  'direction-differs': ({ metric, direction }) =>
    say`of ${name(text(metric))} its file says that ${own(direction === 'higher' ? 'higher' : 'lower')} is better, and the rule the opposite`,
  'committed-differs': ({ path }) =>
    say`this run made ${name(text(path))} with other values than the committed copy has, and the next comparison reads the committed one`,
  differs: 'it is not what was measured',
  'disparity-undefined': ({ group }) => say`it has no value in the group ${name(text(group))}`,
  'does-not-cast': ({ type }) => say`it is not of the type ${code(text(type))}`,
  'duplicate-ids': 'an id that several rows have does not say which rows are the same',
  estimated,
  'extra-label': 'the schema does not have it',
  'few-groups': ({ support }) =>
    own(
      typeof support === 'number' ? `fewer than two groups have ${formatMany(support, 'row')}` : 'there are no groups',
    ),
  'few-rows': ({ rows }) => own(typeof rows === 'number' ? `it has ${formatMany(rows, 'row')}` : 'it has few rows'),
  'fingerprint-differs': fingerprintDiffers,
  'fingerprint-unknown': ({ part, name: of, side }) =>
    side === 'candidate'
      ? say`the metrics file does not say ${code(text(of))}, which tells the test set`
      : say`the baseline does not tell ${code(text(of))}${own(part === 'files' ? ': its commit does not have it, and no record says it' : '')}, and with it on which test set it was measured`,
  'first-commit': 'this is the first commit',
  'gain-not-certain': 'a gain of less than is demanded cannot be excluded',
  'gate-error': ({ gate }) => say`${code(text(gate))} was not decided`,
  'gate-not-run': ({ gate }) => say`${code(text(gate))} did not run here`,
  'incorrect-label': 'it is in another place than in the schema',
  'inputs-unchanged': ({ commit }) => say`none of its inputs changed since ${code(short(commit))}`,
  'job-failed': 'a step before the gates failed',
  'labels-differ': 'rows with the same id have other labels',
  'descriptions-differ': 'rows with the same id have another weight, slice, cluster or query',
  'counts-differ': 'the two test sets have different numbers of rows, and no id tells which are the same',
  'limited-run': ({ measured, total, other }) =>
    say`${other === true ? own('one of the two') : own('it')} was measured on ${name(text(measured))} of ${name(text(total))} examples${other === true ? own(', and the other on others') : []}`,
  'limit-not-finite': 'the limit is beyond what a number can hold',
  'loss-not-excluded': 'a loss beyond the tolerance cannot be excluded',
  'mean-of-runs': ({ candidate, baseline }) =>
    say`means of ${name(text(candidate))} and ${name(text(baseline))} runs, whose spread was not tested`,
  'measured-before': ({ path, branch, changed, changed_total: total }) =>
    say`${name(text(path))} was measured before ${code(text(branch))} changed ${paths(changed, total)}`,
  memory: ({ bytes_per_row: bytes }) =>
    say`to know that keys are unique, ${name(text(bytes))}\u00a0bytes of memory are kept for each row`,
  'missing-fact': ({ file }) => say`${code(text(file))} does not tell it`,
  'missing-in-card': 'the card lacks it',
  'not-decided': 'no gate decides rules of this kind',
  'missing-label': 'the data lacks it',
  'no-baseline-predictions': ({ path, commit }) =>
    path === undefined
      ? own('the baseline has no predictions, so that changes cannot be tested')
      : say`${name(text(path))} is not in ${code(short(commit))}, so that changes cannot be tested`,
  'predictions-not-recorded': ({ path, megabytes }) =>
    say`${name(text(path))} takes more than the ${name(text(megabytes))}\u00a0MB that a record keeps of predictions: the next pull request cannot be compared row by row`,
  'no-best': 'no run has recorded a value of it',
  'no-card': ({ file }) => say`${code(text(file))} does not exist`,
  'no-commits': 'this repository has no commit yet',
  'no-common-ancestor': ({ branch }) => say`this commit and ${code(text(branch))} have no ancestor in common`,
  'no-default-branch': 'the default branch is not known here',
  'no-direction': 'the rule does not say which direction is better',
  'no-git': ({ cause }) => (cause === undefined ? own('there is no git repository here') : prose(text(cause))),
  'no-id': 'no column says which rows are the same (`id`), so that changes cannot be tested',
  'no-rows': 'there is no row to measure it on',
  'no-test': 'no test is known for this change',
  'no-token':
    'records are read from GitHub, and there is no token to ask it with (locally: set GH_TOKEN, e.g. to what `gh auth token` prints)',
  'no-values': 'it holds too few values to measure it',
  'noise-declared': ({ noise_sd: noise }) =>
    say`noise of training as declared: standard deviation ${name(text(noise))}`,
  'not-a-number': ({ text: read }) => say`it is ${name(text(read))}, not a number`,
  'not-at-commit': ({ path, commit, chosen, record, running }) => {
    const missing = say`${name(text(path))} is not in ${code(short(commit))} (${prose(text(chosen))})`;
    if (record === 'not-recorded') return say`${missing}, and no run recorded it there${stillRunning(running)}`;
    return record === 'record-expired' ? say`${missing}, and what its run recorded has expired` : missing;
  },
  'not-finite': ({ text: read }) => say`it is ${read === undefined ? own('NaN or infinite') : name(text(read))}`,
  'not-recorded': ({ commit, chosen, running }) =>
    say`no run recorded it for ${code(short(commit))} (${prose(text(chosen))}) or an ancestor${stillRunning(running)}`,
  'not-in-baseline': 'the baseline does not have it',
  'not-in-facts': 'nothing that was measured or written down says so',
  'not-proven': 'that it is not worse was not proven',
  'not-significant': 'not significant',
  'nothing-measured': 'no gate measured a metric that the card could tell',
  'nothing-tracked': 'git tracks no file here',
  'one-run-each': 'one run each, noise unknown',
  'other-test-set': ({ unmatched }) =>
    own(
      `the two were measured on different test sets${typeof unmatched === 'number' ? ` (${formatMany(unmatched, 'row')} differ)` : ''}`,
    ),
  'percentage-of-zero': 'the baseline is 0: a percentage of it allows nothing, so the absolute tolerance decides',
  'reported-differs': ({ file }) => say`${name(text(file))} reports another number`,
  'rows-differ': 'rows are in one of the two test sets alone',
  'scores-not-finite': 'a score is missing, NaN or infinite',
  'scores-not-one': 'the scores of a row are no probabilities: they do not add up to 1',
  'scores-outside': 'its scores are no probabilities: one lies outside 0 to 1',
  'share-interval': ({ metric, confidence, low, high, rows }) =>
    say`${name(text(metric))} alone: ${own(percentage(confidence))} interval ${own(decimals(low))} to ${own(decimals(high))} (Wilson, n = ${name(text(rows))})`,
  'slice-gone': 'no row of the candidate is in it',
  'too-many-to-resample': ({ rows, most }) =>
    say`the change is not tested: ${name(text(rows))} rows are more than the ${name(text(most))} of which so many resamples can be drawn`,
  'tolerance-too-wide': 'it is at most 1, and may lose all of that: 5 % is written as 0.05',
  'too-few-rows': 'a test set this small excuses nothing',
  'too-many-values': 'its values are too many to be known one by one: of a column a profile keeps up to 1,024',
  'training-noise-unknown': 'retraining noise is not included in any interval',
  'undefined-metric': 'it is undefined on these rows',
  'values-not-finite': 'a label, a prediction or a score is missing, NaN or infinite',
  'unit-differs': ({ candidate, baseline }) =>
    say`its unit seems to have changed, from ${name(text(baseline))} to ${name(text(candidate))}: one of them is a share, and the other cannot be one`,
  'unit-of-limit': ({ candidate, limit }) =>
    say`it is ${name(text(candidate))}, which cannot be a share, and its limit ${name(text(limit))} is one`,
  'zero-for-a-class': ({ classes }) =>
    say`a class that is never true or never predicted counts 0, as in scikit-learn: ${enumerate(listOf(classes).map((one) => name(text(one))))}`,
  'within-sketch-error': 'the limit lies within the error of the estimate',
  'within-noise': 'trainings that differ in their seed alone differ as much',
  'record-expired': ({ commit, expired_at: at }) =>
    say`what was recorded for ${code(short(commit))} expired on ${name(text(at).slice(0, 10))}`,
  stale: ({ path, changed, changed_total: total, commit }) =>
    say`${paths(changed, total)} changed since ${code(short(commit))}, and ${name(text(path))} was not made anew`,
  'text-merge': ({ path }) =>
    say`git merged two versions of ${name(text(path))} as text, and nobody measured the result`,
  'text-merge-unknown': ({ message }) =>
    say`whether a committed file is a merge of two versions as text cannot be known: ${prose(text(message))}`,
};

/** Of what a number is an estimate, and between what it truly lies. */
function estimated(params: Params): Phrase {
  const { rule, subject, of, low, high, near } = params;
  const what = measureWords({ rule: text(rule), subject: text(subject), params });
  const whose = of === 'baseline' ? own(' in the baseline') : [];
  if (typeof low !== 'number' || typeof high !== 'number') return say`${what}${whose} is an estimate`;
  const figures = figuresOf([low, high]);
  const limit = near === true ? own(': the limit holds for the estimate, and lies within its error') : [];
  return say`${what}${whose} is an estimate, between ${own(figures.show(low))} and ${own(figures.show(high))}${limit}`;
}

/** Values are said; of contents only that they differ, since nobody reads a hash. */
function fingerprintDiffers({ part, name: of, candidate, baseline }: Params): Phrase {
  const what = code(text(of));
  if (baseline === null) return say`the baseline was measured without ${what}: its test set is another one`;
  if (candidate === null) return say`the baseline was measured with ${what} too: its test set is another one`;
  if (part === 'files') return say`${what} is another file than the baseline was measured with`;
  const [now, before] = [shortened(candidate), shortened(baseline)];
  return say`the test sets differ: ${what} is ${code(now)}, and ${code(before)} in the baseline`;
}

function shortened(value: Json | undefined): string {
  const all = text(value);
  return all.length > 40 ? `${all.slice(0, 37)}…` : all;
}

function stillRunning(url: Json | undefined): Phrase {
  return typeof url === 'string' ? say`; a run of that commit has not ended yet: ${prose(url)}` : [];
}

function paths(changed: Json | undefined, total: Json | undefined): Phrase {
  const shown: readonly Json[] = Array.isArray(changed) ? changed : [];
  const more = typeof total === 'number' ? total - shown.length : 0;
  const names = shown.map((path) => code(text(path)));
  return enumerate(more > 0 ? [...names, own(`${more} more`)] : names);
}

/** All codes there are. */
export const reasonCodes = Object.keys(wordsOf) as readonly ReasonCode[];

/* What was read from a file may name a code that is not there. */
const lookup: ReadonlyMap<string, string | ((params: Params) => Phrase)> = new Map(Object.entries(wordsOf));

function absent({ gate, nearest, columns }: Params): Phrase {
  const near = typeof nearest === 'string' && nearest !== '' ? say`; did you mean ${quote(nearest)}?` : [];
  if (typeof gate === 'string') return say`${code(gate)} did not measure it${near}`;
  if (Array.isArray(columns)) {
    const names: readonly Json[] = columns;
    return say`the data has no column ${enumerate(names.map((one) => code(text(one))))}`;
  }
  return say`it is not there${near}`;
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

function short(commit: Json | undefined): string {
  return text(commit).slice(0, 7);
}

function percentage(share: Json | undefined): string {
  return typeof share === 'number' ? `${formatWritten(Math.round(share * 1e6) / 1e4)}\u00a0%` : '';
}

function decimals(value: Json | undefined): string {
  return typeof value === 'number' ? value.toFixed(3) : '';
}
