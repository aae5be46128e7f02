// Compiles the loops in kernels/ and writes them, as text, where the program finds them: `npm run kernels`.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import asc from 'assemblyscript/asc';

/** The compiled loops in base64. */
export async function compiledKernels() {
  const options = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--enable', 'threads'];
  const memory = ['--importMemory', '--sharedMemory', '--maximumMemory', '32768', '--noExportMemory'];
  let binary;
  const { error, stderr } = await asc.main(
    [
      'kernels/index.ts',
      '--baseDir',
      path.join(import.meta.dirname, '..'),
      '-o',
      'kernels.wasm',
      ...options,
      ...memory,
    ],
    { writeFile: (name, content) => void (name.endsWith('.wasm') && (binary = content)) },
  );
  if (error !== null) throw new Error(String(stderr), { cause: error });
  return Buffer.from(binary).toString('base64');
}

/** The module that holds them. */
export function kernelModule(base64) {
  const lines = base64.match(/.{1,120}/g) ?? [];
  const text = lines.map((line) => `  '${line}',`).join('\n');
  return `/* Made by \`npm run kernels\` of what is in kernels/. */\n/* prettier-ignore */\nexport const wasm = [\n${text}\n].join('');\n`;
}

if (import.meta.filename === process.argv[1])
  writeFileSync(path.join(import.meta.dirname, '../src/data/kernels/module.ts'), kernelModule(await compiledKernels()));
