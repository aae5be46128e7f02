// Metrics of predictions beside pandas and scikit-learn, a bootstrap beside SciPy's, and many rules on many slices.
// Alone: node bench/predictions.mjs --rows 1000000 --rounds 5. Ends with 1 when a bar is missed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { median, time, timeAndPeak } from './measure.mjs';
import { writePredictions } from './predictions-table.mjs';

const here = import.meta.dirname;
const windows = process.platform === 'win32';
const venv = path.join(here, '.venv-predictions');
const python = path.join(venv, windows ? 'Scripts/python.exe' : 'bin/python');
const packages = ['pandas==3.1.1', 'scikit-learn==1.9.1', 'scipy==1.17.1'];
const cli = path.join(here, '../dist/cli.js');
const script = (name) => path.join(here, name);

/** What is measured: whole processes for predictions, the call alone for the bootstrap, reading and deciding for the rules. */
export async function measurePredictions({ rows, rounds, folder }) {
  const file = (name) => path.join(folder, name);
  const withPython = installPeers();
  compile();
  await writePredictions(file('predictions.csv'), rows);
  await writePredictions(file('baseline.csv'), rows, true);
  console.log('  predictions');
  const predictions = measureMetrics({ file, rounds, folder, withPython });
  const joined = measureJoined({ file, rounds, folder, rows });
  const bytes = statSync(file('predictions.csv')).size;
  for (const name of ['predictions.csv', 'baseline.csv']) rmSync(file(name));
  console.log('  bootstrap, rules');
  return {
    rows,
    rounds,
    bytes,
    predictions,
    joined,
    bootstrap: measureBootstrap(rounds, withPython),
    rules: measureRules(rounds),
  };
}

function installPeers() {
  try {
    if (existsSync(python)) return true;
    execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
    execFileSync(python, ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', ...packages], {
      stdio: 'inherit',
    });
    return true;
  } catch {
    rmSync(venv, { recursive: true, force: true });
    console.log('  no python3 here, or nothing to install with it: its peers are left out');
    return false;
  }
}

/** The sources as modules, in build/: what is no process of its own is measured of them. */
function compile() {
  execFileSync(process.execPath, [path.join(here, '../node_modules/typescript/bin/tsc')], {
    cwd: path.join(here, '..'),
  });
}

function measureMetrics({ file, rounds, folder, withPython }) {
  const ours = () => {
    const ended = timeAndPeak([cli, 'check', configOf(file, 'alone', ''), '--out', file('report')], folder);
    return { ...ended, values: gateOf(file, ended).measured };
  };
  const theirs = () => {
    const ended = time([script('sklearn_peer.py'), file('predictions.csv')], { program: python });
    if (ended.status !== 0) throw new Error(ended.stderr);
    return { ...ended, values: JSON.parse(ended.stdout) };
  };
  const pairs = Array.from({ length: rounds }, (_, round) => {
    if (!withPython) return { ours: ours() };
    const [first, second] = round % 2 === 0 ? [ours, theirs] : [theirs, ours];
    const [one, other] = [first(), second()];
    const pair = round % 2 === 0 ? { ours: one, theirs: other } : { ours: other, theirs: one };
    expectSame(pair.ours.values, pair.theirs.values);
    console.log(
      `    ours ${pair.ours.seconds.toFixed(2)} s, pandas + scikit-learn ${pair.theirs.seconds.toFixed(2)} s`,
    );
    return pair;
  });
  return {
    seconds: median(pairs.map((pair) => pair.ours.seconds)),
    cpu: median(pairs.map((pair) => pair.ours.cpu)),
    peak: Math.max(...pairs.map((pair) => pair.ours.peak)),
    peer: withPython ? median(pairs.map((pair) => pair.theirs.seconds)) : undefined,
    faster: withPython ? median(pairs.map((pair) => pair.theirs.seconds / pair.ours.seconds)) : undefined,
    metrics: withPython ? Object.keys(pairs[0].theirs.values).length : undefined,
  };
}

/** Who is fast and wrong is not fast. */
function expectSame(ours, theirs) {
  for (const [name, value] of Object.entries(theirs))
    if (!(Math.abs(ours[name] - value) <= 1e-12 * Math.max(1, Math.abs(value))))
      throw new Error(`${name} is ${String(ours[name])}, and scikit-learn says ${String(value)}`);
}

/** Candidate and baseline in another order, joined by id, with tests of four changes. */
function measureJoined({ file, rounds, folder, rows }) {
  const runs = Array.from({ length: rounds }, () => {
    const ended = timeAndPeak(
      [cli, 'check', configOf(file, 'joined', 'baseline.csv'), '--out', file('report')],
      folder,
    );
    if (gateOf(file, ended).predictions.matched !== rows) throw new Error('not every row was matched');
    return ended;
  });
  return { seconds: median(runs.map(({ seconds }) => seconds)), peak: Math.max(...runs.map(({ peak }) => peak)) };
}

function configOf(file, name, baseline) {
  const change = (direction) => `{direction: ${direction}, ${baseline === '' ? 'min: 0' : 'max_regression: 0.5'}}`;
  const rules = ['accuracy', 'f1', 'roc_auc'].map((metric) => `      ${metric}: ${change('higher')}\n`);
  writeFileSync(
    file(`${name}.yml`),
    `version: 1\nmetrics:\n  m:\n    predictions: {path: predictions.csv, task: binary, label: y, prediction: y_hat, score: p, id: id}\n` +
      `    baseline: ${baseline === '' ? 'none' : `{predictions: ${baseline}}`}\n    rules:\n${rules.join('')}` +
      (baseline === '' ? '' : `      log_loss: ${change('lower')}\n`),
  );
  return file(`${name}.yml`);
}

function gateOf(file, { status, stdout, stderr }) {
  if (status !== 0) throw new Error(`ours ended with ${String(status)}\n${stdout}${stderr}`);
  return JSON.parse(readFileSync(path.join(file('report'), 'result.json'), 'utf8')).suites[0].gates[0];
}

function measureBootstrap(rounds, withPython) {
  const [rows, resamples] = [50_000, 10_000];
  const run = (program, name) => {
    const { status, stdout, stderr } = time([script(name), String(rows), String(resamples)], { program });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  };
  const pairs = Array.from({ length: rounds }, () => {
    const ours = run(process.execPath, 'bootstrap.mjs');
    if (!withPython) return { ours };
    const theirs = run(python, 'bootstrap_peer.py');
    for (const end of ['low', 'high'])
      if (!(Math.abs(ours[end] - theirs[end]) < 0.1 * theirs.standardError))
        throw new Error(`the ${end} end is ${String(ours[end])}, and SciPy says ${String(theirs[end])}`);
    return { ours, theirs };
  });
  return {
    rows,
    resamples,
    seconds: median(pairs.map(({ ours }) => ours.seconds)),
    peer: withPython ? median(pairs.map(({ theirs }) => theirs.seconds)) : undefined,
    faster: withPython ? median(pairs.map(({ ours, theirs }) => theirs.seconds / ours.seconds)) : undefined,
  };
}

function measureRules(rounds) {
  const runs = Array.from({ length: rounds }, () => {
    const { status, stdout, stderr } = time([script('point-rules.mjs')]);
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return { seconds: median(runs.map(({ seconds }) => seconds)), decided: runs[0].decided };
}

const times = (ratio) => `${ratio.toFixed(1)} ×`;
/** What share of a time it takes. */
const share = (ratio) => `${(1 / ratio).toFixed(2)} ×`;
const seconds = (value) => `${value.toFixed(2)} s`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

/** What is promised of predictions, and whether it holds. */
export function predictionBars({ rows, predictions, bootstrap, rules }) {
  const faster = (what, ratio, least) =>
    ratio === undefined
      ? []
      : [{ what: `${what}: time, over the peer’s`, value: share(ratio), limit: share(least), held: ratio >= least }];
  return [
    ...faster(`metrics of ${rows.toLocaleString('en')} predictions, pandas + scikit-learn`, predictions.faster, 5),
    ...faster('paired bootstrap of accuracy, SciPy', bootstrap.faster, 3),
    {
      what: '1,000 metrics × 50 slices, a rule each: read and decided',
      value: seconds(rules.seconds),
      limit: seconds(1),
      held: rules.seconds <= 1,
    },
  ];
}

/** The tables of what was measured. */
export function predictionLines({ rows, bytes, predictions, joined, bootstrap, rules }) {
  const row = (...cells) => `| ${cells.join(' | ')} |`;
  const peer = (value, ratio) => (value === undefined ? ['', ''] : [seconds(value), times(ratio)]);
  const many = rows.toLocaleString('en');
  return [
    `Predictions, ${many} rows of id, label, prediction and probability (${megabytes(bytes)} of CSV):`,
    '',
    row('', 'time', 'peer', 'ours is faster', 'peak of memory'),
    '|:--|--:|--:|--:|--:|',
    row(
      `${String(predictions.metrics ?? 17)} metrics, equal to those of pandas + scikit-learn within 1e-12`,
      seconds(predictions.seconds),
      ...peer(predictions.peer, predictions.faster),
      megabytes(predictions.peak),
    ),
    row(
      `joined by id with ${many} rows in another order, four changes tested`,
      seconds(joined.seconds),
      '',
      '',
      megabytes(joined.peak),
    ),
    row(
      `paired bootstrap of accuracy, ${bootstrap.rows.toLocaleString('en')} rows × ${bootstrap.resamples.toLocaleString('en')} resamples (the call alone; SciPy’s vectorised \`bootstrap\`)`,
      seconds(bootstrap.seconds),
      ...peer(bootstrap.peer, bootstrap.faster),
      '',
    ),
    row(
      `${rules.decided.toLocaleString('en')} rules of metrics files: read and decided`,
      seconds(rules.seconds),
      '',
      '',
      '',
    ),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { rows: { type: 'string', default: '1000000' }, rounds: { type: 'string', default: '5' } },
  });
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ml-gates-bench-'));
  try {
    const measured = await measurePredictions({ rows: Number(values.rows), rounds: Number(values.rounds), folder });
    console.log(`\n${predictionLines(measured).join('\n')}`);
    for (const { what, value, held } of predictionBars(measured)) {
      console.log(`${held ? 'holds ' : 'missed'} ${what}: ${value}`);
      if (!held) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
