import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DialectConfig } from '../../../src/config/config.ts';
import type { Json } from '../../../src/core/json.ts';
import { casesOf, thirdParty } from '../../support/third-party.ts';
import { gate } from './gate.ts';

interface Case {
  readonly id: string;
  readonly file?: string;
  readonly data?: readonly (readonly Json[])[];
  readonly schema?: Readonly<Record<string, Json>>;
  readonly options?: Readonly<Record<string, Json>> & { readonly dialect?: Readonly<Record<string, Json>> };
  readonly checklist?: Readonly<Record<string, Json>>;
  readonly detector?: Json;
  readonly package_resources?: Json;
  readonly valid: boolean;
  readonly expected: readonly (readonly [row: number | null, field: number | null, type: string])[];
}

const cases =
  thirdParty === undefined ? [] : casesOf<Case>('frictionless').filter(({ schema }) => schema !== undefined);

/** Why a case says nothing about this product; `undefined` when it does. */
function inapplicable({
  schema = {},
  detector,
  file,
  package_resources: others,
  options,
  checklist,
  expected,
}: Case): string | undefined {
  if (detector !== undefined && detector !== null) return 'a detector changes the schema';
  if (others !== undefined || 'foreignKeys' in schema) return 'keys are compared with another resource';
  if (JSON.stringify(schema).includes('arrayItem')) return 'arrayItem is of frictionless alone, and refused';
  if (file !== undefined && !/\.(?:csv|tsv)$/.test(file)) return 'the format is not delimited text';
  if (file !== undefined && !existsSync(path.join(thirdParty!, 'frictionless', file))) return 'the file is not there';
  const dialect = Object.keys(options?.dialect ?? {});
  if (dialect.some((key) => key !== 'header' && key !== 'delimiter')) return `the dialect: ${dialect.join(', ')}`;
  if (checklist?.checks !== undefined) return 'checks of frictionless';
  if (expected.some(([, , type]) => type === 'metadata-error' || type === 'error'))
    return 'the schema is refused, for another reason';
  return undefined;
}

const csv = (rows: readonly (readonly Json[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) => (cell === null ? '' : `"${(cell as string | number).toString().replaceAll('"', '""')}"`))
        .join(','),
    )
    .join('\n');

const there = thirdParty === undefined ? describe.skip : describe;

there('frictionless', () => {
  test.each(cases.filter((one) => inapplicable(one) === undefined))('$id', async (one) => {
    const bytes =
      one.data === undefined ? readFileSync(path.join(thirdParty!, 'frictionless', one.file!)) : csv(one.data);
    const dialect = one.options?.dialect as DialectConfig | undefined;
    const { findings } = await gate({ 'data.csv': bytes }, dialect === undefined ? {} : { dialect }, {
      schema: one.schema!,
    });
    const bad = findings.filter(({ outcome }) => outcome !== 'pass');
    expect([bad.length === 0, bad.map(({ id, samples }) => [id, samples])]).toEqual([
      one.valid,
      one.valid ? [] : expect.anything(),
    ]);
  });

  test('the others, each with its reason', () => {
    const reasons = cases.flatMap((one) =>
      inapplicable(one) === undefined ? [] : [`${one.id}: ${inapplicable(one)!}`],
    );
    const expected = readFileSync(path.join(import.meta.dirname, 'frictionless-not-applicable.txt'), 'utf8');
    expect(`${reasons.join('\n')}\n`).toBe(expected);
  });
});
