import type { Finding } from '../core/finding.ts';
import { verdictOf } from '../core/outcome.ts';
import type { GateResult } from '../core/result.ts';
import { beforeWaiver } from './waiver-words.ts';
import { code, join, linkTo, say, type Phrase } from './phrase.ts';

/** Where a file of a branch is edited; `null` where there is no page. */
export type EditUrl = (file: string, branch: string) => string | null;

interface Place {
  readonly config: string;
  readonly editUrl: EditUrl;
}

/** The ways to let pass what a gate fails, as far as they exist, as a clause that can stand after "or, if you accept it, "; `[]`: none. */
export function permitWords(gate: GateResult, place: Place): Phrase {
  const { waiver_on: branch = null, label = null } = gate.permits ?? {};
  const failing = gate.findings.filter((finding) => verdictOf(finding) === 'fail');
  const [first, ...others] = failing;
  const ways = [
    // what a change does to the rules is no finding that its own config could name
    ...(branch === null || first === undefined || gate.kind === 'policy'
      ? []
      : [addWaiver(gate.id, first, { ...place, branch, several: others.length > 0 })]),
    ...(label === null ? [] : [say`let a maintainer set the label ${code(label)} and re-run`]),
  ];
  return join(ways, ', or ');
}

function addWaiver(
  gate: string,
  finding: Finding,
  { config, editUrl, branch, several }: Place & { readonly branch: string; readonly several: boolean },
): Phrase {
  const link = linkTo(several ? 'add waivers like this' : 'add this waiver', editUrl(config, branch));
  return say`${link} to ${code(config)} on ${code(branch)}: ${code(snippet(gate, finding))}`;
}

/** A line for `waivers:`; the day is for a person to say. */
function snippet(gate: string, finding: Finding): string {
  const { subject, observed } = beforeWaiver(finding);
  const limit = typeof observed?.value === 'number' ? `, limit: ${String(observed.value)}` : '';
  return `{gate: ${gate}, subject: ${scalar(subject)}, until: YYYY-MM-DD, reason: "…"${limit}}`;
}

/** A text as YAML reads it back; JSON is YAML. */
function scalar(text: string): string {
  return /^[A-Za-z_][\w.-]*$/.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}
