import type { ForeignKeyConfig } from '../config/foreign-key-config.ts';
import type { Severity } from '../core/outcome.ts';

/** A key of the data set whose values must be among those of another table. Plain data, without files. */
export interface ForeignKeyPlan {
  /** Columns of the data set. */
  readonly fields: readonly string[];
  readonly reference: {
    /** The table, as it is called: `data/airlines`, or what the config names where that is no gate. */
    readonly table: string;
    /** Its columns, in the order of those that they are compared with. */
    readonly fields: readonly string[];
  };
  readonly severity: Severity;
}

/** @param self what the data set itself is called */
export function foreignKeyPlans(keys: readonly ForeignKeyConfig[], self: string): readonly ForeignKeyPlan[] {
  return keys.map(({ fields, reference, severity = 'fail' }) => ({
    fields: [fields].flat(),
    reference: { table: tableOf(reference, self), fields: [reference.fields].flat() },
    severity,
  }));
}

function tableOf({ resource = '', path }: ForeignKeyConfig['reference'], self: string): string {
  if (path !== undefined) return [path].flat().join(', ');
  return resource === '' ? self : `data/${resource}`;
}
