import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createGit } from '../../src/host/git.ts';
import { makeHistory, removeFolders, temporaryFolder } from '../support/history.ts';

afterAll(removeFolders);

/** A folder with a program called git, and the variables to find it by. */
function fakeGit(script: string): { folder: string; env: Record<string, string> } {
  const folder = temporaryFolder();
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(bin, 'git'), 0o755);
  return { folder, env: { PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` } };
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('git', () => {
  test('answers with its exit code and output', async () => {
    const { folder } = makeHistory([{ mark: 1, branch: 'main', files: { 'm.json': '{}' } }]);
    const git = createGit(folder);
    expect(text((await git.run(['cat-file', 'blob', 'HEAD:m.json'])).stdout)).toBe('{}');
    const failed = await git.run(['cat-file', 'blob', 'HEAD:none']);
    expect(failed.code).toBe(128);
    expect(failed.stderr).toMatch(/does not exist|exists on disk|path 'none'/);
  });

  test('that is not installed is code 127', async () => {
    const { code, stderr } = await createGit('/', { env: { PATH: temporaryFolder() } }).run(['--version']);
    expect([code, stderr]).toEqual([127, 'git is not installed']);
  });

  test('is never taken from a relative entry of PATH', async () => {
    const { folder } = fakeGit('echo mine');
    const { code } = await createGit(folder, { env: { PATH: 'bin' } }).run(['--version']);
    expect(code).toBe(127);
  });

  test('in a folder that is not there is code 127', async () => {
    expect((await createGit('/nonexistent/folder').run(['--version'])).code).toBe(127);
  });

  test('gets no token and nothing of a surrounding git, and no prompt, hook or network', async () => {
    const { folder, env } = fakeGit('env; echo "$@"');
    const secrets = { GITHUB_TOKEN: 'secret', INPUT_TOKEN: 'secret', GIT_DIR: '/elsewhere', GIT_TRACE: '1' };
    const said = text((await createGit(folder, { env: { ...env, ...secrets } }).run(['status'])).stdout);
    expect(said).not.toMatch(/secret|elsewhere|GIT_TRACE/);
    for (const part of [
      'GIT_TERMINAL_PROMPT=0',
      'GIT_NO_LAZY_FETCH=1',
      'LC_ALL=C',
      'safe.directory=*',
      'core.fsmonitor=false',
      'protocol.allow=never',
    ]) {
      expect(said).toContain(part);
    }
  });

  test('that hangs is killed at its deadline', async () => {
    const { folder, env } = fakeGit('exec sleep 60');
    await expect(createGit(folder, { env, deadline: 100 }).run(['log'])).rejects.toMatchObject({
      kind: 'unavailable',
      message: 'git log did not answer within 0.1 s',
    });
  });

  test('that says too much is killed', async () => {
    const { folder, env } = fakeGit('exec yes');
    await expect(createGit(folder, { env, outputLimit: 1000 }).run(['log'])).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });

  test('does not run what a hostile repository configures', async () => {
    const history = makeHistory([{ mark: 1, branch: 'main', files: { 'm.json': '{}' } }]);
    const marker = path.join(history.folder, 'ran');
    history.write('evil.sh', `#!/bin/sh\ntouch ${marker}\n`);
    chmodSync(path.join(history.folder, 'evil.sh'), 0o755);
    history.git('config', 'core.fsmonitor', path.join(history.folder, 'evil.sh'));
    const git = createGit(history.folder);
    await git.run(['status', '--porcelain']);
    await git.run(['diff-files', '--name-only']);
    expect((await git.run(['ls-files', '--others', 'ran'])).stdout).toHaveLength(0);
  });
});
