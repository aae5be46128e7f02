import { expect, test } from '@jest/globals';
import { JsonLinesColumns } from '../../../src/data/json-lines-columns.ts';
import { ColumnarEngine } from '../../../src/engines/columnar/columnar-engine.ts';
import { planOf } from '../../../src/gates/validate-data/plan-of.ts';
import type { DataConfig } from '../../../src/config/config.ts';
import { countsOf } from './engine.ts';

function repeated(lines: string, config: Partial<DataConfig>): Record<string, number> {
  const locate = () => ({ where: { file: 'f' } });
  const plan = planOf({ config: { path: 'x', ...config }, folder: '/', locate, prefix: [] }, null);
  const engine = new ColumnarEngine(plan, ['']);
  engine.headless();
  const reader = new JsonLinesColumns('f', 1e6);
  for (const batch of reader.push(Buffer.from(lines))) engine.observe(batch);
  for (const batch of reader.end()) engine.observe(batch);
  return countsOf(engine);
}

const linesOf = (values: readonly string[]): string => values.map((value) => `{"id":${value}}`).join('\n');

test('a key that is asked for twice is counted once', () => {
  const checks = [{ unique: { column: 'id', max_count: 3 } }, { unique: { column: 'id', max_count: 5 } }];
  const counts = repeated(linesOf(['1', '1', '2', '1']), { checks, uniqueKeys: [['id'], ['id']] });
  expect(counts).toEqual({ 'id/unique': 2, 'id/uniqueKeys': 2 });
});

test.each<[string, readonly string[], number]>([
  ['digits that no double holds', ['9007199254740990.6', '9007199254740991'], 0],
  ['the same number, written otherwise', ['1000', '1e3', '1000.0'], 2],
  ['beyond 2^53', ['9007199254740993', '9007199254740992', '9007199254740993'], 1],
  ['a number and a text', ['7', '"7"'], 0],
])('%s', (_, values, expected) => {
  expect(repeated(linesOf(values), { uniqueKeys: [['id']] })['id/uniqueKeys'] ?? 0).toBe(expected);
});
