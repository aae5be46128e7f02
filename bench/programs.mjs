// Programs that do the same work, run one after the other, several times. All of them must find the same faults.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { median, timeAndPeak } from './measure.mjs';

const cli = path.join(import.meta.dirname, '../dist/cli.js');

/** Ours on a config. */
export function ours(config, report) {
  return { args: [cli, 'check', config, '--out', report], found: () => oursFound(report) };
}

/** Runs programs in turn, each round in another order, and compares each with the first by the ratios of the rounds. */
export function interleaved(programs, { rows, rounds, folder, faults }) {
  const names = Object.keys(programs);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const program = programs[name];
      const ended = timeAndPeak(program.args, folder, program.program);
      const found = program.found?.() ?? JSON.parse(ended.stdout || '{}');
      expectFaults(name, ended, { found, rows, faults: program.faults ?? faults });
      runs[name].push(ended);
      const cpu = ended.cpu === undefined ? '' : `, ${ended.cpu.toFixed(2)} s of all cores`;
      console.log(`    ${name} ${ended.seconds.toFixed(2)} s${cpu}`);
    }
  const of = (name, key) => runs[name].map((run) => run[key]);
  const [first] = names;
  const summary = (name) => ({
    seconds: median(of(name, 'seconds')),
    cpu: of(name, 'cpu')[0] === undefined ? undefined : median(of(name, 'cpu')),
    peak: of(name, 'peak')[0] === undefined ? undefined : Math.max(...of(name, 'peak')),
    ratio: median(of(name, 'seconds').map((value, round) => runs[first][round].seconds / value)),
    cpuRatio:
      of(name, 'cpu')[0] === undefined
        ? undefined
        : median(of(name, 'cpu').map((value, round) => runs[first][round].cpu / value)),
  });
  return { programs: Object.fromEntries(names.map((name) => [name, summary(name)])) };
}

/** What our report says: rows, and how many cells break a rule. */
function oursFound(report) {
  const { suites } = JSON.parse(readFileSync(path.join(report, 'result.json'), 'utf8'));
  const [{ measured, findings }] = suites[0].gates;
  const broken = findings.filter(({ outcome }) => outcome === 'violated');
  return { rows: measured.rows, errors: broken.reduce((sum, { count }) => sum + count, 0) };
}

/** A program that did not do the whole work was fast for nothing. */
function expectFaults(name, { status, stderr }, { found, rows, faults }) {
  if ([0, 1].includes(status) && found.rows === rows && found.errors === faults) return;
  const said = JSON.stringify(found);
  throw new Error(
    `${name} ended with ${String(status)} and found ${said} instead of ${String(faults)} faults in ${String(rows)} rows\n${stderr}`,
  );
}
