import type { Severity } from '../core/outcome.ts';

/** Table Schema's foreign key: columns whose values together must be among those of another table, or of this one. */
export interface ForeignKeyConfig {
  readonly fields: string | readonly string[];
  readonly reference: {
    /** The name of another data gate of the config; without it, or `""`, the data set itself. */
    readonly resource?: string;
    /** Instead of `resource`: files that are no gate. */
    readonly path?: string | readonly string[];
    readonly fields: string | readonly string[];
  };
  readonly severity?: Severity;
}
