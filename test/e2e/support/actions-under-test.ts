import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..', '..');

/**
 * What a job downloads: the work tree as it would be committed, without what `.gitattributes` leaves out. On a clean clone that is
 * HEAD; while working, a build need not be committed to be tried.
 */
export function exportActions(): string {
  const scratch = mkdtempSync(path.join(tmpdir(), 'ml-gates-actions-'));
  const index = path.join(scratch, 'index');
  const target = mkdtempSync(path.join(scratch, 'tree-'));
  copyFileSync(path.resolve(root, git(['rev-parse', '--git-path', 'index']).trim()), index);
  const env = { ...process.env, GIT_INDEX_FILE: index };
  git(['add', '-A'], env);
  const tree = git(['write-tree'], env).trim();
  const archive = execFileSync('git', ['archive', tree], { cwd: root, maxBuffer: 1 << 28 });
  execFileSync('tar', ['-x', '-C', target], { input: archive });
  return target;
}

function git(args: readonly string[], env: NodeJS.ProcessEnv = process.env): string {
  return execFileSync('git', args, { cwd: root, env, encoding: 'utf8' });
}
