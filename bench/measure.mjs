// Processes, measured: how long they take, how much memory they held, how they ended.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const peakMeter = pathToFileURL(path.join(import.meta.dirname, 'peak.mjs')).href;

/** Runs a program, node when none is named. `seconds` is wall time from start to end of the process. */
export function time(args, { env = process.env, cwd = process.cwd(), program = process.execPath } = {}) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { env, cwd, encoding: 'utf8' });
  return { seconds: (performance.now() - began) / 1000, status, stdout, stderr };
}

/** The same, with the peak of resident memory in bytes and the seconds of all cores, both of node alone. */
export function timeAndPeak(args, folder, program) {
  if (program !== undefined) return { ...time(args, { program }), peak: undefined, cpu: undefined };
  const peakFile = path.join(folder, 'peak');
  rmSync(peakFile, { force: true });
  const ended = time(['--import', peakMeter, ...args], { env: { ...process.env, PEAK_FILE: peakFile } });
  return { ...ended, ...JSON.parse(readFileSync(peakFile, 'utf8')) };
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
