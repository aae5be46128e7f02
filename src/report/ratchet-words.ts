import type { Finding } from '../core/finding.ts';
import { formatLimit, metricFigures } from './metric-rows.ts';
import { noBreak } from './numbers.ts';
import { code, name, own, say, type Phrase } from './phrase.ts';
import { reasonWords } from './reason-words.ts';

/** `the best so far is 0.931, of commit abc1234`; empty where there is none. */
export function bestWords(finding: Finding): Phrase {
  const { best, best_commit: commit } = finding.params;
  if (typeof best !== 'number' || typeof commit !== 'string') return [];
  const value = metricFigures([finding]).show(best);
  return say`the best so far is ${own(value)}, of commit ${code(commit.slice(0, 7))}`;
}

/** What a metric is held against its best, as a sentence without its full stop; `undefined` where the words of any rule do. */
export function ratchetSentence(finding: Finding): Phrase | undefined {
  const { outcome, reason } = finding;
  const subject = name(finding.subject);
  const why = reason === undefined ? [] : say`: ${reasonWords(reason)}`;
  switch (outcome) {
    case 'regressed':
      return say`${stands(finding)}; it must stay ${own(limitOf(finding))}${derivation(finding)}`;
    case 'pass':
    case 'improved':
      return say`${stands(finding)} (must be ${own(limitOf(finding))})`;
    case 'inconclusive':
      return say`${stands(finding)} (must be ${own(limitOf(finding))}); not settled${why}`;
    case 'new':
      return say`${subject}: no run on the default branch has recorded a value of it yet, so there is no best to hold it to`;
    case 'no-baseline':
      return say`${subject}: no best value to hold it to${why}`;
    case 'bootstrap':
      return say`${subject}: its best is recorded from the next run on the default branch on`;
    case 'not-comparable':
      return reason?.code === 'other-test-set'
        ? say`${subject} cannot be held to its best: ${bestWords(finding)}, on another test set`
        : undefined;
    case 'unmeasured':
    case 'violated':
    case 'waived':
    case 'not-affected':
    case 'disappeared':
    case 'insufficient':
    case 'policy-loosened':
      return undefined;
  }
}

/** The same for a headline: how far below the best it may be, and is. */
export function ratchetHeadline(finding: Finding): Phrase | undefined {
  const { ratchet } = finding.params;
  if (finding.outcome !== 'regressed' || typeof ratchet !== 'number') return ratchetSentence(finding);
  const allowed = metricFigures([finding]).show(ratchet);
  return say`${stands(finding)} — worse by more than the ${own(allowed)} you allow`;
}

/** `accuracy is 0.912, and the best so far is 0.931, of commit abc1234`. */
function stands(finding: Finding): Phrase {
  const figures = metricFigures([finding]);
  const value = finding.observed?.value;
  const shown = typeof value === 'number' ? own(figures.show(value)) : name(value?.token ?? 'unknown');
  return say`${name(finding.subject)} is ${shown}, and ${bestWords(finding)}`;
}

function limitOf(finding: Finding): string {
  return finding.limit === undefined ? '' : formatLimit(finding.limit, metricFigures([finding]));
}

/** How the limit came about: ` (the best − 0.010)`. */
function derivation(finding: Finding): Phrase {
  const { ratchet } = finding.params;
  if (typeof ratchet !== 'number') return [];
  const sign = finding.limit?.op === '<=' ? '+' : '−';
  return own(` (the best ${sign}${noBreak}${metricFigures([finding]).show(ratchet)})`);
}
