import type { Finding } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { formatWritten } from './numbers.ts';
import { code, name, own, say, type Phrase } from './phrase.ts';
import { reasonWords } from './reason-words.ts';

/** One finding of a card gate as a sentence without its full stop. */
export function cardSentence(finding: Finding): Phrase {
  const { rule, subject, outcome, reason } = finding;
  if (rule === 'facts') return say`the fact ${code(subject)} is ${own(outcome === 'pass' ? 'there' : 'missing')}`;
  if (outcome === 'pass')
    return subject === '' ? own('in step with what was measured') : say`the card tells ${code(subject)}`;
  if (reason === undefined) return say`${subject === '' ? own('the card') : code(subject)}: ${code(rule)}`;
  if (rule === 'verify') return outOfStep(finding);
  return subject === ''
    ? say`the card was not made: ${reasonWords(reason)}`
    : say`${code(subject)}: ${reasonWords(reason)}`;
}

/** Where the committed card is not what would be made now. */
function outOfStep({ subject, reason, samples }: Finding): Phrase {
  const { committed, expected, section } = reason?.params ?? {};
  const card = name(samples[0]?.file ?? 'the card');
  const part = section === true ? say`the section ${code(subject)}` : code(subject);
  if (reason === undefined) return own('the card is out of step');
  if (reason.code === 'no-card') return reasonWords(reason);
  if (reason.code === 'missing-in-card')
    return section === true ? say`${card} lacks ${part}` : say`${card} lacks ${part}; it should be ${value(expected)}`;
  if (section === true) {
    // its text is many lines: the diff shows them
    if (reason.code === 'not-in-facts') return say`${part} of ${card} is there without anything to say`;
    if (reason.code === 'differs') return say`${part} of ${card} is out of step`;
  }
  if (reason.code === 'not-in-facts')
    return say`${part} of ${card} says ${value(committed)}; nothing that was measured or written down says so`;
  if (reason.code === 'differs') {
    // 0.91 and "0.91" are not the same
    const told = typeof committed === typeof expected ? value : written;
    return say`${part} of ${card} says ${told(committed)}; it should be ${told(expected)}`;
  }
  return subject === '' ? say`the card was not checked: ${reasonWords(reason)}` : say`${part}: ${reasonWords(reason)}`;
}

function written(of: Json | undefined): Phrase {
  return typeof of === 'string' ? name(JSON.stringify(of)) : value(of);
}

function value(of: Json | undefined): Phrase {
  if (typeof of === 'number') return own(formatWritten(of));
  return name(typeof of === 'string' ? of : JSON.stringify(of ?? null));
}
