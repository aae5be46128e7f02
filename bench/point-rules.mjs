// 1,000 metrics of 50 slices, each with a change rule, in files as a team would write them: read, looked up and decided.
// node point-rules.mjs, with the compiled sources in build/
import { performance } from 'node:perf_hooks';
import { evaluateMetrics } from '../build/gates/check-metrics/evaluate.js';
import { lookUp } from '../build/gates/check-metrics/look-up.js';
import { readBytes } from '../build/gates/check-metrics/metric-files.js';

const [slices, metrics] = [50, Number(process.argv[2] ?? 1000)];

/** Values that fall by a thousandth, and every tenth by a fifth. */
function documentOf(isCandidate) {
  const loss = (nth) => (isCandidate ? (nth % 10 === 0 ? 0.2 : 0.001) : 0);
  const value = (slice, metric) => 0.5 + ((slice * metrics + metric) % 97) / 200 - loss(metric);
  const of = (count, name, make) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}_${at}`, make(at)]));
  return Buffer.from(
    JSON.stringify(of(slices, 'slice', (slice) => of(metrics, 'metric', (metric) => value(slice, metric)))),
  );
}

const documents = { candidate: documentOf(true), baseline: documentOf(false) };
const rules = new Map();
for (let slice = 0; slice < slices; slice += 1)
  for (let metric = 0; metric < metrics; metric += 1)
    rules.set(`slice_${slice}.metric_${metric}`, { direction: 'higher', max_regression: 0.01 });
const inputs = {
  id: 'metrics/m',
  config: { path: 'metrics.json', rules: Object.fromEntries(rules) },
  configPrefix: ['metrics', 'm'],
  locate: () => ({ where: { file: 'ml-gates.yml' } }),
};

const began = performance.now();
const read = (name) => {
  const files = [readBytes(documents[name], { shown: `${name}.json`, label: `${name}.json` }, inputs)];
  return { files, named: lookUp(files, [...rules.keys()], inputs) };
};
const findings = evaluateMetrics({
  id: inputs.id,
  rules,
  candidate: read('candidate'),
  baseline: { kind: 'read', ...read('baseline') },
  predicted: undefined,
  policy: { mode: 'detect_loss', alpha: 0.05 },
  notes: [],
  unfit: new Map(),
  untouched: undefined,
});
const seconds = (performance.now() - began) / 1000;
const regressed = findings.filter(({ outcome }) => outcome === 'regressed').length;
if (findings.length !== slices * metrics || regressed !== (slices * metrics) / 10)
  throw new Error(`${findings.length} findings, of which ${regressed} regressed`);
console.log(JSON.stringify({ seconds, decided: findings.length }));
