// Replaces the validators of our own schemas in build/ by the code that ajv makes of them: a start does not wait for ajv.
import { writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const modules = [
  'config/config-validator.js',
  'card/facts-validator.js',
  'core/delivery-validator.js',
  'baseline/record-validator.js',
];

export async function precompile() {
  for (const name of modules) {
    const file = new URL(`../build/${name}`, import.meta.url);
    const { schema, options } = await import(file.href);
    const ajv = new Ajv2020({ ...options, code: { source: true, esm: true } });
    writeFileSync(file, asModule(standalone.default(ajv, ajv.compile(schema))));
  }
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
