interface DiffOptions {
  /** Whether two lines count as one. */
  readonly same: (a: string, b: string) => boolean;
  /** Lines of the diff at most, the header apart. */
  readonly limit: number;
}

const context = 2;
/** Beyond this many pairs of lines, what differs is shown whole instead of aligned. */
const maxPairs = 250_000;

/** A unified diff of two texts as one hunk, from the first line that differs to the last; `''` when none does. */
export function lineDiff(before: string, after: string, { same, limit }: DiffOptions): string {
  const old = before.split('\n');
  const now = after.split('\n');
  let head = 0;
  while (head < old.length && head < now.length && same(old[head] ?? '', now[head] ?? '')) head += 1;
  let tail = 0;
  while (
    tail < Math.min(old.length, now.length) - head &&
    same(old[old.length - 1 - tail] ?? '', now[now.length - 1 - tail] ?? '')
  )
    tail += 1;
  if (head === old.length && head === now.length) return '';
  const from = Math.max(0, head - context);
  const lines = [
    ...old.slice(from, head).map((line) => ` ${line}`),
    ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail), same),
    ...old.slice(old.length - tail, old.length - tail + context).map((line) => ` ${line}`),
  ];
  const shown =
    lines.length > limit ? [...lines.slice(0, limit - 1), `… and ${lines.length - limit + 1} more lines`] : lines;
  return [`@@ line ${from + 1} @@`, ...shown].join('\n');
}

/** The lines that differ, aligned by a longest common subsequence. */
function middle(old: readonly string[], now: readonly string[], same: DiffOptions['same']): readonly string[] {
  const minus = (line: string): string => `-${line}`;
  const plus = (line: string): string => `+${line}`;
  if (old.length * now.length > maxPairs) return [...old.map(minus), ...now.map(plus)];
  const width = now.length + 1;
  const length = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      length[i * width + j] = same(old[i] ?? '', now[j] ?? '')
        ? (length[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
  const lines: string[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length && j < now.length) {
    if (same(old[i] ?? '', now[j] ?? '')) {
      lines.push(` ${old[i] ?? ''}`);
      i += 1;
      j += 1;
    } else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) {
      lines.push(minus(old[i] ?? ''));
      i += 1;
    } else {
      lines.push(plus(now[j] ?? ''));
      j += 1;
    }
  }
  return [...lines, ...old.slice(i).map(minus), ...now.slice(j).map(plus)];
}
