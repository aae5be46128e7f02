import type { Tree } from './tree-at-commit.ts';

/** Where a path of a commit leads. */
export type Followed =
  /** Its own path there, behind all links. */
  | { readonly kind: 'file'; readonly path: string; readonly id: string }
  | { readonly kind: 'absent' }
  /** It may be anywhere: `at` is the step behind which the commit does not know. */
  | { readonly kind: 'lost'; readonly why: Exclude<LostWhy, 'no-folder'>; readonly at: string }
  | BehindNoFolder;

export type LostWhy = 'outside' | 'loop' | 'unread' | 'no-folder';

/** What stands at `at` has no files of this commit below it, as a submodule; `behind` is the way that is left from there. */
export interface BehindNoFolder {
  readonly kind: 'lost';
  readonly why: 'no-folder';
  readonly at: string;
  readonly behind: string;
}

/** As many as Linux follows. */
const mostLinks = 40;
const linkMark = 'link:';

/**
 * Follows a path through the tree of a commit, as a checkout of it would: links to files and to folders are followed where they stay in
 * the repository.
 *
 * @param path relative to the repository root, with `/`
 * @param linkText what a link holds, by the id of its blob; `undefined` when nobody can tell
 */
export async function followPath(
  path: string,
  tree: Tree,
  linkText: (id: string) => Promise<string | undefined>,
): Promise<Followed> {
  const left = path.split('/');
  const at: string[] = [];
  for (let links = 0; ;) {
    const step = left.shift();
    if (step === undefined) break;
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (at.pop() === undefined) return { kind: 'lost', why: 'outside', at: path };
      continue;
    }
    at.push(step);
    const here = at.join('/');
    const id = tree.get(here);
    if (id?.startsWith(linkMark) === true) {
      const text = await linkText(id.slice(linkMark.length));
      if (text === undefined) return { kind: 'lost', why: 'unread', at: here };
      if (text.startsWith('/')) return { kind: 'lost', why: 'outside', at: here };
      if ((links += 1) > mostLinks) return { kind: 'lost', why: 'loop', at: here };
      at.pop();
      left.unshift(...text.split('/'));
    } else if (id !== undefined && left.length > 0)
      return { kind: 'lost', why: 'no-folder', at: here, behind: left.join('/') };
  }
  const end = at.join('/');
  const id = tree.get(end);
  return id === undefined ? { kind: 'absent' } : { kind: 'file', path: end, id };
}
