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

/** A schema whose large properties are functions of their own: of a config with data gates alone, only those are compiled when it runs. */
function inParts(schema) {
  const parts = {};
  const properties = Object.entries(schema.properties ?? {}).map(([name, { additionalProperties: each, ...rest }]) => {
    if (JSON.stringify(each ?? {}).length < large) return [name, schema.properties[name]];
    parts[name] = each;
    return [name, { ...rest, additionalProperties: { $ref: `#/$defs/${name}` } }];
  });
  return { ...schema, properties: Object.fromEntries(properties), $defs: { ...schema.$defs, ...parts } };
}

/** Characters of a schema that is worth a function of its own. */
const large = 2000;

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
