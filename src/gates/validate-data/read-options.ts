import type { DialectConfig } from '../../config/config.ts';
import type { Ports } from '../../core/ports.ts';
import type { Referenced } from '../../engines/columnar/foreign-keys.ts';
import type { Plan } from '../../plan/plan.ts';
import type { RangeThreads } from './range-threads.ts';
import type { LoadedSchema } from './schema-file.ts';

/** Bytes that one record may have. */
export const recordLimit = 64 * 1024 * 1024;

/** How the files of a data set are read. */
export interface ReadOptions {
  readonly plan: Plan;
  readonly dialect: DialectConfig;
  readonly ports: Ports;
  /** What judges records. */
  readonly loaded: LoadedSchema | null;
  readonly threads: RangeThreads;
  /** What the plan's foreign keys refer to; only an engine asks for it. */
  readonly referenced?: readonly Referenced[];
}
