import { unknownHistory, type History } from './merge-base.ts';
import { hasCommit } from './repository.ts';

/** What the files of a commit are: path relative to the repository root → id of the blob; of a symbolic link behind `link:`. */
export type Tree = ReadonlyMap<string, string>;

/**
 * The whole tree of a commit, from this clone when it has it, from GitHub otherwise.
 *
 * @throws `unavailable` when neither can list the commit
 */
export async function treeAtCommit(commit: string, { repository, github }: History): Promise<Tree> {
  if (await hasCommit(repository, commit)) {
    const listed = await repository.git.run(['ls-tree', '-r', '-z', '--full-tree', commit]);
    // a partial clone may lack trees
    if (listed.code === 0) return parsedTree(new TextDecoder().decode(listed.stdout));
  }
  const tree = await github?.tree(commit);
  if (tree === undefined) throw unknownHistory(`the files at ${commit.slice(0, 7)}`);
  return tree;
}

const linkMode = '120000';

/** Entries of `git ls-tree -z`: `100644 blob <id>\t<path>`. */
function parsedTree(text: string): Tree {
  const tree = new Map<string, string>();
  for (const entry of text.split('\0')) {
    const tab = entry.indexOf('\t');
    const [, mode, id] = /^(\d{6}) \w+ ([0-9a-f]{40,64})$/.exec(entry.slice(0, Math.max(tab, 0))) ?? [];
    if (id !== undefined) tree.set(entry.slice(tab + 1), mode === linkMode ? `link:${id}` : id);
  }
  return tree;
}
