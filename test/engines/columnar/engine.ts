import type { Json } from '../../../src/core/json.ts';
import type { ReadBatch } from '../../../src/data/batch.ts';
import { JsonLinesColumns } from '../../../src/data/json-lines-columns.ts';
import { ColumnarEngine } from '../../../src/engines/columnar/columnar-engine.ts';
import type { Tally } from '../../../src/engines/columnar/tally.ts';
import { planOf } from '../../../src/gates/validate-data/plan-of.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Draft, ValidateRecord } from '../../../src/plan/record-validator.ts';

/** How often each rule was broken, by `column/rule`. */
export type Counts = Record<string, number>;

/** The plan of a gate that demands a schema alone. */
export function planFor(schema: Json, validate: ValidateRecord, draft: Draft = '2020-12'): Plan {
  const locate = () => ({ where: { file: 'f' } });
  const inputs = { id: 'data/x', config: { path: 'x' }, folder: '/', locate, prefix: [] };
  return planOf(inputs, { schema, validate, draft, file: 's' });
}

export function countsOf(engine: ColumnarEngine): Counts {
  return countsIn(engine.finish().breaches);
}

export function countsIn(breaches: Tally): Counts {
  const entries = [...breaches.entries()];
  return Object.fromEntries(entries.map(([rule, column, { count }]) => [`${column}/${rule}`, count]));
}

/** What an engine says of records that are written a line each. */
export function engineOnLines(records: readonly Json[], plan: Plan, validate: ValidateRecord): Counts {
  const engine = new ColumnarEngine(plan, ['']);
  engine.validate = validate;
  engine.headless();
  const reader = new JsonLinesColumns('f', 1e9);
  const take = (batches: Iterable<ReadBatch>): void => {
    for (const batch of batches) if (!engine.observe(batch)) throw new Error('a validator was there');
  };
  take(reader.push(Buffer.from(records.map((one) => JSON.stringify(one)).join('\n'))));
  take(reader.end());
  return countsOf(engine);
}

/** What is counted when ajv alone decides on each record. */
export function ajvAlone(records: readonly Json[], validate: ValidateRecord): Counts {
  const counts: Counts = {};
  for (const one of records)
    for (const { keyword, column, inside } of validate(one as Record<string, Json>)) {
      const key = `${inside === '' ? column : `${column} › ${inside}`}/${keyword}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  return counts;
}
