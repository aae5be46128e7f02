import { inputError } from '../../src/core/errors.ts';
import type { Files } from '../../src/core/ports.ts';

/** Files that lie nowhere: for tests that read thousands. Their paths are names in `/`. */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  const contents = new Map(Object.entries(texts).map(([name, text]) => [`/${name}`, new TextEncoder().encode(text)]));
  const bytesOf = (path: string): Uint8Array => {
    const bytes = contents.get(path);
    if (bytes === undefined) throw inputError({ message: `${path} does not exist` });
    return bytes;
  };
  return {
    show: (path) => path.slice(1),
    kind: (path) => Promise.resolve(contents.has(path) ? 'file' : 'absent'),
    size: (path) => Promise.resolve(bytesOf(path).length),
    read: (path) => Promise.resolve(bytesOf(path)),
    slice: (path, { start, end }) => Promise.resolve(bytesOf(path).slice(start, end)),
    async *stream(path) {
      await Promise.resolve();
      yield bytesOf(path);
    },
    glob: (_folder, pattern) => Promise.resolve([`/${pattern}`]),
    write: () => Promise.reject(new Error('nothing is written')),
  };
}
