/** A file that is no Arrow file, or not one that is read here; says which. */
export class ArrowFault extends Error {}

/** Feather before it was Arrow. */
export class FeatherFault extends ArrowFault {
  readonly hint = 'write it anew: pandas.read_feather(path).to_feather(path), or write_feather of pyarrow.feather';

  constructor() {
    super('it is Feather of version 1, of before 2020');
  }
}

/** Rows that take more room than a batch may have: fewer at once may do. */
export class RowsTooWide extends Error {}

/** @throws ArrowFault unless something that a damaged file may have wrong is as it should be */
export function require(condition: boolean, what: string): asserts condition {
  if (!condition) throw new ArrowFault(what);
}
