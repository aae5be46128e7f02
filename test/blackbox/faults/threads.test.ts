import { afterAll, describe, expect, test } from '@jest/globals';
import { rmSync } from 'node:fs';
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

  test.each(['SIGTERM', 'SIGINT'] as const)('the command by %s', async (name) => {
    const ended = await runCli(['check'], big, { node, signal: { name, once: reads('train.csv') } });
    expect(ended).toMatchObject({ exitCode: 2, signal: null });
    expect(ended.stderr).toContain(`Stopped by ${name}`);
    expect(ended.stdout).not.toMatch(/PASS|✓/);
  });

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
