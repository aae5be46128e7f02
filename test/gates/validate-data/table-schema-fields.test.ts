import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Json } from '../../../src/core/json.ts';
import { gate } from './gate.ts';

interface Case {
  readonly field: Readonly<Record<string, Json>>;
  readonly cells: readonly string[];
  /** Rows from 0 that frictionless refuses. */
  readonly refused: readonly number[];
}

const file = path.join(import.meta.dirname, '../../fixtures/table-schema/fields.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] };

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Rows from 0 that the gate refuses. */
async function refused({ field, cells }: Case): Promise<readonly number[]> {
  const schema = {
    fields: [
      { name: 'v', ...field },
      { name: 'row', type: 'integer' },
    ],
  };
  const { unique } = (field.constraints ?? {}) as { readonly unique?: boolean };
  const all = cells.map((cell, row) => ({ cell, row }));
  const runs = unique === true ? [all] : all.map((one) => [one]);
  const found = await Promise.all(
    runs.map(async (some) => {
      const text = `v,row\n${some.map(({ cell, row }) => `${quoted(cell)},${row}\n`).join('')}`;
      const { findings } = await gate({ 'data.csv': text }, {}, { schema: schema as Json });
      const lines = findings.flatMap(({ outcome, samples }) =>
        outcome === 'pass' ? [] : samples.map(({ line }) => line!),
      );
      return lines.map((line) => some[line - 2]!.row);
    }),
  );
  return [...new Set(found.flat())].sort((a, b) => a - b);
}

/** Cells that are not decided as frictionless 5.21.0 decides them, and why. */
const differences: ReadonlyMap<string, string> = new Map([
  ['1e400', 'a number that no double holds is none here'],
  ['NaN', 'what is not finite is not measured; it can be one of missingValues'],
  ['INF', 'the same'],
  ['-inf', 'the same'],
  ['1_000', 'Python reads its own underscores'],
  ['2024-1-2', 'the standard has yyyy-mm-dd; strptime takes one digit, too'],
  ['2024-1', 'the standard has YYYY-MM'],
  ['.5', 'where bareNumber is false, it is 5 there'],
  ['PT', 'ISO 8601 wants an element behind T'],
  ['95ecc380afe911e49b6c751b66dd541e', 'a UUID has hyphens (RFC 9562)'],
]);
/** There `a|abc` is `^a|abc$`, which is not the whole text. */
const alternatives = '{"type":"string","constraints":{"pattern":"a|abc"}}';

test.each(cases.map((one) => ({ ...one, name: JSON.stringify(one.field) })))('$name', async (one) => {
  const here = await refused(one);
  const differ = one.cells.filter((_, row) => here.includes(row) !== one.refused.includes(row));
  const unexplained = differ.filter((cell) => !differences.has(cell));
  expect(unexplained).toEqual(one.name === alternatives ? ['ab', 'abcd', 'abcx', 'a@b.co', 'a@b', 'aGVsbG8='] : []);
  expect(here.length).toBeGreaterThanOrEqual(one.refused.length - unexplained.length); // what differs is stricter here
});
