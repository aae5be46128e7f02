// What actions/checkout does, with the same commands, from a repository on this machine: the runner's own copy of a work tree leaves
// every file rewritten, which a checkout does not.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const { GITHUB_WORKSPACE: folder, GITHUB_REF: eventRef, GITHUB_SHA: eventCommit, RIG_ORIGIN: origin } = process.env;
const depth = process.env['INPUT_FETCH-DEPTH'];
const ref = process.env.INPUT_REF || eventRef;
const commit = process.env.INPUT_REF ? resolved(process.env.INPUT_REF) : eventCommit;

const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
const remote = branch === undefined ? ref.replace(/^refs\//, 'refs/remotes/') : `refs/remotes/origin/${branch}`;
const tracked = remote.startsWith('refs/remotes/') ? remote : `refs/remotes/origin/${commit}`;

mkdirSync(folder, { recursive: true });
git('init', '-q', '-b', 'unborn');
git('config', 'gc.auto', '0');
const all = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
if (depth === '0') git('fetch', '-q', '--no-tags', '--prune', origin, ...all, `+${commit}:${tracked}`);
else git('fetch', '-q', '--no-tags', '--prune', `--depth=${depth}`, origin, `+${commit}:${tracked}`);
git('checkout', '-q', '--progress', '--force', ...(branch === undefined ? [tracked] : ['-B', branch, tracked]));

function resolved(name) {
  const of = (one) => git('ls-remote', origin, one).split('\t')[0];
  return /^[0-9a-f]{40}$/.test(name) ? name : of(`refs/heads/${name}`) || of(name);
}

function git(...args) {
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
