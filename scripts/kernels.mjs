// Compiles the loops in kernels/ and writes them, as text, where the program finds them: `npm run kernels`, which `npm run build` does too.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import asc from 'assemblyscript/asc';

const root = path.join(import.meta.dirname, '..');

export async function writeKernels() {
  const lines = (await compiled()).toString('base64').match(/.{1,120}/g);
  const text = lines.map((line) => `  '${line}',`).join('\n');
  const says = '/* Made by `npm run kernels` of what is in kernels/. */\n/* prettier-ignore */';
  writeFileSync(
    path.join(root, 'src/data/kernels/module.ts'),
    `${says}\nexport const wasm = [\n${text}\n].join('');\n`,
  );
}

/** The module. Its memory comes from the one who starts it, and may grow to 2 GB. */
async function compiled() {
  const options = ['-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--enable', 'threads'];
  const memory = ['--importMemory', '--sharedMemory', '--maximumMemory', '32768', '--noExportMemory'];
  let binary;
  const { error, stderr } = await asc.main(
    ['kernels/index.ts', '--baseDir', root, '-o', 'kernels.wasm', ...options, ...memory],
    {
      writeFile: (name, content) => {
        if (name.endsWith('.wasm')) binary = content;
      },
    },
  );
  if (error !== null) throw new Error(String(stderr), { cause: error });
  return Buffer.from(binary);
}

if (path.resolve(process.argv[1] ?? '') === import.meta.filename) await writeKernels();
