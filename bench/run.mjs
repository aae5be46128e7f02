// The benchmark: `npm run bench`, or `npm run bench -- --rows 100000 --rounds 3 --starts 15 --largest 10000000 --write`. Needs a built dist/.
// How time and memory grow is measured from 100,000 rows to `--largest`, a power of ten; ten million of them take long.
// Prints what it measured; --write also writes docs/performance.md. Ends with 1 when a bar is missed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { measureLookup } from './lookup.mjs';
import { bars, linesOf, writePage } from './page.mjs';
import { measureFlights } from './flights.mjs';
import { installPeers } from './peers.mjs';
import { measurePredictions } from './predictions.mjs';
import { measureStartUp } from './start-up.mjs';
import { measureFailing, measureGrowth, measureKeys, measureThroughput } from './throughput.mjs';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    starts: { type: 'string', default: '15' },
    largest: { type: 'string', default: '1000000' },
    write: { type: 'boolean', default: false },
  },
});
const [rows, rounds, largest] = [values.rows, values.rounds, values.largest].map(Number);

const folder = mkdtempSync(path.join(os.tmpdir(), 'ml-gates-bench-'));
try {
  const startUp = measureStartUp({ runs: Number(values.starts), folder });
  const lookup = await measureLookup({ runs: Number(values.starts), folder });
  const withPython = installPeers();
  const throughput = await measureThroughput({ rows, rounds, folder, withPython });
  const flights = measureFlights({ rounds, folder, withPython });
  const failing = await measureFailing({ rows, rounds, folder });
  const keys = await measureKeys({ rows, rounds: Math.min(3, rounds), folder });
  const growth = await measureGrowth({ sizes: sizesTo(largest), rounds: Math.min(3, rounds), folder });
  const predictions = await measurePredictions({ rows, rounds, folder });
  const measured = {
    startUp,
    lookup,
    throughput,
    flights,
    failing,
    keys,
    growth,
    predictions,
    archive: archiveBytes(),
  };
  console.log(`\n${linesOf(measured).join('\n')}`);
  if (values.write) writePage(measured);
  const missed = bars(measured).filter(({ held }) => !held);
  for (const { what } of missed) console.log(`Missed: ${what}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** From 100,000 rows in powers of ten, at least three of them. */
function sizesTo(most) {
  const sizes = [most];
  while (sizes.length < 3 || sizes[0] > 100_000) sizes.unshift(sizes[0] / 10);
  return sizes;
}

/** What a job downloads of the action. */
function archiveBytes() {
  const tar = execFileSync('git', ['archive', '--format=tar', 'HEAD'], {
    cwd: path.join(import.meta.dirname, '..'),
    maxBuffer: 1e9,
  });
  return gzipSync(tar).length;
}
