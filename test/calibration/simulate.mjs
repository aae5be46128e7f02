/**
 * Simulated pull requests: what the whole decision does with a model that did not change, and with one that lost 1, 2 and 3 tolerances.
 * The modules are given, so that the page is made of compiled code and the tests check the sources: same seeds, same numbers.
 */
export const tolerance = 0.01;
export const losses = [0, 1, 2, 3];
export const sizes = [50, 200, 1000, 5000];
const policy = { mode: 'detect_loss', alpha: 0.05 };

/** The kinds of data: how a change is drawn and tested. `times` is how many pull requests are drawn of each. */
export const kinds = {
  balanced: { words: 'accuracy, models that disagree on 10 % of the rows', times: 4000, draw: drawAccuracy },
  rare: { words: 'F1, 5 % of the rows positive', times: 400, draw: drawRareClass },
  wide: {
    words: 'F1, 5 % of the rows positive, a tolerance of 0.05',
    times: 400,
    draw: drawRareClass,
    tolerance: 0.05,
  },
  clustered: { words: 'accuracy, ten rows of each author', times: 400, draw: drawClusters },
};

/** What became of one kind, size and true loss: shares of the pull requests. */
export function simulate(modules, { kind, rows, loss }) {
  const { times, draw, tolerance: allowed = tolerance } = kinds[kind];
  const random = modules.seededRandom(`calibration ${kind} ${rows} ${loss}`);
  const count = { fail: 0, amber: 0, anyDrop: 0, settles: 0, failSettled: 0, announced: 0 };
  for (let at = 0; at < times; at += 1) {
    const { test, baseline } = draw(modules, random, { rows, loss: loss * allowed });
    const settled = { test, adjusted: test.pLoss, family: 1, alpha: policy.alpha };
    const [{ outcome }] = modules.decideMetric({
      rule: { direction: 'higher', max_regression: allowed },
      candidate: { kind: 'number', value: baseline + test.gain },
      baseline: { kind: 'read', reading: { kind: 'number', value: baseline } },
      noise: { policy, settled },
    });
    if (outcome === 'regressed') count.fail += 1;
    if (outcome === 'inconclusive') count.amber += 1;
    if (test.gain < 0) count.anyDrop += 1;
    const settles = modules.detectableBy(settled) <= 3 * allowed;
    if (settles) count.settles += 1;
    if (settles && outcome === 'regressed') count.failSettled += 1;
    count.announced += modules.falseStops(allowed, settled);
  }
  return Object.fromEntries(Object.entries(count).map(([name, value]) => [name, value / times]));
}

/** Rows on which two models disagree, of which the candidate loses so many more. */
function drawAccuracy({ binomialDraw, testOfRights }, random, { rows, loss }) {
  const disagree = binomialDraw(random, { n: rows, p: 0.1 });
  const lost = binomialDraw(random, { n: disagree, p: (1 + loss / 0.1) / 2 });
  return { test: testOfRights({ lost, won: disagree - lost }, rows), baseline: 0.9 };
}

/** Right, and two predictions: eight kinds of rows, with their shares. The candidate misses more of the positive ones. */
function drawRareClass({ binomialDraw, resampledTest }, random, { rows, loss }) {
  const positives = 0.05;
  // F1 of the baseline is 0.7; a loss of F1 is about 0.55 of the loss of recall here
  const missed = loss / 0.55;
  const shares = [
    [1, 1, 1, positives * (0.65 - missed)],
    [1, 1, 0, positives * (0.05 + missed)],
    [1, 0, 1, positives * 0.05],
    [1, 0, 0, positives * 0.25],
    [0, 1, 1, (1 - positives) * 0.01],
    [0, 1, 0, (1 - positives) * 0.005],
    [0, 0, 1, (1 - positives) * 0.005],
    [0, 0, 0, (1 - positives) * 0.98],
  ];
  const counts = multinomial({ binomialDraw }, random, { rows, shares: shares.map((share) => share[3]) });
  const label = counts.flatMap((count, at) => new Array(count).fill(shares[at][0]));
  const before = counts.flatMap((count, at) => new Array(count).fill(shares[at][1]));
  const after = counts.flatMap((count, at) => new Array(count).fill(shares[at][2]));
  const data = (prediction) => ({
    classes: ['no', 'yes'],
    positive: 1,
    label: Uint32Array.from(label),
    prediction: Uint32Array.from(prediction),
  });
  return { test: resampledTest('f1', data(after), data(before), random), baseline: 0.7 };
}

function multinomial({ binomialDraw }, random, { rows, shares }) {
  let left = rows;
  let mass = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => {
    const count = binomialDraw(random, { n: left, p: Math.min(1, share / mass) });
    left -= count;
    mass -= share;
    return count;
  });
}

/** Authors of ten rows each, all of whose rows change together. */
function drawClusters({ binomialDraw, bootstrapOf }, random, { rows, loss }) {
  const authors = rows / 10;
  const gains = Array.from({ length: authors }, () => {
    if (random.unit() >= 0.2) return 0;
    const size = 1 + random.below(9);
    return random.unit() < (1 + loss / 0.1) / 2 ? -size : size;
  });
  return { test: bootstrapOf(gains, 10, random), baseline: 0.9 };
}

/** The rows of the page's table. */
export function calibrationTable(modules, only = () => true) {
  const rows = [];
  for (const kind of Object.keys(kinds))
    for (const size of sizes) {
      if (!only(kind, size)) continue;
      const results = losses.map((loss) => simulate(modules, { kind, rows: size, loss }));
      rows.push({ kind, size, results });
    }
  return rows;
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

export function tableLines(rows) {
  return [
    '| data | rows | sees 3 × the tolerance | unchanged: fails | where it sees | announced | amber | any drop fails | −1 × fails (amber) | −2 × | −3 × |',
    '|:--|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map(({ kind, size, results: [none, ...lost] }) => {
      const cells = [
        kinds[kind].words,
        size.toLocaleString('en'),
        percent(none.settles),
        percent(none.fail),
        none.settles < 0.05 ? '' : percent(none.failSettled / none.settles),
        percent(none.announced),
        percent(none.amber),
        percent(none.anyDrop),
        ...lost.map(({ fail, amber }) => `${percent(fail)} (${percent(amber)})`),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}
