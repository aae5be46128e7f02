import type { DataConfig } from '../config/config.ts';
import { note, type Keys, type Note } from './loosening.ts';

/** The columns of one side in the order of their schema, and how its gate reads a file. */
export interface Ordered {
  readonly names: readonly string[];
  readonly config: DataConfig;
}

/**
 * Notes columns in another order where no header names them: each is held to what another one was. One that joins at the end moves none.
 */
export function compareOrder(base: Ordered, head: Ordered, keys: Keys): readonly Note[] {
  const isHeadless = base.config.dialect?.header === false && head.config.dialect?.header === false;
  const isSame = base.names.every((name, at) => name === head.names[at]);
  return !isHeadless || isSame ? [] : [note('changed', keys, { before: base.names, after: head.names })];
}
