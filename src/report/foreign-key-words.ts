import type { Finding } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import type { GateResult } from '../core/result.ts';
import { formatCount, formatMany } from './numbers.ts';
import { code, enumerate, name, own, say, type Phrase } from './phrase.ts';

type Params = Readonly<Record<string, Json>>;

/** `dest: 680 of 27,004 values are not in faa of data/airports`; where it holds, `dest: each is in faa of data/airports`. */
export function foreignKeySentence({ subject, count, outcome, params }: Finding, gate: GateResult): Phrase {
  if (outcome === 'pass') return say`${name(subject)}: each is in ${reference(params, gate)}`;
  const { compared } = params; // rows without a key are not
  const noun = texts(params.columns).length > 1 ? 'key' : 'value';
  const of =
    typeof compared === 'number' ? `${formatCount(count)} of ${formatMany(compared, noun)}` : formatMany(count, noun);
  return say`${name(subject)}: ${own(of)} ${own(count === 1 ? 'is' : 'are')} not in ${reference(params, gate)}`;
}

/** `faa of data/airports`, `id of the same data`. */
function reference({ table, reference_columns: columns }: Params, gate: GateResult): Phrase {
  return say`${code(texts(columns).join('+'))} of ${table === gate.id ? own('the same data') : named(table)}`;
}

/** Why a foreign key was not measured, and what is to be said about one that was. */
export const foreignKeyReasons = {
  'no-keys': ({ columns }: Params) =>
    say`no row has a value in ${own(texts(columns).length > 1 ? 'each of ' : '')}${listed(columns)}`,
  'reference-without-keys': ({ table, columns, rows }: Params) =>
    rows === 0
      ? say`${named(table)}, which it refers to, has no row`
      : say`no row of ${named(table)} has a value in ${own(texts(columns).length > 1 ? 'each of ' : '')}${listed(columns)}`,
  'reference-unread': ({ table, rows }: Params) =>
    say`${own(typeof rows === 'number' ? formatMany(rows, 'row') : 'rows')} of ${named(table)} could not be read: which keys stand there is not known`,
} as const;

function named(table: Json | undefined): Phrase {
  return code(typeof table === 'string' ? table : '');
}

function listed(columns: Json | undefined): Phrase {
  return enumerate(texts(columns).map((one) => code(one)));
}

function texts(value: Json | undefined): readonly string[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [];
  return list.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
}
