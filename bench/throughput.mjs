// Tables against a JSON Schema: ours and the peers, one after the other, several times. All of them must find the same faults.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { peersOf, writeParquet } from './peers.mjs';
import { interleaved, ours } from './programs.mjs';
import { faultsIn, schema, writeTable } from './table.mjs';

const formats = ['csv', 'jsonl', 'parquet'];

/** Ours beside the peers, on CSV, on JSON Lines and on Parquet. */
export async function measureThroughput({ rows, rounds, folder, withPython }) {
  const file = await preparedIn(folder);
  await writeTable(file('orders.csv'), rows);
  await writeTable(file('orders.jsonl'), rows);
  writeParquet(file('orders.csv'), file('orders.schema.json'), file('orders.parquet'));
  const files = { schema: file('orders.schema.json') };
  for (const format of formats) files[format] = file(`orders.${format}`);
  const peers = peersOf(files, withPython);
  const measured = {};
  for (const format of formats) {
    console.log(`  ${format}`);
    const programs = { ours: configured(file, `orders.${format}`), ...peers[format] };
    measured[format] = {
      ...interleaved(programs, { rows, rounds, folder, faults: faultsIn(rows) }),
      bytes: statSync(files[format]).size,
    };
  }
  for (const format of formats) rmSync(files[format]);
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
    programs[share] = { ...configured(file, name), faults: faultsIn(rows, every) };
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
      { ours: configured(file, 'orders.csv') },
      { rows, rounds, folder, faults: faultsIn(rows) },
    );
    points.push({ rows, ...programs.ours });
    rmSync(file('orders.csv'));
  }
  return { points, slope: slopeOf(points.map(({ rows, cpu }) => [Math.log(rows), Math.log(cpu)])) };
}

/** Ours on the same file, with a unique key and without: what remembering keys takes. */
export async function measureKeys({ rows, rounds, folder }) {
  const file = await preparedIn(folder);
  await writeTable(file('orders.csv'), rows);
  console.log('  unique keys');
  const programs = { 'no key': configured(file, 'orders.csv', false), 'a unique key': configured(file, 'orders.csv') };
  const measured = interleaved(programs, { rows, rounds, folder, faults: faultsIn(rows) }).programs;
  rmSync(file('orders.csv'));
  return { rows, programs: measured, bytesPerRow: (measured['a unique key'].peak - measured['no key'].peak) / rows };
}

async function preparedIn(folder) {
  mkdirSync(folder, { recursive: true });
  const file = (name) => path.join(folder, name);
  writeFileSync(file('orders.schema.json'), JSON.stringify(schema));
  return file;
}

function configured(file, table, isUnique = true) {
  const config = file(`${table}${isUnique ? '' : '-no-key'}.yml`);
  const keys = isUnique ? `, uniqueKeys: [[${Object.keys(schema.properties)[0]}]]` : '';
  writeFileSync(
    config,
    `version: 1\ndata:\n  orders: {path: ${table}, schema: orders.schema.json, fieldsMatch: exact${keys}}\n`,
  );
  return ours(config, file('report'));
}

/** The slope of the line that fits best. */
function slopeOf(points) {
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) * (point[0] - x), 0);
}
