import { expect, test } from '@jest/globals';
import { MlGatesError } from '../../src/core/errors.ts';
import { readMetricFile, type MetricSyntax } from '../../src/metrics/read-metric-file.ts';

function hintOf(bytes: string | Uint8Array, syntax: MetricSyntax = 'json'): string | undefined {
  try {
    readMetricFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, { shown: 'm', label: 'm', syntax });
  } catch (thrown) {
    if (thrown instanceof MlGatesError) return thrown.problems[0].hint;
    throw thrown;
  }
  throw new Error('it was read');
}

test.each([
  "{'accuracy': 0.9}",
  '{"accuracy": None}',
  '{"ok": True}',
  '{"accuracy": nan}',
  '{"loss": -inf}',
  '{"accuracy": np.float64(0.9)}',
  '{"accuracy": tensor(0.9)}',
])('what Python prints is no JSON, and that is said: %s', (text) => {
  expect(hintOf(text)).toMatch(/^this is how Python prints it: write it with json\.dump/);
});

test.each(['{"accuracy": .9}', '{"accuracy": 0.9,}', '{"accuracy": Nothing}'])(
  'other mistakes are not its: %s',
  (text) => {
    expect(hintOf(text)).toBeUndefined();
  },
);

test('a merge conflict is named', () => {
  expect(hintOf('<<<<<<< HEAD\n{"a": 1}\n')).toMatch(/merge conflict/);
});

test('UTF-16 without a mark, and a table with semicolons', () => {
  expect(hintOf(Buffer.from('{"accuracy": 0.9}', 'utf16le'))).toMatch(/UTF-16/);
  expect(hintOf('metric;value\naccuracy;0,9\n', 'csv')).toBe('write it with commas, sep=","');
});
