import { createHash } from 'node:crypto';
import type { Git, GitHubReader, Ports, Surroundings } from '../../src/core/ports.ts';
import type { MetricsConfig } from '../../src/config/config.ts';
import type { MetricsInputs } from '../../src/gates/check-metrics/index.ts';
import { createFiles } from '../../src/host/disk-files.ts';
import { createGit } from '../../src/host/git.ts';

/** Somebody's own machine. */
export function locally(folder: string, overrides: Partial<Surroundings> = {}): Surroundings {
  return {
    onRunner: false,
    event: null,
    payload: {},
    repository: null,
    ref: null,
    sha: null,
    headSha: null,
    pullRequest: null,
    runId: null,
    attempt: null,
    workflow: null,
    serverUrl: 'https://github.com',
    root: folder,
    ...overrides,
  };
}

/** A runner, in the event of a pull request whose head is `head`. */
export function onPullRequest(folder: string, { head, sha }: { head: string; sha?: string }): Surroundings {
  const payload = {
    pull_request: { number: 7, head: { sha: head }, base: { ref: 'main', sha: '0123456789'.repeat(4) } },
    repository: { default_branch: 'main' },
  };
  const runner = { onRunner: true, event: 'pull_request', payload, headSha: head, pullRequest: 7, sha: sha ?? null };
  return locally(folder, runner);
}

/** A runner, in any other event. */
export function onEvent(folder: string, event: string, payload: Surroundings['payload'] = {}): Surroundings {
  return locally(folder, {
    onRunner: true,
    event,
    payload: { repository: { default_branch: 'main' }, ...payload },
  });
}

/** A GitHub that knows what it is told, and remembers what it was asked. */
export function gitHub(
  answers: {
    readonly mergeBase?: string | undefined;
    /** By path; what one commit alone has, by `path@commit`. */
    readonly contents?: Readonly<Record<string, string>>;
    readonly committed_at?: string;
  } = {},
): GitHubReader & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    contents(path, commit) {
      asked.push(`contents ${path} ${commit}`);
      const text = answers.contents?.[`${path}@${commit}`] ?? answers.contents?.[path];
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
    },
    tree(commit) {
      asked.push(`tree ${commit}`);
      const all = Object.entries(answers.contents ?? {});
      const everywhere = all.filter(([key]) => !key.includes('@'));
      const there = all.flatMap(([key, text]) => (key.endsWith(`@${commit}`) ? [[key.split('@')[0] ?? '', text]] : []));
      return Promise.resolve(new Map([...everywhere, ...there].map(([path = '', text = '']) => [path, blobOf(text)])));
    },
    blob(id) {
      asked.push(`blob ${id}`);
      const text = Object.values(answers.contents ?? {}).find((one) => blobOf(one) === id);
      return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
    },
    mergeBase(base, head) {
      asked.push(`compare ${base}...${head}`);
      return Promise.resolve(answers.mergeBase);
    },
    commit(sha) {
      asked.push(`commit ${sha}`);
      return Promise.resolve({ parents: [], committed_at: answers.committed_at ?? '2026-01-01T00:00:00+02:00' });
    },
    ancestors: () => Promise.resolve([]),
    artifacts: () => Promise.resolve([]),
    artifactZip: () => Promise.resolve(undefined),
    workflowRun: () => Promise.resolve(undefined),
    openRuns: () => Promise.resolve([]),
  };
}

function blobOf(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
}

/** A folder without git. */
export const noGit: Git = {
  run: () => Promise.resolve({ code: 128, stdout: new Uint8Array(), stderr: 'fatal: not a git repository' }),
};

/** Ports on a real folder. */
export function portsAt(folder: string, overrides: Partial<Ports> = {}): Ports {
  return {
    files: createFiles({ root: folder, allowed: null }),
    git: createGit(folder),
    github: null,
    surroundings: locally(folder),
    log: { progress: () => undefined, warning: () => undefined, debug: () => undefined },
    ...overrides,
  };
}

/** Inputs of a gate `metrics/churn` in `folder`. */
export function metricsInputs(
  folder: string,
  config: MetricsConfig,
  overrides: Partial<MetricsInputs> = {},
): MetricsInputs {
  return {
    id: 'metrics/churn',
    config,
    folder,
    recordKey: { config: 'ml-gates.yml', gate: 'metrics/churn', leg: null },
    configFile: `${folder}/ml-gates.yml`,
    configPrefix: ['metrics', 'churn'],
    locate: (key) => ({ where: { file: 'ml-gates.yml', line: key.length, column: 1 } }),
    jobFailed: false,
    enforced: true,
    ...overrides,
  };
}
