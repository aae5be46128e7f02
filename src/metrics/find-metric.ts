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
 * a literal key (`results.arc_easy.acc,none`, `val/mAP@0.5`). More than one way, or more than one file, is ambiguous: no way is
 * silently the better one.
 */
export function findMetric(files: readonly MetricFile[], name: string): Lookup {
  const ways = files.flatMap((file) => waysIn(file.root, name).map((way): Found => ({ file, ...way })));
  const [first, second, ...rest] = ways;
  if (first === undefined) return { kind: 'absent' };
  return second === undefined ? { kind: 'found', at: first } : { kind: 'ambiguous', ways: [first, second, ...rest] };
}

function waysIn(branch: Branch, name: string): { tree: Tree; keys: readonly string[] }[] {
  const whole = branch.entries.get(name);
  const ways: { tree: Tree; keys: readonly string[] }[] = whole === undefined ? [] : [{ tree: whole, keys: [name] }];
  for (let at = 0; at < name.length; at += 1) {
    if (name[at] !== '.' && name[at] !== '/') continue;
    const step = branch.entries.get(name.slice(0, at));
    if (step?.kind !== 'object') continue;
    const rest = waysIn(step, name.slice(at + 1));
    ways.push(...rest.map(({ tree, keys }) => ({ tree, keys: [name.slice(0, at), ...keys] })));
  }
  return ways;
}
