import type { Finding } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { formatWritten } from './numbers.ts';
import { code, name, own, say, type Phrase } from './phrase.ts';

/** One finding of a card gate as a sentence without its full stop. */
export function cardSentence(finding: Finding): Phrase {
  const { rule, subject } = finding;
  if (rule === 'facts')
    return say`the fact ${code(subject)} is ${own(finding.outcome === 'pass' ? 'there' : 'missing')}`;
  if (finding.outcome === 'pass')
    return subject === '' ? own('in step with what was measured') : say`${code(subject)} is in step`;
  if (finding.reason?.code === 'job-failed') return own('the card was not checked: a step before the gates failed');
  if (rule === 'verify') return outOfStep(finding);
  return say`${subject === '' ? own('the card') : code(subject)}: ${code(rule)}${reason(finding)}`;
}

function outOfStep(finding: Finding): Phrase {
  const { committed, expected } = finding.reason?.params ?? {};
  const place = finding.subject === '' ? own('the card') : code(finding.subject);
  const code_ = finding.reason?.code;
  if (code_ === 'absent' || (committed === undefined && expected === undefined && code_ === 'missing'))
    return say`the card that should be committed is not there`;
  if (committed === null || (committed === undefined && expected !== undefined))
    return say`${place} is not in the card; it should be ${value(expected)}`;
  if (expected === null || (expected === undefined && committed !== undefined))
    return say`${place} is ${value(committed)} in the card; nothing that was measured says so`;
  if (committed === undefined) return say`${place} is out of step${reason(finding)}`;
  return say`${place} is ${value(committed)} in the card; it should be ${value(expected)}`;
}

function value(of: Json | undefined): Phrase {
  if (typeof of === 'number') return own(formatWritten(of));
  return name(typeof of === 'string' ? of : JSON.stringify(of ?? null));
}

function reason(finding: Finding): Phrase {
  return finding.reason === undefined ? [] : say` (${code(finding.reason.code)})`;
}
