import { parseNumber } from '../../core/number.ts';
import type { MetricDefinition, NamedMetric } from './metric-definition.ts';

/**
 * The metric that a name means: a name or an alias, with `@` and a number where it takes one. `undefined` for a name that none has, a
 * number that is missing, not wanted or not allowed.
 */
export function namedMetric<Data>(
  definitions: readonly MetricDefinition<Data>[],
  name: string,
): NamedMetric<Data> | undefined {
  const at = name.lastIndexOf('@');
  const base = at === -1 ? name : name.slice(0, at);
  const definition = definitions.find((one) => one.name === base || one.aliases?.includes(base) === true);
  if (definition === undefined) return undefined;
  const { parameter } = definition;
  if (parameter === undefined) return at === -1 ? { name: definition.name, definition, parameter: 0 } : undefined;
  if (at === -1) {
    return parameter.default === undefined
      ? undefined
      : { name: definition.name, definition, parameter: parameter.default };
  }
  const given = parseNumber(name.slice(at + 1));
  if (given === undefined || !parameter.allowed(given)) return undefined;
  return { name: `${definition.name}@${given}`, definition, parameter: given };
}

/** The metrics that can be named without a parameter: what is listed without being asked for. */
export function plainMetrics<Data>(definitions: readonly MetricDefinition<Data>[]): readonly NamedMetric<Data>[] {
  return definitions.flatMap(({ name }) => namedMetric(definitions, name) ?? []);
}

/** The value of a metric; `undefined` where it is undefined as a whole or the data lack what it needs. */
export function valueOf<Data>({ definition, parameter }: NamedMetric<Data>, data: Data): number | undefined {
  const value = definition.compute(data, parameter);
  return Number.isFinite(value) ? value : undefined;
}
