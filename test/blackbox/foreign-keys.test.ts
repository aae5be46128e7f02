import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from '../../src/core/finding.ts';
import type { RunResult } from '../../src/core/result.ts';
import { runCli } from './support/cli.ts';
import { makeFolder } from './support/project.ts';

const rows = 900_000;
const users = 200_000;
/** Ids beyond 2^53, of which a double does not tell one from the next. */
const idOf = (user: number): string => String(9_100_000_000_000_000n + BigInt(user));
/** Every 100,000th row, from the seventh on, names a user that there is not; lines in quotes put ranges off. */
const isStranger = (row: number): boolean => row % 100_000 === 7;
const rowOf = (row: number): string => {
  const user = isStranger(row) ? users + row : row % users;
  const parent = row % 3 === 0 ? '' : String(row === 500_002 ? rows : row - 1);
  return `${row},${idOf(user)},${parent},${row % 1000 === 0 ? '"two\nlines"' : 'plain text'}\n`;
};

const config = `version: 1
data:
  events: &events
    path: events.csv
    schema: events.schema.json
    foreignKeys: &keys
      - {fields: user, reference: {resource: users, fields: id}}
      - {fields: parent, reference: {fields: event}, severity: warn}
      - {fields: [user], reference: {path: users.csv.gz, fields: [id]}}
  packed: {path: events.csv.gz, schema: events.schema.json, foreignKeys: *keys}
  users: {path: users.csv.gz, schema: users.schema.json, uniqueKeys: [[id]]}
`;
const integers = (...names: readonly string[]): string =>
  JSON.stringify({
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, { type: ['integer', 'null'] }])),
  });

let folder = '';
let findings: (gate: string) => readonly Finding[] = () => [];
beforeAll(async () => {
  const events = Buffer.from(
    ['event,user,parent,note\n', ...Array.from({ length: rows }, (_row, at) => rowOf(at))].join(''),
  );
  expect(events.length).toBeGreaterThan(32 * 1024 * 1024); // three ranges
  folder = makeFolder({
    'ml-gates.yml': config,
    'events.csv': events,
    'events.csv.gz': gzipSync(events, { level: 1 }),
    'users.csv.gz': gzipSync(`id,name\n${Array.from({ length: users }, (_user, at) => `${idOf(at)},n\n`).join('')}`),
    'events.schema.json': integers('event', 'user', 'parent'),
    'users.schema.json': integers('id'),
  });
  const ended = await runCli(['check', '--only', 'data/events', '--only', 'data/packed'], folder);
  expect(ended.exitCode).toBe(1);
  const result = JSON.parse(readFileSync(path.join(folder, 'ml-gates-report/result.json'), 'utf8')) as RunResult;
  const gates = result.suites[0]?.gates ?? [];
  expect(gates.map(({ id, verdict }) => [id, verdict])).toEqual([
    ['data/events', 'fail'],
    ['data/packed', 'fail'],
  ]);
  findings = (gate) => gates.find(({ id }) => id === gate)?.findings.filter(({ rule }) => rule === 'foreignKeys') ?? [];
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The line on which a row begins: one for the header, and one more for each note of two lines before it. */
const lineOf = (row: number): number => 2 + row + Math.ceil(row / 1000);

test('a large file, in ranges on several threads: each stranger with its place', () => {
  const [user] = findings('data/events');
  const strangers = Array.from({ length: 9 }, (_row, at) => 7 + at * 100_000);
  expect(user).toMatchObject({ outcome: 'violated', severity: 'fail', count: 9 });
  expect(user?.samples).toEqual(
    strangers.map((row) => ({
      file: 'events.csv',
      line: lineOf(row),
      column: String(row).length + 2,
      value: idOf(users + row),
    })),
  );
});

test('a key of the table itself; a row without one is not compared', () => {
  const [, parent] = findings('data/events');
  expect(parent).toMatchObject({
    severity: 'warn',
    count: 1,
    samples: [{ line: lineOf(500_002), value: String(rows) }],
  });
});

test('the same packed, which one thread reads, and by a path instead of a gate', () => {
  const [user, parent, byPath] = findings('data/events');
  const told = (finding: Finding | undefined): unknown => [
    finding?.count,
    finding?.samples.map(({ line, column, value }) => [line, column, value]),
  ];
  expect(findings('data/packed').map(told)).toEqual([user, parent, byPath].map(told));
  expect(told(byPath)).toEqual(told(user));
});
