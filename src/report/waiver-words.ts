import type { Finding, Reason } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import type { GateResult } from '../core/result.ts';
import type { Waiver } from '../core/waiver.ts';
import { formatWritten } from './numbers.ts';
import { code, name, own, prose, quote, say, type Phrase } from './phrase.ts';

/** Who allowed a finding to pass, until when, and why: `waived until 2027-01-31 by ml-gates.yml at 4f2a91c: "new calibration"`. */
export function waiverWords(waiver: Waiver): Phrase {
  if (waiver.source === 'label') return say`${shortly(waiver)} by the label ${code('ml-gates:accept')}`;
  const limit = waiver.limit === undefined ? [] : own(`, not beyond ${formatWritten(waiver.limit)}`);
  return say`${shortly(waiver)} by ${code(waiver.path)} at ${code(waiver.commit.slice(0, 7))}${limit}: ${quote(waiver.reason)}`;
}

/** The same, as short as a headline needs it. */
export function shortly(waiver: Waiver): Phrase {
  if (waiver.source === 'label')
    return say`accepted by ${name(waiver.by)} on ${own(`#${String(waiver.pull_request)}`)}`;
  return say`waived until ${name(waiver.until)}`;
}

/** A finding as it was before somebody allowed it. */
export function beforeWaiver({ waiver, ...finding }: Finding): Finding {
  return waiver === undefined ? finding : { ...finding, outcome: waiver.outcome };
}

/** The findings of a gate that somebody allowed. */
export function waivedOf(gate: GateResult): readonly Finding[] {
  return gate.findings.filter(({ outcome }) => outcome === 'waived');
}

type Params = Readonly<Record<string, Json>>;

/** Why a waiver or a label does not cover a finding, as `reasonWords` has it. */
export const waiverReasons = {
  'accepted-at-other-values': (params: Params) =>
    typeof params.value === 'number'
      ? say`${accepted(params)} with ${about(params)} at ${own(formatWritten(params.value))}, which this is beyond`
      : say`${accepted(params)} when ${about(params)} was not there to be seen`,
  'accepted-at-unknown-values': (params: Params) =>
    say`${accepted(params)}, but no check run of it tells at which value of ${about(params)}`,
  'label-before-head': (params: Params) =>
    say`${label(params)} is older than the first run on this head: a push voids it, so take it off and set it again`,
  'label-not-read': ({ message }: Params) =>
    say`no label counts, for it could not be looked up: ${prose(text(message))}`,
  'label-of-author': (params: Params) => say`${label(params)} was set by who opened it; somebody else must`,
  'label-of-bot': (params: Params) => say`${label(params)} was set by the app ${setter(params)}; a person must`,
  'label-without-write': (params: Params) =>
    say`${label(params)} was set by ${setter(params)}, who may not write to this repository`,
  'policy-not-compared': ({ message }: Params) =>
    say`the rules could not be compared with those of the base: ${prose(text(message))}`,
  'waiver-beyond-limit': (params: Params) =>
    say`the waiver of ${about(params)} does not go beyond ${own(typeof params.limit === 'number' ? formatWritten(params.limit) : 'its limit')}`,
  'waiver-expired': (params: Params) => say`the waiver of ${about(params)} ran out on ${name(text(params.until))}`,
} as const satisfies Partial<Record<Reason['code'], (params: Params) => Phrase>>;

/** The remarks of a finding that are about waivers and labels: also where other remarks are left out. */
export function waiverNotes({ notes = [] }: Finding): readonly Reason[] {
  return notes.filter((note) => Object.hasOwn(waiverReasons, note.code));
}

function accepted(params: Params): Phrase {
  return say`${setter(params)} accepted ${pull(params)}`;
}

function label(params: Params): Phrase {
  return say`the label ${code('ml-gates:accept')} on ${pull(params)}`;
}

function pull({ pull_request: number }: Params): Phrase {
  return own(typeof number === 'number' ? `#${String(number)}` : 'the pull request');
}

function setter({ by }: Params): Phrase {
  return typeof by === 'string' ? name(by) : own('an account that is gone');
}

function about({ subject }: Params): Phrase {
  return typeof subject === 'string' && subject !== '' ? name(subject) : own('it');
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
