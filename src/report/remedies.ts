import type { ErrorKind } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import type { ReasonCode } from '../core/reason-code.ts';
import type { GateResult } from '../core/result.ts';
import { missingValueHint } from './data-words.ts';
import { sameTypeRemedy } from './foreign-key-words.ts';
import { decisive } from './gate-words.ts';
import { permitWords, type EditUrl } from './permit-words.ts';
import { code, own, prose, say, type Phrase } from './phrase.ts';

/** The ways out of what a gate found, as far as they exist; each is a clause that can stand after "To go on:". */
export function remedies(gate: GateResult, config: string, editUrl: EditUrl = () => null): readonly Phrase[] {
  if (gate.error !== undefined) return errorRemedies(gate);
  const place = { config, permits: permitWords(gate, { config, editUrl }) };
  const ways = decisive(gate).flatMap((finding) => remedy(finding, gate, place));
  return distinct(ways);
}

function errorRemedies({ error }: GateResult): readonly Phrase[] {
  const ways: Readonly<Record<ErrorKind, string>> = {
    config: 'mend the configuration; nothing was decided',
    input: 'mend the file; nothing was decided',
    unavailable: 'run the job again; a service did not answer',
    internal: 'report the error below; nothing was decided',
  };
  const [first] = error?.problems ?? [];
  // what is not in any file is not mended there
  if (error?.kind === 'input' && first?.where === undefined && first?.hint !== undefined) return [prose(first.hint)];
  return [own(ways[error?.kind ?? 'internal'])];
}

/** The config, and how a failing finding could be let pass. */
interface Place {
  readonly config: string;
  readonly permits: Phrase;
}

function remedy(finding: Finding, gate: GateResult, place: Place): readonly Phrase[] {
  const { permits } = place;
  if (finding.reason?.code === 'job-failed') return [own('mend the step that failed before the gates')];
  switch (gate.kind) {
    case 'metrics':
      return metricRemedy(finding, gate, place);
    case 'data':
      return dataRemedy(finding, gate, place);
    case 'card':
      return finding.severity === 'fail' ? [say`run ${code('ml-gates card --write')} and commit the card`] : [];
    case 'policy':
      return finding.severity === 'fail'
        ? [say`take the loosening back${orAccept(permits, own('if it is meant'))}`]
        : [];
    case 'config':
    case 'job':
      return [];
  }
}

/** `, or, if you accept the loss, …`; nothing where there is no such way. */
function orAccept(permits: Phrase, condition: Phrase): Phrase {
  return permits.length === 0 ? [] : say`, or, ${condition}, ${permits}`;
}

/** Why two numbers are of different rows. */
const testSetCodes: ReadonlySet<ReasonCode | undefined> = new Set<ReasonCode>([
  'other-test-set',
  'fingerprint-differs',
  'fingerprint-unknown',
  'rows-differ',
  'labels-differ',
  'descriptions-differ',
  'counts-differ',
]);

function metricRemedy(finding: Finding, gate: GateResult, { config, permits }: Place): readonly Phrase[] {
  const { severity, outcome, reason, rule } = finding;
  if (outcome === 'bootstrap') return [nextBaseline(gate)];
  if (outcome === 'inconclusive' && (rule === 'inputs' || rule === 'committed'))
    return [fileRemedies[rule](gate.predictions === undefined ? own('the metrics file') : code(finding.subject))];
  if (severity !== 'fail') return [];
  if (rule === 'unique-ids') return [own('give each row an id of its own')];
  if ((outcome === 'regressed' || outcome === 'violated') && permits.length > 0)
    return [say`improve the model${orAccept(permits, own('if you accept the loss'))}`];
  if ((outcome === 'regressed' || outcome === 'violated') && gate.permits !== undefined)
    return [
      say`improve the model, or, if you accept the loss, change the limit in ${code(config)}, where reviewers see it`,
    ];
  if (outcome === 'regressed' || outcome === 'violated')
    return [
      say`improve the model, or, if you accept the loss, change the limit in ${code(config)} in this pull request, where reviewers see it`,
    ];
  if (outcome === 'unmeasured' && (reason?.code === 'stale' || reason?.code === 'text-merge'))
    return [measureAnew(finding)];
  if (outcome === 'unmeasured') return [say`${toMeasure(finding, gate)}, or take its rule out of ${code(config)}`];
  if (rule === 'ratchet' && outcome === 'no-baseline') return bestRemedies(reason);
  if (outcome === 'no-baseline') return baselineRemedies(reason, ofMetrics(gate));
  if (rule === 'ratchet' && outcome === 'not-comparable' && permits.length > 0)
    return [say`to let its best begin anew with this value, ${permits}`];
  if (outcome === 'not-comparable' && testSetCodes.has(reason?.code))
    return [say`measure both on the same test set${orAccept(permits, own('if it is meant to change'))}`];
  if (outcome === 'not-comparable')
    return [
      say`mend the number in the baseline, or use a rule that needs none (${code('min')}, ${code('max')}, ${code('target')})`,
    ];
  return [];
}

/** What a gate compares, in the ways to a baseline. */
interface Compared {
  readonly commit: Phrase;
  readonly measure: Phrase;
}

const ofMetrics = (gate: GateResult): Compared => ({
  commit: own(`commit ${measuredFile(gate)} on the base branch`),
  measure: own('measure the base in this job'),
});
const ofData: Compared = {
  commit: own('commit the data on the base branch'),
  measure: say`profile the data of the base in this job (${code('ml-gates profile')})`,
};
const nextProfile = own(
  'the next pull request is compared with the data that is committed on its base branch, or with the profile that this workflow records there',
);

/** What stands in the way of a baseline, then the ways to one that exist here. */
function baselineRemedies(reason: Finding['reason'], { commit, measure }: Compared): readonly Phrase[] {
  const measured = say`${measure} and name that file: ${code('baseline: {file: …}')}`;
  const { code: why, params } = reason ?? {};
  if (why === 'no-git' || why === 'nothing-tracked' || why === 'no-commits')
    return [say`check the repository out before the gates (${code('actions/checkout')}), or ${measured}`];
  if (why === 'no-default-branch')
    return [say`name the default branch (${code('git remote set-head origin --auto')}), or ${measured}`];
  if (why === 'no-token') return [say`give a token (locally ${code('GH_TOKEN')}), or ${measured}`];
  const remedies: readonly Json[] = Array.isArray(params?.remedies) ? params.remedies : [];
  if (!remedies.includes('record')) return [say`${commit}, or ${measured}`];
  const running = typeof params?.running === 'string';
  const record = running
    ? say`wait for ${link('the run of the base that has not ended', params.running)} and run this job again`
    : say`let this workflow run on a push to the base branch, which records it`;
  return [record, commit, measured];
}

/** A best value comes from records alone. */
function bestRemedies(reason: Finding['reason']): readonly Phrase[] {
  const { code: why, params } = reason ?? {};
  if (why === 'no-git' || why === 'nothing-tracked' || why === 'no-commits')
    return [say`check the repository out before the gates (${code('actions/checkout')})`];
  if (why === 'no-token') return [say`give a token that may read records (locally ${code('GH_TOKEN')})`];
  if (typeof params?.running === 'string')
    return [say`wait for ${link('the run of the base that has not ended', params.running)} and run this job again`];
  return [say`let this workflow run on a push to the default branch, which records the value`];
}

function link(words: string, url: Json | undefined): Phrase {
  return typeof url === 'string' ? say`${own(words)} (${prose(url)})` : own(words);
}

/** Predictions decide over a metrics file, where there are both. */
function measuredFile({ predictions }: GateResult): string {
  return predictions === undefined ? 'the metrics file' : 'the predictions';
}

/** What a metric that was not measured asks for, by where it should come from. */
function toMeasure({ reason }: Finding, gate: GateResult): Phrase {
  if (gate.predictions === undefined) return own('write the number to the metrics file');
  if (reason?.code !== 'absent') return own('mend the predictions');
  return own(
    reason.params?.from === 'predictions'
      ? 'name a metric that the predictions give'
      : 'name a metric that the predictions give, or write the number to the metrics file',
  );
}

/** What a warning about a file asks for. */
const fileRemedies: Readonly<Record<'inputs' | 'committed', (file: Phrase) => Phrase>> = {
  inputs: (file) => say`bring the branch up to date with its base, measure again, and commit ${file}`,
  committed: (file) =>
    say`commit ${file} that this run made, or take it out of git and let runs on the default branch record it`,
};

function measureAnew({ reason, samples }: Finding): Phrase {
  const file = samples[0] === undefined ? own('what was measured') : code(samples[0].file);
  const again = say`measure again (with DVC: ${code('dvc repro')}) and commit ${file} with what else that changes`;
  return reason?.code === 'text-merge' ? say`bring the branch up to date with its base, then ${again}` : again;
}

/** A committed file is the baseline once it is merged; what a job made is, once a run on the default branch recorded it. */
function nextBaseline(gate: GateResult): Phrase {
  const { origin } = gate;
  return origin === 'produced'
    ? own('the next pull request is compared with what this workflow records on the default branch')
    : own(
        gate.predictions === undefined
          ? 'the next pull request is compared with the metrics file that is committed on its base branch; commit it with this change'
          : 'the next pull request is compared with the predictions that are committed on its base branch; commit them with this change',
      );
}

function dataRemedy(finding: Finding, gate: GateResult, { config, permits }: Place): readonly Phrase[] {
  const hint = missingValueHint(finding);
  if (hint !== undefined) return [hint];
  if (finding.outcome === 'bootstrap') return [nextProfile];
  if (finding.severity !== 'fail') return [];
  if (finding.outcome === 'no-baseline') return baselineRemedies(finding.reason, ofData);
  if (finding.outcome === 'not-comparable')
    return [
      say`use a limit that the baseline allows to decide (${code('max_change')}), or one that needs none (${code('min')}, ${code('max')})`,
    ];
  return [
    ...missingKeys(finding, gate),
    say`mend the data, or change what is demanded of it in ${code(config)} or its schema${orAccept(permits, own('if you accept it'))}`,
  ];
}

/** A key that is not there may be wrong here, or missing there. */
function missingKeys({ rule, outcome, params, notes = [] }: Finding, { id }: GateResult): readonly Phrase[] {
  const { table } = params;
  const apart = notes.filter((note) => note.code === 'moments-apart');
  if (apart.length > 0) return apart.map((note) => sameTypeRemedy(note.params ?? {}));
  const isOther = rule === 'foreignKeys' && outcome === 'violated' && typeof table === 'string' && table !== id;
  return isOther ? [say`add to ${code(table)} the rows that it lacks`] : [];
}

function distinct(ways: readonly Phrase[]): readonly Phrase[] {
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = JSON.stringify(way);
    return !seen.has(key) && seen.add(key);
  });
}
