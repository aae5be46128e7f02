// A table against a JSON Schema: ours and the peer, one after the other, several times. Both must find the same faults.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, timeAndPeak } from './measure.mjs';
import { faultsIn, schema, writeTable } from './table.mjs';

const cli = path.join(import.meta.dirname, '../dist/cli.js');
const peer = path.join(import.meta.dirname, 'peer.mjs');

export async function measureThroughput({ rows, rounds, folder }) {
  const file = (name) => path.join(folder, name);
  mkdirSync(folder, { recursive: true });
  await writeTable(file('orders.csv'), rows);
  writeFileSync(file('orders.schema.json'), JSON.stringify(schema));
  writeFileSync(
    file('ml-gates.yml'),
    'version: 1\ndata:\n  orders: {path: orders.csv, schema: orders.schema.json, fieldsMatch: exact}\n',
  );
  const programs = {
    ours: { args: [cli, 'check', file('ml-gates.yml'), '--out', file('report')], found: () => oursFound(folder) },
    peer: { args: [peer, file('orders.csv'), file('orders.schema.json')], found: ({ stdout }) => JSON.parse(stdout) },
  };
  const runs = { ours: [], peer: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const name of round % 2 === 0 ? ['ours', 'peer'] : ['peer', 'ours']) {
      const ended = timeAndPeak(programs[name].args, folder);
      expectFaults(name, ended, { found: programs[name].found(ended), rows });
      runs[name].push(ended);
      console.log(`  ${name} ${ended.seconds.toFixed(2)} s, ${(ended.peak / 1e6).toFixed(0)} MB`);
    }
  const seconds = (name) => runs[name].map((run) => run.seconds);
  return {
    rows,
    rounds,
    columns: Object.keys(schema.properties).length,
    bytes: statSync(file('orders.csv')).size,
    ours: { seconds: median(seconds('ours')), peak: Math.max(...runs.ours.map(({ peak }) => peak)) },
    peer: { seconds: median(seconds('peer')), peak: Math.max(...runs.peer.map(({ peak }) => peak)) },
    ratio: median(seconds('ours').map((value, round) => value / runs.peer[round].seconds)),
  };
}

/** What our report says: rows, and how many cells break a rule. */
function oursFound(folder) {
  const { suites } = JSON.parse(readFileSync(path.join(folder, 'report/result.json'), 'utf8'));
  const [{ measured, findings }] = suites[0].gates;
  const broken = findings.filter(({ outcome }) => outcome === 'violated');
  return { rows: measured.rows, errors: broken.reduce((sum, { count }) => sum + count, 0) };
}

/** A program that did not do the whole work was fast for nothing. */
function expectFaults(name, { status, stderr }, { found, rows }) {
  const faults = faultsIn(rows);
  const expected = name === 'ours' && faults > 0 ? 1 : 0;
  if (status !== expected || found.rows !== rows || found.errors !== faults)
    throw new Error(
      `${name} ended with ${String(status)} and found ${JSON.stringify(found)} instead of ${String(faults)} faults in ${String(rows)} rows\n${stderr}`,
    );
}
