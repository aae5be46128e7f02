// The readers of data and the metrics gate under a million inputs instead of ten thousand, with a seed of the day: `npm run fuzz`, at night.
import { spawnSync } from 'node:child_process';

const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
const env = {
  FUZZ_INPUTS: '1000000',
  FUZZ_SEED: today,
  NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  ...process.env,
};
console.log(`seed ${env.FUZZ_SEED}, ${env.FUZZ_INPUTS} inputs`);
const suites = ['test/data/fuzz', 'test/gates/check-metrics/fuzz'];
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...suites], {
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
