import type { Json } from '../core/json.ts';
import { uncastable } from './cast.ts';
import { castOf, type CellReading } from './cell-reading.ts';
import { bitFormats, optionsOf, type LogicalType } from './contract-types.ts';
import { datePattern } from './date-pattern.ts';
import { shown, type Descriptor } from './descriptor.ts';
import type { Keywords } from './keywords.ts';
import { textBoundOf } from './text-bounds.ts';

interface Typed {
  readonly type: LogicalType | undefined;
  /** Keywords in the user's words; `null` for what he did not write. */
  readonly said: Record<string, Json>;
}

/** Adds what `logicalTypeOptions` and `enum` of a property say to the schema of its values. */
export function addOptions(schema: Keywords, property: Descriptor, typed: Typed): void {
  const options = property.inner('logicalTypeOptions');
  if (options !== null && options.keys.length > 0) {
    const { type } = typed;
    if (type === undefined)
      options.report([], 'logicalTypeOptions say something of a logicalType, and there is none', 'add logicalType');
    else addKnown(schema, options, { ...typed, type });
  }
  addValues(schema, property, options);
}

function addKnown(schema: Keywords, options: Descriptor, typed: Typed & { readonly type: LogicalType }): void {
  const { type, said } = typed;
  options.refuseUnknown(optionsOf[type], { of: `logicalTypeOptions of the type "${type}"` });
  for (const key of ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'])
    if (optionsOf[type].includes(key)) set(schema, key, options.count(key));
  const isMoment = type === 'date' || type === 'time' || type === 'timestamp';
  for (const key of Object.keys(textBoundOf)) {
    if (!optionsOf[type].includes(key)) continue;
    if (isMoment) addMomentBound(schema, key, { options, type, said });
    else set(schema, key, options.number(key));
  }
  if (type === 'number' || type === 'integer') addNumberOptions(schema, options, { type, said });
  if (type === 'string') addTextOptions(schema, options, said);
  if (type === 'object') set(schema, 'required', options.texts('required'));
  if (type === 'array') set(schema, 'uniqueItems', options.flag('uniqueItems'));
  if (type === 'time' || type === 'timestamp') addTimezone(schema, options, said);
}

function set(schema: Keywords, key: string, value: Json | undefined): void {
  if (value !== undefined) schema[key] = value;
}

function addMomentBound(
  schema: Keywords,
  key: string,
  { options, type, said }: Typed & { readonly options: Descriptor; readonly type: 'date' | 'time' | 'timestamp' },
): void {
  const written = options.text(key);
  if (written === undefined) return;
  const is = type === 'timestamp' ? 'datetime' : type;
  const pattern = patternOf(options);
  const readings: readonly CellReading[] = [
    ...(pattern === null ? [] : [{ is, pattern: { syntax: 'jdk', text: pattern } } as const]),
    { is },
  ];
  const value = readings.map((reading) => castOf(reading)(written)).find((one) => one !== uncastable);
  if (value === undefined)
    options.report([key], `${key} has ${shown(written)}, which is no value of the type "${type}"`);
  else schema[textBoundOf[key] ?? key] = value;
  said[key] = written;
}

function addNumberOptions(
  schema: Keywords,
  options: Descriptor,
  { type, said }: Typed & { readonly type: 'number' | 'integer' },
): void {
  const multipleOf = options.number('multipleOf');
  if (multipleOf !== undefined && !(multipleOf > 0))
    options.report(['multipleOf'], `multipleOf is above 0, and ${multipleOf} is not`);
  else set(schema, 'multipleOf', multipleOf);
  const formats = type === 'integer' ? [...bitFormats.keys()] : ['f32', 'f64'];
  const format = options.choice('format', formats);
  const range = format === undefined ? undefined : bitFormats.get(format);
  if (range === undefined) return;
  for (const [key, other, value] of [
    ['minimum', 'exclusiveMinimum', range[0]],
    ['maximum', 'exclusiveMaximum', range[1]],
  ] as const) {
    if (schema[key] !== undefined || schema[other] !== undefined) continue;
    schema[key] = value;
    said[key] = value;
  }
}

/** Formats that say how a text is shown, or which bytes it stands for, and not how it is written. */
const silent = ['password', 'binary'];
const checked: Readonly<Record<string, string>> = {
  byte: 'byte',
  email: 'email',
  uuid: 'uuid',
  uri: 'uri',
  hostname: 'hostname',
  ipv4: 'ipv4',
  ipv6: 'ipv6',
};

function addTextOptions(schema: Keywords, options: Descriptor, said: Record<string, Json>): void {
  const format = options.text('format');
  if (format !== undefined && Object.hasOwn(checked, format)) set(schema, 'format', checked[format]);
  else if (format !== undefined && !silent.includes(format))
    options.report(
      ['format'],
      `the format "${format}" of the type "string" is not decided here`,
      `formats: ${[...Object.keys(checked), ...silent].join(', ')}`,
    );
  const pattern = options.text('pattern');
  if (pattern === undefined) return;
  try {
    new RegExp(pattern, 'u');
    schema.pattern = pattern;
    said.pattern = pattern;
  } catch {
    options.report(
      ['pattern'],
      `the pattern "${pattern}" is none that is understood here`,
      'write it as JavaScript does',
    );
  }
}

/** Whether a text must say how far it is from UTC. */
function addTimezone(schema: Keywords, options: Descriptor, said: Record<string, Json>): void {
  if (options.flag('timezone') !== true) return;
  schema.pattern = String.raw`(?:Z|[+-]\d\d:?\d\d)$`;
  said.pattern = 'timezone';
}

/** The values that there may be: `enum` of later versions, or as tools write them. */
function addValues(schema: Keywords, property: Descriptor, options: Descriptor | null): void {
  const written = property
    .list('enum')
    ?.map((one) =>
      typeof one === 'object' && one !== null && !Array.isArray(one)
        ? ((one as { readonly value?: Json }).value ?? null)
        : one,
    );
  const values = (written ?? options?.list('enum'))?.filter((value) => value !== null);
  if (values === undefined) return;
  if (values.length === 0)
    property.report(['enum'], 'no value is allowed at all: the list is empty', 'remove it, or write the values');
  else schema.enum = values;
}

/** How dates and times of a property are written; `null` for ISO 8601. */
export function momentPattern(property: Descriptor): string | null {
  const options = property.get('logicalTypeOptions');
  const { format } = (typeof options === 'object' && options !== null ? options : {}) as { readonly format?: Json };
  if (typeof format !== 'string') return null;
  const pattern = datePattern(format, 'jdk');
  if (!('fault' in pattern)) return format;
  property.report(['logicalTypeOptions', 'format'], pattern.fault);
  return null;
}

function patternOf(options: Descriptor): string | null {
  const format = options.get('format');
  return typeof format === 'string' && !('fault' in datePattern(format, 'jdk')) ? format : null;
}
