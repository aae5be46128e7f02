import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { MlGatesError } from '../../../src/core/errors.ts';
import { openParquet } from '../../../src/data/parquet/parquet-file.ts';
import { uniform } from '../../profile/columns.ts';
import { anything, folder, sourceOf } from './read.ts';

const names = readdirSync(folder).filter((name) => name.endsWith('.parquet'));
const mutationsEach = 120;

/** Reads everything. @returns the error that a user sees, `null` when there was none; anything else is thrown */
async function read(bytes: Uint8Array): Promise<MlGatesError | null> {
  try {
    const table = await openParquet(sourceOf(bytes), 'x.parquet');
    let rows = 0;
    for await (const batch of table.batches(() => anything)) {
      for (const column of batch.columns) expect(column.states.length).toBeGreaterThanOrEqual(batch.rows);
      if (batch.rows > 0) batch.written(batch.rows - 1);
      rows += batch.rows;
      if (rows > 100_000) return null; // a mutated count: more rows than anybody waits for
    }
    return null;
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.kind === 'input') return thrown;
    throw thrown;
  }
}

describe('a damaged file is an error about the file, or its rows', () => {
  test.each(names)('%s, bytes changed', async (name) => {
    const whole = readFileSync(`${folder}/${name}`);
    const random = uniform(name.length * 7919);
    const footer = whole.readUInt32LE(whole.length - 8);
    for (let nth = 0; nth < mutationsEach; nth += 1) {
      const bytes = Uint8Array.from(whole);
      // half of the changes in the footer: there most can go wrong
      const from = nth % 2 === 0 ? 0 : whole.length - 8 - footer;
      const changes = 1 + Math.floor(random() * 3);
      for (let change = 0; change < changes; change += 1)
        bytes[from + Math.floor(random() * (whole.length - from))] = [0, 255, 128, Math.floor(random() * 256)][
          Math.floor(random() * 4)
        ]!;
      await read(bytes);
    }
  });

  test.each(names)('%s, cut off anywhere', async (name) => {
    const whole = readFileSync(`${folder}/${name}`);
    for (let length = 0; length < whole.length; length += Math.ceil(whole.length / 60)) {
      const error = await read(whole.subarray(0, length));
      expect(error?.problems[0].message).toMatch(/^x\.parquet cannot be read as Parquet: (no Parquet file|cut off)/);
    }
  });
});

test('a damaged Zstandard page ends, also with a library that does not', async () => {
  const error = await read(readFileSync(`${folder}/damaged-zstd.bin`));
  expect(error?.problems[0].message).toMatch(/a page that cannot be unpacked/);
});

describe('what a file may not ask for', () => {
  const footerOf = (bytes: number[]): Uint8Array => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([Buffer.from('PAR1'), Buffer.from(bytes), length, Buffer.from('PAR1')]);
  };

  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /too short/],
    ['another format', Buffer.from('id,name\n1,one\n2,two\n'), /does not begin with PAR1/],
    ['an encrypted footer', Buffer.from('PAREabcd\0\0\0\0PARE'), /an encrypted Parquet file/],
    ['a number without an end', footerOf([0x16, ...Array.from({ length: 200_000 }, () => 255)]), /more than 64 bits/],
    ['a list of two thousand million', footerOf([0x29, 0xfc, 255, 255, 255, 255, 7]), /a list that is longer/],
    ['structures in structures', footerOf(Array.from({ length: 5000 }, () => 0x1c)), /nest too deep/],
    ['no schema', footerOf([0]), /a schema without columns/],
  ])('%s', async (_, bytes, expected) => {
    expect((await read(bytes))?.problems[0].message).toMatch(expected);
  });
});
