import { posix, relative, sep } from 'node:path';
import { baselineCommit, type BaselineCommit } from '../../baseline/baseline-commit.ts';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { History } from '../../baseline/merge-base.ts';
import { openRepository, type Repository } from '../../baseline/repository.ts';
import type { Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import { declaredAt, gateAt, ratchetsAt, type Declared } from './declared-at-base.ts';
import type { MetricsInputs } from './inputs.ts';

/** A gate's surroundings, opened once; each question is asked when its answer is needed, and then no second time. */
export interface Context {
  readonly inputs: MetricsInputs;
  readonly ports: Ports;
  /** The gate's metric files, absolute, also those that are not there. */
  readonly paths: readonly string[];
  /** The files of its predictions, absolute; one that a path without wildcards names also when it is not there. */
  readonly predictions: readonly string[];
  /** `absent` without a repository, and why. */
  readonly git:
    { readonly kind: 'history'; readonly history: History } | { readonly kind: 'absent'; readonly reason: Reason };
  /** The commit that this change is on top of. */
  readonly base: (history: History) => Promise<BaselineCommit>;
}

export async function openContext(
  inputs: MetricsInputs,
  ports: Ports,
  files: Pick<Context, 'paths' | 'predictions'>,
): Promise<Context> {
  const opened = await openRepository(ports.git);
  let base: Promise<BaselineCommit> | undefined;
  return {
    inputs,
    ports,
    ...files,
    git:
      opened.kind === 'absent'
        ? opened
        : { kind: 'history', history: { repository: opened.repository, github: ports.github } },
    base: (history) => (base ??= baselineCommit(ports.surroundings, history)),
  };
}

/** The path in the repository, with `/`; it begins with `../` when it is outside. */
export function repositoryPath({ inputs }: Pick<Context, 'inputs'>, { prefix }: Repository, file: string): string {
  return posix.join(prefix, relative(inputs.folder, file).split(sep).join('/'));
}

/** What the config of a commit says of this gate; `unknown` for inline inputs, which stand in a workflow. */
export async function declaredIn(
  commit: string,
  context: Context,
  history: History,
): Promise<{
  readonly declared: Declared | 'unknown';
  readonly path: string;
  readonly gate: string | undefined;
  /** The metrics that have a `ratchet` there. */
  readonly ratchets: ReadonlySet<string>;
}> {
  const { configFile, configPrefix, model } = context.inputs;
  if (configFile === null) return { declared: 'unknown', path: '', gate: undefined, ratchets: new Set() };
  const path = repositoryPath(context, history.repository, configFile);
  const bytes = await fileAtCommit({ path, commit }, history);
  return {
    declared: declaredAt(bytes, configPrefix, model?.name),
    path,
    gate: gateAt(bytes, configPrefix),
    ratchets: ratchetsAt(bytes, configPrefix),
  };
}

const pathsShown = 3;

export function pathsText(paths: readonly string[]): string {
  const more = paths.length - pathsShown;
  return paths.slice(0, pathsShown).join(', ') + (more > 0 ? ` and ${String(more)} more` : '');
}
