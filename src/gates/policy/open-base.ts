import { baselineCommit } from '../../baseline/baseline-commit.ts';
import type { CommitChoice } from '../../baseline/commit-choice.ts';
import type { History } from '../../baseline/merge-base.ts';
import { openRepository } from '../../baseline/repository.ts';
import type { Ports } from '../../core/ports.ts';
import { baseFiles, type BaseFiles } from './base-files.ts';

/** The commit that a config is held to, and the way to its files. */
export interface Base {
  readonly history: History;
  readonly files: BaseFiles;
  readonly choice: Extract<CommitChoice, { readonly kind: 'found' }>;
}

/**
 * The commit that a suite's config is compared with. `null` where there is none: no git, nothing tracked here, the first commit.
 *
 * @throws `unavailable` when nobody can tell which it is
 */
export async function openBase({ git, github, surroundings }: Ports): Promise<Base | null> {
  const opened = await openRepository(git);
  if (opened.kind === 'absent') return null;
  const history: History = { repository: opened.repository, github };
  const { choice } = await baselineCommit(surroundings, history);
  if (choice.kind === 'absent') return null;
  return { history, choice, files: baseFiles(choice.commit, history) };
}
