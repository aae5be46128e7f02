import type { Json } from '../core/json.ts';
import { uncastable } from './cast.ts';
import { castOf, type CellReading } from './cell-reading.ts';
import type { LogicalType } from './contract-types.ts';
import { datePattern } from './date-pattern.ts';
import { shown, type Descriptor } from './descriptor.ts';

/** How dates and times of a property are written. */
export type MomentReading = Extract<CellReading, { readonly is: 'date' | 'time' | 'datetime' }>;

/** @returns `null` for a type whose values are no dates or times */
export function momentReading(property: Descriptor, type: LogicalType | undefined): MomentReading | null {
  if (type !== 'date' && type !== 'time' && type !== 'timestamp') return null;
  const is = type === 'timestamp' ? 'datetime' : type;
  const iso: MomentReading = { is, called: type };
  const options = property.get('logicalTypeOptions');
  const { format } = (typeof options === 'object' && options !== null ? options : {}) as { readonly format?: Json };
  if (typeof format !== 'string') return iso;
  const pattern = { syntax: 'jdk', text: format } as const;
  const compiled = datePattern({ ...pattern, is });
  if (!('fault' in compiled)) return { ...iso, pattern };
  property.report(['logicalTypeOptions', 'format'], compiled.fault, compiled.hint);
  return iso;
}

/** What a written value means: by the pattern of the cells, or as ISO 8601 has it. `undefined` for one that no cell can have. */
export function momentValue({ is, pattern }: MomentReading, written: Json): Json | undefined {
  if (typeof written !== 'string') return undefined;
  const readings: readonly CellReading[] = [...(pattern === undefined ? [] : [{ is, pattern }]), { is }];
  return readings.map((reading) => castOf(reading)(written)).find((one): one is Json => one !== uncastable);
}

/** Values that there may be as what cells mean. One that no cell can have is told. */
export function allowedValues(
  of: Descriptor,
  key: string,
  { values, moment }: { readonly values: readonly Json[]; readonly moment: MomentReading | null },
): readonly Json[] {
  if (moment === null) return values;
  return values.flatMap((value) => {
    const read = momentValue(moment, value);
    if (read !== undefined) return [read];
    of.report([key], `${key} has ${shown(value)}, which is no value of the type "${moment.called ?? moment.is}"`);
    return [];
  });
}
