import type { Config, DataConfig } from '../../config/config.ts';
import type { TableTerms } from '../../plan/table-terms.ts';
import { compareConfigs } from '../../policy/compare-configs.ts';
import type { Loosening } from '../../policy/loosening.ts';
import { schemaSides, type LostFile, type Places, type SchemaSides } from './schema-sides.ts';
import { sidesOfConfig } from './stated-demands.ts';
import { compareWritten, termsOfSchema } from './written-schemas.ts';

/** A data gate that both configs have. */
interface SharedGate {
  readonly name: string;
  readonly before: DataConfig;
  readonly after: DataConfig;
  readonly schemas: SchemaSides | null;
}

/** What a comparison came to. */
interface LoosenedRules {
  readonly loosened: readonly Loosening[];
  /** Schemas that the base names and that could not be compared. */
  readonly lost: readonly LostFile[];
}

/**
 * What a suite demands less than the base: of its config, and of the schemas of its data gates, wherever they lie now. What one of both
 * overrides in the other is compared as it holds.
 */
export async function loosenedRules(
  { base, head }: { readonly base: Config; readonly head: Config },
  places: Places,
): Promise<LoosenedRules> {
  const gates = await Promise.all(sharedGates(base, head).map(async (gate) => withSchemas(gate, places)));
  const [before, now] = inForce(base, head, gates);
  // that there is none any more, the config says
  const lost = gates.flatMap(({ after, schemas }) => (after.schema === undefined ? [] : (schemas?.lost ?? [])));
  return {
    loosened: [...compareConfigs(before, now, termsOfBase(gates)), ...distinct(gates.flatMap(loosenedSchema))],
    lost: [...new Map(lost.map((one) => [one.path, one])).values()],
  };
}

function sharedGates(base: Config, head: Config): readonly Omit<SharedGate, 'schemas'>[] {
  return Object.entries(base.data ?? {}).flatMap(([name, before]) => {
    const after = head.data !== undefined && Object.hasOwn(head.data, name) ? head.data[name] : undefined;
    return after === undefined ? [] : [{ name, before, after }];
  });
}

async function withSchemas(gate: Omit<SharedGate, 'schemas'>, places: Places): Promise<SharedGate> {
  return { ...gate, schemas: await schemaSides(gate, places) };
}

/** Both configs, with what their schemas say where a config could say it as well. */
function inForce(base: Config, head: Config, gates: readonly SharedGate[]): readonly [Config, Config] {
  const was: [string, DataConfig][] = [];
  const is: [string, DataConfig][] = [];
  for (const { name, before, after, schemas } of gates) {
    const [from, to] = sidesOfConfig({
      before: { config: before, terms: termsOfSchema(schemas?.before ?? null) },
      after: { config: after, terms: termsOfSchema(schemas?.after ?? null) },
    });
    was.push([name, from]);
    is.push([name, to]);
  }
  return [withGates(base, was), withGates(head, is)];
}

function termsOfBase(gates: readonly SharedGate[]): ReadonlyMap<string, TableTerms> {
  return new Map(gates.map(({ name, schemas }) => [name, termsOfSchema(schemas?.before ?? null)]));
}

/** A config with these data gates in the place of its own; the others, and the order, stay. */
function withGates(config: Config, gates: readonly [string, DataConfig][]): Config {
  if (config.data === undefined) return config;
  return { ...config, data: Object.fromEntries([...Object.entries(config.data), ...gates]) };
}

function loosenedSchema({ name, before, after, schemas }: SharedGate): readonly Loosening[] {
  if (schemas === null || after.schema === undefined) return [];
  const at = { gate: `data/${name}`, file: schemas.shown };
  if (schemas.isUnreadable) return [{ kind: 'changed', ...at, keys: [], before: before.schema, after: after.schema }];
  // what was named and cannot be found is told as such
  if (schemas.after === null || schemas.lost !== null) return [];
  const notes = compareWritten({ schema: schemas.before, config: before }, { schema: schemas.after, config: after });
  return notes.map((note) => ({ ...note, ...at }));
}

/** Gates that share a schema are told of it once. */
function distinct(loosenings: readonly Loosening[]): readonly Loosening[] {
  const named = loosenings.map((one) => [JSON.stringify([one.file, one.keys, one.kind]), one] as const);
  return [...new Map(named.reverse()).values()].reverse();
}
