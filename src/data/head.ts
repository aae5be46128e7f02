import { inputError } from '../core/errors.ts';
import { isLfsPointer } from '../core/lfs-pointer.ts';

const headBytes = 4096;

/** The same bytes, after `check` has looked at the first 4096 of them (all, when there are fewer), however they were cut. */
export async function* checkedHead(
  bytes: AsyncIterable<Uint8Array>,
  check: (head: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const chunk of bytes) {
    if (head === null) {
      if (chunk.length > 0) yield chunk;
      continue;
    }
    head = head.length === 0 && chunk.length >= headBytes ? chunk : Buffer.concat([head, chunk]); // what waits is a copy
    if (head.length < headBytes) continue;
    check(head.subarray(0, headBytes));
    yield head;
    head = null;
  }
  if (head === null || head.length === 0) return;
  check(head);
  yield head;
}

/** @throws MlGatesError `input` for a Git LFS pointer that stands where the data should */
export function refusePointer(head: Uint8Array, file: string): void {
  if (!isLfsPointer(new TextDecoder('latin1').decode(head.subarray(0, 200)))) return;
  throw inputError({
    message: `${file} is a Git LFS pointer, not the data`,
    where: { file, line: 1 },
    hint: 'set lfs: true on actions/checkout',
  });
}
