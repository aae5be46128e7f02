import type { PredictionsConfig } from '../../config/predictions-config.ts';
import type { Reason } from '../../core/finding.ts';
import type { Evidence } from '../evidence.ts';
import type { Reading } from '../reading.ts';
import { picked } from './classification.ts';
import type { Codes } from './codes.ts';
import type { Category, Columns } from './columns.ts';
import { predictionsOf } from './from-columns.ts';
import type { Predictions } from './predictions.ts';
import { matchRows, repeatedIds, type MatchedRows, type RowList } from './match-rows.ts';
import type { NamedMetric } from './metric-definition.ts';
import { namedMetric, plainMetrics, valueOf } from './named-metric.ts';
import { classificationKind, rankingKind, regressionKind, type TaskKind } from './task-kind.ts';
import { shareInterval, type ShareInterval } from './share-interval.ts';
import { testChange } from './test-change.ts';

/** Measures metrics of some rows of a candidate, and of the same rows of its baseline. */
export interface Measured {
  /** `undefined` for a name that is no metric of these predictions. */
  readonly candidate: (metric: string) => Reading | undefined;
  readonly baseline: (metric: string) => Reading | undefined;
  /** Tests the change; `seed` names what is tested. */
  readonly test: (metric: string, seed: string) => Evidence;
  /** How many rows. */
  readonly rows: number;
}

/** How a candidate's predictions stand to their baseline's. */
export interface PredictionComparison {
  /** The candidate's predictions; its classes are those of the baseline as well. */
  readonly predictions: Predictions;
  readonly columns: Columns;
  readonly baselineColumns: Columns | undefined;
  /** Better higher or lower, of a metric of these predictions. */
  readonly directionOf: (metric: string) => 'higher' | 'lower' | undefined;
  /** The one name of a metric: an alias stands for it. */
  readonly nameOf: (metric: string) => string | undefined;
  /** Names of the metrics that need not be asked for. */
  readonly plain: readonly string[];
  /** The candidate alone, of the rows asked for; all without. */
  readonly measure: (rows?: Uint32Array) => Pick<Measured, 'candidate' | 'rows'>;
  /** Candidate and baseline, on rows that both have; `undefined` without baseline predictions, or when rows cannot be matched. */
  readonly compare: ((rows?: Uint32Array) => Measured) | undefined;
  /** Of the candidate's value, where it is a share of independent rows. */
  readonly intervalOf: (metric: string, confidence: number) => ShareInterval | undefined;
  /** The baseline alone, on all its rows. */
  readonly baselineAlone: ((metric: string) => Reading | undefined) | undefined;
  /** Classes that are never true, or never predicted, by the candidate. */
  readonly oneSided: readonly string[];
  readonly repeated: { readonly candidate: RowList; readonly baseline: RowList };
  readonly matched: MatchedRows | undefined;
  /** A metric of groups of rows, for what `groupOf` says of each row; one value per group. */
  readonly perGroup: (
    metric: string,
    rows: Uint32Array,
  ) => ((groups: Uint32Array, count: number) => Float64Array) | undefined;
}

/** Reads predictions out of columns, and matches those of a baseline to them. */
export function comparePredictions(
  config: PredictionsConfig,
  columns: Columns,
  baselineColumns: Columns | undefined,
): PredictionComparison {
  const others = baselineColumns === undefined ? [] : [baselineColumns];
  const candidate = predictionsOf(config, columns, others);
  const baseline = baselineColumns === undefined ? undefined : predictionsOf(config, baselineColumns, [columns]);
  const files = { config, predictions: candidate, columns, baselineColumns };
  switch (candidate.task) {
    case 'classification': {
      const before = baseline?.task === candidate.task ? baseline.data : undefined;
      return comparisonOf(classificationKind, { candidate: candidate.data, baseline: before }, files);
    }
    case 'regression': {
      const before = baseline?.task === candidate.task ? baseline.data : undefined;
      return comparisonOf(regressionKind, { candidate: candidate.data, baseline: before }, files);
    }
    case 'ranking': {
      const before = baseline?.task === candidate.task ? baseline.data : undefined;
      return comparisonOf(rankingKind, { candidate: candidate.data, baseline: before }, files);
    }
  }
}

interface Files {
  readonly predictions: Predictions;
  readonly config: PredictionsConfig;
  readonly columns: Columns;
  readonly baselineColumns: Columns | undefined;
}

interface Labelled {
  readonly label: Codes | Float64Array;
}

function comparisonOf<Data extends Labelled>(
  kind: TaskKind<Data>,
  { candidate, baseline }: { readonly candidate: Data; readonly baseline: Data | undefined },
  files: Files,
): PredictionComparison {
  const { config, predictions, columns, baselineColumns } = files;
  const metricOf = (name: string): NamedMetric<Data> | undefined => namedMetric(kind.metrics, name);
  const reading = (name: string, data: Data): Reading | undefined => {
    const metric = metricOf(name);
    return metric === undefined || !canGive(config, metric) ? undefined : readingOf(metric, data);
  };
  const repeated = { candidate: repeatedIn(config, columns), baseline: repeatedIn(config, baselineColumns) };
  const matched = matchedRows(files, { candidate, baseline }, repeated);
  const whole = remembered((name) => reading(name, candidate));
  const wholePair = once(() => compareRows(undefined));
  const compare = (rows?: Uint32Array): Measured => (rows === undefined ? wholePair() : compareRows(rows));
  const compareRows = (rows: Uint32Array | undefined): Measured => {
    if (matched === undefined || baseline === undefined) throw new Error('there is nothing to compare with');
    return compareOn(kind, pairOn(kind, { candidate, baseline }, { ...files, matched, rows }), reading);
  };
  return {
    predictions,
    columns,
    baselineColumns,
    directionOf: (name) => metricOf(name)?.definition.direction,
    nameOf: (name) => metricOf(name)?.name,
    plain: plainMetrics(kind.metrics)
      .filter((metric) => canGive(config, metric))
      .map(({ name }) => name),
    measure: (rows) => {
      if (rows === undefined) return { candidate: whole, rows: candidate.label.length };
      const data = kind.pick(candidate, rows);
      return { candidate: (name) => reading(name, data), rows: rows.length };
    },
    intervalOf: (name, confidence) => {
      const metric = metricOf(name);
      const isPlain = metric !== undefined && canGive(config, metric) && config.cluster === undefined;
      return isPlain ? shareInterval(metric, candidate, confidence) : undefined;
    },
    compare: matched === undefined ? undefined : compare,
    baselineAlone: baseline === undefined ? undefined : (name) => reading(name, baseline),
    oneSided: kind.oneSided(candidate),
    repeated,
    matched,
    perGroup: (name, rows) => {
      const metric = metricOf(name);
      if (metric === undefined || !canGive(config, metric)) return undefined;
      return groupedValues(metric, kind, kind.pick(candidate, rows));
    },
  };
}

/** The answers of a function of names, each worked out once. */
function remembered<Answer>(of: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined || answers.has(name)) return known as Answer;
    const answer = of(name);
    answers.set(name, answer);
    return answer;
  };
}

function once<Answer>(of: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | undefined;
  return () => (known ??= { answer: of() }).answer;
}

/** Whether the columns that a metric needs are declared. */
function canGive<Data>(
  { prediction, score, threshold, task }: PredictionsConfig,
  { definition }: NamedMetric<Data>,
): boolean {
  if ((task === 'binary' || task === 'multiclass') && definition.only !== undefined && definition.only !== task)
    return false;
  return definition.needs === 'score' ? score !== undefined : prediction !== undefined || threshold !== undefined;
}

function readingOf<Data>(metric: NamedMetric<Data>, data: Data): Reading {
  const value = valueOf(metric, data);
  if (value !== undefined) return { kind: 'number', value };
  return { kind: 'undefined', reason: metric.definition.unfit?.(data) ?? undefinedMetric };
}

const undefinedMetric: Reason = { code: 'undefined-metric' };

const noRows: RowList = { count: 0, first: [] };

function repeatedIn({ id }: PredictionsConfig, columns: Columns | undefined): RowList {
  const ids = id === undefined ? undefined : columns?.texts.get(id);
  return ids === undefined ? noRows : repeatedIds(ids);
}

/** Rows of both files by id; `undefined` without ids, without a baseline, and when an id stands for several rows. */
function matchedRows(
  { config: { id }, columns, baselineColumns }: Files,
  { candidate, baseline }: { readonly candidate: Labelled; readonly baseline: Labelled | undefined },
  repeated: PredictionComparison['repeated'],
): MatchedRows | undefined {
  if (id === undefined || baseline === undefined || repeated.candidate.count + repeated.baseline.count > 0)
    return undefined;
  const own = columns.texts.get(id);
  const others = baselineColumns?.texts.get(id);
  if (own === undefined || others === undefined) return undefined;
  return matchRows(own, others, (row, other) => Object.is(candidate.label[row], baseline.label[other]));
}

function pairOn<Data extends Labelled>(
  kind: TaskKind<Data>,
  { candidate, baseline }: { readonly candidate: Data; readonly baseline: Data },
  { config, columns, matched, rows }: Files & { readonly matched: MatchedRows; readonly rows: Uint32Array | undefined },
): ReturnType<TaskKind<Data>['pair']> {
  const chosen = rows === undefined ? matched : among(matched, rows);
  const clusters = config.cluster === undefined ? undefined : columns.categories.get(config.cluster);
  const own = clusters === undefined ? undefined : clustersAt(clusters, chosen.candidate);
  const of = (data: Data, kept: Uint32Array): Data => (isEvery(kept, data) ? data : kind.pick(data, kept));
  return kind.pair(of(candidate, chosen.candidate), of(baseline, chosen.baseline), own);
}

/** Whether rows are all that there are, in their order: what was found out about them holds for their pair as well. */
function isEvery(kept: Uint32Array, { label }: Labelled): boolean {
  if (kept.length !== label.length) return false;
  for (let row = 0; row < kept.length; row += 1) if (kept[row] !== row) return false;
  return true;
}

function clustersAt({ codes, values }: Category, rows: Uint32Array): Category {
  return { codes: picked(codes, rows), values };
}

/** The matched rows whose row of the candidate is one of `rows`; both are in rising order. */
function among(matched: MatchedRows, rows: Uint32Array): Pick<MatchedRows, 'candidate' | 'baseline'> {
  const places: number[] = [];
  let at = 0;
  for (const row of rows) {
    while ((matched.candidate[at] ?? Infinity) < row) at += 1;
    if (matched.candidate[at] === row) places.push(at);
  }
  const chosen = Uint32Array.from(places);
  return { candidate: picked(matched.candidate, chosen), baseline: picked(matched.baseline, chosen) };
}

function compareOn<Data>(
  kind: TaskKind<Data>,
  pair: ReturnType<TaskKind<Data>['pair']>,
  reading: (name: string, data: Data) => Reading | undefined,
): Measured {
  return {
    candidate: (name) => reading(name, pair.candidate),
    baseline: (name) => reading(name, pair.baseline),
    test: (name, seed) => {
      const metric = namedMetric(kind.metrics, name);
      return metric === undefined ? { kind: 'none' } : testChange(metric, pair, seed);
    },
    rows: pair.units,
  };
}

function groupedValues<Data>(
  metric: NamedMetric<Data>,
  kind: TaskKind<Data>,
  data: Data,
): (groups: Uint32Array, count: number) => Float64Array {
  return (groups, count) => {
    const rows: number[][] = Array.from({ length: count }, () => []);
    groups.forEach((group, row) => rows[group]?.push(row));
    return Float64Array.from(rows, (own) => valueOf(metric, kind.pick(data, Uint32Array.from(own))) ?? Number.NaN);
  };
}
