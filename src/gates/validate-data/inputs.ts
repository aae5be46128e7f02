import type { DataConfig, Locate } from '../../config/config.ts';

/** What the data gate is given. */
export interface DataInputs {
  /** `data/train`. */
  readonly id: string;
  readonly config: DataConfig;
  /** The folder that the config's paths are relative to, absolute. */
  readonly folder: string;
  readonly locate: Locate;
  /** The keys that lead to this gate in the config: `['data', 'train']`. */
  readonly prefix: readonly string[];
}
