// Builds dist/: one unminified ncc bundle with lazy chunks, a two-line stub per action found by its folder, and cli.js.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { writeKernels } from './kernels.mjs';
import { precompile } from './precompile.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const bin = (name) => path.join('node_modules', '.bin', name);
const shell = process.platform === 'win32';

for (const folder of ['build', 'dist']) rmSync(folder, { recursive: true, force: true }); // chunks are numbered: old ones would stay
await writeKernels();
execFileSync(bin('tsc'), [], { stdio: 'inherit', shell });
await precompile();
execFileSync(bin('ncc'), ['build', 'build/index.js', '-o', 'dist', '--license', 'licenses.txt', '--no-cache', '-q'], {
  stdio: 'inherit',
  shell,
});

for (const file of readdirSync('dist').filter((name) => name.endsWith('.js'))) withoutComments(`dist/${file}`);

const stub = (call) => `import { ${call.name} } from './index.js';\nawait ${call.name}(${call.argument});\n`;
mkdirSync('dist', { recursive: true });
writeFileSync('dist/gates.js', stub({ name: 'runAction', argument: "'gates'" }));
for (const action of readdirSync('actions')) {
  if (!existsSync(path.join('actions', action, 'action.yml'))) continue;
  writeFileSync(path.join('dist', `${action}.js`), stub({ name: 'runAction', argument: `'${action}'` }));
}
writeFileSync('dist/cli.js', `#!/usr/bin/env node\n${stub({ name: 'runCommand', argument: 'process.argv.slice(2)' })}`);

/**
 * Every job downloads dist/: a quarter of it would be comments, most of them others'. Names stay as they are; licenses.txt has the
 * licences.
 */
function withoutComments(file) {
  const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: {
      allowJs: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
    },
  });
  writeFileSync(file, readOnce(outputText));
}

/**
 * What webpack wraps a module in becomes a `function` in brackets, which V8 compiles when it reads it. It reads an arrow function again
 * when it is called, and what stands inside once more (in Node 24 not if there are brackets): half of the time that a start takes.
 */
function readOnce(code) {
  return code.replace(/^( {4}\d+: \()(\(.*\)) => \{$/gm, '$1function $2 {');
}
