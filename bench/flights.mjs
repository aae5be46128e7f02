// The flights table, whole year: 336,776 rows and 19 columns of real data, held to the rules of examples/flights.
import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { flightsPeers, inPython } from './peers.mjs';
import { interleaved, ours } from './programs.mjs';

const rows = 336_776;
const key = ['time_hour', 'carrier', 'flight', 'origin'];

/** Ours beside pandera; `null` without Python. */
export function measureFlights({ rounds, folder, withPython }) {
  if (!withPython) return null;
  const file = (name) => path.join(folder, name);
  const { program, args } = inPython('flights_csv.py', file('flights.csv'));
  execFileSync(program, args);
  copyFileSync(
    path.join(import.meta.dirname, '../examples/flights/schemas/flights.schema.json'),
    file('flights.schema.json'),
  );
  const config = [
    'version: 1',
    'data:',
    '  flights:',
    '    path: flights.csv',
    '    schema: flights.schema.json',
    '    dialect: {missingValues: ["NA"]}',
    '    fieldsMatch: exact',
    `    uniqueKeys: [[${key.join(', ')}]]`,
    `    checks: [{row_count: {min: ${String(rows)}}}]`,
    '',
  ];
  writeFileSync(file('flights.yml'), config.join('\n'));
  const peers = flightsPeers({ csv: file('flights.csv'), schema: file('flights.schema.json') }, key);
  console.log('  flights');
  return interleaved(
    { ours: ours(file('flights.yml'), file('report')), ...peers },
    { rows, rounds, folder, faults: 0 },
  );
}
