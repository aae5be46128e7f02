// What was measured, as tables and as docs/performance.md.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { predictionBars, predictionLines } from './predictions.mjs';

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
const seconds = (value) => (value === undefined ? '' : `${value.toFixed(2)} s`);
const milliseconds = (value) => `${(value * 1000).toFixed(0)} ms`;
const times = (ratio) => `${ratio.toFixed(2)} ×`;
const slowest = (stubs) => Math.max(...stubs.map(({ over }) => over));

/** What is promised, and whether it holds. */
export function bars({ startUp, lookup, throughput, flights, failing, growth, predictions, archive }) {
  const bar = (what, value, { limit, show }) => ({
    what,
    value: show(value),
    limit: show(limit),
    held: value <= limit,
  });
  const ratio = (format, peer) => throughput[format].programs[peer].ratio;
  const slower = (share) => 1 / failing.programs[share].ratio;
  return [
    bar('CSV: time, over DuckDB’s for checks and profile', ratio('csv', 'DuckDB, checks and profile'), {
      limit: 0.6,
      show: times,
    }),
    bar('CSV: time, over papaparse + ajv', ratio('csv', 'papaparse + ajv'), { limit: 0.25, show: times }),
    bar('JSON Lines: time, over DuckDB’s for checks and profile', ratio('jsonl', 'DuckDB, checks and profile'), {
      limit: 0.9,
      show: times,
    }),
    bar('Parquet: time, over DuckDB’s for checks and profile', ratio('parquet', 'DuckDB, checks and profile'), {
      limit: 1.5,
      show: times,
    }),
    bar('Parquet: peak of memory, with a unique key', throughput.parquet.programs.ours.peak, {
      limit: 256e6 + 16 * throughput.rows,
      show: megabytes,
    }),
    ...(flights === null
      ? []
      : [
          bar('flights, whole year: time, over pandera’s on pandas', flights.programs['pandera on pandas'].ratio, {
            limit: 0.5,
            show: times,
          }),
        ]),
    bar('one row of 100 fails: time, over the clean file', slower('one row of 100'), { limit: 1.5, show: times }),
    bar('every row fails: time, over the clean file', slower('every row'), { limit: 4, show: times }),
    bar('growth of the time of all cores with rows (1: linear)', growth.slope, {
      limit: 1.05,
      show: (slope) => slope.toFixed(2),
    }),
    ...growth.points.map(({ rows, peak }) =>
      bar(`peak of memory, ${rows.toLocaleString('en')} rows with a unique key`, peak, {
        limit: 256e6 + 16 * rows,
        show: megabytes,
      }),
    ),
    ...predictionBars(predictions),
    bar('start-up, over bare node', slowest(startUp.stubs), { limit: 0.15, show: milliseconds }),
    bar('finding a recorded baseline', lookup.over, { limit: 0.3, show: milliseconds }),
    bar('what a job downloads', archive, { limit: 2.5e6, show: megabytes }),
  ];
}

export function linesOf(measured) {
  const { startUp, throughput, flights, failing, keys, growth } = measured;
  const { rows, columns } = throughput;
  return [
    '| | measured | at most | |',
    '|:--|--:|--:|:--|',
    ...bars(measured).map(
      ({ what, value, limit, held }) => `| ${what} | ${value} | ${limit} | ${held ? '✅' : '❌'} |`,
    ),
    '',
    `A CSV file of ${rows.toLocaleString('en')} rows and ${String(columns)} columns (${megabytes(throughput.csv.bytes)}) against a JSON Schema and a unique key:`,
    '',
    ...tableOf(throughput.csv.programs),
    '',
    `The same rows as JSON Lines (${megabytes(throughput.jsonl.bytes)}):`,
    '',
    ...tableOf(throughput.jsonl.programs),
    '',
    `The same rows as Parquet, packed with Snappy (${megabytes(throughput.parquet.bytes)}):`,
    '',
    ...tableOf(throughput.parquet.programs),
    '',
    ...flightsLines(flights),
    'The same CSV file, where rows are wrong:',
    '',
    '| wrong | time | of all cores |',
    '|:--|--:|--:|',
    ...Object.entries(failing.programs).map(
      ([share, { seconds: wall, cpu }]) => `| ${share} | ${seconds(wall)} | ${seconds(cpu)} |`,
    ),
    '',
    `What a unique key takes, of ${keys.rows.toLocaleString('en')} rows (${keys.bytesPerRow.toFixed(0)} bytes a row, as near as the peak of a process says):`,
    '',
    '| | time | peak of memory |',
    '|:--|--:|--:|',
    ...Object.entries(keys.programs).map(
      ([what, { seconds: wall, peak }]) => `| ${what} | ${seconds(wall)} | ${megabytes(peak)} |`,
    ),
    '',
    `As the file grows, with a unique key (slope of the time of all cores over rows, both as logarithms: ${growth.slope.toFixed(2)}):`,
    '',
    '| rows | time | of all cores | peak of memory |',
    '|--:|--:|--:|--:|',
    ...growth.points.map(
      (point) =>
        `| ${point.rows.toLocaleString('en')} | ${seconds(point.seconds)} | ${seconds(point.cpu)} | ${megabytes(point.peak)} |`,
    ),
    '',
    ...predictionLines(measured.predictions),
    '',
    `From start to a config error, over the ${milliseconds(startUp.bare)} that \`node -e 0\` takes:`,
    '',
    '| stub | |',
    '|:--|--:|',
    ...startUp.stubs.map(({ name, over }) => `| \`dist/${name}\` | ${milliseconds(over)} |`),
  ];
}

function flightsLines(flights) {
  if (flights === null) return [];
  return [
    'The flights of 2013 from New York, 336,776 rows and 19 columns, held to the schema and the key of [examples/flights](../examples/flights/README.md):',
    '',
    ...tableOf(flights.programs),
    '',
  ];
}

function tableOf(programs) {
  return [
    '| | time | of all cores | peak of memory | ours takes |',
    '|:--|--:|--:|--:|--:|',
    ...Object.entries(programs).map(([name, { seconds: wall, cpu, peak, ratio }]) => {
      const label = name === 'ours' ? '`ml-gates check`' : name;
      return `| ${label} | ${seconds(wall)} | ${seconds(cpu)} | ${peak === undefined ? '' : megabytes(peak)} | ${name === 'ours' ? '' : times(ratio)} |`;
    }),
  ];
}

export function writePage(measured) {
  const { rounds } = measured.throughput;
  const cores = os.availableParallelism();
  const page = [
    '# Performance',
    '',
    'Measured by `npm run bench -- --write`, which wrote this page; [bench/](../bench/run.mjs) has the programs, and installs the peers.',
    '',
    ...linesOf(measured),
    '',
    '## How it was measured',
    '',
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${String(cores)} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB of memory, load ${os.loadavg()[0].toFixed(1)}. Absolute times are this machine's; the ratios are what carries over.`,
    '',
    `- **Time**: from the start of the process to its end, ${String(rounds)} rounds, in turn and in turned order; a ratio is the median of the ratios of the rounds. Ours includes places and samples of what is wrong, and writing \`result.json\`, \`report.md\` and \`report.html\`. All programs must find the same wrong cells, or the benchmark fails.`,
    '- **Ours does the checks and the profile, in one pass.** pandera and pointblank do the checks. DuckDB has two threads and is told the types of the columns; its profile is minimum, maximum, mean, deviation, five quantiles and distinct values of numbers, and distinct and most frequent values of texts.',
    '- **Of all cores**: what user and system took together, where node was asked.',
    '- **Peak of memory**: the greatest resident size of the process, of all rounds.',
    `- **Start-up**: medians of ${String(measured.startUp.runs)} runs, in turn. A config with a misspelt key, so that everything up to the config's checking is loaded.`,
    `- **Finding a recorded baseline**: a whole \`ml-gates check\` with \`baseline: artifact\` over the same check with a limit alone, against an API on this machine that answers at once; median of ${String(measured.lookup.runs)} pairs.`,
    '- **What a job downloads**: `git archive HEAD | gzip`.',
    '',
  ];
  writeFileSync(path.join(import.meta.dirname, '../docs/performance.md'), page.join('\n'));
}
