// The peer: the same demands as one query, two threads. Counts every wrong cell; with "profile" also what a profile holds.
// node duckdb.mjs TABLE SCHEMA [profile]
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [table, schemaFile, profile] = process.argv.slice(2);
const { properties } = JSON.parse(readFileSync(schemaFile, 'utf8'));
const text = (value) => (typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value));
const types = (column) => [properties[column].type].flat();
const sqlType = (column) => ({ integer: 'BIGINT', number: 'DOUBLE', string: 'VARCHAR' })[types(column)[0]];
const wrong = (column, condition) => `count_if(not (${condition.replaceAll('@', `"${column}"`)}))`;

function demands(column) {
  const one = properties[column];
  return [
    ...(types(column).includes('null') ? [] : [`count_if("${column}" is null)`]),
    ...(one.minimum === undefined ? [] : [wrong(column, `@ >= ${one.minimum}`)]),
    ...(one.maximum === undefined ? [] : [wrong(column, `@ <= ${one.maximum}`)]),
    ...(one.exclusiveMinimum === undefined ? [] : [wrong(column, `@ > ${one.exclusiveMinimum}`)]),
    ...(one.enum === undefined ? [] : [wrong(column, `@ in (${one.enum.map(text).join(', ')})`)]),
    ...(one.minLength === undefined ? [] : [wrong(column, `length(@) >= ${one.minLength}`)]),
    ...(one.maxLength === undefined ? [] : [wrong(column, `length(@) <= ${one.maxLength}`)]),
    ...(one.pattern === undefined ? [] : [`count_if(not regexp_matches("${column}", ${text(one.pattern)}))`]),
  ];
}

const columns = Object.keys(properties);
const measures = (column) =>
  types(column).includes('string')
    ? [`approx_count_distinct("${column}")`, `approx_top_k("${column}", 10)`]
    : [
        'min(@)',
        'max(@)',
        'avg(@)',
        'stddev(@)',
        'approx_quantile(@, [.1, .25, .5, .75, .9])',
        'approx_count_distinct(@)',
      ].map((measure) => measure.replace('@', `"${column}"`));
const declared = `{${columns.map((column) => `'${column}': '${sqlType(column)}'`).join(', ')}}`;
const sources = {
  csv: `read_csv(${text(table)}, header = true, columns = ${declared})`,
  jsonl: `read_json(${text(table)}, format = 'newline_delimited', columns = ${declared})`,
  parquet: `read_parquet(${text(table)})`,
};
const source = sources[table.split('.').at(-1)];
const key = `count(*) - count(distinct "${columns[0]}")`;
const asked = [...columns.flatMap(demands), key];
const extra = profile === undefined ? [] : columns.flatMap(measures);

const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
const answer = await connection.runAndReadAll(`select count(*), ${[...asked, ...extra].join(', ')} from ${source}`);
const [row] = answer.getRowsJson();
const errors = row.slice(1, 1 + asked.length).reduce((sum, count) => sum + Number(count), 0);
console.log(JSON.stringify({ rows: Number(row[0]), errors }));
