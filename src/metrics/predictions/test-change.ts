import { deLong, type ScoresByClass } from '../../stats/delong.ts';
import type { Interval } from '../../stats/interval.ts';
import { mcnemarMidP, type Discordances } from '../../stats/mcnemar-mid-p.ts';
import { pairedBootstrap } from '../../stats/paired-bootstrap.ts';
import { pairedT, tTest } from '../../stats/paired-t.ts';
import { seededRandom } from '../../stats/random.ts';
import { tangoInterval } from '../../stats/tango-interval.ts';
import { zTest } from '../../stats/z-test.ts';
import type { ChangeTest, Evidence } from '../evidence.ts';
import type { Category } from './columns.ts';
import type { Classification } from './classification.ts';
import type { NamedMetric } from './metric-definition.ts';
import { resampledRowsAtMost, resamplingOf } from './resampling.ts';
import type { Pair } from './pair.ts';

const untestable: Evidence = { kind: 'none', reason: { code: 'no-test' } };

function tooMany(rows: number): Evidence {
  return { kind: 'none', reason: { code: 'too-many-to-resample', params: { rows, most: resampledRowsAtMost } } };
}

/**
 * Tests the change of one metric between two models on the same rows. Rights and wrongs by McNemar's mid-p, areas under the ROC curve by
 * DeLong, means of losses by the paired t test, everything else, and everything with weights or clusters, by the paired bootstrap.
 *
 * @param seed text that names gate, metric and slice: each has draws of its own
 * @returns no evidence for a metric that is undefined, does not vary, or is an extreme
 */
export function testChange<Data>(metric: NamedMetric<Data>, pair: Pair<Data>, seed: string): Evidence {
  const { definition } = metric;
  const isPlain = pair.clusters === undefined && !hasWeights(pair.candidate);
  if (definition.noise === 'none') return untestable;
  if (isPlain && definition.noise === 'zero-one') return testRights(metric, pair) ?? untestable;
  if (isPlain && definition.noise === 'mean') return testMean(metric, pair) ?? untestable;
  if (isPlain && definition.noise === 'roc-auc')
    return testAreas(pair as unknown as Pair<Classification>) ?? untestable;
  return testByResampling(metric, pair, seed) ?? (pair.units > resampledRowsAtMost ? tooMany(pair.units) : untestable);
}

function hasWeights(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'weight' in data;
}

function testRights<Data>(metric: NamedMetric<Data>, { candidate, baseline, units }: Pair<Data>): Evidence | undefined {
  const { definition, parameter } = metric;
  const after = definition.rowValue?.(candidate, parameter);
  const before = definition.rowValue?.(baseline, parameter);
  if (after === undefined || before === undefined) return undefined;
  const isMeant = definition.among?.(candidate) ?? (() => true);
  let [lost, won, rows] = [0, 0, 0];
  for (let row = 0; row < units; row += 1) {
    if (!isMeant(row)) continue;
    const change = after(row) - before(row);
    if (Number.isNaN(change)) return undefined;
    rows += 1;
    if (change < 0) lost += 1;
    if (change > 0) won += 1;
  }
  return rows === 0 ? undefined : testOfRights({ lost, won }, rows);
}

/** The test of a 0/1 metric by the rows on which two models disagree. */
export function testOfRights(discordances: Discordances, rows: number): ChangeTest {
  const { lost, won } = discordances;
  const gain = (won - lost) / rows;
  const discordant = (won + lost) / rows;
  return {
    kind: 'tested',
    test: 'mcnemar-mid-p',
    unit: 'rows',
    units: rows,
    gain,
    pLoss: mcnemarMidP(discordances),
    standardError: Math.sqrt((discordant - gain * gain) / rows),
    discordant,
    interval: (confidence) => tangoInterval(discordances, rows, confidence) ?? { low: -1, high: 1 },
  };
}

function testMean<Data>(metric: NamedMetric<Data>, pair: Pair<Data>): Evidence | undefined {
  const { definition, parameter } = metric;
  const { candidate, baseline, units } = pair;
  const after = definition.rowValue?.(candidate, parameter);
  const before = definition.rowValue?.(baseline, parameter);
  if (after === undefined || before === undefined) return undefined;
  const sign = definition.direction === 'higher' ? 1 : -1;
  const gains = new Float64Array(units);
  for (let row = 0; row < units; row += 1) gains[row] = sign * (after(row) - before(row));
  if (!gains.every(Number.isFinite)) return undefined;
  if (gains.every((gain) => gain === 0)) return unchanged('paired-t', pair);
  const test = pairedT(gains, 0.9);
  if (test === undefined) return undefined;
  const { difference, standardError, degreesOfFreedom } = test;
  return {
    ...base('paired-t', pair, standardError),
    gain: difference,
    pLoss: 1 - test.pGreater,
    interval: (confidence) => tTest({ difference, standardError, degreesOfFreedom }, confidence).interval,
  };
}

function testAreas(pair: Pair<Classification>): Evidence | undefined {
  const [after, before] = [byClass(pair.candidate), byClass(pair.baseline)];
  if (after === undefined || before === undefined) return undefined;
  const areas = deLong(after, before);
  if (areas === undefined) return undefined;
  const gain = areas.first - areas.second;
  const { standardError } = areas;
  const test = zTest({ difference: gain, standardError }, 0.9);
  if (test === undefined) return undefined;
  return {
    ...base('delong', pair, standardError),
    gain,
    pLoss: gain === 0 ? 0.5 : (zTest({ difference: 0 - gain, standardError }, 0.9)?.pGreater ?? 1),
    interval: (confidence) => zTest({ difference: gain, standardError }, confidence)?.interval ?? none,
  };
}

const none: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

function byClass({ scores, label, positive }: Classification): ScoresByClass | undefined {
  const score = scores?.[0];
  if (score === undefined || positive === undefined || !score.every(Number.isFinite)) return undefined;
  const by = { positive: new Float64Array(score.length), negative: new Float64Array(score.length) };
  let [positives, negatives] = [0, 0];
  for (let row = 0; row < score.length; row += 1) {
    if (label[row] === positive) by.positive[positives++] = score[row] ?? 0;
    else by.negative[negatives++] = score[row] ?? 0;
  }
  return { positive: by.positive.subarray(0, positives), negative: by.negative.subarray(0, negatives) };
}

function testByResampling<Data>(metric: NamedMetric<Data>, pair: Pair<Data>, seed: string): Evidence | undefined {
  const resampling = resamplingOf(metric, pair);
  if (resampling === undefined) return undefined;
  const gain = resampling.gain(undefined);
  if (Number.isNaN(gain)) return undefined;
  const bootstrap = pairedBootstrap({ ...resampling, random: seededRandom(seed) }, gain);
  if (bootstrap === undefined) return undefined;
  return {
    ...base('paired-bootstrap', pair, bootstrap.standardError),
    gain,
    pLoss: bootstrap.pLoss,
    interval: bootstrap.interval,
  };
}

function base<Data>(
  test: ChangeTest['test'],
  { unit, units, clusters }: Pair<Data>,
  standardError: number,
): Pick<ChangeTest, 'kind' | 'test' | 'unit' | 'units' | 'standardError'> {
  if (clusters === undefined) return { kind: 'tested', test, unit, units, standardError };
  return { kind: 'tested', test, unit: 'clusters', units: clustersIn(clusters), standardError };
}

function clustersIn({ codes }: Category): number {
  return new Set(codes).size;
}

function unchanged<Data>(test: ChangeTest['test'], pair: Pair<Data>): ChangeTest {
  return { ...base(test, pair, 0), gain: 0, pLoss: 1, interval: () => ({ low: 0, high: 0 }) };
}
