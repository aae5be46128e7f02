import { posix, relative, sep } from 'node:path';
import { baselineCommit, type BaselineCommit } from '../../baseline/baseline-commit.ts';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { History } from '../../baseline/merge-base.ts';
import { openRepository, type Repository } from '../../baseline/repository.ts';
import type { Locate, ModelOf } from '../../config/config.ts';
import type { Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import type { RecordKey } from '../../core/record.ts';
import { declaredAt, gateAt, ratchetsAt, type Declared } from './declared-at-base.ts';

/** What is known of any gate that is compared with a baseline. */
export interface ComparedInputs {
  /** The folder that the config's paths are relative to, absolute. */
  readonly folder: string;
  /** The config file, absolute; `null` for inline inputs. */
  readonly configFile: string | null;
  /** The keys that lead to this gate in the config: `['metrics', 'churn']`. */
  readonly configPrefix: readonly string[];
  /** The model that this is the gate of, where one section declares several. */
  readonly model?: ModelOf;
  readonly locate: Locate;
  /** What its record is found by. */
  readonly recordKey: RecordKey;
}

/** A gate's surroundings, opened once; each question is asked when its answer is needed, and then no second time. */
export interface GateContext<Inputs extends ComparedInputs> {
  readonly inputs: Inputs;
  readonly ports: Ports;
  /** The gate's files, absolute, also those that are not there. */
  readonly paths: readonly string[];
  /** `absent` without a repository, and why. */
  readonly git:
    { readonly kind: 'history'; readonly history: History } | { readonly kind: 'absent'; readonly reason: Reason };
  /** The commit that this change is on top of. */
  readonly base: (history: History) => Promise<BaselineCommit>;
}

export async function openContext<Inputs extends ComparedInputs>(
  inputs: Inputs,
  ports: Ports,
  paths: readonly string[],
): Promise<GateContext<Inputs>> {
  const opened = await openRepository(ports.git);
  let base: Promise<BaselineCommit> | undefined;
  return {
    inputs,
    ports,
    paths,
    git:
      opened.kind === 'absent'
        ? opened
        : { kind: 'history', history: { repository: opened.repository, github: ports.github } },
    base: (history) => (base ??= baselineCommit(ports.surroundings, history)),
  };
}

/** The path in the repository, with `/`; it begins with `../` when it is outside. */
export function repositoryPath(
  { inputs }: { readonly inputs: Pick<ComparedInputs, 'folder'> },
  { prefix }: Repository,
  file: string,
): string {
  return posix.join(prefix, relative(inputs.folder, file).split(sep).join('/'));
}

/** What the config of a commit says of this gate; `unknown` for inline inputs, which stand in a workflow. */
export async function declaredIn(
  commit: string,
  context: GateContext<ComparedInputs>,
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
