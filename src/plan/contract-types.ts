/** Logical types of ODCS 3. */
export const logicalTypes = [
  'string',
  'date',
  'timestamp',
  'time',
  'number',
  'integer',
  'object',
  'array',
  'boolean',
] as const;

export type LogicalType = (typeof logicalTypes)[number];

const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const ofMoments = ['format', ...bounds];

/** What `logicalTypeOptions` may say of each. */
export const optionsOf: Readonly<Record<LogicalType, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format', 'enum'],
  date: ofMoments,
  timestamp: [...ofMoments, 'timezone', 'defaultTimezone'],
  time: [...ofMoments, 'timezone', 'defaultTimezone'],
  number: ['multipleOf', ...bounds, 'format', 'enum'],
  integer: ['multipleOf', ...bounds, 'format', 'enum'],
  object: ['minProperties', 'maxProperties', 'required'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  boolean: [],
};

/** The logical type that a physical one stands for, where a property has no other; `undefined` for one that is not known. */
export function logicalTypeOf(physicalType: string): LogicalType | undefined {
  const [name = ''] = physicalType.toLowerCase().split(/[\s(<[]/);
  return Object.entries(physical).find(([, names]) => names.split(' ').includes(name))?.[0] as LogicalType | undefined;
}

const physical: Readonly<Partial<Record<LogicalType, string>>> = {
  string: 'string text varchar varchar2 nvarchar char nchar bpchar character clob uuid',
  integer: 'int integer bigint smallint tinyint int2 int4 int8 int16 int32 int64 long short hugeint',
  number: 'number numeric decimal double float float4 float8 float32 float64 real',
  boolean: 'boolean bool',
  date: 'date',
  timestamp: 'timestamp timestamptz timestamp_ntz timestamp_tz timestamp_ltz datetime datetime2',
  time: 'time',
};

/** Numbers of so many bits. What a double cannot tell apart, is not. */
export const bitFormats: ReadonlyMap<string, readonly [least: number, most: number]> = new Map(
  [8, 16, 32, 64, 128].flatMap((bits) => {
    const half = [8, 16, 32, 64, 128].indexOf(bits);
    const most = [127, 32_767, 2_147_483_647, 9_223_372_036_854_775_807, 1.701_411_834_604_692_3e38][half] ?? Infinity;
    const all = [255, 65_535, 4_294_967_295, 18_446_744_073_709_551_615, 3.402_823_669_209_384_6e38][half] ?? Infinity;
    return [
      [`i${bits}`, [bits > 53 ? -most : -most - 1, most]],
      [`u${bits}`, [0, all]],
    ] as const;
  }),
);
