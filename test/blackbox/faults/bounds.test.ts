import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createWriteStream, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runCli } from '../support/cli.ts';
import { makeFolder } from '../support/project.ts';

/**
 * Files that would take more memory than there is, if anybody held them: an error that says so, or a verdict, and in both cases what the
 * process held at most. `npm run bounds` is the same at full size: a line of 1 GB, bombs of 10 GB, ten million keys.
 */
const isFull = process.env.BOUNDS === 'full';
const megabyte = 1024 * 1024;
const sizes = isFull
  ? { line: 1024 * megabyte, bomb: 10_240 * megabyte, keys: 10_000_000, columns: 6000, wide: 600 * megabyte }
  : { line: 100 * megabyte, bomb: 300 * megabyte, keys: 300_000, columns: 2000, wide: 420 * megabyte };

/** What a process may hold: itself, a record of 64 MB as bytes and as texts, the threads' ranges. */
const mostBytes = 700 * megabyte;

let folder = '';
beforeAll(() => {
  folder = makeFolder();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes pieces as they come, for no file here fits into memory. */
async function write(name: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  const out = createWriteStream(path.join(folder, name));
  for (const piece of pieces) if (!out.write(piece)) await once(out, 'drain');
  out.end();
  await once(out, 'finish');
}

function* repeated(piece: Uint8Array | string, bytes: number): Generator<Uint8Array | string> {
  for (let left = bytes; left > 0; left -= piece.length) yield piece;
}

/** Holds a file to a config with checks. */
async function check(name: string, demands = 'checks: [{row_count: {min: 1}}]') {
  writeFileSync(path.join(folder, 'ml-gates.yml'), `version: 1\ndata:\n  train: {path: ${name}, ${demands}}\n`);
  return measured(['check'], name);
}

/** What a command did with a file, which is gone then, and what it held at most; at full size this is told. */
async function measured(args: readonly string[], name: string) {
  const meter = pathToFileURL(path.join(import.meta.dirname, '../../../bench/peak.mjs')).href;
  const peakFile = path.join(folder, 'peak');
  const env = { PEAK_FILE: peakFile, NODE_OPTIONS: `--import ${meter}` };
  const ended = await runCli(args, folder, { env });
  rmSync(path.join(folder, name));
  const { peak, cpu } = JSON.parse(readFileSync(peakFile, 'utf8')) as { peak: number; cpu: number };
  const said = ended.stdout + ended.stderr;
  if (isFull) {
    const facts = `${cpu.toFixed(1)} s of processor time, ${Math.round(peak / megabyte)} MB, exit ${ended.exitCode}`;
    process.stdout.write(`\n${expect.getState().currentTestName ?? ''}: ${facts}\n${said.slice(0, 600)}`);
  }
  return { ...ended, said, peak };
}

const line = Buffer.alloc(megabyte, 'x');
const tooLong = /has a record of more than 64 MB that begins on line \d/;

describe('one line without an end', () => {
  test.each<[string, string]>([
    ['a row', 'id,name\n1,'],
    ['a header', ''],
    ['a cell in quotes', 'id,name\n1,"'],
  ])(
    'of CSV: %s',
    async (_, before) => {
      await write('data.csv', [before, ...repeated(line, sizes.line)]);
      const ended = await check('data.csv');
      expect(ended).toMatchObject({ exitCode: 2, said: expect.stringMatching(tooLong) as unknown });
      expect(ended.peak).toBeLessThan(mostBytes);
    },
    600_000,
  );

  test.each(['jsonl', 'json'])(
    'of %s',
    async (ending) => {
      await write(`data.${ending}`, [ending === 'json' ? '[{"a":"' : '{"a":"', ...repeated(line, sizes.line)]);
      const ended = await check(`data.${ending}`);
      expect(ended).toMatchObject({ exitCode: 2, said: expect.stringMatching(tooLong) as unknown });
      expect(ended.peak).toBeLessThan(mostBytes);
    },
    600_000,
  );
});

describe('a bomb', () => {
  const rows = Buffer.from('1234567,abcdefg\n'.repeat(megabyte / 16));

  test('.gz of rows: read to its end', async () => {
    await write('data.csv.gz', [gzipSync('id,name\n'), ...repeatedTimes(gzipSync(rows), sizes.bomb / megabyte)]);
    const ended = await check('data.csv.gz');
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.peak).toBeLessThan(mostBytes);
  }, 1_200_000);

  test('.gz of one line', async () => {
    await write('data.csv.gz', [gzipSync('id,name\n1,'), ...repeatedTimes(gzipSync(line), sizes.bomb / megabyte)]);
    const ended = await check('data.csv.gz');
    expect(ended).toMatchObject({ exitCode: 2, said: expect.stringMatching(tooLong) as unknown });
    expect(ended.peak).toBeLessThan(mostBytes);
  }, 600_000);

  test('.zst of one line', async () => {
    // a frame of one block as it is, and of blocks that repeat a byte 128 KB long, four bytes each
    const block = (kind: number, size: number, content: string): Buffer => {
      const bytes = Buffer.from(`...${content}`);
      bytes.writeUIntLE((size << 3) | (kind << 1), 0, 3);
      return bytes;
    };
    const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0x58]);
    await write('data.csv.zst', [
      header,
      block(0, 10, 'id,name\n1,'),
      ...repeatedTimes(block(1, 131_072, 'x'), sizes.bomb / 131_072),
    ]);
    const ended = await check('data.csv.zst');
    expect(ended).toMatchObject({ exitCode: 2, said: expect.stringMatching(tooLong) as unknown });
    expect(ended.peak).toBeLessThan(mostBytes);
  }, 600_000);
});

function* repeatedTimes(piece: Uint8Array, times: number): Generator<Uint8Array> {
  for (let nth = 0; nth < times; nth += 1) yield piece;
}

describe('100,000 columns', () => {
  const names = Array.from({ length: 100_000 }, (_, nth) => `column_${String(nth)}`);

  test('of CSV', async () => {
    const row = `${names.map((_, nth) => String(nth)).join(',')}\n`;
    await write('data.csv', [`${names.join(',')}\n`, ...repeated(row, 20 * megabyte)]);
    const ended = await check('data.csv');
    expect(ended).toMatchObject({ exitCode: 2, said: expect.stringContaining('more than 65536 columns') as unknown });
    expect(ended.peak).toBeLessThan(mostBytes);
  }, 600_000);

  test('of JSON Lines', async () => {
    const record = `${JSON.stringify(Object.fromEntries(names.map((name, nth) => [name, nth])))}\n`;
    await write('data.jsonl', repeated(record, 20 * megabyte));
    const ended = await check('data.jsonl');
    expect(ended).toMatchObject({
      exitCode: 2,
      said: expect.stringContaining('more than 65536 properties') as unknown,
    });
    expect(ended.peak).toBeLessThan(mostBytes);
  }, 600_000);
});

describe('thousands of columns of numbers, each of more values than a profile keeps', () => {
  const names = Array.from({ length: sizes.columns }, (_, nth) => `column_${String(nth)}`);
  const rows = function* (): Generator<string> {
    yield `${names.join(',')}\n`;
    for (let row = 0; row < 1500; row += 1)
      yield `${names.map((_, nth) => String(((row * 2_654_435_761 + nth * 40_503) % 1_000_003) / 1000)).join(',')}\n`;
  };

  test('held to a schema', async () => {
    const properties = Object.fromEntries(names.map((name) => [name, { type: 'number', minimum: 0 }]));
    writeFileSync(path.join(folder, 'schema.json'), JSON.stringify({ type: 'object', properties }));
    await write('data.csv', rows());
    const ended = await check('data.csv', 'schema: schema.json');
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.peak).toBeLessThan(sizes.wide);
  }, 600_000);

  test('in a profile', async () => {
    await write('data.csv', rows());
    const ended = await measured(['profile', 'data.csv'], 'data.csv');
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.peak).toBeLessThan(sizes.wide);
  }, 600_000);
});

describe('values that all differ', () => {
  const rows = function* (): Generator<string> {
    yield 'id,name\n';
    for (let from = 0; from < sizes.keys; from += 1000)
      yield Array.from({ length: 1000 }, (_, nth) => `${String(from + nth)},name ${String(from + nth)}\n`).join('');
  };

  test('as a key and counted: some bytes for each', async () => {
    await write('data.csv', rows());
    const ended = await check('data.csv', 'uniqueKeys: [[name]], checks: [{distinct: {column: id, min: 1}}]');
    expect(ended).toMatchObject({ exitCode: 0 });
    expect(ended.peak).toBeLessThan(mostBytes + 2 * 40 * sizes.keys);
  }, 600_000);

  test('in a profile: estimated', async () => {
    await write('data.csv', rows());
    const ended = await measured(['profile', 'data.csv'], 'data.csv');
    expect(ended).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('≈') as unknown });
    expect(ended.peak).toBeLessThan(mostBytes);
  }, 600_000);
});
