import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RunResult } from '../../src/core/result.ts';
import { removeFolders } from '../support/history.ts';
import { runCli } from './support/cli.ts';
import { dist, nodes, type Ended } from './support/program.ts';
import { makeFolder } from './support/project.ts';

afterAll(() => {
  removeFolders();
});

const example = path.join(dist, '..', 'examples', 'flights');

/** The example alone, outside any repository, as somebody has it who downloaded it. */
async function check(config: string, node: string): Promise<Ended & { readonly folder: string }> {
  const folder = makeFolder();
  cpSync(example, path.join(folder, 'flights'), { recursive: true });
  const ended = await runCli(['check', `flights/${config}`], folder, { node });
  return { ...ended, folder, stdout: ended.stdout.replaceAll('\u00a0', ' ') };
}

const resultIn = (folder: string): RunResult =>
  JSON.parse(readFileSync(path.join(folder, 'ml-gates-report/result.json'), 'utf8')) as RunResult;

describe.each(nodes)('the example of the README (%s)', (node) => {
  describe('as it is', () => {
    let ended: Awaited<ReturnType<typeof check>>;
    beforeAll(async () => {
      ended = await check('ml-gates.yml', node);
    });

    test('passes every gate', () => {
      expect(ended.stderr).toBe('');
      expect(ended.exitCode).toBe(0);
      expect(ended.stdout).toMatch(/✓ data\/flights +27,004 rows, 19 columns, \d+ checks/);
      expect(ended.stdout).toMatch(/✓ metrics\/late +roc_auc rose 0\.669 → 0\.696/);
      expect(ended.stdout).toMatch(/✓ card +in step with what was measured/);
      expect(ended.stdout).toMatch(/PASS {2}3 gates/);
    });

    test('writes the result, two reports and the card', () => {
      for (const name of ['result.json', 'report.md', 'report.html', 'MODEL_CARD.md'])
        expect([name, existsSync(path.join(ended.folder, 'ml-gates-report', name))]).toEqual([name, true]);
      expect(resultIn(ended.folder).verdict).toBe('pass');
    });

    test('makes the card that is committed', () => {
      const made = readFileSync(path.join(ended.folder, 'ml-gates-report/MODEL_CARD.md'), 'utf8');
      expect(made).toBe(readFileSync(path.join(example, 'MODEL_CARD.md'), 'utf8'));
    });
  });

  test('with the worse candidate fails, and says why and what to do in its first lines', async () => {
    const ended = await check('regressed.yml', node);
    expect(ended.exitCode).toBe(1);
    const lines = ended.stdout.split('\n').filter((line) => line !== '');
    expect(lines[1]).toMatch(
      /✗ metrics\/late +roc_auc fell 0\.669 → 0\.657; it must stay ≥ 0\.659 \(baseline − 0\.010\)/,
    );
    expect(ended.stdout).toContain('a warning: by_origin.JFK.roc_auc fell 0.648 → 0.603');
    expect(ended.stdout).toMatch(/FAIL {2}3 regressions in 1 of 3 gates/);
    expect(ended.stdout).toMatch(/To go on: improve the model/);
    const [suite] = resultIn(ended.folder).suites;
    expect(suite?.gates.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['data/flights', 'pass'],
      ['metrics/late', 'fail'],
      ['card', 'pass'],
    ]);
  });
});
