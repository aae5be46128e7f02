import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { unavailableError } from '../core/errors.ts';
import type { Git } from '../core/ports.ts';

/** How git is started and how long it may take. */
interface GitOptions {
  /** The variables that git is found and configured by. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which git is killed. */
  readonly deadline?: number;
  /** Bytes of output beyond which git is killed. */
  readonly outputLimit?: number;
  /** Whether a repository may belong to another user, as in a container job. Default `true`; on somebody's own machine git decides. */
  readonly anyOwner?: boolean;
}

type Answer = Awaited<ReturnType<Git['run']>>;

/** What git needs to run at all. No token, no `GIT_DIR` of a surrounding hook, no tracing reaches it. */
const inherited = [
  'PATH',
  'Path',
  'PATHEXT',
  'HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'SystemRoot',
  'SYSTEMROOT',
  'ProgramData',
  'APPDATA',
  'LOCALAPPDATA',
  'XDG_CONFIG_HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
] as const;

/** Questions only: no prompt, no lock, no fetch of what a partial clone lacks, no replaced objects; messages that can be recognised. */
const quiet = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_PAGER: 'cat',
} as const;

/** Settings of a hostile repository that could start a program or reach a network. */
const harmless = [
  // a folder of the repository may be made to look like a bare repository, with a config of its own that starts programs
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  `core.hooksPath=${process.platform === 'win32' ? 'NUL' : '/dev/null'}`,
  'core.trustctime=false',
  'core.quotePath=false',
  'protocol.allow=never',
  'log.showSignature=false',
  'submodule.recurse=false',
];

/**
 * The git of a folder.
 *
 * @throws `unavailable` (from `run`) when git takes more than 20 s or says more than 128 MB.
 */
export function createGit(folder: string, options: GitOptions = {}): Git {
  const { env = process.env, deadline = 20_000, outputLimit = 128 * 1024 * 1024, anyOwner = true } = options;
  const settings = anyOwner ? ['safe.directory=*', ...harmless] : harmless;
  let program: string | null | undefined;
  return {
    run(args) {
      program ??= findGit(env.PATH ?? env.Path ?? '');
      if (program === null) return Promise.resolve(notInstalled);
      const child = spawn(program, ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...args], {
        cwd: folder,
        env: environment(env),
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
      });
      return collect(child, { deadline, outputLimit, what: `git ${args[0] ?? ''}` });
    },
  };
}

const notInstalled: Answer = { code: 127, stdout: new Uint8Array(), stderr: 'git is not installed' };

/** git by its absolute path: a `git.exe` that lies in the repository, or in a relative entry of PATH, is never started. */
function findGit(searchPath: string): string | null {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const folders = searchPath.split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function environment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = inherited.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]] as const]));
  return { ...Object.fromEntries(kept), ...quiet };
}

function collect(
  child: ChildProcessByStdio<null, Readable, Readable>,
  limits: { deadline: number; outputLimit: number; what: string },
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const out: Uint8Array[] = [];
    let size = 0;
    let stderr = '';
    const stop = (problem: string): void => {
      child.kill('SIGKILL');
      reject(unavailableError(`${limits.what} ${problem}`));
    };
    const timer = setTimeout(() => {
      stop(`did not answer within ${limits.deadline / 1000} s`);
    }, limits.deadline);
    child.stdout.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > limits.outputLimit) stop('answered with more than could be read');
      else out.push(chunk);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < 16_384) stderr += text;
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, stdout: new Uint8Array(), stderr: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 128, stdout: new Uint8Array(Buffer.concat(out)), stderr });
    });
  });
}
