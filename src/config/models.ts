import type { BaselineConfig, Gate, MetricsConfig } from './config.ts';

type MetricsGate = Extract<Gate, { kind: 'metrics' }>;

/** What stands for the name of each model in `path`, `runs` and `baseline.file`. */
export const modelMark = '{model}';

/** The gates that one section of `metrics` declares: itself, or one for each of its `models`. */
export function metricsGates(name: string, config: MetricsConfig): readonly MetricsGate[] {
  const { models, ...shared } = config;
  if (models === undefined) return [{ kind: 'metrics', id: `metrics/${name}`, config }];
  return models.map((model) => ({
    kind: 'metrics',
    id: `metrics/${name}-${model}`,
    model: { name: model, key: ['metrics', name], section: config },
    config: ofModel(shared, model),
  }));
}

function ofModel({ path, runs, baseline, ...shared }: Omit<MetricsConfig, 'models'>, model: string): MetricsConfig {
  return {
    ...shared,
    ...(path === undefined ? {} : { path: named(path, model) }),
    ...(runs === undefined ? {} : { runs: named(runs, model) }),
    ...(baseline === undefined ? {} : { baseline: baselineOf(baseline, model) }),
  };
}

function baselineOf(baseline: BaselineConfig, model: string): BaselineConfig {
  if (typeof baseline === 'string' || !('file' in baseline)) return baseline;
  return { file: baseline.file.replaceAll(modelMark, () => model) };
}

function named(paths: string | readonly string[], model: string): string | readonly string[] {
  const of = (path: string): string => path.replaceAll(modelMark, () => model);
  return typeof paths === 'string' ? of(paths) : paths.map(of);
}
