// Writes the measured table of docs/statistics.md: `npm run calibrate`. Seeded, so that it writes the same numbers everywhere.
import { readFileSync, writeFileSync } from 'node:fs';
import { calibrationTable, tableLines } from '../test/calibration/simulate.mjs';
import { modulesOf } from '../test/calibration/modules.mjs';

const files = [
  'stats/random',
  'stats/binomial-draw',
  'stats/paired-bootstrap',
  'metrics/decide',
  'metrics/settle',
  'metrics/predictions/test-change',
  'metrics/predictions/task-kind',
  'metrics/predictions/classification-catalogue',
  'metrics/predictions/named-metric',
  'metrics/predictions/resampling',
];
const parts = {};
for (const file of files) Object.assign(parts, await import(`../build/${file}.js`));
const table = tableLines(calibrationTable(modulesOf(parts))).join('\n');
const page = readFileSync('docs/statistics.md', 'utf8');
const [begin, end] = ['<!-- measured by npm run calibrate -->', '<!-- end -->'];
const at = page.indexOf(begin) + begin.length;
writeFileSync('docs/statistics.md', `${page.slice(0, at)}\n\n${table}\n\n${page.slice(page.indexOf(end, at))}`);
