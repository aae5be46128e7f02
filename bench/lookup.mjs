// What it takes to find a recorded baseline: the same gate on the same files, with `baseline: artifact` and with limits alone.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, time } from './measure.mjs';

const cli = path.join(import.meta.dirname, '../dist/cli.js');
const metrics = '{"accuracy": 0.9}';
const config = (rule) =>
  `version: 1\nmetrics:\n  churn:\n    path: metrics.json\n${rule.baseline}    rules: {accuracy: {direction: higher, ${rule.demand}}}\n`;
const recorded = config({ baseline: '    baseline: artifact\n', demand: 'max_regression: 0.01' });
const alone = config({ baseline: '    baseline: none\n', demand: 'min: 0.8' });

/** Medians of whole processes, in seconds. */
export async function measureLookup({ runs, folder }) {
  const repository = path.join(folder, 'lookup');
  mkdirSync(repository, { recursive: true });
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: repository,
      encoding: 'utf8',
    }).trim();
  writeFileSync(path.join(repository, 'metrics.json'), metrics);
  writeFileSync(path.join(repository, 'recorded.yml'), recorded);
  writeFileSync(path.join(repository, 'alone.yml'), alone);
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'https://github.com/o/r.git');
  git('add', '-A');
  git('commit', '-q', '-m', 'one');
  const base = git('rev-parse', 'HEAD');
  git('checkout', '-q', '-b', 'feature');
  git('commit', '-q', '--allow-empty', '-m', 'two');
  const { port, stop } = await serve(recordOf(base));
  try {
    const check = (name) => {
      const { seconds, status, stdout, stderr } = time([cli, 'check', name, '--out', path.join(folder, 'report')], {
        cwd: repository,
        env: { PATH: process.env.PATH, GH_TOKEN: 'x', GITHUB_API_URL: `http://127.0.0.1:${port}` },
      });
      if (status !== 0) throw new Error(`${name} ended with ${String(status)}\n${stdout}${stderr}`);
      return seconds;
    };
    const pairs = Array.from({ length: runs }, () => [check('recorded.yml'), check('alone.yml')]);
    return { runs, over: median(pairs.map(([with_, without]) => with_ - without)) };
  } finally {
    stop();
  }
}

function recordOf(commit) {
  return JSON.stringify({
    version: 1,
    config: 'recorded.yml',
    gate: 'metrics/churn',
    leg: null,
    commit,
    committed_at: null,
    measured_at: commit,
    verdict: 'pass',
    accepted: false,
    measured: { accuracy: 0.9 },
    files: [
      {
        name: '0-metrics.json',
        role: 'metrics',
        path: 'metrics.json',
        sha256: createHash('sha256').update(metrics).digest('hex'),
      },
    ],
  });
}

/** The API in a process of its own: this one waits for those that it measures. */
async function serve(record) {
  const server = spawn(process.execPath, [path.join(import.meta.dirname, 'recorded-api.mjs'), record, metrics]);
  const port = await new Promise((resolve, reject) => {
    server.stdout.once('data', (text) => resolve(String(text).trim()));
    server.once('exit', (code) => reject(new Error(`the API ended with ${String(code)}`)));
  });
  return { port, stop: () => server.kill() };
}
