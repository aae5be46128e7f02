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
  'moments-apart': momentsApart,
  'reference-unread': ({ table, rows }: Params) =>
    say`${own(typeof rows === 'number' ? formatMany(rows, 'row') : 'rows')} of ${named(table)} could not be read: which keys stand there is not known`,
} as const;

/** Of two columns one is read as dates or times, and the other as it is written. */
function momentsApart(params: Params): Phrase {
  const { type, pattern } = params;
  const [mine, theirs] = columnsOf(params);
  const [read, written] = params.own === true ? [mine, theirs] : [theirs, mine];
  const by = typeof pattern === 'string' ? say` by the pattern ${code(pattern)}` : [];
  const like = own((typeof type === 'string' ? examples[type] : undefined) ?? '2024-01-26T15:00:00');
  return say`${read} is read as ${code(textOf(type))}${by}, and ${written} as texts: of those none can be equal but what is written like ${like}`;
}

const examples: Readonly<Record<string, string>> = { date: '2024-01-26', time: '15:00:00' };

/** What makes them comparable. */
export function sameTypeRemedy(params: Params): Phrase {
  const [mine, theirs] = columnsOf(params);
  const read = params.own === true ? mine : theirs;
  return say`declare ${mine} and ${theirs} as the same type in their schemas: only ${read} is read as ${code(textOf(params.type))}`;
}

function columnsOf({ column, other, table }: Params): readonly [Phrase, Phrase] {
  return [code(textOf(column)), say`${code(textOf(other))} of ${named(table)}`];
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

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
