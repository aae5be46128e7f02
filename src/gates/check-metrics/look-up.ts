import { configError, type MlGatesError } from '../../core/errors.ts';
import { findMetric, type Found } from '../../metrics/find-metric.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import type { Located } from '../../metrics/runs.ts';
import type { MetricsInputs } from './inputs.ts';

/** What each rule's name leads to; `null` where the files do not have it. */
export type Named = ReadonlyMap<string, Located>;

interface NamingInputs extends Pick<MetricsInputs, 'config' | 'configPrefix' | 'locate'> {
  /** The keys of the gate under which the config names them. Default `rules`. */
  readonly namedIn?: readonly string[];
}

/**
 * Looks up every metric that a rule names: in all files, or with `runs` in each.
 *
 * @throws a `config` error with every name that leads to more than one value, and where these stand.
 */
export function lookUp(files: readonly MetricFile[], names: readonly string[], inputs: NamingInputs): Named {
  const named = new Map<string, Located>();
  const ambiguous: { name: string; ways: readonly Found[] }[] = [];
  const [first = files, ...runs] = inputs.config.runs === undefined ? [files] : files.map((file) => [file]);
  for (const name of names) {
    const locate = (among: readonly MetricFile[]): Found | null => {
      const lookup = findMetric(among, name);
      if (lookup.kind === 'ambiguous') ambiguous.push({ name, ways: lookup.ways });
      return lookup.kind === 'found' ? lookup.at : null;
    };
    named.set(name, [locate(first), ...runs.map(locate)]);
  }
  const [problem, ...rest] = ambiguous.map(({ name, ways }) => ambiguity(name, ways, inputs));
  if (problem !== undefined) throw configError([problem, ...rest]);
  return named;
}

function ambiguity(
  name: string,
  ways: readonly Found[],
  { configPrefix, locate, namedIn = ['rules'] }: NamingInputs,
): MlGatesError['problems'][0] {
  const places = ways.slice(0, 5).map((way) => {
    const { line, column } = way.file.source.spot(way.tree.offset);
    return `${way.keys.map((key) => JSON.stringify(key)).join(' → ')} (${way.file.source.label}:${line}:${column})`;
  });
  return {
    ...locate([...configPrefix, ...namedIn, name]),
    message: `the metric "${name}" may be ${places.join(' or ')}`,
    hint: 'rename one of them where the metrics are written',
  };
}
