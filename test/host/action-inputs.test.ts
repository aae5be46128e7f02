import { describe, expect, test } from '@jest/globals';
import { configError, MlGatesError } from '../../src/core/errors.ts';
import { readActionInputs } from '../../src/host/action-inputs.ts';

const read = (given: Readonly<Record<string, string>>) => {
  const { inputs, problems } = readActionInputs((name) => given[name] ?? '', ['path', 'rules'], { jobName: 'gates' });
  const [first, ...rest] = problems;
  if (first !== undefined) throw configError([first, ...rest]);
  return inputs;
};

describe('inputs', () => {
  test('nothing given: the config at its default place, everything else as a job has it', () => {
    expect(read({})).toMatchObject({ config: 'ml-gates.yml', gates: [], inline: {}, jobFailed: false, write: false });
  });

  test('inline inputs leave no config', () => {
    expect(read({ path: 'm.json', rules: 'a: {min: 1}' })).toMatchObject({
      config: null,
      inline: { path: 'm.json', rules: 'a: {min: 1}' },
    });
  });

  test('lists are separated by commas or lines', () => {
    expect(read({ gates: 'data/a, data/b\nmetrics/c\n' }).gates).toEqual(['data/a', 'data/b', 'metrics/c']);
  });

  test.each([
    ['success', false],
    ['', false],
    ['failure', true],
    ['cancelled', true],
  ])('job status "%s": failed is %s', (status, failed) =>
    expect(read({ 'job-status': status }).jobFailed).toBe(failed),
  );

  test('the matrix names the leg', () => {
    const job = read({ matrix: '{"os":"linux","py":3.12}', strategy: '{"job-index":1,"job-total":4}' }).job;
    expect(job).toEqual({ name: 'gates', leg: 'os: linux, py: 3.12', index: 1, total: 4 });
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ config: 'a.yml', path: 'b.json' }, /both config and inline inputs \(path\)/],
    [{ write: 'yes' }, /input write: "yes" is not true or false/],
    [{ 'job-status': 'great' }, /"great" is no job status/],
    [{ matrix: '[1]' }, /input matrix is not a JSON object/],
    [{ write: '1', 'upload-report': 'TRUE' }, /write.*upload-report/],
  ])('%j is refused', (given, message) => {
    expect(() => read(given)).toThrow(MlGatesError);
    expect(() => read(given)).toThrow(message);
  });
});
