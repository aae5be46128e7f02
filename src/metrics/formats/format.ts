import type { ReadingConfig } from '../../config/config.ts';
import type { MetricFacts } from '../reading.ts';
import type { Tree } from '../tree.ts';

/** The keys of a name: `['val', 'accuracy']` is `val.accuracy`. */
export type Keys = readonly [...string[], string];

/** One metric of a file: what a rule may call it, and where it stands. */
export interface Entry {
  readonly keys: Keys;
  readonly tree: Tree;
  readonly facts?: MetricFacts;
  /** Other names of the same value, which are found and never listed. */
  readonly aliases?: readonly Keys[];
}

/** One layout of metrics. Formats are told apart by what a document holds, never by the name of its file. */
export interface Format {
  /** The first thing that a document would need to be of this format and has not, as it ends "it has no …"; `undefined` when it is one. */
  lacks(document: Tree): string | undefined;
  /**
   * The metrics of a document that lacks nothing.
   *
   * @throws FaultyText when it contradicts itself, or `options` ask for what is not in it
   */
  entries(document: Tree, options: ReadingConfig): Iterable<Entry>;
}
