import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runStep } from '../support/action.ts';
import { runCli } from '../support/cli.ts';
import { faultyFolder } from '../support/fault.ts';
import { nodes, reads } from '../support/program.ts';

/** Thirty million rows: read in ranges on several threads, and long enough to be interrupted. */
function longData(): Uint8Array {
  const rows = Buffer.from(Array.from({ length: 4096 }, (_row, at) => `${at},${18 + (at % 70)}\n`).join(''));
  return Buffer.concat([Buffer.from('id,age\n'), ...Array<Uint8Array>(9000).fill(rows)]);
}

describe.each(nodes)('interrupted while threads read (%s)', (node) => {
  const big = faultyFolder({ files: { 'data/train.csv': longData() } });
  afterAll(() => {
    rmSync(big, { recursive: true });
  });

  test.each(['SIGTERM', 'SIGINT'] as const)(
    'the command by %s, which leaves no report of an earlier run',
    async (name) => {
      const reports = ['result.json', 'report.md', 'report.html'].map((file) =>
        path.join(big, 'ml-gates-report', file),
      );
      mkdirSync(path.join(big, 'ml-gates-report'), { recursive: true });
      for (const file of reports) writeFileSync(file, '{"verdict": "pass"} PASS');
      const ended = await runCli(['check'], big, { node, signal: { name, once: reads('train.csv') } });
      expect(ended).toMatchObject({ exitCode: 2, signal: null });
      expect(ended.stderr).toContain(`Stopped by ${name}`);
      expect(ended.stdout).not.toMatch(/PASS|✓/);
      for (const file of reports) expect(readFileSync(file, 'utf8')).not.toMatch(/pass/i);
    },
  );

  test('the action by SIGTERM', async () => {
    const step = await runStep({
      action: 'gates',
      workspace: big,
      how: { node, signal: { name: 'SIGTERM', once: reads('train.csv') } },
    });
    expect(step.exitCode).toBe(2);
    expect(step.stdout).toContain('Stopped by SIGTERM');
    expect(step.outputs.verdict ?? 'error').toBe('error');
  });
});
