import type { ErrorKind } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import type { GateResult } from '../core/result.ts';
import { missingValueHint } from './data-words.ts';
import { decisive } from './gate-words.ts';
import { permitWords, type EditUrl } from './permit-words.ts';
import { code, own, say, type Phrase } from './phrase.ts';

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
      return metricRemedy(finding, place);
    case 'data':
      return dataRemedy(finding, place);
    case 'card':
      return finding.severity === 'fail' ? [say`run ${code('ml-gates card --write')} and commit the card`] : [];
    case 'policy':
      return finding.severity === 'fail'
        ? [say`take the loosening back${orAccept(permits, own('if it is meant'))}`]
        : [];
    case 'config':
      return [];
  }
}

/** `, or, if you accept the loss, …`; nothing where there is no such way. */
function orAccept(permits: Phrase, condition: Phrase): Phrase {
  return permits.length === 0 ? [] : say`, or, ${condition}, ${permits}`;
}

function metricRemedy({ severity, outcome, reason }: Finding, { config, permits }: Place): readonly Phrase[] {
  if (outcome === 'bootstrap') return [nextBaseline];
  if (severity !== 'fail') return [];
  if ((outcome === 'regressed' || outcome === 'violated') && permits.length > 0)
    return [say`improve the model${orAccept(permits, own('if you accept the loss'))}`];
  if (outcome === 'regressed' || outcome === 'violated')
    return [
      say`improve the model, or, if you accept the loss, change the limit in ${code(config)} in this pull request, where reviewers see it`,
    ];
  if (outcome === 'unmeasured')
    return [say`write the number to the metrics file, or take its rule out of ${code(config)}`];
  if (outcome === 'no-baseline')
    return [
      say`${baselineAtHand(reason?.code)}, or measure the base in this job and name that file: ${code('baseline: {file: …}')}`,
    ];
  if (outcome === 'not-comparable')
    return [say`mend the number in the baseline, or use a rule that needs none (${code('min')}, ${code('max')})`];
  return [];
}

function baselineAtHand(reason: string | undefined): Phrase {
  if (reason === 'no-git' || reason === 'nothing-tracked' || reason === 'no-commits')
    return say`check the repository out before the gates (${code('actions/checkout')})`;
  if (reason === 'no-default-branch')
    return say`name the default branch (${code('git remote set-head origin --auto')})`;
  return own('commit the metrics file on the base branch');
}

const nextBaseline: Phrase = own(
  'the next pull request is compared with the metrics file that is committed on its base branch; commit it with this change',
);

function dataRemedy(finding: Finding, { config, permits }: Place): readonly Phrase[] {
  const hint = missingValueHint(finding);
  if (hint !== undefined) return [hint];
  if (finding.severity !== 'fail') return [];
  return [
    say`mend the data, or change what is demanded of it in ${code(config)} or its schema${orAccept(permits, own('if you accept it'))}`,
  ];
}

function distinct(ways: readonly Phrase[]): readonly Phrase[] {
  const seen = new Set<string>();
  return ways.filter((way) => {
    const key = JSON.stringify(way);
    return !seen.has(key) && seen.add(key);
  });
}
