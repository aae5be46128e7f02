import type { CardConfig, Config, DataConfig, MetricsConfig } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import type { TableTerms } from '../plan/table-terms.ts';
import { compareCard } from './compare-card.ts';
import { compareData } from './compare-data.ts';
import { compareMetrics } from './compare-metrics.ts';
import { comparePolicy, compareWaivers } from './compare-waivers.ts';
import { compareOthers } from './compare-others.ts';
import { note, type Keys, type Loosening, type Note } from './loosening.ts';

type GateConfig = DataConfig | MetricsConfig | CardConfig;

/**
 * Everything that a config demands less than it did at the base, in the order of the base's keys. What tightens, and what is only
 * written otherwise (anchors, order, comments, `x-…` keys, 0.10 for 0.1), is nothing. How results are shown is no policy. What a schema
 * file says is compared apart from this, in `compareSchemas`.
 *
 * @param terms what the schemas of the base's data sets demand of a table, by data set
 */
export function compareConfigs(base: Config, head: Config, terms: TermsOfSets = new Map()): readonly Loosening[] {
  const off = base.enforce !== false && head.enforce === false;
  const referred = new Set(Object.entries(base.data ?? {}).flatMap(tablesOf));
  const enforce = note('weaker', ['enforce'], { before: base.enforce, after: head.enforce });
  return [
    ...of(null, [
      ...(off ? [enforce] : []),
      ...compareWaivers(base.waivers ?? [], head.waivers ?? []),
      ...comparePolicy(base.policy ?? {}, head.policy ?? {}),
      ...compareOthers(base, head, { keys: [], skipped: compared }),
    ]),
    ...compareGates<DataConfig>(base, head, {
      name: 'data',
      compare: (before, after, keys) =>
        compareData(before, after, { keys, isReferredTo: referred.has(nameOf(keys)), terms: terms.get(nameOf(keys)) }),
    }),
    ...compareGates<MetricsConfig>(base, head, { name: 'metrics', compare: compareMetrics }),
    ...compareCards(base, head),
  ];
}

type TermsOfSets = ReadonlyMap<string, TableTerms>;

function nameOf(keys: Keys): string {
  return String(keys.at(-1));
}

/** The data sets that foreign keys of one refer to; it refers to itself where it names none. */
function tablesOf([self, { foreignKeys = [] }]: readonly [string, DataConfig]): readonly string[] {
  return foreignKeys.flatMap(({ reference: { resource = '', path } }) => {
    if (path !== undefined) return [];
    return [resource === '' ? self : resource];
  });
}

const compared: ReadonlySet<string> = new Set([
  'version',
  'data',
  'metrics',
  'card',
  'report',
  'waivers',
  'policy',
  'enforce',
]);

interface Section<T extends GateConfig> {
  readonly name: 'data' | 'metrics';
  readonly compare: (base: T, head: T, keys: Keys) => readonly Note[];
}

function compareGates<T extends GateConfig>(base: Config, head: Config, section: Section<T>): readonly Loosening[] {
  const gatesOf = (config: Config) => (config[section.name] ?? {}) as Readonly<Record<string, T>>;
  const [before, after] = [gatesOf(base), gatesOf(head)];
  return Object.entries(before).flatMap(([name, gate]) => {
    const now = Object.hasOwn(after, name) ? after[name] : undefined;
    const keys = [section.name, name];
    if (now === undefined) return of(keys.join('/'), [removed(keys, gate)]);
    return of(keys.join('/'), [...compareEnforce(gate, now, { base, keys }), ...section.compare(gate, now, keys)]);
  });
}

function compareCards(base: Config, head: Config): readonly Loosening[] {
  if (base.card === undefined) return [];
  if (head.card === undefined) return of('card', [removed(['card'], base.card)]);
  const keys = ['card'];
  return of('card', [
    ...compareEnforce(base.card, head.card, { base, keys }),
    ...compareCard(base.card, head.card, keys),
  ]);
}

function removed(keys: Keys, gate: GateConfig): Note {
  return note('removed', keys, { before: gate as unknown as Json, after: undefined });
}

/** A gate that blocked and only reports now. */
function compareEnforce(
  before: GateConfig,
  after: GateConfig,
  { base, keys }: { readonly base: Config; readonly keys: Keys },
): readonly Note[] {
  const blocked = base.enforce !== false && before.enforce !== false;
  if (!blocked || after.enforce !== false) return [];
  return [note('weaker', [...keys, 'enforce'], { before: before.enforce, after: after.enforce })];
}

function of(gate: string | null, notes: readonly Note[]): readonly Loosening[] {
  return notes.map((one) => ({ ...one, gate, file: null }));
}
