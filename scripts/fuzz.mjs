// The readers of data and the metrics gate under a million inputs instead of ten thousand, with a seed of the day: `npm run fuzz`, at night.
// Where python3 has pyarrow, also a hundred thousand damaged Arrow files beside what pyarrow reads of them: it reads them meanwhile.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
const folder = mkdtempSync(path.join(os.tmpdir(), 'ml-gates-fuzz-'));
const env = {
  FUZZ_INPUTS: '1000000',
  FUZZ_SEED: today,
  NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  ...process.env,
};
const drawing = mutationsOfArrow(path.join(folder, 'arrow.json'));
console.log(`seed ${env.FUZZ_SEED}, ${env.FUZZ_INPUTS} inputs`);
const readers = await fuzzed(['test/data/fuzz', 'test/gates/check-metrics/fuzz'], env);
const drawn = await drawing;
console.log(`Arrow ${drawn === null ? 'as it is kept' : 'anew'}`);
const arrow = await fuzzed(['test/data/arrow/fuzz'], drawn === null ? env : { FUZZ_ARROW: drawn, ...env });
rmSync(folder, { recursive: true });
process.exitCode = readers === 0 && arrow === 0 ? 0 : 1;

/** The exit code of some suites; `null` when something ended them. */
async function fuzzed(suites, env) {
  const jest = ['node_modules/jest/bin/jest.js', '--verbose', ...suites];
  const [code] = await once(spawn(process.execPath, jest, { env, stdio: 'inherit' }), 'exit');
  return code;
}

/** What pyarrow reads of damaged files, drawn anew; `null` without pyarrow. */
async function mutationsOfArrow(file) {
  const script = 'test/fixtures/arrow/mutations.py';
  const seed = String(Number(today) % 1000);
  const each = process.env.FUZZ_ARROW_EACH ?? '4000';
  const child = spawn(process.env.PYTHON ?? 'python3', [script, each, seed, file], { stdio: 'inherit' });
  const code = await once(child, 'exit').then(
    ([code]) => code,
    () => null, // there is no python3
  );
  return code === 0 ? file : null;
}
