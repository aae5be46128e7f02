// Replaces the validators of our own schemas in build/ by the code that ajv makes of them: a start does not wait for ajv.
import { writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const modules = [
  'config/config-validator.js',
  'card/facts-validator.js',
  'core/delivery-validator.js',
  'baseline/record-validator.js',
  'profile/profile-validator.js',
  'plan/meta-2020-12-validator.js',
  'plan/meta-draft-07-validator.js',
];

export async function precompile() {
  for (const name of modules) {
    const file = new URL(`../build/${name}`, import.meta.url);
    const { schema, metaSchema, options } = await import(file.href);
    const Compiler = metaSchema?.includes('draft-07') ? Ajv : Ajv2020;
    const ajv = new Compiler({ ...options, inlineRefs: metaSchema !== undefined, code: { source: true, esm: true } });
    const validate = metaSchema === undefined ? ajv.compile(inParts(schema)) : ajv.getSchema(metaSchema);
    writeFileSync(file, asModule(standalone.default(ajv, validate)));
  }
}

/**
 * A schema without descriptions, in which what is large or occurs again is a function of its own: code that is a fraction as
 * long is read in a fraction of the time, and of a config with data gates alone only their part is compiled when it runs.
 */
export function inParts(schema) {
  const plain = mapped(schema, ({ description, ...rest }) => rest);
  const occurrences = new Map();
  mapped(plain, (part, original) => {
    const key = JSON.stringify(original);
    occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
    return part;
  });
  const $defs = {};
  const names = new Map();
  const whole = mapped(plain, (changed, original) => {
    const part = { ...changed, ...inPlace(original) };
    const key = JSON.stringify(part);
    const repeated = occurrences.get(JSON.stringify(original)) > 1 && key.length > small;
    if (original === plain || (!repeated && key.length < large)) return part;
    if (!names.has(key)) names.set(key, `part${String(names.size)}`);
    $defs[names.get(key)] = part;
    return { $ref: `#/$defs/${names.get(key)}` };
  });
  return { ...whole, $defs };
}

/** What has to stand where it is used: beyond a reference ajv does not know the name that it checks, nor which items to compare in which order. */
function inPlace({ propertyNames, uniqueItems, items }) {
  return { ...(propertyNames === undefined ? {} : { propertyNames }), ...(uniqueItems ? { items } : {}) };
}

/** Characters of a schema that is worth a function of its own, and of one that is not even when it occurs again. */
const large = 2000;
const small = 25;

/** A schema after `change` was made to each schema inside it, from the inmost to itself. */
function mapped(schema, change) {
  if (typeof schema !== 'object') return schema;
  const inner = (child) => mapped(child, change);
  const entries = Object.entries(schema).map(([keyword, value]) => {
    if (/^(items|if|then|else|additionalProperties|propertyNames)$/.test(keyword)) return [keyword, inner(value)];
    if (/^(anyOf|oneOf|allOf)$/.test(keyword)) return [keyword, value.map(inner)];
    if (!/^(patternP|p)roperties$/.test(keyword)) return [keyword, value];
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, child]) => [name, inner(child)]))];
  });
  return change(Object.fromEntries(entries), schema);
}

/** ajv's output with its own functions imported (it requires them, also in a module), and the export that the source has. */
function asModule(code) {
  const imports = [];
  const body = code.replace(/require\("(ajv\/dist\/runtime\/[^"]+)"\)/g, (_, path) => {
    const name = `runtime${String(imports.length)}`;
    imports.push(`import ${name} from '${path}.js';\n`);
    return name;
  });
  if (body.includes('require(')) throw new Error('ajv requires something that is not bundled');
  const exported = /export const validate = (\w+);export default \1;/;
  if (!exported.test(body)) throw new Error('ajv exports its validator in another way');
  const errorsOf = (validate) =>
    `export function errorsOf(value) { return ${validate}(value) ? [] : ${validate}.errors; }\n`;
  return imports.join('') + body.replace(exported, (_, validate) => errorsOf(validate));
}
