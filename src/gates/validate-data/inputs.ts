import type { DataConfig, Locate } from '../../config/config.ts';
import type { RecordKey } from '../../core/record.ts';

/** A data set as a config declares it. */
export interface DataSection {
  readonly config: DataConfig;
  /** The folder that the config's paths are relative to, absolute. */
  readonly folder: string;
  readonly locate: Locate;
  /** The keys that lead to this gate in the config: `['data', 'train']`. */
  readonly prefix: readonly string[];
}

/** What the data gate is given. */
export interface DataInputs extends DataSection {
  /** The data sets of the same config, which foreign keys may refer to, by their names. */
  readonly resources: Readonly<Record<string, DataConfig>>;
  /** `data/train`. */
  readonly id: string;
  /** The config file, absolute; `null` for inline inputs. */
  readonly configFile: string | null;
  /** What its record is found by. */
  readonly recordKey: RecordKey;
  /** Whether a step before the gates failed: then nothing is recorded. */
  readonly jobFailed: boolean;
}
