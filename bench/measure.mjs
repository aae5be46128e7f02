// Processes, measured: how long they take, how much memory they held, how they ended.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const peakMeter = pathToFileURL(path.join(import.meta.dirname, 'peak.mjs')).href;

/** Runs node on a script. `seconds` is wall time from start to end of the process. */
export function time(args, { env = process.env, cwd = process.cwd() } = {}) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { env, cwd, encoding: 'utf8' });
  return { seconds: (performance.now() - began) / 1000, status, stdout, stderr };
}

/** The same, with the peak of resident memory in bytes. */
export function timeAndPeak(args, folder) {
  const peakFile = path.join(folder, 'peak');
  const ended = time(['--import', peakMeter, ...args], { env: { ...process.env, PEAK_FILE: peakFile } });
  return { ...ended, peak: Number(readFileSync(peakFile, 'utf8')) };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
