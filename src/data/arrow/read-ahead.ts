import type { ByteSource } from '../table-file.ts';

const windowBytes = 1024 * 1024;

/** The same bytes, of which small pieces that stand beside each other are read at once: streams of small batches are many messages. */
export function readAhead(source: ByteSource): ByteSource {
  let window: Uint8Array = new Uint8Array();
  let at = 0;
  return {
    byteLength: source.byteLength,
    async slice(start, end) {
      if (end - start > windowBytes / 2) return source.slice(start, end);
      if (start < at || end > at + window.length) {
        window = await source.slice(start, Math.min(source.byteLength, start + windowBytes));
        at = start;
      }
      return window.subarray(start - at, end - at);
    },
  };
}
