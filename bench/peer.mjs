// The peer: what one would write with papaparse and ajv. Streams, casts by the schema's types, counts every error, and looks whether the
// first column is unique.
// node peer.mjs TABLE SCHEMA
import { createReadStream, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Papa from 'papaparse';

const [table, schemaFile] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const casts = Object.entries(schema.properties).map(([name, { type }]) => {
  const types = [type].flat();
  return { name, nullable: types.includes('null'), numeric: types.includes('integer') || types.includes('number') };
});

const [key] = Object.keys(schema.properties);
const keys = new Set();
let rows = 0;
let errors = 0;
Papa.parse(createReadStream(table, 'utf8'), {
  header: true,
  skipEmptyLines: true,
  chunk: ({ data }) => {
    for (const record of data) {
      rows += 1;
      for (const { name, nullable, numeric } of casts) {
        if (record[name] === '') record[name] = nullable ? null : undefined;
        else if (numeric) record[name] = Number(record[name]);
      }
      if (!validate(record)) errors += validate.errors.length;
      if (keys.has(record[key])) errors += 1;
      keys.add(record[key]);
    }
  },
  complete: () => console.log(JSON.stringify({ rows, errors })),
});
