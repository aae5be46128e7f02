/** A file that is no Parquet file, or not one that is read here; says which. */
export class ParquetFault extends Error {}

/** @throws ParquetFault unless something that a damaged file may have wrong is as it should be */
export function require(condition: boolean, what: string): asserts condition {
  if (!condition) throw new ParquetFault(what);
}
