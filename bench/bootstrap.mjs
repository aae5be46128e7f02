// The paired bootstrap of a change of accuracy: node bootstrap.mjs ROWS RESAMPLES, with the compiled sources in build/.
import { performance } from 'node:perf_hooks';
import { classificationMetrics } from '../build/metrics/predictions/classification-catalogue.js';
import { namedMetric } from '../build/metrics/predictions/named-metric.js';
import { resamplingOf } from '../build/metrics/predictions/resampling.js';
import { classificationKind } from '../build/metrics/predictions/task-kind.js';
import { pairedBootstrap } from '../build/stats/paired-bootstrap.js';
import { seededRandom } from '../build/stats/random.js';

const [rows, resamples] = process.argv.slice(2).map(Number);
const data = (wrongEvery) => ({
  classes: ['0', '1'],
  positive: 1,
  label: Uint32Array.from({ length: rows }, (_, row) => row % 2),
  prediction: Uint32Array.from({ length: rows }, (_, row) => (row % wrongEvery === 0 ? 1 - (row % 2) : row % 2)),
});
const pair = classificationKind.pair(data(7), data(8), undefined);
const began = performance.now();
const planned = resamplingOf(namedMetric(classificationMetrics, 'accuracy'), pair);
const random = seededRandom('bench');
const bootstrap = pairedBootstrap({ ...planned, resamples, random }, planned.gain(undefined));
const { low, high } = bootstrap.interval(0.9);
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ seconds, low, high, standardError: bootstrap.standardError }));
