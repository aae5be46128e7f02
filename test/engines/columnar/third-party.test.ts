import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Json } from '../../../src/core/json.ts';
import { pointerSteps } from '../../../src/core/json-pointer.ts';
import { isMultipleOf } from '../../../src/plan/multiple-of.ts';
import { compileRecordValidator, type ValidateRecord } from '../../../src/plan/record-validator.ts';
import { SchemaRefused } from '../../../src/plan/schema-errors.ts';
import { schemaFaults } from '../../../src/plan/schema-lint.ts';
import { casesOf, thirdParty } from '../../support/third-party.ts';
import { found, gate } from '../../gates/validate-data/gate.ts';
import { ajvAlone, engineOnLines, planFor } from './engine.ts';

const there = thirdParty === undefined ? describe.skip : describe;

interface SchemaCase {
  readonly id: string;
  readonly draft: string;
  readonly schema: Json;
  readonly data: Json;
  readonly valid: boolean;
}

/** A schema that the gate takes, compiled; `null` for one that it refuses: what it cannot hold data to is a mistake, never a pass. */
function compiled({ schema, draft }: SchemaCase): ValidateRecord | null {
  if (schemaFaults(schema).length > 0) return null;
  try {
    return compileRecordValidator(schema, draft === 'draft7' ? 'draft-07' : '2020-12');
  } catch (thrown) {
    if (thrown instanceof SchemaRefused) return null;
    throw thrown;
  }
}

/** ajv as it is when it is not strict: most schemas of the suite do not say the type that a keyword is about. */
function lenient({ schema, draft }: SchemaCase): ValidateRecord | null {
  const options = { strict: false, allErrors: true, ownProperties: true, logger: false } as const;
  const ajv = draft === 'draft7' ? new Ajv(options) : new Ajv2020(options);
  formats.default(ajv);
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    compile: (of: number) => (value: number) => isMultipleOf(value, of),
  });
  let validate: ReturnType<typeof ajv.compile>;
  try {
    validate = ajv.compile(schema as object);
  } catch {
    return null;
  }
  return (record) => {
    if (validate(record)) return [];
    return (validate.errors ?? []).map(({ keyword, instancePath, params }) => {
      const [top] = pointerSteps(instancePath);
      const missing = (params as Record<string, unknown>).missingProperty;
      return {
        keyword,
        column: top ?? (typeof missing === 'string' ? missing : ''),
        inside: '',
        value: null,
        demanded: null,
      };
    });
  };
}

there('JSON Schema Test Suite', () => {
  test('what the engine says of a record is what ajv says', () => {
    const cases = casesOf<SchemaCase>('jsonschema');
    const counted = { strict: 0, notStrict: 0, refused: 0, asTheSuite: 0, otherwise: 0 };
    for (const one of cases) {
      const strict = compiled(one);
      const validate = strict ?? lenient(one);
      if (validate !== null) counted[strict === null ? 'notStrict' : 'strict'] += 1;
      if (validate === null) {
        counted.refused += 1;
        continue;
      }
      const records = [one.data];
      const said = engineOnLines(records, planFor(one.schema, validate), validate);
      expect([one.id, said]).toEqual([one.id, ajvAlone(records, validate)]);
      const agrees = (Object.keys(said).length === 0) === one.valid;
      counted[agrees ? 'asTheSuite' : 'otherwise'] += 1;
    }
    process.stdout.write(`JSON Schema Test Suite: ${JSON.stringify(counted)} of ${cases.length}\n`);
    expect(cases.length).toBe(3058);
    expect(counted.asTheSuite).toBeGreaterThan(2500);
  }, 300_000);
});

there('csv-spectrum', () => {
  interface CsvCase {
    readonly id: string;
    readonly file: string;
    readonly rows: readonly Record<string, string>[];
    readonly questionable?: unknown;
  }
  const cases =
    thirdParty === undefined
      ? []
      : casesOf<CsvCase>('csv/csv-spectrum').filter((one) => one.questionable === undefined);
  test.each(cases)('$id', async ({ file, rows }) => {
    const bytes = readFileSync(path.join(thirdParty!, 'csv/csv-spectrum', file));
    const names = Object.keys(rows[0]!);
    // every cell of the expected table, and no other, is what a column may hold
    for (const name of names) {
      const schema = {
        type: 'object',
        properties: { [name]: { enum: [...new Set(rows.map((row) => row[name]!))] } },
        required: [name],
      };
      const options = { schema: schema as Json, chunk: 3 };
      const output = await gate({ 'data.csv': bytes }, { dialect: { missingValues: [] } }, options);
      expect([name, output.measured]).toMatchObject([name, { rows: rows.length, columns: names.length }]);
      expect([name, output.findings.filter(({ outcome }) => outcome !== 'pass')]).toEqual([name, []]);
    }
  });
});

there('W3C csvw', () => {
  interface CsvwCase {
    readonly id: string;
    readonly expected: 'positive' | 'negative' | 'warning';
    readonly about?: 'data' | 'header' | 'metadata';
    readonly tables: readonly string[];
    readonly metadata_files: readonly string[];
  }
  const cases = thirdParty === undefined ? [] : casesOf<CsvwCase>('csv/csvw');

  /** Why a case says nothing about this product; `undefined` when it does. */
  function inapplicable({ metadata_files: metadata, about, expected }: CsvwCase): string | undefined {
    if (metadata.length === 0) return undefined;
    if (about === 'metadata') return 'the CSVW description is wrong, not the data, and none is read here';
    if (about === 'data')
      return 'the data breaks a CSVW datatype, key or reference, and no CSVW description is read here';
    if (about === 'header') return 'the header differs from a CSVW description, and none is read here';
    if (expected === 'warning') return 'the warning is about a CSVW description, and none is read here';
    return 'it is valid by a CSVW description, and none is read here';
  }

  test.each(cases.filter((one) => inapplicable(one) === undefined))('$id', async ({ tables }) => {
    const files = Object.fromEntries(
      tables.map((table) => [table, readFileSync(path.join(thirdParty!, 'csv/csvw/tests', table))]),
    );
    expect(await found(files, { checks: [{ row_count: { min: 1 } }] })).toEqual([]);
  });

  test('the others, each with its reason', () => {
    const reasons = cases.flatMap((one) =>
      inapplicable(one) === undefined ? [] : [`${one.id}: ${inapplicable(one)!}`],
    );
    expect(`${reasons.join('\n')}\n`).toBe(
      readFileSync(path.join(import.meta.dirname, 'csvw-not-applicable.txt'), 'utf8'),
    );
  });
});
