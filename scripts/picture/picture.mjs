// Draws docs/images/comment.png, the picture of the README: the comment of examples/flights/regressed.yml, from its own
// result.json by the product's own writer, as GitHub shows it. `npm run picture`; needs Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { takePicture } from './browser.mjs';
import { commentPage } from './page.mjs';

const here = import.meta.dirname;
const root = path.join(here, '..', '..');
const picture = 'docs/images/comment.png';
/* Where the run took place in the picture. What it measured is as it was measured. */
const facts = {
  repository: 'octo-org/flights',
  head_sha: '9be01d2c7f4a5e6803d1b2f49c8e7a6550d4f3e2',
  pull_request: 41,
  event: 'pull_request',
  run_id: 77,
  attempt: 1,
};

process.chdir(root);
if (!existsSync(path.join(here, 'node_modules/marked')))
  execFileSync('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
  });
const { mergeComment } = await import('../../build/report/comment.js');

const result = check('examples/flights/regressed.yml');
const run = { ...result, run: { ...result.run, ...facts } };
const markdown = mergeComment(null, { run, links: { serverUrl: 'https://github.com', reportUrl: null } });
mkdirSync(path.dirname(picture), { recursive: true });
const html = await commentPage(markdown, { theme: 'light', open: false });
takePicture(html, { width: 892, scale: 2, theme: 'light', file: picture });

function check(config) {
  const out = mkdtempSync(path.join(os.tmpdir(), 'picture-report-'));
  try {
    const { status } = spawnSync(process.execPath, ['dist/cli.js', 'check', config, '--out', out], { stdio: 'ignore' });
    if (status !== 1) throw new Error(`${config} should have failed (exit 1); it ended with ${String(status)}`);
    return JSON.parse(readFileSync(path.join(out, 'result.json'), 'utf8'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
