import type { MetricFile } from './read-metric-file.ts';
import type { Branch, Tree } from './tree.ts';

/** Where a metric's name leads. */
type Lookup =
  | { readonly kind: 'found'; readonly at: Found }
  | { readonly kind: 'absent' }
  | { readonly kind: 'ambiguous'; readonly ways: readonly [Found, Found, ...Found[]] };

export interface Found {
  readonly file: MetricFile;
  readonly tree: Tree;
  /** The keys that lead there: `['val', 'mAP@0.5']`. */
  readonly keys: readonly string[];
}

/**
 * Every way in which a name leads to a value: as a literal key, and as a path whose steps `.` or `/` part, each step again
 * a literal key (`arc_easy.acc,none`, `val/mAP@0.5`). More than one way, or more than one file, is ambiguous: no way is
 * silently the better one.
 *
 * The names are those that the file's format gives. Where it has none, the path of a value in the file names it.
 */
export function findMetric(files: readonly MetricFile[], name: string): Lookup {
  const ways = files.flatMap((file) => waysInFile(file, name));
  const [first, second, ...rest] = ways;
  if (first === undefined) return { kind: 'absent' };
  return second === undefined ? { kind: 'found', at: first } : { kind: 'ambiguous', ways: [first, second, ...rest] };
}

function waysInFile(file: MetricFile, name: string): readonly Found[] {
  const aliases = file.aliases.entries.size === 0 ? [] : waysIn(file.aliases, name);
  const named = aliases.length === 0 ? waysIn(file.root, name) : [...waysIn(file.root, name), ...aliases];
  const ways = named.length === 0 && file.document.kind === 'object' ? waysIn(file.document, name) : named;
  if (ways.length < 2) return ways.map(({ tree, keys }) => ({ file, tree, keys }));
  const first = new Map<Tree, Way>();
  for (const way of ways) if (!first.has(way.tree)) first.set(way.tree, way);
  return [...first.values()].map((way) => ({ file, ...way }));
}

interface Way {
  readonly tree: Tree;
  readonly keys: readonly string[];
}

function waysIn(branch: Branch, name: string): readonly Way[] {
  const whole = branch.entries.get(name);
  const ways: Way[] = whole === undefined ? [] : [{ tree: whole, keys: [name] }];
  for (let at = 0; at < name.length; at += 1) {
    if (name[at] !== '.' && name[at] !== '/') continue;
    const step = branch.entries.get(name.slice(0, at));
    if (step?.kind !== 'object') continue;
    const rest = waysIn(step, name.slice(at + 1));
    ways.push(...rest.map(({ tree, keys }) => ({ tree, keys: [name.slice(0, at), ...keys] })));
  }
  return ways;
}
