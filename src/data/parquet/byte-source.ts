/** A file that is read in pieces, anywhere. */
export interface ByteSource {
  readonly byteLength: number;
  /** The bytes from `start` to before `end`, which are within the file. */
  slice(start: number, end: number): Promise<Uint8Array>;
}
