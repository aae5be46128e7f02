// Writes a CSV table as Parquet, packed with Snappy, by DuckDB: node to-parquet.mjs TABLE SCHEMA TARGET
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [table, schemaFile, target] = process.argv.slice(2);
const { properties } = JSON.parse(readFileSync(schemaFile, 'utf8'));
const text = (value) => `'${value.replaceAll("'", "''")}'`;
const sqlTypes = { integer: 'BIGINT', number: 'DOUBLE', string: 'VARCHAR' };
const types = Object.entries(properties).map(([name, { type }]) => `${text(name)}: '${sqlTypes[[type].flat()[0]]}'`);
const source = `read_csv(${text(table)}, header = true, columns = {${types.join(', ')}})`;
const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
await connection.run(`copy (select * from ${source}) to ${text(target)} (format parquet, compression snappy)`);
