import type { Json } from '../core/json.ts';
import { code, own, say, type Phrase } from './phrase.ts';

/** Why a file of the base, and with it what was demanded there, could not be compared with that of today. */
export function baseNotFound({ path, commit, why, at }: Readonly<Record<string, Json>>): Phrase {
  const base = text(commit).slice(0, 7);
  return say`whether ${code(text(path))} was loosened could not be compared: ${reason(text(why), { base, at: text(at) })}`;
}

function reason(why: string, { base, at }: { readonly base: string; readonly at: string }): Phrase {
  const there = code(base);
  switch (why) {
    case 'absent':
      return say`it is not committed at ${there}`;
    case 'outside':
      return say`${code(at)} leads out of the repository at ${there}`;
    case 'loop':
      return say`${code(at)} is a link that leads to itself at ${there}`;
    case 'unread':
      return say`where the link ${code(at)} led at ${there} is not known here; ${code('fetch-depth: 2')} in actions/checkout brings it`;
    case 'no-folder':
      return say`${code(at)} is a submodule, or a file, at ${there}, whose content this repository does not hold`;
    case 'unlisted':
      return say`it was not found, and nobody could list ${there} to say whether it lies behind a link; ${code('fetch-depth: 2')} in actions/checkout brings it`;
    default:
      return own('it is not known why');
  }
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
