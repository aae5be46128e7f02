import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { kindOf } from '../../src/profile/profile.ts';
import { writeProfile } from '../../src/profile/write-profile.ts';
import { profileData } from '../../src/gates/profile-data/index.ts';
import { profileHtml } from '../../src/report/profile-html.ts';
import { profileTerminal } from '../../src/report/profile-terminal.ts';
import { portsOf, problems } from './validate-data/gate.ts';

type Contents = Readonly<Record<string, string | Uint8Array>>;

const of = (contents: Contents, paths = Object.keys(contents), missingValues = ['']) =>
  profileData({ paths, folder: '/repo', missingValues }, portsOf(contents));

const csv = 'id,age,zip,level,at\n1,34,00501,low,2013-01-31\n2,,10001,high,2013-02-28\n3,52.5,94105,low,2013-01-31\n';

test('columns of delimited text are numbers where they hold nothing else', async () => {
  const { profile, order } = await of({ 'data.csv': csv });
  expect(order).toEqual(['id', 'age', 'zip', 'level', 'at']);
  expect(Object.fromEntries(profile.columns.map((column) => [column.name, [kindOf(column), column.missing]]))).toEqual({
    id: ['integer', 0],
    age: ['number', 1],
    zip: ['text', 0],
    level: ['text', 0],
    at: ['date', 0],
  });
});

test('what is no number behind the first rows is counted, and is no number', async () => {
  const rows = Array.from({ length: 30_000 }, (_, nth) => String(nth));
  const { profile } = await of({ 'data.csv': `x\n${[...rows, 'n/a', 'n/a'].join('\n')}\n` });
  expect(profile.columns[0]).toMatchObject({ invalid: 2, missing: 0, numbers: { count: 30_000, max: 29_999 } });
});

test('the same rows have the same profile, whatever they are written as', async () => {
  const records = '{"a":1,"b":"x"}\n{"a":2.5,"b":"y"}\n{"b":"x","a":null}\n';
  const text = 'a,b\n1,x\n2.5,y\n,x\n';
  const one = async (contents: Contents) => writeProfile((await of(contents)).profile);
  const expected = await one({ 'a.csv': text });
  expect(await one({ 'a.tsv': text.replaceAll(',', '\t') })).toBe(expected);
  expect(await one({ 'a.csv.gz': gzipSync(text) })).toBe(expected);
  expect(await one({ 'a.jsonl': records })).toBe(expected);
  expect(await one({ 'a.json': `[${records.trim().split('\n').join(',')}]` })).toBe(expected);
  expect(await one({ 'a.csv': 'a,b\n1,x\n', 'b.csv': 'b,a\nx,\ny,2.5\n' })).toBe(expected);
});

test.each([
  ['a file without a value', 'a,b\n,1\n', 'integer'],
  ['a file with a text', 'a,b\nx,1\n', 'text'],
])('what a column holds does not depend on which file comes first: %s', async (_, other, kind) => {
  const contents = { 'q1.csv': other, 'q2.csv': 'a,b\n5,1\n' };
  const inOrder = await of(contents, ['q1.csv', 'q2.csv']);
  const { profile } = await of(contents, ['q2.csv', 'q1.csv']);
  expect(inOrder.profile).toEqual(profile);
  expect(profile.columns.map((column) => [column.name, kindOf(column)])).toEqual([
    ['a', kind],
    ['b', 'integer'],
  ]);
});

test('a profile that was kept stands for its data', async () => {
  const { profile } = await of({ 'data.csv': csv });
  const kept = await of({ 'profile.json': writeProfile(profile) });
  expect(kept.profile).toEqual(profile);
  expect(await problems(of({ 'profile.json': writeProfile(profile).replace('"rows":3', '"rows":4') }))).toEqual([
    expect.stringContaining('input profile.json: profile.json is a profile whose parts do not agree'),
  ]);
});

describe('a report', () => {
  const hostile = 'name,x\n<script>alert(1)</script>,1\n"a\u001b[31m`|",2\n::error::no,3\n';

  test('of one data set, and of two side by side', async () => {
    const baseline = await of({ 'old.csv': 'level,x,gone\nlow,1,1\nhigh,2,1\nlow,3,1\nlow,4,1\n' });
    const candidate = await of({ 'new.csv': 'level,x,new\nlow,2,a\nmiddle,3,a\nlow,9,a\n,9,a\n' });
    const alone = profileTerminal({ candidate, baseline: null }, null);
    expect(alone).toContain('new.csv   4 rows, 3 columns');
    expect(alone).toMatch(/level\s+text\s+25\.0 %\s+2\s+low 66\.7 %, middle 33\.3 %/);
    expect(alone).toMatch(/x\s+integer\s+3\s+▅▅     █\s+2 … 9 · median 6 · mean 5\.75 ± 3\.77/);
    const both = profileTerminal({ candidate, baseline }, 'out');
    expect(both).toContain('against old.csv   4 rows, 3 columns');
    expect(both).toContain('! more missing: 25.0 % of the rows');
    expect(both).toContain('! 1 value that the baseline does not have: middle');
    expect(both).toContain('! 2 values above all of the baseline’s');
    expect(both).toContain('! a new column');
    expect(both).toContain('! the column is gone');
    expect(both).toContain('Open out/profile.html');
    const html = profileHtml({ candidate, baseline });
    expect(html).toContain('<title>new.csv against old.csv</title>');
    expect(html.match(/<section/g)).toHaveLength(4);
    expect(html.match(/class="histogram"/g)!.length).toBeGreaterThanOrEqual(3);
  });

  test('shows hostile names and values, and obeys none', async () => {
    const candidate = await of({ '<b>.csv': hostile });
    const html = profileHtml({ candidate, baseline: null });
    expect(html).not.toContain('<script');
    expect(html).not.toContain('<b>.csv');
    expect(html).not.toContain('\u001b');
    expect(html).toContain('&lt;script&gt;');
    expect(profileTerminal({ candidate, baseline: null }, null)).not.toContain('\u001b');
  });

  test('of a Parquet file', async () => {
    const candidate = await of({ 'x.parquet': readFileSync('test/fixtures/parquet/pyarrow-snappy.parquet') });
    const text = profileTerminal({ candidate, baseline: null }, null);
    expect(text).toMatch(/day\s+date\s+15\.0 %/);
    expect(text).toMatch(/cancelled\s+boolean\s+15\.0 %\s+2\s+true/);
    expect(text).toMatch(/nothing\s+empty\s+100 %\s+0\s+no value/);
  });
});
