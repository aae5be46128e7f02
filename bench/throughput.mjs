// Tables against a JSON Schema: ours and the peers, one after the other, several times. All of them must find the same faults.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, timeAndPeak } from './measure.mjs';
import { installPeers, peersOf } from './peers.mjs';
import { faultsIn, schema, writeTable } from './table.mjs';

const cli = path.join(import.meta.dirname, '../dist/cli.js');

/** Ours beside the peers, on CSV and on JSON Lines. */
export async function measureThroughput({ rows, rounds, folder }) {
  const file = await preparedIn(folder);
  const python = installPeers();
  await writeTable(file('orders.csv'), rows);
  await writeTable(file('orders.jsonl'), rows);
  const files = { csv: file('orders.csv'), jsonl: file('orders.jsonl'), schema: file('orders.schema.json') };
  const peers = peersOf(files, python);
  const measured = {};
  for (const format of ['csv', 'jsonl']) {
    console.log(`  ${format}`);
    const programs = { ours: ours(file, `orders.${format}`), ...peers[format] };
    measured[format] = {
      ...interleaved(programs, { rows, rounds, folder, faults: faultsIn(rows) }),
      bytes: statSync(files[format]).size,
    };
  }
  for (const name of ['orders.csv', 'orders.jsonl']) rmSync(file(name));
  return { rows, rounds, columns: Object.keys(schema.properties).length, ...measured };
}

/** Ours on files of which a share is wrong, beside the same file without. */
export async function measureFailing({ rows, rounds, folder }) {
  const file = await preparedIn(folder);
  const shares = { none: Infinity, 'one row of 100': 100, 'every row': 1 };
  const programs = {};
  for (const [share, every] of Object.entries(shares)) {
    const name = `orders-${String(every)}.csv`;
    await writeTable(file(name), rows, every);
    programs[share] = { ...ours(file, name), faults: faultsIn(rows, every) };
  }
  console.log('  failing rows');
  return interleaved(programs, { rows, rounds, folder });
}

/** Ours on 10^5, 10^6 and 10^7 rows: time and memory, and the slope of the line through the logarithms. */
export async function measureGrowth({ sizes, rounds, folder }) {
  const file = await preparedIn(folder);
  const points = [];
  console.log('  growth');
  for (const rows of sizes) {
    await writeTable(file('orders.csv'), rows);
    const { programs } = interleaved(
      { ours: ours(file, 'orders.csv') },
      { rows, rounds, folder, faults: faultsIn(rows) },
    );
    points.push({ rows, ...programs.ours });
    rmSync(file('orders.csv'));
  }
  return { points, slope: slopeOf(points.map(({ rows, cpu }) => [Math.log(rows), Math.log(cpu)])) };
}

async function preparedIn(folder) {
  mkdirSync(folder, { recursive: true });
  const file = (name) => path.join(folder, name);
  writeFileSync(file('orders.schema.json'), JSON.stringify(schema));
  return file;
}

function ours(file, table) {
  const config = file(`${table}.yml`);
  const keys = `uniqueKeys: [[${Object.keys(schema.properties)[0]}]]`;
  writeFileSync(
    config,
    `version: 1\ndata:\n  orders: {path: ${table}, schema: orders.schema.json, fieldsMatch: exact, ${keys}}\n`,
  );
  const report = file('report');
  return { args: [cli, 'check', config, '--out', report], found: () => oursFound(report) };
}

/** Runs programs in turn, each round in another order, and compares each with the first by the ratios of the rounds. */
function interleaved(programs, { rows, rounds, folder, faults }) {
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

/** The slope of the line that fits best. */
function slopeOf(points) {
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) * (point[0] - x), 0);
}
