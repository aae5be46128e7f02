import { expect, test } from '@jest/globals';
import path from 'node:path';
import type { Step } from './action.ts';
import { runStep } from './action.ts';
import { runCli } from './cli.ts';
import { nodes } from './program.ts';
import { makeFolder, sound, writeFiles, type Files } from './project.ts';

/** One injected fault: what differs from a project that passes, and what must be said about it. */
export interface Fault {
  readonly name: string;
  /** Files that differ from the sound project's. */
  readonly files?: Files;
  /** Whatever files cannot say: links, folders. */
  readonly prepare?: (folder: string) => void;
  /** 1: a verdict against the change. 2: nothing could be decided. */
  readonly exit: 1 | 2;
  /** What the report must say: the file or key at fault, and how to mend it. */
  readonly says: readonly (string | RegExp)[];
  /** What nothing that is printed, written or put out may hold. */
  readonly hides?: RegExp;
}

/** Makes the project of a fault. */
export function faultyFolder({ files = {}, prepare }: Pick<Fault, 'files' | 'prepare'>): string {
  const folder = makeFolder(sound);
  writeFiles(folder, files);
  prepare?.(folder);
  return folder;
}

/** Runs every fault by the local command, under every Node. */
export function testLocally(faults: readonly (Fault & { readonly args?: readonly string[] })[]): void {
  for (const node of nodes)
    test.each(faults)(`$name (${path.basename(path.dirname(path.dirname(node)))})`, async (fault) => {
      const folder = faultyFolder(fault);
      const ended = await runCli(fault.args ?? ['check'], folder, { node });
      expectRed({ ...ended, said: ended.stdout + ended.stderr }, fault);
    });
}

/** Runs every fault as the root action, under every Node. */
export function testOnRunner(
  faults: readonly (Fault & Partial<Pick<Step, 'action' | 'inputs' | 'env' | 'event' | 'how' | 'sha'>>)[],
): void {
  for (const node of nodes)
    test.each(faults)(`$name (${path.basename(path.dirname(path.dirname(node)))})`, async (fault) => {
      const { action = 'gates', inputs, env, event, how, sha } = fault;
      const step = { action, workspace: faultyFolder(fault), how: { ...how, node } };
      const ended = await runStep({
        ...step,
        ...(inputs === undefined ? {} : { inputs }),
        ...(env === undefined ? {} : { env }),
        ...(event === undefined ? {} : { event }),
        ...(sha === undefined ? {} : { sha }),
      });
      expectRed(ended, fault);
      expect(ended.outputs.verdict ?? 'error').toBe(fault.exit === 1 ? 'fail' : 'error');
      if (fault.hides !== undefined)
        expect(ended.said + ended.stderr + JSON.stringify(ended.outputs)).not.toMatch(fault.hides);
    });
}

interface Red {
  readonly exitCode: number | null;
  readonly said: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** The run is red, says why and how to mend it, is not our own fault, and says nothing green about the whole. */
export function expectRed({ exitCode, said }: Red, { exit, says }: Pick<Fault, 'exit' | 'says'>): void {
  const text = said.replaceAll('\u00a0', ' ');
  for (const fragment of says) {
    if (typeof fragment === 'string') expect(text).toContain(fragment);
    else expect(text).toMatch(fragment);
  }
  expect(exitCode).toBe(exit);
  expect(text).not.toContain('an error of its own');
  expect(text).not.toMatch(/### ✅|^ *PASS\b/m);
  expect(text).not.toMatch(/\n\s+at .+:\d+:\d+\)?\n/); // no bare stack
}
