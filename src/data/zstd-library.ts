import { createContext, Script } from 'node:vm';
import { decompress, Decompress } from 'fzstd';

/*
 * fzstd: Node before 22.15 has no Zstandard of its own. There are damaged files on which it never ends, so that each of its
 * steps, which take milliseconds, may take ten seconds and no more.
 */
const patience = 10_000;
const context = createContext({ work: undefined as (() => void) | undefined });
const call = new Script('work()');

/** Unpacks frames whose size is known. */
export function unpackZstd(packed: Uint8Array, size: number): Uint8Array {
  let unpacked: Uint8Array = new Uint8Array();
  inTime(() => {
    unpacked = decompress(packed, new Uint8Array(size));
  });
  return unpacked;
}

/** Four bytes may unpack to 128 KB, and what is pushed unpacks at once. */
const pushedBytes = 1024;

export async function* unpackZstdStream(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  const unpack = new Decompress((chunk) => unpacked.push(chunk));
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.length; at += pushedBytes) {
      inTime(() => {
        unpack.push(chunk.subarray(at, at + pushedBytes));
      });
      yield* unpacked;
      unpacked = [];
    }
  inTime(() => {
    unpack.push(new Uint8Array(), true);
  });
  yield* unpacked;
}

function inTime(work: () => void): void {
  context.work = work;
  call.runInContext(context, { timeout: patience });
}
