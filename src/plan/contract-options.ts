import type { Json } from '../core/json.ts';
import { allowedValues, type MomentReading } from './contract-moments.ts';
import { bitFormats, optionsOf, type LogicalType } from './contract-types.ts';
import { unlabelled, type Descriptor } from './descriptor.ts';
import type { Keywords } from './keywords.ts';
import { textBoundOf } from './text-bounds.ts';

interface Typed {
  readonly type: LogicalType | undefined;
  readonly moment: MomentReading | null;
  /** Keywords in the user's words; `null` for what the user did not write. */
  readonly said: Record<string, Json>;
}

interface Written extends Typed {
  readonly options: Descriptor | null;
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
  addValues(schema, property, { ...typed, options });
}

function addKnown(schema: Keywords, options: Descriptor, typed: Typed & { readonly type: LogicalType }): void {
  const { type, moment, said } = typed;
  options.refuseUnknown(optionsOf[type], { of: `logicalTypeOptions of the type "${type}"` });
  for (const key of ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties'])
    if (optionsOf[type].includes(key)) set(schema, key, options.count(key));
  if (moment !== null) options.text('format'); // what is no text is told
  for (const key of Object.keys(textBoundOf)) {
    if (!optionsOf[type].includes(key)) continue;
    if (moment !== null) addMomentBound(schema, key, { options, moment, said });
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
  { options, moment, said }: { options: Descriptor; moment: MomentReading; said: Keywords },
): void {
  const written = options.text(key);
  if (written === undefined) return;
  const [value] = allowedValues(options, key, { values: [written], moment });
  set(schema, textBoundOf[key] ?? key, value);
  said[key] = written;
}

function addNumberOptions(
  schema: Keywords,
  options: Descriptor,
  { type, said }: Pick<Typed, 'said'> & { readonly type: 'number' | 'integer' },
): void {
  const multipleOf = options.number('multipleOf');
  if (multipleOf !== undefined && !(multipleOf > 0))
    options.report(['multipleOf'], `multipleOf is above 0, and ${multipleOf} is not`);
  else set(schema, 'multipleOf', multipleOf);
  const formats = type === 'integer' ? [...bitFormats.keys()] : ['f32', 'f64'];
  const format = options.choice('format', formats);
  const range = format === undefined ? undefined : bitFormats.get(format);
  if (range === undefined) return;
  const tighter = (a: Json | undefined, b: number, most: typeof Math.max): boolean =>
    typeof a === 'number' && most(a, b) === a;
  for (const [key, other, value, most] of [
    ['minimum', 'exclusiveMinimum', range[0], Math.max],
    ['maximum', 'exclusiveMaximum', range[1], Math.min],
  ] as const) {
    if (tighter(schema[key], value, most) || tighter(schema[other], value, most)) continue;
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
  const pattern = options.pattern('pattern');
  set(schema, 'pattern', pattern);
  set(said, 'pattern', pattern);
}

/** Whether a text must say how far it is from UTC. */
function addTimezone(schema: Keywords, options: Descriptor, said: Record<string, Json>): void {
  if (options.flag('timezone') !== true) return;
  schema.pattern = String.raw`(?:Z|[+-]\d\d:?\d\d)$`;
  said.pattern = 'timezone';
}

/** The values that there may be: `enum` of later versions, or as tools write them. Where both stand, both hold. */
function addValues(schema: Keywords, property: Descriptor, { options, moment, said }: Written): void {
  const lists = [property.list('enum')?.map((one) => unlabelled(one) ?? null), options?.list('enum')];
  const [values, others] = lists.flatMap((list) => (list === undefined ? [] : [list.filter((one) => one !== null)]));
  if (values === undefined) return;
  const known = others === undefined ? null : new Set(others.map((one) => JSON.stringify(one)));
  const written = values.filter((one) => known?.has(JSON.stringify(one)) !== false);
  if (written.length === 0)
    property.report(['enum'], 'no value is allowed at all: the list is empty', 'remove it, or write the values');
  schema.enum = allowedValues(property, 'enum', { values: written, moment });
  said.enum = written;
}
