import { readYaml } from './read-yaml.ts';
import { FaultyText } from './source-text.ts';
import type { Tree } from './tree.ts';

/**
 * Reads the YAML front matter of a Markdown file. Places are those in the whole file.
 *
 * @throws FaultyText for a file without front matter, and for what is not YAML in it
 */
export function readFrontMatter(text: string): Tree {
  const begin = /^---[ \t]*\r?\n/.exec(text)?.[0];
  const end = begin === undefined ? -1 : text.slice(begin.length - 1).search(/\n---[ \t]*(?:\r?\n|$)/);
  if (begin === undefined || end < 0) {
    const message = 'no front matter: it does not begin with a block between two lines of three dashes';
    throw new FaultyText([
      { message, offset: 0, hint: 'of a Markdown file the `model-index` of the front matter is read' },
    ]);
  }
  // Blanks in place of the opening line keep every offset what it is in the file.
  return readYaml(begin.replace(/-/g, ' ') + text.slice(begin.length, begin.length - 1 + end));
}
