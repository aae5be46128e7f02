// How long it takes until a stub has said what is wrong with its config, over what node takes to do nothing.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { median, time } from './measure.mjs';

const dist = path.join(import.meta.dirname, '../dist');
const brokenConfig = 'version: 1\ndata:\n  train: {path: train.csv, schem: train.schema.json}\n';

export function measureStartUp({ runs, folder }) {
  const runner = path.join(folder, 'runner');
  mkdirSync(runner, { recursive: true });
  writeFileSync(path.join(runner, 'ml-gates.yml'), brokenConfig);
  for (const file of ['event.json', 'output', 'summary']) writeFileSync(path.join(runner, file), '{}');
  const stubs = readdirSync(dist).filter((name) => /^[a-z-]+\.js$/.test(name) && name !== 'index.js');
  const seconds = new Map(['node', ...stubs].map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [name, list] of seconds) list.push(name === 'node' ? time(['-e', '0']).seconds : start(name, runner));
  const bare = median(seconds.get('node'));
  return {
    runs,
    bare,
    stubs: stubs.map((name) => ({ name, over: median(seconds.get(name)) - bare })),
  };
}

function start(stub, runner) {
  const args = stub === 'cli.js' ? ['check', '--out', path.join(runner, 'report')] : [];
  const { seconds, status, stdout, stderr } = time([path.join(dist, stub), ...args], {
    cwd: runner,
    env: stub === 'cli.js' ? { PATH: process.env.PATH } : runnerEnvironment(runner),
  });
  if (status !== 2) throw new Error(`${stub} ended with ${String(status)} instead of 2\n${stdout}${stderr}`);
  return seconds;
}

/** What a runner gives a step, without a token: nothing is asked of GitHub. */
function runnerEnvironment(runner) {
  return {
    PATH: process.env.PATH,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: path.join(runner, 'event.json'),
    GITHUB_JOB: 'gates',
    GITHUB_OUTPUT: path.join(runner, 'output'),
    GITHUB_REPOSITORY: 'octo-org/orders',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '77',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_STEP_SUMMARY: path.join(runner, 'summary'),
    GITHUB_WORKSPACE: runner,
    RUNNER_TEMP: path.join(runner, '_temp'),
    INPUT_CONFIG: 'ml-gates.yml',
    'INPUT_UPLOAD-REPORT': 'false',
    'INPUT_JOB-STATUS': 'success',
    INPUT_MATRIX: 'null',
    INPUT_STRATEGY: '{"job-index": 0, "job-total": 1}',
  };
}
