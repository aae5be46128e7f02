// Writes schema/*.json and docs/config.md from the schema constants in build/. `npm run docs` runs it after tsc; CI compares.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const { configSchema } = await import('../build/config/config-schema.js');
const { resultSchema } = await import('../build/core/result-schema.js');
const { profileSchema } = await import('../build/profile/profile-schema.js');
const schemas = { 'ml-gates': configSchema, result: resultSchema, profile: profileSchema };
if (existsSync(new URL('../build/card/facts-schema.js', import.meta.url)))
  schemas['model-card'] = (await import('../build/card/facts-schema.js')).factsSchema;

mkdirSync('schema', { recursive: true });
for (const [name, schema] of Object.entries(schemas))
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);

const sections = [];
describe('ml-gates.yml', configSchema, []);
mkdirSync('docs', { recursive: true });
writeFileSync(
  'docs/config.md',
  `# The config\n\nEvery key of \`ml-gates.yml\`, made from [its JSON Schema](../schema/ml-gates.schema.json) by \`npm run docs\`.\n` +
    'Unknown keys are errors; keys that begin with `x-` are for sharing YAML anchors.\n\n' +
    sections.join('\n'),
);

function describe(title, schema, path) {
  const rows = [];
  const nested = [];
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    const at = [...path, key];
    rows.push(
      `| \`${key}\` | ${typeOf(value)} | ${required(schema, key)}${(value.description ?? '').replaceAll('|', '\\|')} |`,
    );
    for (const inner of innerObjects(value))
      nested.push([[...at, ...inner.path].join('.'), inner.schema, [...at, ...inner.path]]);
  }
  sections.push([`## ${title}`, '', '| key | | |', '|:--|:--|:--|', ...rows, ''].join('\n'));
  for (const [name, inner, at] of nested) describe(`\`${name}\``, inner, at);
}

function innerObjects(value) {
  if (value.properties !== undefined) return [{ path: [], schema: value }];
  const named = value.additionalProperties?.else ?? value.additionalProperties;
  if (named?.properties !== undefined) return [{ path: ['NAME'], schema: named }];
  if (value.items?.properties !== undefined) return [{ path: [], schema: value.items }];
  const other = value.else?.then ?? value.else;
  return other?.properties === undefined ? [] : [{ path: [], schema: other }];
}

function required(schema, key) {
  return (schema.required ?? []).includes(key) ? 'Required. ' : '';
}

function typeOf(value) {
  if (value.enum !== undefined) return value.enum.map((one) => `\`${one}\``).join(', ');
  if (value.const !== undefined) return `\`${value.const}\``;
  return (
    { object: 'mapping', array: 'list', string: 'text' }[value.type] ??
    [value.type]
      .flat()
      .map((type) => ({ string: 'text', array: 'list', object: 'mapping' })[type] ?? type)
      .join(' or ')
  );
}
