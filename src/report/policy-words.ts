import type { Finding } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import type { RunFacts, SuiteResult } from '../core/result.ts';
import { formatWritten, noBreak } from './numbers.ts';
import { code, enumerate, name, own, quote, say, type Phrase } from './phrase.ts';
import { reasonWords } from './reason-words.ts';

/** One finding about the rules themselves as a sentence without its full stop. */
export function policySentence(finding: Finding): Phrase {
  const { rule, subject, reason } = finding;
  if (reason !== undefined) return reasonWords(reason);
  switch (rule) {
    case 'removed':
      return removed(finding);
    case 'added':
      return added(finding);
    case 'extended':
      return say`${code(subject)} is a new column: it must be there now, and was refused before`;
    case 'config-removed':
      return configRemoved(finding);
    case 'waiver':
      return waiver(finding);
    case 'changed':
      if (finding.params.about === 'compared') return comparedOtherwise(finding);
      return say`${code(subject)} is changed${arrow(finding)}; which of them lets more pass cannot be told`;
    default:
      return say`${code(subject)} is loosened${arrow(finding)}`;
  }
}

/** A type that came to a column whose values are looked for among others. */
function comparedOtherwise(finding: Finding): Phrase {
  return say`${code(finding.subject)} is changed${arrow(finding)}; values that were compared as texts may be equal now (${code('01')} and ${code('1')}), so that a foreign key or a number of distinct values may hold that did not`;
}

/** `: 0.85 → 0.8`, where both fit into a sentence. */
function arrow({ params: { before = null, after = null } }: Finding): Phrase {
  if (isLong(before) || isLong(after)) return [];
  return say`: ${value(before)}${own(`${noBreak}→${noBreak}`)}${value(after)}`;
}

function removed({ subject, params }: Finding): Phrase {
  const { gate, key, before = null } = params;
  const whole = Array.isArray(key) && typeof gate === 'string' && key.join('/') === gate;
  if (whole) return say`the gate ${code(gate)} is gone, or has another name`;
  return say`${code(subject)} is gone${isLong(before) ? [] : say`: it was ${value(before)}`}`;
}

function added({ subject, params }: Finding): Phrase {
  const { after } = params;
  if (typeof after !== 'object' || after === null || Array.isArray(after)) return say`${code(subject)} is added`;
  const { gate, subject: of, until, reason } = after as Readonly<Record<string, Json>>;
  return say`a waiver is added, of ${target(of)} in ${code(text(gate))} until ${name(text(until))}: ${quote(text(reason))}`;
}

function configRemoved({ subject, params: { successors } }: Finding): Phrase {
  const names = Array.isArray(successors) ? successors.map((one: Json) => code(text(one))) : [];
  const fresh =
    names.length === 0
      ? []
      : say`; ${enumerate(names)} ${own(names.length === 1 ? 'is' : 'are')} new, and held to nothing of it`;
  return say`the config ${code(subject)} is gone, with all that it demanded${fresh}`;
}

function waiver({ subject, params }: Finding): Phrase {
  const { gate, until, reason, limit, state } = params;
  const which = say`the waiver of ${target(subject)} in ${code(text(gate))}`;
  if (state === 'used') return say`${which} is in use until ${name(text(until))}: ${quote(text(reason))}`;
  if (state === 'expired') return say`${which} ran out on ${name(text(until))}`;
  if (state === 'beyond-limit')
    return say`${which} does not go beyond ${own(typeof limit === 'number' ? formatWritten(limit) : 'its limit')}`;
  if (state === 'error') return say`${which} covers nothing: the gate was not decided, and an error cannot be waived`;
  return say`${which} is not needed (until ${name(text(until))}): it can be removed`;
}

function target(subject: Json | undefined): Phrase {
  return subject === '' ? own('the whole input') : name(text(subject));
}

const longest = 60;

function isLong(value: Json): boolean {
  return JSON.stringify(value).length > longest;
}

function value(of: Json): Phrase {
  if (of === null) return own('unset');
  if (typeof of === 'number') return own(formatWritten(of));
  return code(typeof of === 'string' ? of : JSON.stringify(of));
}

function text(of: Json | undefined): string {
  return typeof of === 'string' ? of : JSON.stringify(of ?? null);
}

const changes = {
  unchanged: 'unchanged',
  changed: 'changed, nothing loosened,',
  loosened: 'loosened',
  new: 'new',
  invalid: 'changed',
  removed: 'removed',
} as const;

/** ` (unchanged by this pull request)`: what stands behind a config's name in a footer. */
export function sinceWords({ since }: SuiteResult['config'], run: RunFacts): Phrase {
  if (since === undefined) return [];
  const by = run.pull_request === null ? 'this change' : 'this pull request';
  return own(since.change === 'new' ? ` (new with ${by})` : ` (${changes[since.change]} by ${by})`);
}
