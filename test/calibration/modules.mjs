/** What the simulation needs, of compiled code or of the sources. */
export function modulesOf(parts) {
  const { pairedBootstrap, classificationKind, classificationMetrics, namedMetric, resamplingOf } = parts;
  const resamples = 1000;
  const asTest = (bootstrap, gain, units, unit) =>
    bootstrap === undefined
      ? {
          kind: 'tested',
          test: 'paired-bootstrap',
          unit,
          units,
          gain,
          pLoss: 1,
          standardError: 1,
          interval: () => ({ low: -1, high: 1 }),
        }
      : {
          kind: 'tested',
          test: 'paired-bootstrap',
          unit,
          units,
          gain,
          pLoss: bootstrap.pLoss,
          standardError: bootstrap.standardError,
          interval: bootstrap.interval,
        };
  return {
    ...parts,
    /** As the gate tests a metric of predicted classes, with a tenth of its resamples. */
    resampledTest(name, candidate, baseline, random) {
      const pair = classificationKind.pair(candidate, baseline, undefined);
      const planned = resamplingOf(namedMetric(classificationMetrics, name), pair);
      const gain = planned.gain(undefined);
      return asTest(pairedBootstrap({ ...planned, resamples, random }, gain), gain, pair.units, 'rows');
    },
    /** Accuracy by clusters of equal size, of which each gained or lost so many rows. */
    bootstrapOf(gains, size, random) {
      const rows = gains.length * size;
      const gainOf = (counts) => gains.reduce((sum, gain, at) => sum + gain * counts[at], 0) / rows;
      const gain = gainOf(new Float64Array(gains.length).fill(1));
      const multiplicities = new Uint8Array(gains.length).fill(1);
      return asTest(
        pairedBootstrap({ multiplicities, gain: gainOf, resamples, random }, gain),
        gain,
        gains.length,
        'clusters',
      );
    },
  };
}
