// What was measured, as a table and as docs/performance.md.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
const seconds = (value) => `${value.toFixed(2)} s`;
const milliseconds = (value) => `${(value * 1000).toFixed(0)} ms`;
const slowest = (stubs) => Math.max(...stubs.map(({ over }) => over));

/** What is promised, and whether it holds. */
export function bars({ startUp, throughput, archive }) {
  const bar = (what, value, { limit, show }) => ({
    what,
    value: show(value),
    limit: show(limit),
    held: value <= limit,
  });
  return [
    bar('time to validate, over papaparse + ajv', throughput.ratio, {
      limit: 1.5,
      show: (ratio) => `${ratio.toFixed(2)} ×`,
    }),
    bar('peak of memory', throughput.ours.peak, { limit: 256e6, show: megabytes }),
    bar('start-up, over bare node', slowest(startUp.stubs), { limit: 0.15, show: milliseconds }),
    bar('what a job downloads', archive, { limit: 2.5e6, show: megabytes }),
  ];
}

export function linesOf(measured) {
  const { startUp, throughput } = measured;
  const { ours, peer, rows, columns, bytes } = throughput;
  const rate = (program) => `${(bytes / 1e6 / program.seconds).toFixed(0)} MB/s`;
  return [
    '| | measured | at most | |',
    '|:--|--:|--:|:--|',
    ...bars(measured).map(
      ({ what, value, limit, held }) => `| ${what} | ${value} | ${limit} | ${held ? '✅' : '❌'} |`,
    ),
    '',
    `A CSV file of ${rows.toLocaleString('en')} rows and ${String(columns)} columns (${megabytes(bytes)}) against a JSON Schema:`,
    '',
    '| | time | | peak of memory |',
    '|:--|--:|--:|--:|',
    `| \`ml-gates check\` | ${seconds(ours.seconds)} | ${rate(ours)} | ${megabytes(ours.peak)} |`,
    `| papaparse + ajv | ${seconds(peer.seconds)} | ${rate(peer)} | ${megabytes(peer.peak)} |`,
    '',
    `From start to a config error, over the ${milliseconds(startUp.bare)} that \`node -e 0\` takes:`,
    '',
    '| stub | |',
    '|:--|--:|',
    ...startUp.stubs.map(({ name, over }) => `| \`dist/${name}\` | ${milliseconds(over)} |`),
  ];
}

export function writePage(measured) {
  const { rounds } = measured.throughput;
  const cores = os.availableParallelism();
  const page = [
    '# Performance',
    '',
    'Measured by `npm run bench -- --write`, which wrote this page; [bench/](../bench/run.mjs) has the programs.',
    '',
    ...linesOf(measured),
    '',
    '## How it was measured',
    '',
    `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${String(cores)} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB of memory. Absolute times are this machine's; the ratio is what carries over.`,
    '',
    `- **Time**: from the start of the process to its end, ${String(rounds)} rounds, in turn and in turned order; the ratio is the median of the ratios of the rounds. Ours includes places and samples of what is wrong, and writing \`result.json\`, \`report.md\` and \`report.html\`. The peer streams the file, casts by the schema's types, and counts errors with \`allErrors\`. Both must find the same wrong cells, or the benchmark fails.`,
    '- **Peak of memory**: the greatest resident size of the process, of all rounds. It does not grow with the file; `uniqueKeys` add 80 bytes a row.',
    `- **Start-up**: medians of ${String(measured.startUp.runs)} runs, in turn. A config with a misspelt key, so that everything up to the config's checking is loaded.`,
    '- **What a job downloads**: `git archive HEAD | gzip`.',
    '',
  ];
  writeFileSync(path.join(import.meta.dirname, '../docs/performance.md'), page.join('\n'));
}
