import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Json } from '../../../src/core/json.ts';
import { verdictOf } from '../../../src/core/outcome.ts';
import { worst } from '../../../src/core/verdict.ts';
import { gate } from './gate.ts';

interface Case {
  readonly schema: readonly Json[];
  readonly data: string;
  readonly result: 'passed' | 'warning' | 'failed';
}

const file = path.join(import.meta.dirname, '../../fixtures/data-contract/contracts.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] };

/** DuckDB rounds what it casts: `1.5` is 2 to it, and 1.5 is no whole number here. */
const rounded = 'v,row\n1.5,0\n';

test.each(cases.map((one) => ({ ...one, name: `${JSON.stringify(one.schema)} ${JSON.stringify(one.data)}` })))(
  '$name',
  async ({ schema, data, result }) => {
    const contract = {
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 'c',
      version: '1.0.0',
      status: 'active',
      schema,
    };
    const { findings } = await gate({ 'data.csv': data }, {}, { schema: contract });
    const verdict = worst(findings.map(verdictOf));
    const same = { pass: 'passed', warn: 'warning', fail: 'failed', error: 'error' }[verdict];
    expect([same, findings.filter(({ outcome }) => outcome !== 'pass').map(({ id }) => id)]).toEqual([
      data === rounded ? 'failed' : result,
      expect.anything(),
    ]);
  },
);
