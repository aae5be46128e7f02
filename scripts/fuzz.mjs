// The readers of data and the metrics gate under a million inputs instead of ten thousand, with a seed of the day: `npm run fuzz`, at night.
// Where python3 has pyarrow, also a hundred thousand damaged Arrow files beside what pyarrow reads of them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
const folder = mkdtempSync(path.join(os.tmpdir(), 'ml-gates-fuzz-'));
const arrow = mutationsOfArrow(path.join(folder, 'arrow.json'));
const env = {
  FUZZ_INPUTS: '1000000',
  FUZZ_SEED: today,
  NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  ...(arrow === null ? {} : { FUZZ_ARROW: arrow }),
  ...process.env,
};
console.log(`seed ${env.FUZZ_SEED}, ${env.FUZZ_INPUTS} inputs, Arrow ${arrow === null ? 'as it is kept' : 'anew'}`);
const suites = ['test/data/.*fuzz', 'test/gates/check-metrics/fuzz'];
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...suites], {
  env,
  stdio: 'inherit',
});
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;

/** What pyarrow reads of damaged files, drawn anew; `null` without pyarrow. */
function mutationsOfArrow(file) {
  const script = 'test/fixtures/arrow/mutations.py';
  const seed = String(Number(today) % 1000);
  const each = process.env.FUZZ_ARROW_EACH ?? '4000';
  const made = spawnSync(process.env.PYTHON ?? 'python3', [script, each, seed, file], { stdio: 'inherit' });
  return made.status === 0 ? file : null;
}
